import * as z from "zod";
import type { Pupil, School, SchoolClass } from "../people.js";
import { exactly } from "./exactly.js";
import { IdSchema } from "./texts.js";
import { CivilDateSchema } from "./time.js";

/**
 * Parses a {@link School}.
 *
 * @example
 * ```ts
 * import { SchoolSchema } from "baoxue/schemas";
 * SchoolSchema.parse({ id: "s1", township: "t1" }).id; //=> "s1"
 * ```
 */
export const SchoolSchema: z.ZodType<School> = /* @__PURE__ */ (() =>
  exactly<School>()(
    z.strictObject({
      id: IdSchema,
      township: z.exactOptional(IdSchema),
      authority: z.exactOptional(IdSchema),
      recordsFrom: z.exactOptional(CivilDateSchema),
    }),
  ))();

/**
 * Parses a {@link SchoolClass}; grades run from 1 to 12.
 *
 * @example
 * ```ts
 * import { SchoolClassSchema } from "baoxue/schemas";
 * SchoolClassSchema.safeParse({ id: "c1", school: "s1", grade: 13 }).success; //=> false
 * ```
 */
export const SchoolClassSchema: z.ZodType<SchoolClass> = /* @__PURE__ */ (() =>
  exactly<SchoolClass>()(
    z.strictObject({
      id: IdSchema,
      school: IdSchema,
      grade: z
        .int({ error: "a whole number from 1 to 12" })
        .min(1, { error: "a whole number from 1 to 12" })
        .max(12, { error: "a whole number from 1 to 12" }),
    }),
  ))();

/**
 * Parses a {@link Pupil}.
 *
 * @example
 * ```ts
 * import { PupilSchema } from "baoxue/schemas";
 * PupilSchema.safeParse({ id: "p1", name: "…" }).success; //=> false
 * ```
 */
export const PupilSchema: z.ZodType<Pupil> = /* @__PURE__ */ (() =>
  exactly<Pupil>()(z.strictObject({ id: IdSchema })))();
