/** Dates and minutes as plain numbers: days and minutes since 1970-01-01, civil time. The reference's own reading of them. */
import type { CivilDate } from "../../src/model/civil-date.js";

/** Days since 1970-01-01. */
export type Day = number;

/** Minutes since 1970-01-01 00:00. */
export type Minute = number;

// Dates are read a million times in a property test, and there are but a few of them.
const days = new Map<string, Day>();
const dates = new Map<Day, CivilDate>();

export function toDay(text: string): Day {
  const known = days.get(text);
  if (known !== undefined) return known;
  const day = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000;
  days.set(text, day);
  return day;
}

export function toDate(day: Day): CivilDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10) as CivilDate;
  dates.set(day, date);
  return date;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // day 0 was a Thursday
}

export function timeToMinutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

export function hasTime(text: string): boolean {
  return text.length > 10;
}

/** The first minute that a moment names: 00:00 of a bare date. */
export function firstMinute(text: string): Minute {
  return toDay(text) * 1440 + (hasTime(text) ? timeToMinutes(text.slice(11)) : 0);
}

/** The last minute that a moment names: 23:59 of a bare date. */
export function lastMinute(text: string): Minute {
  return hasTime(text) ? firstMinute(text) : toDay(text) * 1440 + 1439;
}

export function dayOfMinute(minute: Minute): Day {
  return Math.floor(minute / 1440);
}

/** A minute as `YYYY-MM-DDTHH:mm`. */
export function momentText(minute: Minute): string {
  const rest = minute - dayOfMinute(minute) * 1440;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${toDate(dayOfMinute(minute))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** The same day of a later month, or that month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  return dayIn(year, month + months, date);
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = toDate(day).split("-").map(Number);
  return [year, month, date];
}

/** A day of a month, or that month's last day where it has no such day; months may run over the year's end. */
export function dayIn(year: number, month: number, date: number): Day {
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Date.UTC(year, month - 1, Math.min(date, lastOfMonth)) / 86_400_000;
}

/** Whether a text is a moment: a date, or a date with a time of day. */
export function isMoment(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text)) return false;
  const date = text.slice(0, 10);
  const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000;
  return toDate(day) === date;
}
