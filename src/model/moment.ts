import { type CivilDate, type DayNumber, dateLength, dateOf, leadingDay, twoDigits } from "./civil-date.js";
import { BaoxueError } from "./errors.js";

/** A civil date, or a date with a time of day `YYYY-MM-DDTHH:mm`; Asia/Shanghai by meaning, never converted. */
export type CivilMoment = CivilDate | `${CivilDate}T${number}:${number}`;

/** A time of day `HH:mm`. */
export type TimeOfDay = `${number}:${number}`;

/** A moment as a whole number: minutes since 1970-01-01 00:00, civil time. */
export type Minute = number;

/** Minutes in a civil day: no zone, so no hour is ever skipped or doubled. */
export const minutesPerDay = 1440;

/** Later than everything: the end of what has not ended. */
export const never: Minute = Number.MAX_SAFE_INTEGER;

/** Minutes after midnight, or `undefined` unless the text is `HH:mm`. */
export function parseTime(text: string): number | undefined {
  return typeof text === "string" ? trailingTime(text, 0) : undefined;
}

const colon = 58;

/** The time with which a text ends, from a place on. */
function trailingTime(text: string, from: number): number | undefined {
  if (text.length !== from + 5 || text.charCodeAt(from + 2) !== colon) return undefined;
  const hour = twoDigits(text, from);
  const minute = twoDigits(text, from + 3);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? hour * 60 + minute : undefined;
}

/** A moment as read: its first minute, its last minute (the day's end, if it names a day only) and its day. */
export interface ReadMoment {
  readonly first: Minute;
  readonly last: Minute;
  readonly day: DayNumber;
}

/** Reads a moment, or answers `undefined` where it names no existing date or time. */
export function parseMoment(text: unknown): ReadMoment | undefined {
  const first = firstMinute(text);
  return first === undefined
    ? undefined
    : { first, last: lastMinute(text as CivilMoment, first), day: dayOfMinute(first) };
}

/** The first minute of a moment, or `undefined` where it names no existing date or time. */
export function firstMinute(text: unknown): Minute | undefined {
  if (typeof text !== "string") return undefined; // a host without types may pass a Date
  const day = leadingDay(text);
  if (day === undefined || text.length === dateLength) return day && startOfDay(day);
  const time = text[dateLength] === "T" ? trailingTime(text, dateLength + 1) : undefined;
  return time === undefined ? undefined : startOfDay(day) + time;
}

/** The last minute of a moment that begins with a minute: the same, or the day's end where only the day is told. */
export function lastMinute(moment: CivilMoment, first: Minute): Minute {
  return moment.length === dateLength ? first + minutesPerDay - 1 : first;
}

/**
 * Reads a moment.
 *
 * @throws {BaoxueError} `invalid-moment` when it names no existing date or time.
 */
export function readMoment(moment: CivilMoment, path = "moment"): ReadMoment {
  const read = parseMoment(moment);
  if (read === undefined)
    throw new BaoxueError("invalid-moment", [{ path, value: moment, expected: "YYYY-MM-DD or YYYY-MM-DDTHH:mm" }]);
  return read;
}

/** The day in which a minute falls. */
export function dayOfMinute(minute: Minute): DayNumber {
  return Math.floor(minute / minutesPerDay);
}

/** The last minute of a day. */
export function endOfDay(day: DayNumber): Minute {
  return (day + 1) * minutesPerDay - 1;
}

/** The first minute of a day. */
export function startOfDay(day: DayNumber): Minute {
  return day * minutesPerDay;
}

/** A minute as a moment with its time of day. */
export function momentOf(minute: Minute): CivilMoment {
  const rest = minute - startOfDay(dayOfMinute(minute));
  const hh = String(Math.floor(rest / 60)).padStart(2, "0");
  const mm = String(rest % 60).padStart(2, "0");
  return `${dateOf(dayOfMinute(minute))}T${hh}:${mm}` as CivilMoment;
}
