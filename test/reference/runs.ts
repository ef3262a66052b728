/** Runs of absence, their stretches without a hole, and how long they are. */
import type { AbsentFor } from "../../src/rules/state.js";
import { type Child, classOn, leavingDay, type Seen, sessionsOf } from "./attendance.js";
import type { View } from "./log.js";
import { dayOfMinute, type Minute, toDay } from "./time.js";

/** A run of absence. It goes on where `end` is infinite. */
export interface Run {
  readonly from: Minute;
  readonly end: Minute;
  readonly endedBy?: "attended" | "left";
  readonly sessions: readonly Seen[];
}

/** A part of a run of which nothing is unknown. */
export interface Stretch {
  readonly end: Minute;
  readonly sessions: readonly Seen[];
}

export function runsOf(child: Child): readonly Run[] {
  const runs: Run[] = [];
  let part: Seen[] = [];
  for (const seen of sessionsOf(child)) {
    const gone = part.length > 0 ? leftByRight(child, part.at(-1)?.day ?? 0, seen.day) : undefined;
    if (gone !== undefined) {
      runs.push(...asRun(part, { end: gone * 1440, endedBy: "left" }));
      part = [];
    }
    if (seen.status !== "attended") {
      part.push(seen);
      continue;
    }
    runs.push(...asRun(part, { end: seen.start, endedBy: "attended" }));
    part = [];
  }
  const gone = part.length > 0 ? leftByRight(child, part.at(-1)?.day ?? 0, dayOfMinute(child.view.asOf)) : undefined;
  return [...runs, ...asRun(part, gone === undefined ? lastEnd(child) : { end: gone * 1440, endedBy: "left" })];
}

/** The first day after one, up to another, on which the child left by right: whoever comes again then comes anew. */
function leftByRight(child: Child, after: number, until: number): number | undefined {
  for (let day = after + 1; day <= until; day++) {
    const last = child.moves.filter((move) => toDay(move.occurredOn) === day).at(-1);
    const byRight = last?.kind === "left" && ["suspension", "deferral", "graduated", "died"].includes(last.reason);
    if (byRight && classOn(child, day - 1)) return day;
  }
  return undefined;
}

function lastEnd(child: Child): Pick<Run, "end" | "endedBy"> {
  const left = leavingDay(child);
  return left !== undefined && left * 1440 <= child.view.asOf
    ? { end: left * 1440, endedBy: "left" }
    : { end: Infinity };
}

function asRun(part: readonly Seen[], end: Pick<Run, "end" | "endedBy">): readonly Run[] {
  const first = part.find((seen) => seen.status === "absent");
  if (!first) return [];
  const begin = part.findIndex((seen) => seen.status !== "excused");
  return [{ from: first.start, ...end, sessions: part.slice(begin) }];
}

export function stretchesOf(run: Run): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let part: Seen[] = [];
  for (const seen of run.sessions) {
    if (seen.status !== "unknown") {
      part.push(seen);
      continue;
    }
    if (part.length > 0) stretches.push({ end: seen.end, sessions: part });
    part = [];
  }
  return part.length > 0 ? [...stretches, { end: run.end, sessions: part }] : stretches;
}

/** When a length is reached in a row of sessions; for the upper bound, unknown sessions count as missed. */
export function reached(
  view: View,
  sessions: readonly Seen[],
  state: AbsentFor,
  unknownCounts: boolean,
): Minute | undefined {
  const { edge, length } = state;
  const missed = sessions.filter((seen) => seen.status === "absent" || (unknownCounts && seen.status === "unknown"));
  if (length.unit === "halfDay") {
    const nth = missed[length.count - 1];
    return edge === "enters" ? seenAt(nth) : overBy(view, nth);
  }
  const whole = missed.filter((seen) => completesDay(missed, seen) && seen.end <= view.asOf);
  if (edge === "completes") return whole[length.count - 1]?.end;
  if (length.count === 1) return seenAt(missed[0]);
  const before = whole[length.count - 2];
  return before && seenAt(missed.find((seen) => seen.start > before.end));
}

/** When it shows that a session is missed: at its start, or, where nothing says so, when it is over. */
function seenAt(seen: Seen | undefined): Minute | undefined {
  return seen?.status === "unknown" ? seen.end : seen?.start;
}

function overBy(view: View, seen: Seen | undefined): Minute | undefined {
  return seen && seen.end <= view.asOf ? seen.end : undefined;
}

/** Whether it is the last session of a day of which every taught session was missed. */
function completesDay(missed: readonly Seen[], seen: Seen): boolean {
  if (seen.taught.at(-1) !== seen.session) return false;
  return seen.taught.every((session) => missed.some((other) => other.day === seen.day && other.session === session));
}
