import type { DayNumber } from "../../model/civil-date.js";
import { dayOfMinute } from "../../model/moment.js";
import type { SchoolCalendar, TermDays } from "../../model/school-calendar.js";
import type { Period } from "../period.js";
import { calendarFor } from "./look.js";
import { notTaught, type Taught } from "./periods.js";
import type { Context } from "./shapes.js";

/** A calendar, and the days on which a subject follows it. */
export interface Followed {
  readonly calendar: SchoolCalendar;
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** The calendars that a subject follows, one after the other: a child that of its school, or of the one where it was last, or will be first. */
export function calendarsFollowed(context: Context): readonly Followed[] {
  const { look, view } = context;
  const placements = view?.placements ?? [];
  if (placements.length === 0) {
    const calendar = calendarFor(context, dayOfMinute(look.asOf));
    return calendar ? [{ calendar, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }] : [];
  }
  const turns = placements.filter(({ school }, i) => placements[i - 1]?.school !== school);
  return turns.map(({ school, from }, i) => ({
    calendar: look.calendarOf(school),
    from: i === 0 ? Number.NEGATIVE_INFINITY : from,
    until: turns[i + 1]?.from ?? Number.POSITIVE_INFINITY,
  }));
}

/** What the calendars that a subject follows give for periods of a kind: terms, school days, or nothing that matters to the kind. */
export function taughtFor(context: Context, { kind }: Period): Taught {
  if (kind !== "term" && kind !== "schoolDay") return notTaught;
  const followed = calendarsFollowed(context);
  const terms = kind === "term" ? termsOf(followed) : followed.flatMap(({ calendar }) => calendar.terms);
  return { terms, isSchoolDay: (day) => isTaught(followed, day) };
}

/** Those of the calendar that is followed on their first day; of two with one name the first. */
function termsOf(followed: readonly Followed[]): readonly TermDays[] {
  const terms = followed.flatMap(({ calendar, from, until }) =>
    calendar.terms.filter(({ first }) => from <= first && first < until),
  );
  if (followed.length < 2) return terms;
  const name = ({ schoolYear, name: part }: TermDays): string => `${schoolYear}/${part}`;
  return terms.filter((term, i) => terms.findIndex((other) => name(other) === name(term)) === i);
}

/** Whether a day is a school day of a term, in the calendar that is followed on it. */
function isTaught(followed: readonly Followed[], day: DayNumber): boolean {
  const calendar = followed.find(({ from, until }) => from <= day && day < until)?.calendar;
  if (!calendar || calendar.teaching(day) === 0) return false;
  return calendar.terms.some(({ first, last }) => first <= day && day <= last);
}
