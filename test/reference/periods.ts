/** Periods of the calendar: their keys, their first and last days, and which follow which. */
import type { Term } from "../../src/model/calendar-data.js";
import type { Period } from "../../src/rules/period.js";
import { type Day, dayIn, partsOf, toDate, toDay, weekday } from "./time.js";

export interface PeriodDays {
  readonly key: string;
  readonly first: Day;
  readonly last: Day;
}

type Plain = Exclude<Period["kind"], "term" | "schoolDay">;

/** The period of a plain kind in which a day lies. */
function around(kind: Plain, day: Day): PeriodDays {
  const [year, month] = partsOf(day);
  const from = (start: number, months: number, key: string): PeriodDays => {
    const first = dayIn(year, start, 1);
    return { key, first, last: dayIn(year, start + months, 1) - 1 };
  };
  switch (kind) {
    case "week":
      return weekAround(day);
    case "month":
      return from(month, 1, `${year}-${String(month).padStart(2, "0")}`);
    case "quarter": {
      const quarter = Math.ceil(month / 3);
      return from(quarter * 3 - 2, 3, `${year}-Q${quarter}`);
    }
    case "halfYear":
      return month <= 6 ? from(1, 6, `${year}-H1`) : from(7, 6, `${year}-H2`);
    case "calendarYear":
      return from(1, 12, String(year));
    default: {
      const begun = month >= 9 ? year : year - 1;
      return { key: `${begun}-${begun + 1}`, first: dayIn(begun, 9, 1), last: dayIn(begun + 1, 8, 31) };
    }
  }
}

/** Weeks belong to the year of their Thursday, as everywhere (ISO 8601). */
function weekAround(day: Day): PeriodDays {
  const first = day - weekday(day) + 1;
  const [year] = partsOf(first + 3);
  const week = Math.floor((first + 3 - dayIn(year, 1, 1)) / 7) + 1;
  return { key: `${year}-W${String(week).padStart(2, "0")}`, first, last: first + 6 };
}

/** What a calendar says of periods: its terms, and which days are school days. */
export interface Teaching {
  readonly terms: readonly Term[];
  readonly isSchoolDay: (day: Day) => boolean;
}

/** The periods that share a day with the days from one to another, in order; terms and school days are those given. */
export function periodsBetween(
  period: Period,
  { terms, isSchoolDay }: Teaching,
  from: Day,
  to: Day,
): readonly PeriodDays[] {
  if (period.kind === "schoolDay") {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
      .filter(isSchoolDay)
      .map((day) => ({ key: toDate(day), first: day, last: day }));
  }
  if (period.kind === "term") {
    return terms
      .filter((term) => !period.terms || period.terms.includes(term.name))
      .map((term) => ({ key: `${term.schoolYear}/${term.name}`, first: toDay(term.from), last: toDay(term.to) }))
      .filter(({ first, last }) => first <= to && last >= from)
      .sort((a, b) => a.first - b.first);
  }
  const found: PeriodDays[] = [];
  for (let day = from; day <= to; ) {
    const one = around(period.kind, day);
    if (isNamed(period, one.key)) found.push(one);
    day = one.last + 1;
  }
  return found;
}

/** Whether one period follows on another without a day between. */
export function hasGaps(period: Period): boolean {
  return (
    period.kind === "term" || period.kind === "schoolDay" || (period.kind === "month" && period.months !== undefined)
  );
}

const shapes: Readonly<Record<Period["kind"], RegExp>> = {
  schoolDay: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  week: /^\d{4}-W\d{2}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  halfYear: /^\d{4}-H[12]$/,
  calendarYear: /^\d{4}$/,
  schoolYear: /^\d{4}-\d{4}$/,
  term: /^\d{4}-\d{4}\/(autumn|spring)$/,
};

/** Whether a key names one of the periods meant. */
export function isNamed(period: Period, key: string): boolean {
  if (!shapes[period.kind].test(key)) return false;
  if (period.kind === "month") return period.months?.includes(Number(key.slice(5))) ?? true;
  return period.kind !== "term" || (period.terms?.some((name) => key.endsWith(name)) ?? true);
}

/** The key of the period before, of the same kind. */
function keyBefore(key: string): string {
  const kind = kindOf(key);
  const year = Number(key.slice(0, 4));
  if (kind === "term") return key.endsWith("spring") ? key.replace("spring", "autumn") : `${year - 1}-${year}/spring`;
  if (kind === undefined || kind === "schoolDay") return "";
  return around(kind, firstDayOf(kind, key) - 1).key;
}

/** The key of the period before among those meant: before September, where only March and September are meant, is March. */
export function namedBefore(period: Period, key: string): string {
  let before = keyBefore(key);
  while (before !== "" && !isNamed(period, before)) before = keyBefore(before);
  return before;
}

function kindOf(key: string): Period["kind"] | undefined {
  return (Object.keys(shapes) as Period["kind"][]).find((kind) => shapes[kind].test(key));
}

function firstDayOf(kind: Plain, key: string): Day {
  const year = Number(key.slice(0, 4));
  switch (kind) {
    case "week":
      return weekAround(dayIn(year, 1, 4)).first + 7 * (Number(key.slice(6)) - 1);
    case "month":
      return dayIn(year, Number(key.slice(5)), 1);
    case "quarter":
      return dayIn(year, Number(key.slice(6)) * 3 - 2, 1);
    case "halfYear":
      return dayIn(year, key.endsWith("1") ? 1 : 7, 1);
    case "calendarYear":
      return dayIn(year, 1, 1);
    default:
      return dayIn(year, 9, 1);
  }
}
