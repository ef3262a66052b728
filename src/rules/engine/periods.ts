import { addMonthsClamped, type CivilDate, type DayNumber, dateOf, dayOf, weekdayOf } from "../../model/civil-date.js";
import type { TermDays } from "../../model/school-calendar.js";
import type { Period } from "../period.js";

/** One period of the calendar: its key and its first and last day. */
export interface PeriodSpan {
  readonly key: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** What a subject's calendar gives: the terms in which periods can lie, and which days of them are school days. */
export interface Taught {
  readonly terms: readonly TermDays[];
  readonly isSchoolDay: (day: DayNumber) => boolean;
}

/** Of what the calendar knows nothing. */
export const notTaught: Taught = { terms: [], isSchoolDay: () => false };

/** The period that a day falls in; `undefined` where there is none, as between terms. */
export function periodAround(period: Period, day: DayNumber, taught: Taught = notTaught): PeriodSpan | undefined {
  switch (period.kind) {
    case "schoolDay":
      return schoolDaysBetween(day, day, taught)[0];
    case "month":
      return monthAround(day, period.months);
    case "week":
      return weekAround(day);
    case "quarter":
      return monthsAround(day, 3, (year, nth) => `${year}-Q${nth}`);
    case "halfYear":
      return monthsAround(day, 6, (year, nth) => `${year}-H${nth}`);
    case "calendarYear":
      return monthsAround(day, 12, (year) => `${year}`);
    case "schoolYear":
      return schoolYearAround(day);
    case "term":
      return termSpans(period.terms, taught).find(({ first, last }) => first <= day && day <= last);
    default:
      return period satisfies never;
  }
}

/** The periods whose first day lies between two days, both included, in order. */
export function periodsBetween(
  period: Period,
  from: DayNumber,
  to: DayNumber,
  taught: Taught = notTaught,
): readonly PeriodSpan[] {
  if (period.kind === "term")
    return termSpans(period.terms, taught).filter(({ first }) => first >= from && first <= to);
  if (period.kind === "schoolDay") return schoolDaysBetween(from, to, taught);
  const spans: PeriodSpan[] = [];
  const whole: Period = period.kind === "month" ? { kind: "month" } : period;
  for (let at = periodAround(whole, from); at && at.first <= to; at = periodAround(whole, at.last + 1)) {
    if (at.first >= from && (period.kind !== "month" || isNamed(at.first, period.months))) spans.push(at);
  }
  return spans;
}

function oneDay(day: DayNumber): PeriodSpan {
  return { key: dateOf(day), first: day, last: day };
}

/** Outside the terms there is no school day. */
function schoolDaysBetween(from: DayNumber, to: DayNumber, { terms, isSchoolDay }: Taught): readonly PeriodSpan[] {
  const begin = Math.max(from, Math.min(...terms.map(({ first }) => first)));
  const end = Math.min(to, Math.max(...terms.map(({ last }) => last)));
  const spans: PeriodSpan[] = [];
  for (let day = begin; day <= end; day++) if (isSchoolDay(day)) spans.push(oneDay(day));
  return spans;
}

function yearOf(day: DayNumber): number {
  return Number(dateOf(day).slice(0, 4));
}

function monthOf(day: DayNumber): number {
  return Number(dateOf(day).slice(5, 7));
}

function isNamed(day: DayNumber, months: readonly number[] | undefined): boolean {
  return months === undefined || months.includes(monthOf(day));
}

function monthAround(day: DayNumber, months: readonly number[] | undefined): PeriodSpan | undefined {
  const key = dateOf(day).slice(0, 7);
  const first = dayOf(`${key}-01` as CivilDate);
  return isNamed(day, months) ? { key, first, last: addMonthsClamped(first, 1) - 1 } : undefined;
}

function monthsAround(day: DayNumber, length: number, keyOf: (year: number, nth: number) => string): PeriodSpan {
  const year = yearOf(day);
  const nth = Math.ceil(monthOf(day) / length);
  const first = addMonthsClamped(dayOf(`${year}-01-01` as CivilDate), (nth - 1) * length);
  return { key: keyOf(year, nth), first, last: addMonthsClamped(first, length) - 1 };
}

/** ISO weeks: the week belongs to the year of its Thursday. */
function weekAround(day: DayNumber): PeriodSpan {
  const first = day - weekdayOf(day) + 1;
  const year = yearOf(first + 3);
  const week = Math.floor((first + 3 - dayOf(`${year}-01-01` as CivilDate)) / 7) + 1;
  return { key: `${year}-W${String(week).padStart(2, "0")}`, first, last: first + 6 };
}

function schoolYearAround(day: DayNumber): PeriodSpan {
  const year = yearOf(day) - (monthOf(day) < 9 ? 1 : 0);
  const first = dayOf(`${year}-09-01` as CivilDate);
  return { key: `${year}-${year + 1}`, first, last: addMonthsClamped(first, 12) - 1 };
}

function termSpans(named: readonly string[] | undefined, { terms }: Taught): readonly PeriodSpan[] {
  return terms
    .filter(({ name }) => named === undefined || named.includes(name))
    .map(({ schoolYear, name, first, last }) => ({ key: `${schoolYear}/${name}`, first, last }));
}
