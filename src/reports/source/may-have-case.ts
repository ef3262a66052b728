import { parseDay } from "../../model/civil-date.js";
import type { Leave } from "../../model/events-attendance.js";
import type { PupilId } from "../../model/people.js";
import { sessionIndex } from "../../model/session.js";
import type { PupilTimeline } from "../../model/world.js";
import type { ReportSource } from "./report-source.js";

/**
 * Whether anything on record could make a case of a child: an act, a mark of its own, or an absence that no approved leave covers. Most children of a
 * county were ill with leave at most, and need no closer look. Where it says yes there may still be none; where it says no there is none.
 */
export function mayHaveCase({ world, known }: ReportSource, { acts, absences, marks, leaves }: PupilTimeline): boolean {
  if (acts.length > 0 || marks.length > 0) return true;
  if (absences.length === 0) return false;
  const slips = leaves.flatMap((fact) =>
    fact.event.approved && world.counts(fact, known) ? [spanOf(fact.event)] : [],
  );
  return absences.some(({ day, event }) => {
    const session = sessionIndex(day, event.session);
    return !slips.some(([from, to]) => from <= session && session <= to);
  });
}

function spanOf({ from, to }: Leave): readonly [number, number] {
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
