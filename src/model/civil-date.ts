import { UTCDate } from "@date-fns/utc";
import { addMonths } from "date-fns";
import { BaoxueError } from "./errors.js";

/**
 * A civil date (日期) `YYYY-MM-DD`, as the calendar on the wall in China shows it.
 * It is never read from the machine's clock or zone.
 */
export type CivilDate = `${number}-${number}-${number}`;

/** A civil date as a whole number: days since 1970-01-01. Inside the library dates are numbers. */
export type DayNumber = number;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const msPerDay = 86_400_000;
const firstYear = 1000; // a school record of an earlier year is a slip of the pen
const thursday = 3; // 1970-01-01, counted from Monday = 0

/** How long the text of a date is. */
export const dateLength = 10;

/**
 * The day number of a text, or `undefined` unless it is a date that exists.
 *
 * @example
 * ```ts
 * import { parseDay } from "baoxue";
 * parseDay("2025-02-30"); //=> undefined
 * ```
 */
export function parseDay(text: string): DayNumber | undefined {
  return typeof text === "string" && text.length === dateLength ? leadingDay(text) : undefined;
}

/** The day with which a text begins, whatever comes after it. A log has two dates an event: they are read without a copy of any part. */
export function leadingDay(text: string): DayNumber | undefined {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const exists = year >= firstYear && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? dayNumber(year, month, day) : undefined;
}

const hyphen = 45;
const zero = 48;
const noDigits = -10_000; // takes any year that it is part of below nought

/** The number of two digits 0 to 9 at a place of a text; far below nought where they are none. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) ^ zero; // 0 to 9 for these digits alone
  const ones = text.charCodeAt(at + 1) ^ zero;
  return tens <= 9 && ones <= 9 ? tens * 10 + ones : noDigits;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The reverse of {@link dateOf}, by the same years that begin in March. */
function dayNumber(year: number, month: number, day: number): DayNumber {
  const fromMarch = month <= 2 ? month + 9 : month - 3;
  const inYears = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(inYears / 4) - Math.floor(inYears / 100) + Math.floor(inYears / 400);
  return 365 * inYears + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - daysToEpoch;
}

/**
 * The day number of a date.
 *
 * @throws {BaoxueError} `invalid-date` when the date does not exist.
 *
 * @example
 * ```ts
 * import { dayOf } from "baoxue";
 * dayOf("2025-10-16") - dayOf("2025-09-30"); //=> 16
 * ```
 */
export function dayOf(date: CivilDate): DayNumber {
  const day = parseDay(date);
  if (day === undefined)
    throw new BaoxueError("invalid-date", [{ path: "date", value: date, expected: "an existing date YYYY-MM-DD" }]);
  return day;
}

/**
 * The date of a day number. Asked for every finding, so by whole numbers alone: eras of 400 years, years that begin in March.
 *
 * @example
 * ```ts
 * import { dateOf, dayOf } from "baoxue";
 * dateOf(dayOf("2025-12-31") + 1); //=> "2026-01-01"
 * ```
 */
export function dateOf(day: DayNumber): CivilDate {
  const fromEpoch = day + daysToEpoch;
  const era = Math.floor(fromEpoch / daysPerEra);
  const inEra = fromEpoch - era * daysPerEra;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const inMonth = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(inMonth, 2)}` as CivilDate;
}

const daysPerEra = 146_097;
const daysToEpoch = 719_468; // from 1 March of year 0 to 1 January 1970

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/**
 * The weekday of a day number.
 *
 * @example
 * ```ts
 * import { dayOf, weekdayOf } from "baoxue";
 * weekdayOf(dayOf("2025-10-16")); //=> 4
 * ```
 */
export function weekdayOf(day: DayNumber): Weekday {
  return (((((day + thursday) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The same day number of the month, some months on; clamped to the month's end (31 January + 1 month is 28 or 29 February).
 * Source: reading G2 of the clause inventory.
 *
 * @example
 * ```ts
 * import { addMonthsClamped, dateOf, dayOf } from "baoxue";
 * dateOf(addMonthsClamped(dayOf("2025-01-31"), 1)); //=> "2025-02-28"
 * ```
 */
export function addMonthsClamped(day: DayNumber, months: number): DayNumber {
  return addMonths(new UTCDate(day * msPerDay), months).getTime() / msPerDay;
}
