import * as z from "zod";
import type { Text } from "../text.js";
import { isSubjectId, subjectIdPhrase } from "../world-shape.js";
import { exactly } from "./exactly.js";

/** Any id: a text that is not empty. */
export const IdSchema: z.ZodType<string> = /* @__PURE__ */ (() =>
  exactly<string>()(z.string({ error: "a text that is not empty" }).min(1, { error: "a text that is not empty" })))();

/** The id of a child, class, school, village, township or authority. */
export const SubjectIdSchema: z.ZodType<string> = /* @__PURE__ */ (() =>
  exactly<string>()(
    z
      .string({ error: "a text that is not empty" })
      .min(1, { error: "a text that is not empty", abort: true })
      .refine(isSubjectId, { error: subjectIdPhrase }),
  ))();

/**
 * Parses a {@link Text}: both languages must be there.
 *
 * @example
 * ```ts
 * import { TextSchema } from "baoxue/schemas";
 * TextSchema.safeParse({ zh: "国庆节" }).success; //=> false
 * ```
 */
export const TextSchema: z.ZodType<Text> = /* @__PURE__ */ (() =>
  exactly<Text>()(z.strictObject({ zh: z.string(), en: z.string() })))();
