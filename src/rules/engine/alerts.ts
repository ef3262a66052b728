import type { DayNumber } from "../../model/civil-date.js";
import type { Minute } from "../../model/moment.js";
import type { ClassId, SchoolId } from "../../model/people.js";
import { placementsOf } from "../../model/placement.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { type SessionIndex, sessionRef } from "../../model/session.js";
import type { World } from "../../model/world.js";
import type { RegisterAlert } from "../finding.js";

/** A failed register feed is one alert for all whom it concerns, not a finding per child. */
export function registerAlerts(
  world: World,
  asOf: Minute,
  knownOn: Minute,
  calendarOf: (school: SchoolId) => SchoolCalendar,
): readonly RegisterAlert[] {
  const alerts = new Map<string, RegisterAlert & { readonly classes: ClassId[] }>();
  const tell = (kind: RegisterAlert["kind"], school: SchoolId, session: SessionIndex, id: ClassId): void => {
    const key = JSON.stringify([kind, school, session]);
    const alert = alerts.get(key) ?? { kind, school, session: sessionRef(session), classes: [] };
    alert.classes.push(id);
    alerts.set(key, alert);
  };
  for (const [id, span] of [...classSpans(world, knownOn)].sort(([a], [b]) => compare(a, b))) {
    const school = world.classes.get(id)?.school ?? "";
    const calendar = calendarOf(school);
    const taken = takenSessions(world, id, knownOn);
    const from = Math.max(span.from, world.recordsFrom(school));
    for (const session of overSessions(calendar, from, span.until, asOf))
      if (!taken.has(session)) tell("registersMissing", school, session, id);
    for (const session of taken) {
      if (calendar.sessionStart(session) <= asOf && !isTaught(calendar, session))
        tell("registerOnRestDay", school, session, id);
    }
  }
  return [...alerts.values()].sort(byTime);
}

function byTime(a: RegisterAlert, b: RegisterAlert): number {
  return (
    compare(a.session.date, b.session.date) ||
    compare(a.session.session, b.session.session) ||
    compare(a.school, b.school) ||
    compare(a.kind, b.kind)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface DaySpan {
  from: DayNumber;
  until: DayNumber;
}

/** From the first day on which a class has a pupil to the last. */
function classSpans(world: World, knownOn: Minute): ReadonlyMap<ClassId, DaySpan> {
  const spans = new Map<ClassId, DaySpan>();
  for (const timeline of world.timelines.values()) {
    for (const place of placementsOf(world, timeline.moves, knownOn)) {
      const span = spans.get(place.class);
      if (!span) spans.set(place.class, { from: place.from, until: place.until });
      else {
        span.from = Math.min(span.from, place.from);
        span.until = Math.max(span.until, place.until);
      }
    }
  }
  return spans;
}

function takenSessions(world: World, id: ClassId, knownOn: Minute): Set<SessionIndex> {
  const sessions = new Set<SessionIndex>();
  for (const [session, taken] of world.registers.get(id) ?? [])
    if (taken.some((fact) => world.counts(fact, knownOn))) sessions.add(session);
  return sessions;
}

/** The published sessions of some days that are over: no register is missing on a day of which nobody has said yet that it is a school day. */
function* overSessions(
  calendar: SchoolCalendar,
  from: DayNumber,
  until: DayNumber,
  asOf: Minute,
): Generator<SessionIndex> {
  for (
    let at = calendar.nextSession(from * 2 - 1);
    at >> 1 < until && calendar.sessionEnd(at) <= asOf;
    at = calendar.nextSession(at)
  ) {
    if (calendar.provisional("schoolDays", at >> 1) !== undefined) return;
    yield at;
  }
}

function isTaught(calendar: SchoolCalendar, session: SessionIndex): boolean {
  return (calendar.teaching(session >> 1) & (1 << (session & 1))) !== 0;
}
