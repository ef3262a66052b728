import { calendarIssues } from "./calendar-check.js";
import { defaultSessionTimes, type SchoolCalendarData, type SessionTimes, type Term } from "./calendar-data.js";
import { type DayFacts, dayReader, publishedBy, type TeachingMask } from "./calendar-days.js";
import { type CivilDate, type DayNumber, dateOf, dayOf, weekdayOf } from "./civil-date.js";
import { type DayClock, dayClock } from "./day-clock.js";
import { BaoxueError, type Result } from "./errors.js";
import { type CivilMoment, type Minute, never, parseTime, readMoment, startOfDay } from "./moment.js";
import { dayOfSession, type SessionIndex, sessionOf } from "./session.js";
import type { Text } from "./text.js";

/** The kinds of day that a deadline may count: teaching days, office days. */
export type ClockName = "schoolDays" | "workingDays";

/** A term with its days as numbers, both included. */
export interface TermDays {
  readonly schoolYear: string;
  readonly name: "autumn" | "spring";
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A compiled school calendar (校历): every answer in constant time, and each with where it comes from. */
export interface SchoolCalendar {
  readonly id: string;
  readonly schoolDays: DayClock;
  readonly workingDays: DayClock;
  /** The last day for which the answers are published, per clock. */
  readonly publishedThrough: Readonly<Record<ClockName, CivilDate | undefined>>;
  /** The terms that are known, in order. */
  readonly terms: readonly TermDays[];
  /** What a day is, and who says so. */
  readonly facts: (day: DayNumber) => DayFacts;
  /** Which sessions are taught. */
  readonly teaching: (day: DayNumber) => TeachingMask;
  /**
   * Why an answer about this day is only provisional; `undefined` when it is published.
   *
   * @throws {BaoxueError} `beyond-horizon` instead, where the calendar is strict.
   */
  readonly provisional: (clock: ClockName, day: DayNumber) => Text | undefined;
  /** The first taught session after this one. */
  readonly nextSession: (session: SessionIndex) => SessionIndex;
  /** The last taught session before this one; `undefined` before the first term. */
  readonly previousSession: (session: SessionIndex) => SessionIndex | undefined;
  readonly sessionStart: (session: SessionIndex) => Minute;
  readonly sessionEnd: (session: SessionIndex) => Minute;
  /** The days on which something was published that is known here, in order. */
  readonly publications: readonly DayNumber[];
  /**
   * The calendar as it could be known then; one already cut to an earlier day stays so.
   *
   * @throws {BaoxueError} `invalid-moment` when the moment does not exist.
   */
  readonly knownOn: (moment: CivilMoment) => SchoolCalendar;
}

/** How a calendar answers past its last published day. */
export interface CalendarOptions {
  /** Throw `beyond-horizon` instead of answering provisionally. */
  readonly strict?: boolean;
}

/**
 * Compiles a school calendar.
 *
 * @param data Terms, statutory holidays and local days, each with its source.
 * @throws {BaoxueError} `invalid-calendar`, naming every fault of the data.
 * @example
 * ```ts
 * import { dayOf, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({
 *   id: "our-school",
 *   holidays: [],
 *   terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-01", to: "2026-01-23", source: "our own notice", publishedOn: "2025-06-20" }],
 * });
 * calendar.teaching(dayOf("2025-09-06")); //=> 0
 * ```
 */
export function schoolCalendar(data: SchoolCalendarData, options: CalendarOptions = {}): SchoolCalendar {
  const made = safeSchoolCalendar(data, options);
  if (!made.ok) throw new BaoxueError("invalid-calendar", made.issues);
  return made.value;
}

/** As {@link schoolCalendar}, but answers with what is wrong instead of throwing. */
export function safeSchoolCalendar(data: SchoolCalendarData, options: CalendarOptions = {}): Result<SchoolCalendar> {
  const issues = calendarIssues(data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: compileCalendar(data, options) };
}

function compileCalendar(data: SchoolCalendarData, options: CalendarOptions): SchoolCalendar {
  const publications = publicationDays(data);
  const views = new Map<number, SchoolCalendar>(); // by how many publications are known
  const viewOn = (day: DayNumber): SchoolCalendar => {
    const known = publications.filter((published) => published <= day);
    const view =
      views.get(known.length) ??
      calendarView(publishedBy(data, day), known, options, (later) => viewOn(Math.min(day, later)));
    views.set(known.length, view);
    return view;
  };
  return viewOn(Number.POSITIVE_INFINITY);
}

function publicationDays(data: SchoolCalendarData): readonly DayNumber[] {
  const all = [...data.holidays, ...data.terms, ...(data.specialDays ?? [])].map((item) => dayOf(item.publishedOn));
  return [...new Set(all)].sort((a, b) => a - b);
}

interface Range {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function calendarView(
  data: SchoolCalendarData,
  publications: readonly DayNumber[],
  options: CalendarOptions,
  viewOn: (day: DayNumber) => SchoolCalendar,
): SchoolCalendar {
  const read = dayReader(data);
  const years = data.holidays.map((holiday) => holiday.year);
  const working: Range = years.length
    ? {
        first: dayOf(`${Math.min(...years)}-01-01` as CivilDate),
        last: dayOf(`${Math.max(...years)}-12-31` as CivilDate),
      }
    : noRange;
  const starts = data.terms.map((term) => dayOf(term.from));
  const ends = data.terms.map((term) => dayOf(term.to));
  const extra = (data.specialDays ?? []).filter((day) => day.teaching.length > 0).map((day) => dayOf(day.date));
  const school: Range = starts.length
    ? { first: Math.min(...starts, ...extra), last: Math.max(...ends, ...extra) }
    : noRange;
  const masks = Uint8Array.from({ length: school.last - school.first + 1 }, (_, i) => read(school.first + i).teaching);
  const teaching = (day: DayNumber): TeachingMask =>
    (day > school.last ? (weekdayOf(day) <= 5 ? 3 : 0) : (masks[day - school.first] ?? 0)) as TeachingMask;
  const schoolDays = clockOver(school, (day) => masks[day - school.first] !== 0);
  const workingDays = clockOver(working, (day) => read(day).working);
  const provisional = provisionalReader(school, working, options);
  return {
    id: data.id,
    schoolDays,
    workingDays,
    publishedThrough: { schoolDays: lastOf(school, working), workingDays: lastOf(working) },
    terms: data.terms.map(termDays).sort((a, b) => a.first - b.first),
    facts: read,
    teaching,
    provisional,
    ...sessionSteps(schoolDays, teaching),
    ...sessionHours(data.sessionTimes ?? defaultSessionTimes),
    publications,
    knownOn: (moment) => viewOn(readMoment(moment).day),
  };
}

function termDays({ schoolYear, name, from, to }: Term): TermDays {
  return { schoolYear, name, first: dayOf(from), last: dayOf(to) };
}

const noRange: Range = { first: 0, last: -1 };

function lastOf(...ranges: readonly Range[]): CivilDate | undefined {
  const last = Math.min(...ranges.map((range) => range.last));
  return last < 0 ? undefined : dateOf(last);
}

function clockOver({ first, last }: Range, counts: (day: DayNumber) => boolean): DayClock {
  return dayClock(
    first,
    Array.from({ length: last - first + 1 }, (_, i) => counts(first + i)),
  );
}

function provisionalReader(
  school: Range,
  working: Range,
  { strict = false }: CalendarOptions,
): SchoolCalendar["provisional"] {
  return (clock, day) => {
    const reason =
      (clock === "schoolDays" ? outside(school, day, "学期", "term") : undefined) ??
      outside(working, day, "放假安排", "holiday notice");
    if (reason && strict) {
      throw new BaoxueError("beyond-horizon", [
        { path: clock, value: dateOf(day), expected: `a day covered by the calendar (${reason.en})` },
      ]);
    }
    return reason;
  };
}

function outside({ first, last }: Range, day: DayNumber, zh: string, en: string): Text | undefined {
  if (last < first) return { zh: `未给出${zh}`, en: `no ${en} is given` };
  if (day > last)
    return { zh: `${dateOf(last)}之后的${zh}尚未公布`, en: `no ${en} is published after ${dateOf(last)}` };
  if (day < first) return { zh: `${dateOf(first)}之前没有${zh}`, en: `no ${en} is given before ${dateOf(first)}` };
  return undefined;
}

function sessionSteps(
  clock: DayClock,
  teaching: (day: DayNumber) => TeachingMask,
): Pick<SchoolCalendar, "nextSession" | "previousSession"> {
  return {
    nextSession: (session) => {
      const day = dayOfSession(session);
      if (sessionOf(session) === "am" && (teaching(day) & 2) !== 0) return session + 1;
      const next = clock.nth(clock.rank(day) + 1);
      return next * 2 + ((teaching(next) & 1) === 0 ? 1 : 0);
    },
    previousSession: (session) => {
      const day = dayOfSession(session);
      if (sessionOf(session) === "pm" && (teaching(day) & 1) !== 0) return session - 1;
      const rank = clock.rank(day) - (clock.counts(day) ? 1 : 0);
      if (rank < 1) return undefined;
      const before = clock.nth(rank);
      return before * 2 + ((teaching(before) & 2) === 0 ? 0 : 1);
    },
  };
}

function sessionHours(times: SessionTimes): Pick<SchoolCalendar, "sessionStart" | "sessionEnd"> {
  const minutes = (text: string): number => parseTime(text) ?? never; // the times were checked
  const start = [minutes(times.am.from), minutes(times.pm.from)];
  const end = [minutes(times.am.to), minutes(times.pm.to)];
  const at = (list: readonly number[], session: SessionIndex): Minute =>
    startOfDay(dayOfSession(session)) + (list[session & 1] ?? 0);
  return { sessionStart: (session) => at(start, session), sessionEnd: (session) => at(end, session) };
}
