import type { DayNumber } from "../../model/civil-date.js";
import { currentId } from "../../model/identities.js";
import type { ClassId, PupilId } from "../../model/people.js";
import { type Placement, placeAround } from "../../model/placement.js";
import type { SubjectRef } from "../../model/subject.js";
import { append } from "../../model/supersession.js";
import type { ReportSource } from "./report-source.js";

/** The children of a subject. */
export type ChildrenBySubject = (subject: SubjectRef) => readonly PupilId[];

/**
 * The children of each subject at the cut-off: those of its classes, by class and number, and after them those who only live in its villages. One that has left
 * belongs to where it was last; one that never came, only to its village. Never in the order of names: it would tell them.
 *
 * @param among Only these children; all unless given.
 */
export function childrenBySubject(source: ReportSource, among?: ReadonlySet<PupilId>): ChildrenBySubject {
  const { areas, timelines } = source.world;
  const isAsked = (pupil: PupilId): boolean => timelines.has(pupil) && among?.has(pupil) !== false;
  const inClass = byClass(source, among);
  return ({ kind, id }) => {
    if (kind === "pupil") return [currentId(source.world.data, id)].filter(isAsked);
    const own = areas.within(kind, id, "class").flatMap((one) => inClass.get(one) ?? []);
    const homes = areas.within(kind, id, "village").flatMap((one) => areas.livingIn.get(one) ?? []);
    if (homes.length === 0) return own;
    const listed = new Set(own);
    return [...own, ...homes.filter((pupil) => !listed.has(pupil) && isAsked(pupil)).sort()];
  };
}

/** The children by the class in which they are, or were last; each list by number. */
function byClass(
  source: ReportSource,
  among: ReadonlySet<PupilId> | undefined,
): ReadonlyMap<ClassId, readonly PupilId[]> {
  const found = new Map<ClassId, PupilId[]>();
  for (const { timeline, placements } of source.placed()) {
    if (among?.has(timeline.pupil) === false) continue;
    const place = lastPlace(placements, source.day);
    if (place) append(found, place.class, timeline.pupil);
  }
  return found;
}

/** Where a child is on a day, or was last before it. */
function lastPlace(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  const [only] = placements;
  if (placements.length === 1 && only) return only.from <= day ? only : undefined;
  return placeAround(
    placements.filter(({ from }) => from <= day),
    day,
  );
}
