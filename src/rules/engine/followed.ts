import type { DayNumber } from "../../model/civil-date.js";
import { dayOfMinute } from "../../model/moment.js";
import type { SchoolCalendar, TermDays } from "../../model/school-calendar.js";
import type { Period } from "../period.js";
import { calendarFor } from "./look.js";
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

/** The terms in which periods of a kind can lie: those of the calendar that the subject follows on their first day; of two with one name the first. */
export function termsFor(context: Context, { kind }: Period): readonly TermDays[] {
  if (kind !== "term") return none;
  const followed = calendarsFollowed(context);
  const terms = followed.flatMap(({ calendar, from, until }) =>
    calendar.terms.filter(({ first }) => from <= first && first < until),
  );
  if (followed.length < 2) return terms;
  const name = ({ schoolYear, name: part }: TermDays): string => `${schoolYear}/${part}`;
  return terms.filter((term, i) => terms.findIndex((other) => name(other) === name(term)) === i);
}

const none: readonly TermDays[] = [];
