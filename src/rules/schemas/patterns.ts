import * as z from "zod";
import type { Role } from "../../model/role.js";
import { entrySchema, holdsList } from "../../model/schemas/fields.js";
import type { Vocabulary, Words } from "../../model/vocabulary.js";
import type { ActEntry, FieldSpec } from "../../model/vocabulary-entries.js";
import type { EventPattern } from "../pattern.js";
import type { NameSchemas } from "./rule-names.js";

/** A pattern of acts of a vocabulary: a kind that it has, and tests of that kind's fields with values that they can have. */
export function patternSchema({ vocabulary, role }: NameSchemas): z.ZodType<EventPattern> {
  const kinds = Object.entries(vocabulary.acts).map(([kind, entry]) => kindSchema(kind, entry, role));
  return z.discriminatedUnion("kind", kinds as unknown as [z.core.$ZodObject]) as unknown as z.ZodType<EventPattern>;
}

function kindSchema(kind: string, { fields }: ActEntry, role: z.ZodType<Role>): z.core.$ZodObject {
  // Most policies ask for few of the acts: the tests of an act's fields are made when it is first asked for.
  const where = z.lazy(() => {
    const tests = Object.entries(fields).map(([name, spec]) => [name, z.exactOptional(testSchema(spec, role))]);
    return z.strictObject(Object.fromEntries(tests));
  });
  return z.strictObject({ kind: z.literal(kind), where });
}

function testSchema(spec: FieldSpec, role: z.ZodType<Role>): z.core.$ZodType {
  const entry = entrySchema(spec, role);
  const known = z.strictObject({ known: z.literal(true) }, { error: shapeError('{"known":true}') });
  if (!holdsList(spec)) return z.union([entry, known]);
  const includes = z.strictObject(
    { includes: z.array(entry).min(1, "at least one entry") },
    { error: shapeError('{"includes":[…]}') },
  );
  return z.union([includes, known]);
}

/** Names the whole shape where something else stands, and leaves what is wrong inside it to be told there. */
function shapeError(shape: string): z.core.$ZodErrorMap {
  return ({ code }) => (code === "invalid_type" ? shape : undefined);
}

/** What the vocabulary says of a field of an act; nothing where it does not have it. */
export function fieldOfAct(
  { acts }: Vocabulary<Words>,
  { kind }: Pick<EventPattern, "kind">,
  field: string,
): FieldSpec | undefined {
  const fields = Object.hasOwn(acts, kind) ? acts[kind]?.fields : undefined;
  return fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
}
