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

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;
const thursday = 3; // 1970-01-01, counted from Monday = 0

/** The day number of a text, or `undefined` unless it is a date that exists. */
export function parseDay(text: string): DayNumber | undefined {
  if (!shape.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return undefined;
  const day = ms / msPerDay;
  return dateOf(day) === text ? day : undefined; // some engines roll 30 February over
}

/**
 * The day number of a date.
 *
 * @throws {BaoxueError} `invalid-date` when the date does not exist.
 */
export function dayOf(date: CivilDate): DayNumber {
  const day = parseDay(date);
  if (day === undefined)
    throw new BaoxueError("invalid-date", [{ path: "date", value: date, expected: "an existing date YYYY-MM-DD" }]);
  return day;
}

/** The date of a day number. */
export function dateOf(day: DayNumber): CivilDate {
  return new UTCDate(day * msPerDay).toISOString().slice(0, 10) as CivilDate;
}

/** The weekday of a day number. */
export function weekdayOf(day: DayNumber): Weekday {
  return (((((day + thursday) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The same day number of the month, some months on; clamped to the month's end (31 January + 1 month is 28 or 29 February).
 * Source: reading G2 of the clause inventory.
 */
export function addMonthsClamped(day: DayNumber, months: number): DayNumber {
  return addMonths(new UTCDate(day * msPerDay), months).getTime() / msPerDay;
}
