import type { ClassId, PupilId } from "../../model/people.js";
import { placeAround } from "../../model/placement.js";
import type { SubjectRef } from "../../model/subject.js";
import type { ReportSource } from "./report-source.js";

/** The children of a subject. */
export type ChildrenBySubject = (subject: SubjectRef) => readonly PupilId[];

/**
 * The children of each subject at the cut-off: those of its classes, by class and number, and after them those who only live in its villages. One that has left
 * belongs to where it was last; one that never came, only to its village. Never in the order of names: it would tell them.
 */
export function childrenBySubject(source: ReportSource): ChildrenBySubject {
  const { areas, timelines } = source.world;
  const inClass = byClass(source);
  return ({ kind, id }) => {
    if (kind === "pupil") return timelines.has(id) ? [id] : [];
    const own = areas.within(kind, id, "class").flatMap((one) => inClass.get(one) ?? []);
    const homes = areas.within(kind, id, "village").flatMap((one) => areas.livingIn.get(one) ?? []);
    if (homes.length === 0) return own;
    const listed = new Set(own);
    return [...own, ...homes.filter((pupil) => !listed.has(pupil) && timelines.has(pupil)).sort()];
  };
}

/** The children by the class in which they are, or were last; each list by number. */
function byClass(source: ReportSource): ReadonlyMap<ClassId, readonly PupilId[]> {
  const { day } = source;
  const found = new Map<ClassId, PupilId[]>();
  for (const { timeline, placements } of source.placed()) {
    const [only] = placements;
    const here = placements.length === 1 ? placements : placements.filter(({ from }) => from <= day);
    const place = placements.length === 1 && only && only.from > day ? undefined : placeAround(here, day);
    if (!place) continue;
    const own = found.get(place.class);
    if (own) own.push(timeline.pupil);
    else found.set(place.class, [timeline.pupil]);
  }
  return found;
}
