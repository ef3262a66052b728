import * as z from "zod";
import { type CivilDate, parseDay } from "../civil-date.js";
import { type CivilMoment, parseMoment, parseTime, type TimeOfDay } from "../moment.js";
import { kindOfKey, periodKeyPhrase } from "../period-key.js";
import type { Session, SessionRef } from "../session.js";
import { exactly } from "./exactly.js";

/** A text of a shape that a reader understands; one issue, whatever is wrong with it. */
function readable<T extends string>(shape: RegExp, expected: string, exists: (text: string) => boolean): z.ZodType<T> {
  const schema: z.core.$ZodType<T> = z
    .string({ error: expected })
    .regex(shape, { error: expected, abort: true }) // for JSON Schema, which knows shapes only
    .refine((text): text is T => exists(text), { error: expected });
  return schema as z.ZodType<T>; // asserted for the same reason as in `exactly`
}

/**
 * Parses a {@link CivilDate}: `YYYY-MM-DD`, and the date must exist.
 *
 * @example
 * ```ts
 * import { CivilDateSchema } from "baoxue/schemas";
 * CivilDateSchema.safeParse("2025-02-30").success; //=> false
 * ```
 */
export const CivilDateSchema: z.ZodType<CivilDate> = /* @__PURE__ */ (() =>
  readable<CivilDate>(/^\d{4}-\d{2}-\d{2}$/, "an existing date YYYY-MM-DD", (text) => parseDay(text) !== undefined))();

/**
 * Parses a {@link CivilMoment}: a date, or a date with a time of day.
 *
 * @example
 * ```ts
 * import { CivilMomentSchema } from "baoxue/schemas";
 * CivilMomentSchema.safeParse("2025-10-16T24:00").success; //=> false
 * ```
 */
export const CivilMomentSchema: z.ZodType<CivilMoment> = /* @__PURE__ */ (() =>
  readable<CivilMoment>(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/,
    "an existing YYYY-MM-DD or YYYY-MM-DDTHH:mm",
    (text) => parseMoment(text) !== undefined,
  ))();

/**
 * Parses the key of a period, such as `2025-09`, `2025-W37`, `2025-Q3`, `2025-H2`, `2025`, `2025-2026` or `2025-2026/autumn`.
 *
 * @example
 * ```ts
 * import { PeriodKeySchema } from "baoxue/schemas";
 * PeriodKeySchema.safeParse("2025-09").success; //=> true
 * PeriodKeySchema.safeParse("2025-9").success; //=> false
 * ```
 */
export const PeriodKeySchema: z.ZodType<string> = /* @__PURE__ */ (() =>
  readable<string>(/^\d{4}/, periodKeyPhrase, (text) => kindOfKey(text) !== undefined))();

/**
 * Parses a {@link TimeOfDay}: `HH:mm`, from 00:00 to 23:59.
 *
 * @example
 * ```ts
 * import { TimeOfDaySchema } from "baoxue/schemas";
 * TimeOfDaySchema.safeParse("8:00").success; //=> false
 * ```
 */
export const TimeOfDaySchema: z.ZodType<TimeOfDay> = /* @__PURE__ */ (() =>
  readable<TimeOfDay>(/^\d{2}:\d{2}$/, "a time HH:mm", (text) => parseTime(text) !== undefined))();

/**
 * Parses a {@link Session}: morning or afternoon.
 *
 * @example
 * ```ts
 * import { SessionSchema } from "baoxue/schemas";
 * SessionSchema.safeParse("noon").success; //=> false
 * ```
 */
export const SessionSchema: z.ZodType<Session> = /* @__PURE__ */ (() => exactly<Session>()(z.enum(["am", "pm"])))();

/**
 * Parses a {@link SessionRef}.
 *
 * @example
 * ```ts
 * import { SessionRefSchema } from "baoxue/schemas";
 * SessionRefSchema.parse({ date: "2025-10-16", session: "am" }).session; //=> "am"
 * ```
 */
export const SessionRefSchema: z.ZodType<SessionRef> = /* @__PURE__ */ (() =>
  exactly<SessionRef>()(z.strictObject({ date: CivilDateSchema, session: SessionSchema })))();
