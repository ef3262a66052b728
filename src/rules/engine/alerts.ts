import type { DayNumber } from "../../model/civil-date.js";
import { dayOfMinute, type Minute } from "../../model/moment.js";
import type { ClassId, SchoolId } from "../../model/people.js";
import { placementsOf } from "../../model/placement.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { type SessionIndex, sessionRef } from "../../model/session.js";
import { append } from "../../model/supersession.js";
import type { World } from "../../model/world.js";
import type { Alert } from "../finding.js";

/** A failed register feed is one alert for all whom it concerns, not a finding per child. */
export function registerAlerts(world: World, asOf: Minute, knownOn: Minute, calendarOf: (school: SchoolId) => SchoolCalendar): readonly Alert[] {
  const found = new Map<string, ClassId[]>();
  for (const [id, span] of classSpans(world, knownOn)) {
    const school = world.classes.get(id)?.school ?? "";
    const calendar = calendarOf(school);
    const taken = takenSessions(world, id, knownOn);
    const from = Math.max(span.from, world.recordsFrom(school));
    for (const session of taughtSessions(calendar, from, Math.min(span.until, dayOfMinute(asOf) + 1))) {
      if (calendar.sessionEnd(session) <= asOf && !taken.has(session)) append(found, `registersMissing ${school} ${session}`, id);
      taken.delete(session);
    }
    for (const session of taken) {
      if (calendar.sessionStart(session) <= asOf && session >> 1 >= from && !isTaught(calendar, session)) append(found, `registerOnRestDay ${school} ${session}`, id);
    }
  }
  return [...found].map(([key, classes]) => alertOf(key, classes)).sort(byTime);
}

function alertOf(key: string, classes: readonly ClassId[]): Alert {
  const parts = key.split(" ");
  return {
    kind: parts[0] as Alert["kind"],
    school: parts.slice(1, -1).join(" "),
    session: sessionRef(Number(parts.at(-1))),
    classes: [...classes].sort(),
  };
}

function byTime(a: Alert, b: Alert): number {
  return compare(a.session.date, b.session.date) || compare(a.session.session, b.session.session) || compare(a.school, b.school) || compare(a.kind, b.kind);
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
  for (const [session, taken] of world.registers.get(id) ?? []) if (taken.some((fact) => world.counts(fact, knownOn))) sessions.add(session);
  return sessions;
}

function* taughtSessions(calendar: SchoolCalendar, from: DayNumber, until: DayNumber): Generator<SessionIndex> {
  for (let at = calendar.nextSession(from * 2 - 1); at >> 1 < until; at = calendar.nextSession(at)) yield at;
}

function isTaught(calendar: SchoolCalendar, session: SessionIndex): boolean {
  return (calendar.teaching(session >> 1) & (1 << (session & 1))) !== 0;
}

