import { dateOf } from "../model/civil-date.js";
import { type CivilMoment, dayOfMinute, never, readMoment } from "../model/moment.js";
import type { SchoolId } from "../model/people.js";
import type { ViewRequest } from "../model/pupil-view.js";
import type { SchoolCalendar } from "../model/school-calendar.js";

/** As of when children are looked at, with whose knowledge, and by which calendar. */
export interface LookOptions {
  /** The moment that is judged; a date means its end. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
}

/**
 * What the views of children are made for: the calendars cut to what was known, as the engine cuts them.
 *
 * @throws {BaoxueError} `invalid-moment` when `asOf` or `knownOn` does not exist.
 */
export function viewRequest({ asOf, knownOn, calendar }: LookOptions): ViewRequest {
  const calendarOf = typeof calendar === "function" ? calendar : () => calendar;
  const last = readMoment(asOf, "asOf").last;
  if (knownOn === undefined) return { asOf: last, knownOn: never, calendarOf };
  const known = readMoment(knownOn, "knownOn").last;
  const day = dateOf(dayOfMinute(known));
  return { asOf: last, knownOn: known, calendarOf: (school) => calendarOf(school).knownOn(day) };
}
