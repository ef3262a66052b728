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
import type { ClassRegisters, PupilTimeline, World } from "./world.js";

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
  const { asOf, knownOn } = request;
  const calendarOf = (school: SchoolId): SchoolCalendar => request.calendarOf(school);
  const known = <F extends Fact>(facts: readonly F[]): readonly F[] =>
    facts.length === 0 ? facts : facts.filter((fact) => world.counts(fact, knownOn));
  const leaves = slipsOf(known(timeline.leaves));
  const marks = known(timeline.marks);
  const placements = placementsOf(world, timeline.moves, knownOn);
  let inClass: ClassId | undefined; // sessions are read class by class
  let registers: ClassRegisters | undefined;
  return {
    world,
    pupil: timeline.pupil,
    asOf,
    knownOn,
    placements,
    acts: known(timeline.acts).filter((fact) => fact.at <= asOf),
    calendarOf,
    read: (session, place) => {
      if (place.class !== inClass) {
        inClass = place.class;
        registers = world.registers.get(inClass);
      }
      const said = lastOf(takenIn(registers?.get(session), world, knownOn), markOf(marks, session));
      if (said && attendedBy(said, timeline.pupil)) return { status: "attended", decidedBy: said };
      const leave = leaves.find(({ from, to }) => from <= session && session <= to);
      if (leave) return { status: "excused", decidedBy: leave.fact };
      if (said) return { status: "absent", decidedBy: said };
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

/** A leave slip, and the sessions that it is for. */
interface Slip {
  readonly fact: Fact<Leave>;
  readonly from: SessionIndex;
  readonly to: SessionIndex;
}

/** The approved slips, the earliest first: of several for one session the same one counts, whichever was recorded first (law 9). */
function slipsOf(leaves: readonly Fact<Leave>[]): readonly Slip[] {
  const slips = leaves
    .filter(({ event }) => event.approved)
    .map((fact) => ({ fact, from: indexOfRef(fact.event.from), to: indexOfRef(fact.event.to) }));
  return slips.length < 2
    ? slips
    : slips.sort((a, b) => a.from - b.from || (a.fact.event.id < b.fact.event.id ? -1 : 1));
}

/** What was recorded last: a register of the class, or a mark of the child alone. */
function lastOf(
  taken: Fact<Register> | undefined,
  marked: Fact<Mark> | undefined,
): Fact<Register> | Fact<Mark> | undefined {
  if (!taken || !marked) return taken ?? marked;
  return byRecording(taken, marked) > 0 ? taken : marked;
}

function attendedBy({ event }: Fact<Register | Mark>, pupil: PupilId): boolean {
  return event.kind === "mark" ? event.attended : !event.absent.includes(pupil);
}

/** The last register of a session that counts; they stand in the order of their recording. */
function takenIn(
  taken: readonly Fact<Register>[] | undefined,
  world: World,
  knownOn: Minute,
): Fact<Register> | undefined {
  if (!taken) return undefined;
  for (let i = taken.length - 1; i >= 0; i--) {
    const fact = taken[i];
    if (fact && world.counts(fact, knownOn)) return fact;
  }
  return undefined;
}

/** The last mark of a session; of those on record, the one recorded last. */
function markOf(marks: readonly Fact<Mark>[], session: SessionIndex): Fact<Mark> | undefined {
  let last: Fact<Mark> | undefined;
  for (const fact of marks) {
    const fits = fact.day === dayOfSession(session) && fact.event.session === sessionOf(session);
    if (fits && (!last || byRecording(last, fact) < 0)) last = fact;
  }
  return last;
}

function markedSessions(absences: readonly Fact<Register>[], marks: readonly Fact<Mark>[]): readonly SessionIndex[] {
  const sessions: SessionIndex[] = [];
  for (const { day, event } of absences) sessions.push(sessionIndex(day, event.session));
  for (const { day, event } of marks) if (!event.attended) sessions.push(sessionIndex(day, event.session));
  return isRising(sessions) ? sessions : [...new Set(sessions)].sort((a, b) => a - b);
}

/** Each greater than the one before, as registers are most often. */
function isRising(sessions: readonly SessionIndex[]): boolean {
  for (let i = 1; i < sessions.length; i++) if ((sessions[i - 1] ?? 0) >= (sessions[i] ?? 0)) return false;
  return true;
}

/** The events that a reading rests on, by id. */
export function decidedBy(reading: SessionReading): readonly EventId[] {
  return reading.decidedBy ? [reading.decidedBy.event.id] : [];
}
