import type { AreaKind } from "./areas.js";
import { type ChildrenInCare, childrenInCare } from "./network-children.js";
import {
  assignedTo,
  type Charge,
  type NetworkLook,
  officeHolders,
  type ReadLook,
  readLook,
} from "./network-holders.js";
import type { Guardian, PupilId } from "./people.js";
import type { Role } from "./role.js";
import type { SubjectKind, SubjectRef } from "./subject.js";
import type { Text } from "./text.js";
import type { World } from "./world.js";

/** One level of a line: the office that answers for each subject of a kind (包校、包年级、包班级、包学生). */
export interface ResponsibilityLevel {
  readonly office: Role;
  readonly covers: SubjectKind;
  /** More than one person may hold it; otherwise one is meant. */
  readonly several?: true;
}

/**
 * A line of responsibility (责任线), from the top down, of any length: who answers for what. At the level of children an office answers
 * for those to whom one of its persons is assigned as responsible (包保), and a guardian for his or her own.
 *
 * @example
 * ```ts
 * import type { ResponsibilityLine } from "baoxue";
 * const inSchool: ResponsibilityLine = {
 *   id: "in-school",
 *   label: { zh: "校内四级包保", en: "four levels inside the school" },
 *   levels: [
 *     { office: "principal", covers: "school" },
 *     { office: "gradeHead", covers: "grade" },
 *     { office: "homeroomTeacher", covers: "class" },
 *     { office: "subjectTeacher", covers: "pupil" },
 *   ],
 * };
 * inSchool.levels.length; //=> 4
 * ```
 */
export interface ResponsibilityLine {
  /** One that no other line has. */
  readonly id: string;
  readonly label: Text;
  readonly levels: readonly ResponsibilityLevel[];
}

/** Who answers for one subject at a level; nobody where `holders` is empty. */
export interface Covered extends Charge {
  readonly subject: SubjectRef;
  /** How many children it concerns. */
  readonly children: number;
}

/** One level of a line on a day: every subject of it, held or not. */
export interface LevelCoverage {
  readonly level: ResponsibilityLevel;
  readonly subjects: readonly Covered[];
}

/** A network looked at: the children, and where each belongs in a line. */
export interface NetworkIndex {
  readonly world: World;
  readonly look: ReadLook;
  readonly children: ChildrenInCare;
  readonly guardians: ReadonlyMap<PupilId, readonly Guardian[]>;
}

/**
 * Looks at the children once, for any number of lines.
 *
 * @throws {BaoxueError} `invalid-moment` when `on` or `knownOn` does not exist.
 */
export function networkIndex(world: World, look: NetworkLook): NetworkIndex {
  const read = readLook(look);
  const guardians = new Map(world.data.pupils.map(({ id, guardians: own = [] }) => [id, own]));
  return { world, look: read, children: childrenInCare(world, read), guardians };
}

/**
 * Who answers for whom in a line on a day (包保网络覆盖): every class and grade with children in it, every school, village, township
 * and authority that the line can reach, and every child that it concerns.
 *
 * @throws {BaoxueError} `invalid-moment` when a moment of the look does not exist.
 */
export function lineCoverage(world: World, line: ResponsibilityLine, look: NetworkLook): readonly LevelCoverage[] {
  return coverageIn(networkIndex(world, look), line);
}

/** As {@link lineCoverage}, with the children looked at already. */
export function coverageIn(index: NetworkIndex, line: ResponsibilityLine): readonly LevelCoverage[] {
  const placeOf = placesIn(index, line);
  return line.levels.map((level) => {
    const counts = childrenAt(index, placeOf, level.covers);
    return {
      level,
      subjects: subjectsAt(index, line, level.covers, counts).map((subject) => ({
        subject,
        children: counts.get(subject.id) ?? 0,
        ...chargeOf(index, level, subject),
      })),
    };
  });
}

/** Whether a line runs through the villages where children live; else it runs through their schools. */
export function runsThroughVillages({ levels }: ResponsibilityLine): boolean {
  return levels.some(({ covers }) => covers === "village");
}

/** To which subject of a kind a child belongs; nothing where it is in no class, or no village of it is known. */
export type PlaceReader = (pupil: PupilId, kind: SubjectKind) => string | undefined;

/** Where children belong in a line: to the township of their village where it runs through villages, else to that of their school. */
export function placesIn({ world: { areas }, children }: NetworkIndex, line: ResponsibilityLine): PlaceReader {
  const byHome = runsThroughVillages(line);
  return (pupil, kind) => {
    const inClass = children.classOf.get(pupil);
    if (kind === "pupil") return byHome || inClass !== undefined ? pupil : undefined;
    if (kind === "village") return areas.villageOf.get(pupil);
    if (!byHome || (kind !== "township" && kind !== "authority"))
      return inClass === undefined ? undefined : areas.above("class", inClass)[kind];
    const village = areas.villageOf.get(pupil);
    return village === undefined ? undefined : areas.above("village", village)[kind];
  };
}

function childrenAt({ children }: NetworkIndex, placeOf: PlaceReader, kind: SubjectKind): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pupil of children.pupils) {
    const place = placeOf(pupil, kind);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function subjectsAt(
  { world: { areas } }: NetworkIndex,
  line: ResponsibilityLine,
  kind: SubjectKind,
  counts: ReadonlyMap<string, number>,
): readonly SubjectRef[] {
  const refs = (ids: readonly string[]): readonly SubjectRef[] => ids.map((id) => ({ kind, id }));
  // Last year's classes have nobody in them, and nobody answers for them.
  if (kind === "class" || kind === "grade") return refs([...counts.keys()].sort());
  if (kind === "pupil") return refs([...counts.keys()]); // in the order of the children
  const bottom: AreaKind = runsThroughVillages(line) ? "village" : "school";
  if (kind === "school" || kind === "village") return refs(areas.ids(kind));
  return refs(areas.ids(kind).filter((id) => areas.within(kind, id, bottom).length > 0));
}

function chargeOf(
  { world, look, guardians }: NetworkIndex,
  { office }: ResponsibilityLevel,
  subject: SubjectRef,
): Charge {
  if (subject.kind !== "pupil") return officeHolders(world, subject, office, look);
  if (office !== "guardian") return assignedTo(world, subject.id, "responsible", office, look);
  // Guardians stand on the list of pupils, and are not appointed.
  return { holders: (guardians.get(subject.id) ?? []).map(({ id }) => ({ person: id, office })) };
}
