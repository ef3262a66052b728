import * as z from "zod";
import type { SubjectKind, SubjectRef } from "../subject.js";
import { exactly } from "./exactly.js";
import { IdSchema } from "./texts.js";

/**
 * Parses a {@link SubjectKind}: a child, its class, its grade, its school, its village, a township, an authority's area.
 *
 * @example
 * ```ts
 * import { SubjectKindSchema } from "baoxue/schemas";
 * SubjectKindSchema.safeParse("teacher").success; //=> false
 * ```
 */
export const SubjectKindSchema: z.ZodType<SubjectKind> = /* @__PURE__ */ (() =>
  exactly<SubjectKind>()(z.enum(["pupil", "class", "grade", "school", "village", "township", "authority"])))();

/**
 * Parses a {@link SubjectRef}: what an event or a finding is about.
 *
 * @example
 * ```ts
 * import { SubjectRefSchema } from "baoxue/schemas";
 * SubjectRefSchema.parse({ kind: "grade", id: "S01/7" }).kind; //=> "grade"
 * ```
 */
export const SubjectRefSchema: z.ZodType<SubjectRef> = /* @__PURE__ */ (() =>
  exactly<SubjectRef>()(z.strictObject({ kind: SubjectKindSchema, id: IdSchema })))();
