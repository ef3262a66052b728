import { parseDay } from "../../model/civil-date.js";
import type { Leave, Register } from "../../model/events-attendance.js";
import type { Fact } from "../../model/fact.js";
import type { PupilId } from "../../model/people.js";
import { type SessionIndex, sessionIndex } from "../../model/session.js";
import type { PupilTimeline } from "../../model/world.js";
import type { ReportSource } from "./report-source.js";

/**
 * Whether anything on record could make a case of a child: an act, a mark of its own, or an absence that no approved leave covers. Most children of a
 * county were ill with leave at most, and need no closer look. Where it says yes there may still be none; where it says no there is none.
 */
export function mayHaveCase(source: ReportSource, { acts, absences, marks, leaves }: PupilTimeline): boolean {
  if (acts.length > 0 || marks.length > 0) return true;
  if (absences.length === 0) return false;
  return leaves.length === 0 || !areCovered(absences, slipsOf(source, leaves));
}

/** From which session to which. */
type Slip = readonly [from: SessionIndex, to: SessionIndex];

function slipsOf({ world, known }: ReportSource, leaves: readonly Fact<Leave>[]): readonly Slip[] {
  return leaves.filter((fact) => fact.event.approved && world.counts(fact, known)).map(({ event }) => spanOf(event));
}

function areCovered(absences: readonly Fact<Register>[], slips: readonly Slip[]): boolean {
  return absences.every(({ day, event }) => {
    const session = sessionIndex(day, event.session);
    return slips.some(([from, to]) => from <= session && session <= to);
  });
}

function spanOf({ from, to }: Leave): Slip {
  return [sessionIndex(parseDay(from.date) ?? 0, from.session), sessionIndex(parseDay(to.date) ?? 0, to.session)];
}

/** All children of whom anything on record could make a case; looked for once. */
export function pupilsWithCase(source: ReportSource): ReadonlySet<PupilId> {
  return source.once("pupils with a case", () => {
    const found = new Set<PupilId>();
    for (const timeline of source.world.timelines.values())
      if (mayHaveCase(source, timeline)) found.add(timeline.pupil);
    return found;
  });
}
