import * as z from "zod";
import { exactly } from "../../model/schemas/exactly.js";
import { IdSchema } from "../../model/schemas/texts.js";
import type { Comparison, Goal, Level, Measure } from "../measure.js";
import type { EventPattern } from "../pattern.js";
import type { NameSchemas } from "./rule-names.js";

/** The schemas of what is measured, and of what it is compared with. */
export interface MeasureSchemas {
  readonly measure: z.ZodType<Measure>;
  readonly comparison: z.ZodType<Comparison>;
  readonly level: z.ZodType<Level>;
  readonly goal: z.ZodType<Goal>;
}

/** Makes them for the names of a policy. */
export function measureSchemas({ parameter }: NameSchemas, act: z.ZodType<EventPattern>): MeasureSchemas {
  const comparison = z.enum(["atLeast", "atMost", "over", "under", "equals"]);
  const level = z.union([z.number(), z.strictObject({ parameter })]);
  return {
    comparison: exactly<Comparison>()(comparison),
    level: exactly<Level>()(level),
    measure: exactly<Measure>()(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("figure"), indicator: IdSchema }),
        z.strictObject({ kind: z.literal("tally"), act }),
      ]),
    ),
    goal: exactly<Goal>()(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("level"), is: comparison, level }),
        z.strictObject({ kind: z.literal("risingUntil"), level }),
      ]),
    ),
  };
}
