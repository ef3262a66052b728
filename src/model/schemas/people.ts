import * as z from "zod";
import type { Guardian, Pupil, School, SchoolClass, Stage, Village } from "../people.js";
import { exactly } from "./exactly.js";
import { IdSchema, SubjectIdSchema } from "./texts.js";
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
      id: SubjectIdSchema,
      township: z.exactOptional(SubjectIdSchema),
      authority: z.exactOptional(SubjectIdSchema),
      recordsFrom: z.exactOptional(CivilDateSchema),
    }),
  ))();

/**
 * Parses a {@link Stage} of schooling.
 *
 * @example
 * ```ts
 * import { StageSchema } from "baoxue/schemas";
 * StageSchema.safeParse("kindergarten").success; //=> false
 * ```
 */
export const StageSchema: z.ZodType<Stage> = /* @__PURE__ */ (() =>
  exactly<Stage>()(z.enum(["primary", "junior", "senior"])))();

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
      id: SubjectIdSchema,
      school: SubjectIdSchema,
      grade: z
        .int({ error: "a whole number from 1 to 12" })
        .min(1, { error: "a whole number from 1 to 12" })
        .max(12, { error: "a whole number from 1 to 12" }),
      stage: z.exactOptional(StageSchema),
    }),
  ))();

/**
 * Parses a {@link Village}.
 *
 * @example
 * ```ts
 * import { VillageSchema } from "baoxue/schemas";
 * VillageSchema.safeParse({ id: "v1" }).success; //=> false
 * ```
 */
export const VillageSchema: z.ZodType<Village> = /* @__PURE__ */ (() =>
  exactly<Village>()(z.strictObject({ id: SubjectIdSchema, township: SubjectIdSchema })))();

/**
 * Parses a {@link Guardian}: a number and a relation, never a name.
 *
 * @example
 * ```ts
 * import { GuardianSchema } from "baoxue/schemas";
 * GuardianSchema.parse({ id: "g1", relation: "grandparent" }).id; //=> "g1"
 * ```
 */
export const GuardianSchema: z.ZodType<Guardian> = /* @__PURE__ */ (() =>
  exactly<Guardian>()(
    z.strictObject({
      id: IdSchema,
      relation: z.enum(["father", "mother", "grandparent", "otherRelative", "institution", "other"]),
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
  exactly<Pupil>()(
    z.strictObject({
      id: SubjectIdSchema,
      formerIds: z.exactOptional(z.array(IdSchema)),
      bornOn: z.exactOptional(CivilDateSchema),
      village: z.exactOptional(IdSchema),
      guardians: z.exactOptional(z.array(GuardianSchema)),
    }),
  ))();
