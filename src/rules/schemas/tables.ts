import * as z from "zod";
import { exactly } from "../../model/schemas/exactly.js";
import { StageSchema } from "../../model/schemas/people.js";
import { IdSchema, TextSchema } from "../../model/schemas/texts.js";
import { CivilDateSchema } from "../../model/schemas/time.js";
import type { ExactDeadline } from "../deadline.js";
import type { Clause, Parameter, Reading } from "../policy.js";

/** A clause of a document, in our own words. */
export const ClauseSchema: z.ZodType<Clause> = /* @__PURE__ */ (() =>
  exactly<Clause>()(
    z.strictObject({
      at: z.string(),
      summary: TextSchema,
      computable: z.exactOptional(z.enum(["yes", "partly", "no"])),
      note: z.exactOptional(TextSchema),
    }),
  ))();

/** A choice that a document leaves open. */
export function readingSchema(clause: z.ZodType<string>, target: z.ZodType<ExactDeadline>): z.ZodType<Reading> {
  return exactly<Reading>()(
    z.strictObject({
      clauses: z.array(clause),
      open: TextSchema,
      chosen: TextSchema,
      why: TextSchema,
      general: z.exactOptional(IdSchema),
      target: z.exactOptional(target),
    }),
  );
}

/** A number that a document gives or needs. */
export function parameterSchema(clause: z.ZodType<string>, reading: z.ZodType<string>): z.ZodType<Parameter> {
  const dated = z.strictObject({
    from: z.exactOptional(CivilDateSchema),
    stage: z.exactOptional(StageSchema),
    value: z.number(),
    source: z.exactOptional(IdSchema),
  });
  return exactly<Parameter>()(
    z.strictObject({
      clauses: z.array(clause),
      meaning: TextSchema,
      unit: TextSchema,
      value: z.exactOptional(z.union([z.number(), z.array(dated)], { error: "a number, or a list of dated ones" })),
      reading: z.exactOptional(reading),
    }),
  );
}
