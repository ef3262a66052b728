import type { CoreFacts } from "./core-facts.js";
import type { FactRecorded } from "./events-care.js";
import type { Fact } from "./fact.js";
import { type CivilMoment, never, readMoment } from "./moment.js";
import type { PupilId } from "./people.js";
import type { HostName } from "./role.js";
import { type SpecialGroup, specialGroupNames } from "./special-groups-data.js";
import type { World } from "./world.js";

/** When one looks, and by what was known then. */
export interface FactLook {
  /** A bare date means its end. */
  readonly on: CivilMoment;
  /** Unless given, the whole log is known. */
  readonly knownOn?: CivilMoment;
}

/**
 * What is so of a subject at a moment, as last recorded; `"unknown"` where it was put down as not known, `undefined` where nobody
 * ever said anything.
 *
 * @param facts The facts of a timeline, in the order of the log.
 * @throws {BaoxueError} `invalid-moment` when a moment of the look does not exist.
 */
export function factOn(
  world: Pick<World, "counts">,
  facts: readonly Fact<FactRecorded>[],
  name: keyof CoreFacts | HostName,
  look: FactLook,
): string | boolean | undefined {
  const on = readMoment(look.on, "on").last;
  const knownOn = look.knownOn === undefined ? never : readMoment(look.knownOn, "knownOn").last;
  return facts.findLast((fact) => fact.event.fact === name && fact.at <= on && world.counts(fact, knownOn))?.event
    .value;
}

/** Who is in a group, and of whom that is not known. Nothing on record about a child means that it is not in it. */
export interface GroupMembers {
  readonly members: readonly PupilId[];
  readonly unknown: readonly PupilId[];
}

/**
 * The children of a special group (重点群体) on a day, by id; unknown stays unknown.
 *
 * @throws {BaoxueError} `invalid-moment` when a moment of the look does not exist.
 */
export function groupMembers(
  world: Pick<World, "counts" | "timelines">,
  group: SpecialGroup,
  look: FactLook,
): GroupMembers {
  const values = [...world.timelines.values()].map(
    ({ pupil, facts }) => [pupil, factOn(world, facts, group, look)] as const,
  );
  const having = (value: string | boolean): readonly PupilId[] =>
    values.flatMap(([pupil, said]) => (said === value ? [pupil] : [])).sort();
  return { members: having(true), unknown: having("unknown") };
}

/** The groups of one child, in the order of the list. */
export interface OwnGroups {
  readonly groups: readonly SpecialGroup[];
  readonly unknown: readonly SpecialGroup[];
}

/**
 * To which special groups a child belongs on a day.
 *
 * @throws {BaoxueError} `invalid-moment` when a moment of the look does not exist.
 */
export function groupsOf(
  world: Pick<World, "counts">,
  facts: readonly Fact<FactRecorded>[],
  look: FactLook,
): OwnGroups {
  const values = specialGroupNames.map((group) => [group, factOn(world, facts, group, look)] as const);
  return {
    groups: values.flatMap(([group, value]) => (value === true ? [group] : [])),
    unknown: values.flatMap(([group, value]) => (value === "unknown" ? [group] : [])),
  };
}
