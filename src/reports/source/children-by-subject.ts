import { currentId } from "../../model/identities.js";
import type { PupilId } from "../../model/people.js";
import { placeAround, placementsOf } from "../../model/placement.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import type { ChildRecord } from "./child-record.js";
import type { ReportSource } from "./report-source.js";

/** The children of a subject. */
export type ChildrenBySubject = (subject: SubjectRef) => readonly ChildRecord[];

/**
 * Sorts the children of a world by where they belong at the cut-off: to their class and all above it, and to their village and its township.
 * One that has left belongs to where it was last; one that never came only to its village. In the order of classes and numbers, never of names.
 */
export function childrenBySubject(source: ReportSource): ChildrenBySubject {
  const { world, known, day } = source;
  const ids = new Map<string, PupilId[]>();
  const add = (key: string, pupil: PupilId): void => {
    const own = ids.get(key);
    if (own) own.push(pupil);
    else ids.set(key, [pupil]);
  };
  const keysOf = new Map<string, readonly string[]>();
  const keysAbove = (kind: "class" | "village", id: string): readonly string[] => {
    const made = keysOf.get(`${kind}:${id}`);
    if (made) return made;
    const keys = Object.entries(world.areas.above(kind, id)).map(([over, place]) => `${over}:${place}`);
    keysOf.set(`${kind}:${id}`, keys);
    return keys;
  };
  for (const [pupil, classId] of inOrder(source)) {
    const village = world.areas.villageOf.get(pupil);
    const keys = classId === undefined ? [] : keysAbove("class", classId);
    for (const key of keys) add(key, pupil);
    if (village !== undefined)
      for (const key of keysAbove("village", village)) if (!keys.includes(key)) add(key, pupil);
  }
  return (subject) =>
    (subject.kind === "pupil" ? [currentId(world.data, subject.id)] : (ids.get(subjectKey(subject)) ?? [])).flatMap(
      (id) => source.child(id) ?? [],
    );

  function inOrder(from: ReportSource): readonly (readonly [PupilId, string | undefined])[] {
    const placed = [...from.world.timelines.values()].map(({ pupil, moves }) => {
      const placements = placementsOf(world, moves, known).filter(({ from: first }) => first <= day);
      return [pupil, placeAround(placements, day)?.class] as const;
    });
    return placed.sort((a, b) => compare(a[1] ?? "", b[1] ?? "") || compare(a[0], b[0]));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
