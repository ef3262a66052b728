import * as z from "zod";
import type { HolidayYear, NamedDay, SchoolCalendarData, SessionTimes, SpecialDay, Term } from "../calendar-data.js";
import type { Weekday } from "../civil-date.js";
import { exactly } from "./exactly.js";
import { IdSchema, TextSchema } from "./texts.js";
import { CivilDateSchema, SessionSchema, TimeOfDaySchema } from "./time.js";

const published = { source: IdSchema, publishedOn: CivilDateSchema } as const;

/**
 * Parses a {@link NamedDay}.
 *
 * @example
 * ```ts
 * import { NamedDaySchema } from "baoxue/schemas";
 * NamedDaySchema.parse({ date: "2025-10-01", name: { zh: "国庆节", en: "National Day" } }).date; //=> "2025-10-01"
 * ```
 */
export const NamedDaySchema: z.ZodType<NamedDay> = /* @__PURE__ */ (() =>
  exactly<NamedDay>()(z.strictObject({ date: CivilDateSchema, name: TextSchema })))();

/**
 * Parses a {@link HolidayYear}: one year's notice.
 *
 * @example
 * ```ts
 * import { HolidayYearSchema } from "baoxue/schemas";
 * const year = { year: 2025, rest: [], makeUp: [], source: "the notice for 2025", publishedOn: "2024-11-12" };
 * HolidayYearSchema.safeParse(year).success; //=> true
 * HolidayYearSchema.safeParse({ ...year, source: undefined }).success; //=> false
 * ```
 */
export const HolidayYearSchema: z.ZodType<HolidayYear> = /* @__PURE__ */ (() =>
  exactly<HolidayYear>()(
    z.strictObject({
      ...published,
      year: z
        .int({ error: "a year of four digits" })
        .min(1000, { error: "a year of four digits" })
        .max(9999, { error: "a year of four digits" }),
      rest: z.array(NamedDaySchema),
      makeUp: z.array(NamedDaySchema),
    }),
  ))();

/**
 * Parses a {@link Term}.
 *
 * @example
 * ```ts
 * import { TermSchema } from "baoxue/schemas";
 * TermSchema.safeParse({ schoolYear: "2025-2026", name: "summer" }).success; //=> false
 * ```
 */
export const TermSchema: z.ZodType<Term> = /* @__PURE__ */ (() =>
  exactly<Term>()(
    z.strictObject({
      ...published,
      schoolYear: IdSchema,
      name: z.enum(["autumn", "spring"]),
      from: CivilDateSchema,
      to: CivilDateSchema,
    }),
  ))();

/**
 * Parses a {@link SpecialDay}.
 *
 * @example
 * ```ts
 * import { SpecialDaySchema } from "baoxue/schemas";
 * SpecialDaySchema.safeParse({ date: "2025-11-31", teaching: [] }).success; //=> false
 * ```
 */
export const SpecialDaySchema: z.ZodType<SpecialDay> = /* @__PURE__ */ (() =>
  exactly<SpecialDay>()(
    z.strictObject({ ...published, date: CivilDateSchema, teaching: z.array(SessionSchema), reason: TextSchema }),
  ))();

/**
 * Parses {@link SessionTimes}.
 *
 * @example
 * ```ts
 * import { SessionTimesSchema } from "baoxue/schemas";
 * const times = { am: { from: "08:00", to: "12:00" }, pm: { from: "14:00", to: "17:00" } };
 * SessionTimesSchema.parse(times).pm.to; //=> "17:00"
 * ```
 */
export const SessionTimesSchema: z.ZodType<SessionTimes> = /* @__PURE__ */ (() => {
  const hours = z.strictObject({ from: TimeOfDaySchema, to: TimeOfDaySchema });
  return exactly<SessionTimes>()(z.strictObject({ am: hours, pm: hours }));
})();

/**
 * Parses a {@link Weekday}: 1 is Monday, 7 is Sunday.
 *
 * @example
 * ```ts
 * import { WeekdaySchema } from "baoxue/schemas";
 * WeekdaySchema.safeParse(0).success; //=> false
 * ```
 */
export const WeekdaySchema: z.ZodType<Weekday> = /* @__PURE__ */ (() =>
  exactly<Weekday>()(z.literal([1, 2, 3, 4, 5, 6, 7])))();

/**
 * Parses {@link SchoolCalendarData}. What it cannot see, such as overlapping terms, `schoolCalendar` checks.
 *
 * @example
 * ```ts
 * import { SchoolCalendarDataSchema } from "baoxue/schemas";
 * SchoolCalendarDataSchema.parse({ id: "our-school", holidays: [], terms: [] }).id; //=> "our-school"
 * ```
 */
export const SchoolCalendarDataSchema: z.ZodType<SchoolCalendarData> = /* @__PURE__ */ (() =>
  exactly<SchoolCalendarData>()(
    z.strictObject({
      id: IdSchema,
      holidays: z.array(HolidayYearSchema),
      terms: z.array(TermSchema),
      specialDays: z.exactOptional(z.array(SpecialDaySchema)),
      weekdays: z.exactOptional(z.array(WeekdaySchema)),
      sessionTimes: z.exactOptional(SessionTimesSchema),
    }),
  ))();
