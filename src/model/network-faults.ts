import { BaoxueError, type Issue } from "./errors.js";
import type { EventId } from "./event-base.js";
import {
  type Covered,
  coverageIn,
  type LevelCoverage,
  type NetworkIndex,
  networkIndex,
  placesIn,
  type ResponsibilityLine,
  runsThroughVillages,
} from "./network.js";
import type { NetworkFault, NetworkGap, OutsideNetwork, UncoveredChild } from "./network-fault.js";
import { type Holder, type NetworkLook, personsOf } from "./network-holders.js";
import { type CoveredLine, twoLines } from "./network-two-lines.js";
import type { PupilId } from "./people.js";
import type { SubjectRef } from "./subject.js";
import type { World } from "./world.js";

/**
 * What is wrong with one or several lines of responsibility on a day: offices nobody holds, offices held twice, places and children
 * outside a line, children for whom nobody answers in any of them, and persons who stand in two lines. In a stable order.
 *
 * @throws {BaoxueError} `invalid-moment` when a moment of the look does not exist; `invalid-input` when two lines have one id.
 */
export function networkFaults(
  world: World,
  lines: ResponsibilityLine | readonly ResponsibilityLine[],
  look: NetworkLook,
): readonly NetworkFault[] {
  const index = networkIndex(world, look);
  const all = "levels" in lines ? [lines] : lines;
  refuseDoubled(all);
  const covered = all.map((line) => ({ line, levels: coverageIn(index, line) }));
  return [
    ...covered.flatMap(({ line, levels }) => [
      ...levels.flatMap((level) => levelFaults(line, level)),
      ...outsideFaults(index, line),
    ]),
    ...uncovered(index, covered),
    ...twoLines(covered),
  ];
}

/** Faults name their line by its id alone. */
function refuseDoubled(lines: readonly ResponsibilityLine[]): void {
  const issues = lines.flatMap(({ id }, i): readonly Issue[] =>
    lines.findIndex((line) => line.id === id) === i
      ? []
      : [{ path: `lines[${i}].id`, value: id, expected: "an id that no other line has" }],
  );
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

function levelFaults({ id }: ResponsibilityLine, { level, subjects }: LevelCoverage): readonly NetworkFault[] {
  return subjects.flatMap((covered): readonly NetworkFault[] => {
    const fault = { line: id, office: level.office, subject: covered.subject };
    const persons = personsOf(covered.holders);
    if (persons.length === 0) return [gap(fault, covered)];
    if (persons.length === 1 || level.several) return [];
    return [{ ...fault, kind: "overlap", persons, because: eventsOf(covered.holders) }];
  });
}

function gap(
  fault: Pick<NetworkGap, "line" | "office" | "subject">,
  { vacantSince, vacatedBy, children }: Covered,
): NetworkGap {
  return {
    ...fault,
    kind: "gap",
    ...(vacantSince === undefined ? {} : { since: vacantSince }),
    children,
    because: vacatedBy === undefined ? [] : [vacatedBy],
  };
}

function eventsOf(holders: readonly Holder[]): readonly EventId[] {
  return holders.flatMap(({ event }) => (event === undefined ? [] : [event]));
}

/** Children of whom no village is known, and places that belong to no township or authority. */
function outsideFaults(index: NetworkIndex, line: ResponsibilityLine): readonly OutsideNetwork[] {
  const { areas } = index.world;
  const bottom = runsThroughVillages(line) ? "village" : "school";
  return line.levels.flatMap(({ office, covers }): readonly OutsideNetwork[] => {
    const fault = (subject: SubjectRef): OutsideNetwork => {
      return { kind: "outside", line: line.id, office, covers, subject, because: [] };
    };
    if (covers === "village")
      return index.children.pupils
        .filter((id) => areas.villageOf.get(id) === undefined)
        .map((id) => fault({ kind: "pupil", id }));
    if (covers !== "township" && covers !== "authority") return [];
    return areas
      .ids(bottom)
      .filter((id) => areas.above(bottom, id)[covers] === undefined)
      .map((id) => fault({ kind: bottom, id }));
  });
}

function uncovered(index: NetworkIndex, lines: readonly CoveredLine[]): readonly UncoveredChild[] {
  const held = lines.map(({ line, levels }) => ({
    placeOf: placesIn(index, line),
    levels: levels.map(({ level, subjects }) => ({ covers: level.covers, ids: heldIds(subjects) })),
  }));
  const answeredFor = (pupil: PupilId): boolean =>
    held.some(({ placeOf, levels }) => levels.some(({ covers, ids }) => ids.has(placeOf(pupil, covers) ?? "")));
  return index.children.pupils
    .filter((pupil) => !answeredFor(pupil))
    .map((id) => ({
      kind: "uncovered",
      subject: { kind: "pupil", id },
      lines: lines.map(({ line }) => line.id),
      because: [],
    }));
}

function heldIds(subjects: readonly Covered[]): ReadonlySet<string> {
  return new Set(subjects.filter(({ holders }) => holders.length > 0).map(({ subject }) => subject.id));
}
