import type { CivilDate } from "./civil-date.js";
import type { EventId } from "./event-base.js";
import type { AssignedAs } from "./events-care.js";
import { childrenInCare } from "./network-children.js";
import { assignedTo, type NetworkLook, personsOf, readLook } from "./network-holders.js";
import type { PupilId } from "./people.js";
import type { Role } from "./role.js";
import type { Text } from "./text.js";
import type { World } from "./world.js";

/** How many persons must be assigned to children: one who answers for each, one carer, a pair, three different helpers (三帮一). */
export interface AssignmentNeed {
  readonly id: string;
  readonly label: Text;
  readonly as: AssignedAs;
  /** How many different persons at least. */
  readonly atLeast: number;
  /** Of which office they must be; of any unless given. */
  readonly office?: Role;
  /** The children it is about, such as those in a special group; unless given, all for whom somebody here must be in charge. */
  readonly pupils?: readonly PupilId[];
}

/** A child to whom too few persons are assigned. */
export interface TooFewAssigned {
  readonly kind: "tooFew";
  readonly need: string;
  readonly pupil: PupilId;
  readonly as: AssignedAs;
  readonly persons: readonly string[];
  readonly wanted: number;
  /** Since when nobody is assigned at all; absent where nobody ever was, or somebody still is. */
  readonly since?: CivilDate;
  /** The assignments that stand, or what ended the last one. */
  readonly because: readonly EventId[];
}

/**
 * The children to whom too few different persons are assigned on a day, need by need, by the children's ids.
 *
 * @throws {BaoxueError} `invalid-moment` when a moment of the look does not exist.
 */
export function assignmentFaults(
  world: World,
  needs: readonly AssignmentNeed[],
  look: NetworkLook,
): readonly TooFewAssigned[] {
  const read = readLook(look);
  const everybody = needs.some(({ pupils }) => pupils === undefined) ? childrenInCare(world, read).pupils : [];
  return needs.flatMap(({ id, as, atLeast, office, pupils = everybody }) =>
    [...pupils].sort().flatMap((pupil): readonly TooFewAssigned[] => {
      const { holders, vacantSince, vacatedBy } = assignedTo(world, pupil, as, office, read);
      const persons = personsOf(holders);
      if (persons.length >= atLeast) return [];
      const because = [...holders.map(({ event }) => event), vacatedBy].filter((event) => event !== undefined);
      const since = vacantSince === undefined ? {} : { since: vacantSince };
      return [{ kind: "tooFew", need: id, pupil, as, persons, wanted: atLeast, ...since, because }];
    }),
  );
}
