import * as z from "zod";
import type { Vocabulary, Words } from "../vocabulary.js";
import type { WorldData } from "../world-data.js";
import { eventSchemaOf, SchoolEventSchema } from "./events.js";
import { exactly } from "./exactly.js";
import { PupilSchema, SchoolClassSchema, SchoolSchema, VillageSchema } from "./people.js";
import { CivilDateSchema } from "./time.js";

/**
 * Parses {@link WorldData}. What it cannot see, such as an event about a child that is not listed, `createWorld` checks.
 *
 * @example
 * ```ts
 * import { WorldDataSchema } from "baoxue/schemas";
 * WorldDataSchema.parse({ recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [], events: [] }).events; //=> []
 * ```
 */
export const WorldDataSchema: z.ZodType<WorldData> = /* @__PURE__ */ (() => worldDataSchemaOf(undefined))();

/** Parses {@link WorldData} whose events are in the words of a vocabulary. */
export function worldDataSchemaOf(vocabulary: Vocabulary<Words> | undefined): z.ZodType<WorldData> {
  return exactly<WorldData>()(
    z.strictObject({
      recordsFrom: CivilDateSchema,
      schools: z.array(SchoolSchema),
      classes: z.array(SchoolClassSchema),
      pupils: z.array(PupilSchema),
      villages: z.exactOptional(z.array(VillageSchema)),
      events: z.array(vocabulary ? eventSchemaOf(vocabulary) : SchoolEventSchema),
    }),
  );
}
