import type { Minute } from "./moment.js";
import type { Placement } from "./placement.js";
import type { PupilView, SessionStatus } from "./pupil-view.js";
import { dayOfSession, type SessionIndex } from "./session.js";

/**
 * When a run reached each length; the n-th entry is the moment of the n-th.
 * A school day is completed at the end of its last session, and entered at the start of the first one missed (reading G5);
 * that a session has no register shows only when it is over.
 */
export interface Crossings {
  readonly halfDays: readonly Minute[];
  readonly halfDayStarts: readonly Minute[];
  readonly completes: readonly Minute[];
  readonly enters: readonly Minute[];
}

/** A session as the count needs it. */
export interface CountedSession {
  readonly session: SessionIndex;
  readonly status: SessionStatus;
  readonly place: Placement;
}

/**
 * Counts sessions on end. Missed ones count, and so do those without a register (leave them out where the count must be certain);
 * an excused session makes its day no whole day of absence, and changes nothing else (readings G5, G6).
 */
export function crossingsOf(
  view: Pick<PupilView, "asOf" | "calendarOf">,
  sessions: readonly CountedSession[],
): Crossings {
  const halfDays: Minute[] = [];
  const halfDayStarts: Minute[] = [];
  const completes: Minute[] = [];
  const enters: Minute[] = [];
  let day = -1;
  let mask = 0; // the sessions missed so far on this day
  for (const { session, status, place } of sessions) {
    if (status === "excused") continue;
    const calendar = view.calendarOf(place.school);
    if (dayOfSession(session) !== day) mask = 0;
    day = dayOfSession(session);
    mask |= 1 << (session & 1);
    const end = calendar.sessionEnd(session);
    const seen = status === "unknown" ? end : calendar.sessionStart(session);
    if (enters.length <= completes.length) enters.push(seen);
    halfDayStarts.push(seen);
    if (end <= view.asOf) halfDays.push(end);
    if (end <= view.asOf && mask === calendar.teaching(day)) completes.push(end);
  }
  return { halfDays, halfDayStarts, completes, enters };
}
