import { type DayNumber, dayOf } from "./civil-date.js";
import type { EventId } from "./event-base.js";
import type { Act } from "./events.js";
import type { Leave, Mark, Register } from "./events-attendance.js";
import { byRecording, type Fact } from "./fact.js";
import type { Minute } from "./moment.js";
import type { ClassId, PupilId, SchoolId } from "./people.js";
import { type Placement, placeAround, placementsOf } from "./placement.js";
import type { SchoolCalendar } from "./school-calendar.js";
import { dayOfSession, indexOfRef, type SessionIndex, sessionIndex, sessionOf } from "./session.js";
import type { PupilTimeline, World } from "./world.js";

/**
 * How a child stands to a session: attended, absent without leave, excused by approved leave,
 * unknown because no register is there, or pending because the session is not over.
 */
export type SessionStatus = "attended" | "absent" | "excused" | "unknown" | "pending";

/** What a status rests on. */
export interface SessionReading {
  readonly status: SessionStatus;
  /** The register, mark or leave that decided it. */
  readonly decidedBy?: Fact<Register | Mark | Leave>;
}

/** A child as it stood at a moment, as known at another. */
export interface PupilView {
  readonly world: World;
  readonly pupil: PupilId;
  readonly asOf: Minute;
  readonly knownOn: Minute;
  readonly placements: readonly Placement[];
  /** What was done about the child, in order. */
  readonly acts: readonly Fact<Act>[];
  readonly calendarOf: (school: SchoolId) => SchoolCalendar;
  /** How the child stands to a session in a class. */
  readonly read: (session: SessionIndex, place: Placement) => SessionReading;
  /** The sessions in which something says that the child was absent, in order. */
  readonly marked: readonly SessionIndex[];
  /** The last session of which any record of the child's classes, or of its own, speaks. */
  readonly lastSaid: SessionIndex;
  /** Since when the records are kept where the child was around a day; nothing before is judged. */
  readonly recordsFromAround: (day: DayNumber) => DayNumber;
}

/** What a view is made for. */
export interface ViewRequest {
  readonly asOf: Minute;
  readonly knownOn: Minute;
  readonly calendarOf: (school: SchoolId) => SchoolCalendar;
}

/** Looks at one child. Attendance, leave and moves are cut by when they were known, acts also by when they happened. */
export function pupilView(world: World, timeline: PupilTimeline, request: ViewRequest): PupilView {
  const { asOf, knownOn, calendarOf } = request;
  const known = <F extends Fact>(facts: readonly F[]): readonly F[] =>
    facts.filter((fact) => world.counts(fact, knownOn));
  const leaves = known(timeline.leaves).filter(({ event }) => event.approved);
  const marks = known(timeline.marks);
  const placements = placementsOf(world, timeline.moves, knownOn);
  return {
    world,
    pupil: timeline.pupil,
    asOf,
    knownOn,
    placements,
    acts: known(timeline.acts).filter((fact) => fact.at <= asOf),
    calendarOf,
    read: (session, place) => {
      const taken = takenIn(world, place.class, session, knownOn);
      const marked = lastOf(
        marks,
        (fact) => fact.day === dayOfSession(session) && fact.event.session === sessionOf(session),
      );
      const last = taken && marked ? (byRecording(taken, marked) > 0 ? taken : marked) : (taken ?? marked);
      if (last && attendedBy(last, timeline.pupil)) return { status: "attended", decidedBy: last };
      const leave = leaves.find(({ event }) => covers(event, session));
      if (leave) return { status: "excused", decidedBy: leave };
      if (last) return { status: "absent", decidedBy: last };
      return { status: calendarOf(place.school).sessionEnd(session) <= asOf ? "unknown" : "pending" };
    },
    marked: markedSessions(known(timeline.absences), marks),
    lastSaid: Math.max(
      -1,
      ...placements.map((place) => world.lastRegisters.get(place.class) ?? -1),
      ...marks.map(({ day, event }) => sessionIndex(day, event.session)),
    ),
    recordsFromAround: (day) => {
      const place = placeAround(placements, day);
      return place ? world.recordsFrom(place.school) : dayOf(world.data.recordsFrom);
    },
  };
}

function attendedBy({ event }: Fact<Register | Mark>, pupil: PupilId): boolean {
  return event.kind === "mark" ? event.attended : !event.absent.includes(pupil);
}

function takenIn(world: World, inClass: ClassId, session: SessionIndex, knownOn: Minute): Fact<Register> | undefined {
  const taken = world.registers.get(inClass)?.get(session);
  return taken && lastOf(taken, (fact) => world.counts(fact, knownOn));
}

function lastOf<F extends Fact>(facts: readonly F[], accepts: (fact: F) => boolean): F | undefined {
  return facts.filter(accepts).sort(byRecording).at(-1);
}

function covers(leave: Leave, session: SessionIndex): boolean {
  return indexOfRef(leave.from) <= session && session <= indexOfRef(leave.to);
}

function markedSessions(absences: readonly Fact<Register>[], marks: readonly Fact<Mark>[]): readonly SessionIndex[] {
  const sessions = [...absences, ...marks.filter(({ event }) => !event.attended)].map(({ day, event }) =>
    sessionIndex(day, event.session),
  );
  return [...new Set(sessions)].sort((a, b) => a - b);
}

/** The events that a reading rests on, by id. */
export function decidedBy(reading: SessionReading): readonly EventId[] {
  return reading.decidedBy ? [reading.decidedBy.event.id] : [];
}
