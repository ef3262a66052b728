import type { HolidayYear, SchoolCalendarData, SpecialDay, Term } from "./calendar-data.js";
import { type DayNumber, dayOf, weekdayOf } from "./civil-date.js";
import type { Session } from "./session.js";
import type { Text } from "./text.js";

/** The sessions taught on a day as a mask: 1 the morning, 2 the afternoon. */
export type TeachingMask = 0 | 1 | 2 | 3;

/** What one day is, and who says so. */
export interface DayFacts {
  readonly teaching: TeachingMask;
  readonly working: boolean;
  readonly reason: Text;
  /** The notice that says so; absent where only the weekday does. */
  readonly source?: string;
}

/** The mask of a list of sessions. */
function teachingMask(sessions: readonly Session[]): TeachingMask {
  return ((sessions.includes("am") ? 1 : 0) | (sessions.includes("pm") ? 2 : 0)) as TeachingMask;
}

/** The data as one could know it on a day: later publications left out, and of each year and term only the latest notice. */
export function publishedBy(data: SchoolCalendarData, day: DayNumber): SchoolCalendarData {
  const known = <T extends { readonly publishedOn: `${number}-${number}-${number}` }>(list: readonly T[]): T[] =>
    list.filter((item) => dayOf(item.publishedOn) <= day).sort((a, b) => dayOf(a.publishedOn) - dayOf(b.publishedOn));
  const latest = new Map<number, HolidayYear>(known(data.holidays).map((year) => [year.year, year]));
  const terms = new Map<string, Term>(known(data.terms).map((term) => [termKey(term), term]));
  return {
    ...data,
    holidays: [...latest.values()].sort((a, b) => a.year - b.year),
    terms: [...terms.values()].sort((a, b) => dayOf(a.from) - dayOf(b.from)),
    specialDays: known(data.specialDays ?? []),
  };
}

/** What tells one term from another; a later notice about the same term replaces the earlier one. */
export function termKey({ schoolYear, name }: Term): string {
  return `${schoolYear} ${name}`;
}

/** A day that a notice names. */
interface NoticedDay {
  readonly rest: boolean;
  readonly name: Text;
  readonly source: string;
}

/** Answers what each day is, from data already cut to what is published. */
export function dayReader(data: SchoolCalendarData): (day: DayNumber) => DayFacts {
  const noticed = noticedDays(data.holidays);
  const special = new Map<DayNumber, SpecialDay>((data.specialDays ?? []).map((entry) => [dayOf(entry.date), entry]));
  const weekdays = new Set<number>(data.weekdays ?? [1, 2, 3, 4, 5]);
  const terms = data.terms.map((term) => ({ term, from: dayOf(term.from), to: dayOf(term.to) }));
  return (day) => {
    const notice = noticed.get(day);
    const working = notice ? !notice.rest : weekdayOf(day) <= 5;
    const own = special.get(day);
    if (own) return { teaching: teachingMask(own.teaching), working, reason: own.reason, source: own.source };
    const term = terms.find((span) => span.from <= day && day <= span.to)?.term;
    const teaches = term !== undefined && (notice ? !notice.rest : weekdays.has(weekdayOf(day)));
    return { teaching: teaches ? 3 : 0, working, ...whyOf(day, term, notice) };
  };
}

function noticedDays(holidays: readonly HolidayYear[]): ReadonlyMap<DayNumber, NoticedDay> {
  const days = new Map<DayNumber, NoticedDay>();
  for (const { rest, makeUp, source } of holidays) {
    for (const { date, name } of rest) days.set(dayOf(date), { rest: true, name, source });
    for (const { date, name } of makeUp) days.set(dayOf(date), { rest: false, name, source });
  }
  return days;
}

function whyOf(
  day: DayNumber,
  term: Term | undefined,
  notice: NoticedDay | undefined,
): Pick<DayFacts, "reason" | "source"> {
  if (notice?.rest === true) return { reason: notice.name, source: notice.source };
  if (notice)
    return {
      reason: { zh: `调休上班（${notice.name.zh}）`, en: `make-up working day (${notice.name.en})` },
      source: notice.source,
    };
  if (weekdayOf(day) > 5) return { reason: { zh: "周末", en: "weekend" } };
  if (term) return { reason: { zh: "上课日", en: "school day" }, source: term.source };
  return { reason: { zh: "不在学期内", en: "outside the terms" } };
}
