import type { EventId } from "../../model/event-base.js";
import type { ClassId } from "../../model/people.js";
import { type Placement, placementOn } from "../../model/placement.js";
import type { PupilView } from "../../model/pupil-view.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { dayOfSession, type SessionIndex } from "../../model/session.js";
import type { ClassRegisters } from "../../model/world.js";
import { type EvidenceScene, stands, timelinesIn, viewIn } from "./evidence-scene.js";
import type { DaySpan } from "./period-days.js";

/** How a class attended over a stretch of days, in the sessions of which it has a register. */
export interface AttendanceCount {
  /** Sessions times the children expected in them (人次，半天计). */
  occasions: number;
  /** Those missed, with or without leave. */
  absences: number;
  readonly registers: EventId[];
  /** Whether a register lies on a day for which no calendar is published. */
  unpublished: boolean;
}

/** Counts each class over a stretch. Sessions without lessons, or from before the records begin, are left out. */
export function attendanceCounts(scene: EvidenceScene, span: DaySpan): ReadonlyMap<ClassId, AttendanceCount> {
  const kept = keptSessions(scene, span);
  const counts = new Map<ClassId, AttendanceCount>();
  const rolls = new Map<ClassId, Int32Array>();
  for (const [inClass, { registers, unpublished }] of kept)
    counts.set(inClass, { occasions: 0, absences: 0, registers: [...registers.values()], unpublished });
  for (const timeline of timelinesIn(scene)) {
    const view = viewIn(scene, timeline);
    for (const place of view.placements) enter(rolls, place, span);
    countAbsences(view, kept, counts);
  }
  for (const [inClass, count] of counts) {
    const roll = runningSum(rolls.get(inClass));
    for (const session of kept.get(inClass)?.registers.keys() ?? [])
      count.occasions += roll[dayOfSession(session) - span.first] ?? 0;
  }
  return counts;
}

function countAbsences(
  view: PupilView,
  kept: ReadonlyMap<ClassId, Kept>,
  counts: ReadonlyMap<ClassId, AttendanceCount>,
): void {
  for (const session of view.marked) {
    const place = placementOn(view.placements, dayOfSession(session));
    const count = place && counts.get(place.class);
    if (!count || kept.get(place.class)?.registers.has(session) !== true) continue;
    if (isMissed(view, session, place)) count.absences++;
  }
}

function isMissed(view: PupilView, session: SessionIndex, place: Placement): boolean {
  const { status } = view.read(session, place);
  return status === "absent" || status === "excused";
}

interface Kept {
  /** The register that counts, by session. */
  readonly registers: ReadonlyMap<SessionIndex, EventId>;
  readonly unpublished: boolean;
}

function keptSessions(scene: EvidenceScene, span: DaySpan): ReadonlyMap<ClassId, Kept> {
  const kept = new Map<ClassId, Kept>();
  for (const [inClass, sessions] of scene.world.registers) {
    const school = scene.world.classes.get(inClass)?.school ?? "";
    const first = Math.max(span.first, scene.world.recordsFrom(school));
    const own = keptIn(scene, scene.calendarOf(school), sessions, { first, last: span.last });
    if (own.registers.size > 0) kept.set(inClass, own);
  }
  return kept;
}

function keptIn(scene: EvidenceScene, calendar: SchoolCalendar, sessions: ClassRegisters, span: DaySpan): Kept {
  const registers = new Map<SessionIndex, EventId>();
  let unpublished = false;
  for (const [session, facts] of sessions) {
    const day = dayOfSession(session);
    if (day < span.first || day > span.last || (calendar.teaching(day) & (1 << (session & 1))) === 0) continue;
    const fact = facts.findLast((one) => stands(scene, one));
    if (!fact) continue;
    registers.set(session, fact.event.id);
    unpublished ||= calendar.provisional("schoolDays", day) !== undefined;
  }
  return { registers, unpublished };
}

/** Puts a child's days in a class as one step up and one step down. */
function enter(rolls: Map<ClassId, Int32Array>, place: Placement, { first, last }: DaySpan): void {
  if (place.from > last || place.until <= first) return;
  const steps = rolls.get(place.class) ?? new Int32Array(last - first + 2);
  rolls.set(place.class, steps);
  const [from, until] = [Math.max(place.from, first) - first, Math.min(place.until, last + 1) - first];
  steps[from] = (steps[from] ?? 0) + 1;
  steps[until] = (steps[until] ?? 0) - 1;
}

/** How many were there on each day. */
function runningSum(steps: Int32Array = new Int32Array(0)): Int32Array {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
