/** What the days of a school calendar are, read straight from the notices known on a day; nothing is prepared or kept. */
import type { HolidayYear, SchoolCalendarData, SpecialDay, Term } from "../../src/model/calendar-data.js";
import type { Session } from "../../src/model/session.js";
import { type Day, type Minute, timeToMinutes, toDate, toDay, weekday } from "./time.js";

/** A calendar's data, and the last day whose publications are known. */
export interface CalendarView {
  readonly data: SchoolCalendarData;
  readonly knownOn: Day;
}

function published<T extends { readonly publishedOn: string }>(list: readonly T[], view: CalendarView): readonly T[] {
  return list.filter((item) => toDay(item.publishedOn) <= view.knownOn);
}

/** The one published last; of several on one day the one listed last. */
function latest<T extends { readonly publishedOn: string }>(list: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const item of list) if (best === undefined || toDay(item.publishedOn) >= toDay(best.publishedOn)) best = item;
  return best;
}

/** The terms as last published: a later notice about the same term of the same school year replaces the earlier one. */
export function terms(view: CalendarView): readonly Term[] {
  const all = published(view.data.terms, view);
  const same = (a: Term, b: Term): boolean => a.schoolYear === b.schoolYear && a.name === b.name;
  return all.filter((term) => latest(all.filter((other) => same(term, other))) === term);
}

/** The notices in force: for each year the latest, replacing what was said before as a whole; in order of years. */
function notices(view: CalendarView): readonly HolidayYear[] {
  const all = published(view.data.holidays, view);
  const years = [...new Set(all.map((notice) => notice.year))].sort((a, b) => a - b);
  return years.flatMap((year) => latest(all.filter((notice) => notice.year === year)) ?? []);
}

/** What the notices say of a day; `undefined` where they are silent. */
function noticed(view: CalendarView, day: Day): "rest" | "work" | undefined {
  const date = toDate(day);
  let said: "rest" | "work" | undefined;
  for (const notice of notices(view)) {
    if (notice.rest.some((entry) => entry.date === date)) said = "rest";
    if (notice.makeUp.some((entry) => entry.date === date)) said = "work";
  }
  return said;
}

function special(view: CalendarView, day: Day): SpecialDay | undefined {
  const date = toDate(day);
  return latest(published(view.data.specialDays ?? [], view).filter((entry) => entry.date === date));
}

function afterLastTerm(view: CalendarView, day: Day): boolean {
  return terms(view).every((term) => day > toDay(term.to));
}

/** The sessions taught on a day, in order. */
export function taughtSessions(view: CalendarView, day: Day): readonly Session[] {
  if (afterLastTerm(view, day)) return weekday(day) <= 5 ? ["am", "pm"] : [];
  const own = special(view, day);
  if (own) return (["am", "pm"] as const).filter((session) => own.teaching.includes(session));
  const inTerm = terms(view).some((term) => toDay(term.from) <= day && day <= toDay(term.to));
  if (!inTerm) return [];
  const said = noticed(view, day);
  const weekdays: readonly number[] = view.data.weekdays ?? [1, 2, 3, 4, 5];
  const teaches = said === undefined ? weekdays.includes(weekday(day)) : said === "work";
  return teaches ? ["am", "pm"] : [];
}

export function isSchoolDay(view: CalendarView, day: Day): boolean {
  return taughtSessions(view, day).length > 0;
}

export function isWorkingDay(view: CalendarView, day: Day): boolean {
  const years = notices(view).map((notice) => notice.year);
  const year = Number(toDate(day).slice(0, 4));
  if (years.length > 0 && year < Math.min(...years)) return false;
  if (years.every((known) => year > known)) return weekday(day) <= 5;
  const said = noticed(view, day);
  return said === undefined ? weekday(day) <= 5 : said === "work";
}

/** Whether an answer about a working day is only provisional. */
export function workingDayProvisional(view: CalendarView, day: Day): boolean {
  const years = notices(view).map((notice) => notice.year);
  const year = Number(toDate(day).slice(0, 4));
  return years.length === 0 || year < Math.min(...years) || year > Math.max(...years);
}

/** Whether an answer about a school day is only provisional. */
export function schoolDayProvisional(view: CalendarView, day: Day): boolean {
  return afterLastTerm(view, day) || workingDayProvisional(view, day);
}

const usual = { am: { from: "08:00", to: "12:00" }, pm: { from: "14:00", to: "17:00" } };

/** The minutes in which a session begins and ends. */
export function sessionTimes(
  view: CalendarView,
  day: Day,
  session: Session,
): { readonly start: Minute; readonly end: Minute } {
  const { from, to } = (view.data.sessionTimes ?? usual)[session];
  return { start: day * 1440 + timeToMinutes(from), end: day * 1440 + timeToMinutes(to) };
}
