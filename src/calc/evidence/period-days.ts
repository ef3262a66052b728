import { type CivilDate, type DayNumber, dayOf } from "../../model/civil-date.js";
import { kindOfKey, type PeriodKind } from "../../model/period-key.js";
import type { TermDays } from "../../model/school-calendar.js";
import { periodAround } from "../../rules/engine/periods.js";

/** The first and last day of something. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days of a period by its key; `undefined` for what is no key, and for a term that the calendar does not have. */
export function daysOfPeriod(key: string, terms: readonly TermDays[]): DaySpan | undefined {
  const kind = kindOfKey(key);
  if (kind === undefined) return undefined;
  if (kind === "term") return terms.find(({ schoolYear, name }) => `${schoolYear}/${name}` === key);
  const day = dayIn(kind, key);
  return kind === "schoolDay" ? { first: day, last: day } : periodAround({ kind }, day);
}

/** The place of the first month of a period within its year. */
const monthsIn: Readonly<Partial<Record<PeriodKind, number>>> = { quarter: 3, halfYear: 6 };

/** Some day of the period. */
function dayIn(kind: Exclude<PeriodKind, "term">, key: string): DayNumber {
  if (kind === "schoolDay") return dayOf(key as CivilDate);
  const year = key.slice(0, 4);
  // 4 January always lies in the first week of its year.
  if (kind === "week") return dayOf(`${year}-01-04` as CivilDate) + 7 * (Number(key.slice(6)) - 1);
  const length = monthsIn[kind];
  const month = length === undefined ? firstMonth(kind, key) : (Number(key.slice(-1)) - 1) * length + 1;
  return dayOf(`${year}-${String(month).padStart(2, "0")}-01` as CivilDate);
}

function firstMonth(kind: PeriodKind, key: string): number {
  if (kind === "month") return Number(key.slice(5));
  return kind === "schoolYear" ? 9 : 1;
}
