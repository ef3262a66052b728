import * as z from "zod";
import { coreActs } from "../core-acts.js";
import type { EventCatalogue, SchoolEvent } from "../events.js";
import type { Vocabulary, Words } from "../vocabulary.js";
import { type ActSchemaTable, actSchemas, HostActSchema } from "./acts.js";
import { recordSchemas } from "./records.js";

/** The schema of each kind of event: {@link EventSchemas}. */
export type EventSchemaTable = { readonly [K in keyof EventCatalogue]: z.ZodType<EventCatalogue[K]> };

/**
 * The schema of each kind of event that the library knows of its own, for a host that reads one table a kind.
 *
 * @example
 * ```ts
 * import { EventSchemas } from "baoxue/schemas";
 * EventSchemas.mark.safeParse({ kind: "mark" }).success; //=> false
 * ```
 */
export const EventSchemas: EventSchemaTable = /* @__PURE__ */ (() => ({
  ...recordSchemas(),
  ...(actSchemas(coreActs) as unknown as ActSchemaTable),
}))();

/**
 * Parses any {@link SchoolEvent}, told apart by its `kind`. A field that the kind does not have is refused.
 * Of a host's own acts only the shape is checked; {@link eventSchemaOf} checks their fields too.
 *
 * @example
 * ```ts
 * import { SchoolEventSchema } from "baoxue/schemas";
 * const event = { id: "e1", kind: "enrolled", pupil: "p1", class: "c1", occurredOn: "2025-09-01", recordedOn: "2025-09-01" };
 * SchoolEventSchema.parse(event).kind; //=> "enrolled"
 * SchoolEventSchema.safeParse({ ...event, clas: "c2" }).success; //=> false
 * ```
 */
export const SchoolEventSchema: z.ZodType<SchoolEvent> = /* @__PURE__ */ (() =>
  z.union([byKind(EventSchemas), HostActSchema]) as unknown as z.ZodType<SchoolEvent>)();

/**
 * The schema of any event in the words of a vocabulary: its acts with exactly their fields, its offices, its facts, and no others.
 *
 * @example
 * ```ts
 * import { coreVocabulary, extendVocabulary } from "baoxue";
 * import { eventSchemaOf } from "baoxue/schemas";
 * const ours = extendVocabulary(coreVocabulary, { facts: { "ours:nightBoarder": { label: { zh: "住校", en: "stays the night" } } } });
 * const fact = { id: "e1", kind: "fact", subject: { kind: "pupil", id: "p1" }, fact: "ours:nightBoarder", value: true };
 * const event = { ...fact, occurredOn: "2025-09-01", recordedOn: "2025-09-01" };
 * eventSchemaOf(ours).safeParse(event).success; //=> true
 * eventSchemaOf(coreVocabulary).safeParse(event).success; //=> false
 * ```
 */
export function eventSchemaOf(vocabulary: Vocabulary<Words>): z.ZodType<SchoolEvent> {
  return byKind({ ...recordSchemas(vocabulary), ...actSchemas(vocabulary.acts, vocabulary) }) as z.ZodType<SchoolEvent>;
}

function byKind(schemas: Readonly<Record<string, z.core.$ZodType>>): z.core.$ZodType {
  return z.discriminatedUnion("kind", Object.values(schemas) as unknown as [z.core.$ZodObject]);
}
