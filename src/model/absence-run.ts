import { type CivilDate, dateOf } from "./civil-date.js";
import type { LeavingReason } from "./events-attendance.js";
import { type Minute, never, startOfDay } from "./moment.js";
import type { PupilId } from "./people.js";
import { type Placement, placementOn } from "./placement.js";
import type { PupilView, SessionReading, SessionStatus } from "./pupil-view.js";
import { type Crossings, crossingsOf } from "./run-crossings.js";
import { dayOfSession, type SessionIndex, type SessionRef, sessionIndex, sessionRef } from "./session.js";

/** A session of a run: missed without leave, excused, or without a register. */
export interface RunSession {
  readonly session: SessionIndex;
  readonly status: Exclude<SessionStatus, "attended" | "pending">;
  readonly reading: SessionReading;
  readonly place: Placement;
}

/** A part of a run without an unknown session in it: here the count is certain. */
export interface Stretch {
  readonly from: Minute;
  readonly until: Minute;
  readonly crossings: Crossings;
}

/** How a run ended. */
export interface RunEnd {
  readonly at: Minute;
  readonly how: "attended" | "left";
  readonly reason?: LeavingReason;
}

/**
 * An absence run (连续缺课): from the first session missed without leave to the next attended one.
 * Excused sessions, rest days and holidays neither lengthen nor end it; a session without a register may have done either.
 */
export interface AbsenceRun {
  readonly pupil: PupilId;
  readonly sessions: readonly RunSession[];
  /** The start of the first session that was certainly missed without leave. */
  readonly from: Minute;
  /** When it ended; {@link never} while it goes on. */
  readonly until: Minute;
  readonly end?: RunEnd;
  /** When each length was reached, if every session without a register was missed. */
  readonly possible: Crossings;
  /** The parts in which the count is certain. */
  readonly stretches: readonly Stretch[];
}

/** A run as shown to people: its bounds, and what would settle them. */
export interface RunSummary {
  readonly from: CivilDate;
  readonly lastMissed: SessionRef;
  /** Whole school days missed without leave: at least, at most. */
  readonly days: Bounds;
  /** Sessions missed without leave: at least, at most. */
  readonly halfDays: Bounds;
  readonly excusedSessions: number;
  /** Sessions whose status rests on a correction of what the register said. */
  readonly correctedSessions: number;
  /** The sessions without a register; taking them settles the bounds. */
  readonly unknown: readonly SessionRef[];
  readonly ended?: "attended" | "left";
}

/** A number known only to lie between two. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** All absence runs of a child, in order. */
export function absenceRuns(view: PupilView): readonly AbsenceRun[] {
  const runs: AbsenceRun[] = [];
  let after = -1;
  for (const session of view.marked) {
    const place = session > after ? placementOn(view.placements, dayOfSession(session)) : undefined;
    if (!place || !counts(view, session, place)) continue;
    const reading = view.read(session, place);
    if (reading.status !== "absent") continue;
    const run = runAround(view, { session, status: "absent", reading, place }, after);
    runs.push(run);
    after = run.sessions.at(-1)?.session ?? session;
  }
  return runs;
}

/** Whether a session is one in which attendance is kept: taught, begun, and not before the records. */
function counts(view: PupilView, session: SessionIndex, place: Placement): boolean {
  const calendar = view.calendarOf(place.school);
  const taught = (calendar.teaching(dayOfSession(session)) & (1 << (session & 1))) !== 0;
  return taught && calendar.sessionStart(session) <= view.asOf && isRecorded(view, { session, place });
}

/** Whether the school kept its records here by then; nothing before is judged, neither as attended nor as missed. */
function isRecorded(view: PupilView, { session, place }: Place): boolean {
  return dayOfSession(session) >= view.world.recordsFrom(place.school);
}

/** No register is missing on a day of which nobody has said yet that it is a school day. */
function isUnpublished(view: PupilView, { session, place }: Place, { status }: SessionReading): boolean {
  return (
    status === "unknown" && view.calendarOf(place.school).provisional("schoolDays", dayOfSession(session)) !== undefined
  );
}

function runAround(view: PupilView, first: RunSession, after: SessionIndex): AbsenceRun {
  const before = leading(view, first, after);
  const { sessions: later, end } = following(view, first);
  const sessions = [...before, first, ...later];
  const from = view.calendarOf(first.place.school).sessionStart(first.session);
  const until = end?.at ?? never;
  const crossings = crossingsOf(view, sessions);
  const settled = !sessions.some(({ status }) => status === "unknown"); // then what is possible is certain
  return {
    pupil: view.pupil,
    sessions,
    from,
    until,
    ...(end ? { end } : {}),
    possible: settled ? crossings : notBefore(crossings, from),
    stretches: settled ? [{ from, until, crossings }] : stretchesOf(view, sessions, until),
  };
}

/** Sessions without a register just before the first certain absence: they may belong to the run. */
function leading(view: PupilView, first: RunSession, after: SessionIndex): readonly RunSession[] {
  const found: RunSession[] = [];
  for (let at = previousOf(view, first); at && at.session > after; at = previousOf(view, at)) {
    if (!isRecorded(view, at)) continue;
    const reading = view.read(at.session, at.place);
    if (isUnpublished(view, at, reading)) continue;
    if (reading.status !== "unknown" && reading.status !== "excused") break;
    found.unshift({ ...at, status: reading.status, reading });
  }
  const firstUnknown = found.findIndex((entry) => entry.status === "unknown");
  return firstUnknown < 0 ? [] : found.slice(firstUnknown); // leave before a run is no part of it
}

/** What comes after the first absence: the sessions of the run, and its end if it has ended. */
interface Following {
  readonly sessions: readonly RunSession[];
  readonly end?: RunEnd;
}

function following(view: PupilView, first: RunSession): Following {
  const sessions: RunSession[] = [];
  let { session, place } = first;
  let calendar = view.calendarOf(place.school);
  for (;;) {
    session = calendar.nextSession(session);
    if (dayOfSession(session) >= place.until) {
      const later = placeAfter(view, place);
      if (!later) return leftAfter(view, first.place, sessions);
      place = later;
      calendar = view.calendarOf(place.school);
      session = sessionIndex(place.from - 1, "pm"); // the next one is the first of the new place
      continue;
    }
    const at = calendar.sessionStart(session);
    if (at > view.asOf) return { sessions };
    if (dayOfSession(session) < view.world.recordsFrom(place.school)) continue;
    const reading = view.read(session, place);
    if (reading.status === "pending") return { sessions };
    if (reading.status === "attended") return { sessions, end: { at, how: "attended" } };
    if (!isUnpublished(view, { session, place }, reading))
      sessions.push({ session, status: reading.status, reading, place });
    // Nothing more is known, however far one looks; a child that is to leave has left by then.
    else if (session > view.lastSaid) return leftAfter(view, first.place, sessions);
  }
}

/** The end of a run where the child is expected nowhere any more. */
function leftAfter(view: PupilView, firstPlace: Placement, sessions: readonly RunSession[]): Following {
  const final = lastPlaceOf(view, firstPlace);
  const gone = startOfDay(final.until);
  if (gone > view.asOf) return { sessions };
  return { sessions, end: { at: gone, how: "left", ...(final.left ? { reason: final.left } : {}) } };
}

interface Place {
  readonly session: SessionIndex;
  readonly place: Placement;
}

/** Reasons after which a child that comes again comes anew: the absence before was ended by right. */
const endsForGood: ReadonlySet<LeavingReason> = new Set(["suspension", "deferral", "graduated", "died"]);

/** Where a run goes on after a place: in the next class or school, unless the child had left by right. */
function placeAfter(view: PupilView, place: Placement): Placement | undefined {
  return place.left !== undefined && endsForGood.has(place.left)
    ? undefined
    : view.placements[view.placements.indexOf(place) + 1];
}

function lastPlaceOf(view: PupilView, place: Placement): Placement {
  const after = placeAfter(view, place);
  return after ? lastPlaceOf(view, after) : place;
}

function previousOf(view: PupilView, { session, place }: Place): Place | undefined {
  const before = view.calendarOf(place.school).previousSession(session);
  if (before !== undefined && dayOfSession(before) >= place.from) return { session: before, place };
  const earlier = view.placements[view.placements.indexOf(place) - 1];
  if (!earlier || placeAfter(view, earlier) !== place) return undefined;
  return previousOf(view, { session: sessionIndex(earlier.until, "am"), place: earlier });
}

function stretchesOf(view: PupilView, sessions: readonly RunSession[], until: Minute): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let part: RunSession[] = [];
  const close = (at: Minute): void => {
    const first = part.find((entry) => entry.status === "absent");
    if (first)
      stretches.push({
        from: view.calendarOf(first.place.school).sessionStart(first.session),
        until: at,
        crossings: crossingsOf(view, part),
      });
    part = [];
  };
  for (const entry of sessions) {
    if (entry.status === "unknown") close(view.calendarOf(entry.place.school).sessionEnd(entry.session));
    else part.push(entry);
  }
  close(until);
  return stretches;
}

/** Nothing is reached before the first certain absence: a missing register alone is no absence. */
function notBefore(crossings: Crossings, from: Minute): Crossings {
  const later = (at: Minute): Minute => Math.max(at, from);
  return {
    halfDays: crossings.halfDays.map(later),
    halfDayStarts: crossings.halfDayStarts.map(later),
    completes: crossings.completes.map(later),
    enters: crossings.enters.map(later),
  };
}

/** A run as shown to people. */
export function summarise(run: AbsenceRun): RunSummary {
  const most = (pick: (crossings: Crossings) => readonly Minute[]): Bounds => ({
    least: Math.max(0, ...run.stretches.map((stretch) => pick(stretch.crossings).length)),
    most: pick(run.possible).length,
  });
  const missed = run.sessions.filter((entry) => entry.status === "absent");
  return {
    from: dateOf(dayOfSession(missed[0]?.session ?? 0)),
    lastMissed: sessionRef(missed.at(-1)?.session ?? 0),
    days: most((crossings) => crossings.completes),
    halfDays: most((crossings) => crossings.halfDays),
    excusedSessions: run.sessions.filter((entry) => entry.status === "excused").length,
    correctedSessions: run.sessions.filter((entry) => entry.reading.decidedBy?.event.kind === "mark").length,
    unknown: run.sessions.filter((entry) => entry.status === "unknown").map((entry) => sessionRef(entry.session)),
    ...(run.end ? { ended: run.end.how } : {}),
  };
}
