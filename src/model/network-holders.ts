import { type CivilDate, dateOf } from "./civil-date.js";
import type { EventId } from "./event-base.js";
import type { AssignedAs } from "./events-care.js";
import type { Fact } from "./fact.js";
import { type CivilMoment, type Minute, never, readMoment } from "./moment.js";
import { answersFor, coreRoles, type Role, type RoleTable } from "./role.js";
import { type SubjectRef, subjectKey } from "./subject.js";
import type { World } from "./world.js";

/** When one looks at the people in charge, and by what was known then. */
export interface NetworkLook {
  /** A bare date means its end. */
  readonly on: CivilMoment;
  /** Unless given, the whole log is known. */
  readonly knownOn?: CivilMoment;
  /** The roles of a vocabulary of the host's own. */
  readonly roles?: RoleTable;
}

/** A look with its moments read. */
export interface ReadLook {
  readonly on: Minute;
  readonly knownOn: Minute;
  readonly roles: RoleTable;
}

/**
 * Reads the moments of a look.
 *
 * @throws {BaoxueError} `invalid-moment` when one does not exist.
 */
export function readLook({ on, knownOn, roles = coreRoles }: NetworkLook): ReadLook {
  return {
    on: readMoment(on, "on").last,
    knownOn: knownOn === undefined ? never : readMoment(knownOn, "knownOn").last,
    roles,
  };
}

/** A person in charge. */
export interface Holder {
  readonly person: string;
  readonly office: Role;
  /** Since when, and by what record; absent for guardians, who stand on the list of pupils. */
  readonly since?: CivilDate;
  readonly event?: EventId;
}

/** Who is in charge of something; where nobody is, since when, as far as is on record. */
export interface Charge {
  readonly holders: readonly Holder[];
  readonly vacantSince?: CivilDate;
  /** What left it vacant. */
  readonly vacatedBy?: EventId;
}

/** A person takes something up, or lets it go. */
interface Change {
  readonly fact: Fact;
  readonly person: string;
  readonly office: Role | undefined;
  readonly takes: boolean;
}

/** Who holds an office at a subject (任职), or one whose duties are its. */
export function officeHolders(world: World, subject: SubjectRef, office: Role, look: ReadLook): Charge {
  const timeline = world.subjects.get(subjectKey(subject)) ?? world.timelines.get(subject.id);
  const changes = (timeline?.appointments ?? []).map((fact): Change => {
    const { person, office: of, kind } = fact.event;
    return { fact, person, office: of, takes: kind === "appointed" };
  });
  return chargeOf(world, changes, look, (of) => of !== undefined && answersFor(of, office, look.roles));
}

/** Who is assigned to a child for something (包保、结对), of one office or of any. */
export function assignedTo(
  world: World,
  pupil: string,
  as: AssignedAs,
  office: Role | undefined,
  look: ReadLook,
): Charge {
  const changes = (world.timelines.get(pupil)?.acts ?? []).flatMap((fact): readonly Change[] => {
    const { event } = fact;
    if (event.kind === "assigned" && event.as === as)
      return [{ fact, person: event.person, office: event.office, takes: true }];
    return event.kind === "unassigned" && event.as === as
      ? [{ fact, person: event.person, office: undefined, takes: false }]
      : [];
  });
  const fits = (of: Role | undefined): boolean =>
    office === undefined || of === undefined || answersFor(of, office, look.roles);
  return chargeOf(world, changes, look, fits);
}

/** Goes through the changes in order. Who holds it already does not take it up again. */
function chargeOf(
  world: World,
  changes: readonly Change[],
  look: ReadLook,
  fits: (office: Role | undefined) => boolean,
): Charge {
  let holders: readonly Holder[] = [];
  let vacated: Fact | undefined;
  for (const change of changes) {
    const { fact, office } = change;
    if (fact.at > look.on || !fits(office) || !world.counts(fact, look.knownOn)) continue;
    const after = change.takes ? withHolder(holders, change) : holders.filter((one) => !isSame(one, change));
    if (after.length < holders.length) vacated = fact;
    holders = after;
  }
  if (holders.length > 0 || !vacated) return { holders };
  return { holders, vacantSince: dateOf(vacated.day), vacatedBy: vacated.event.id };
}

function isSame(holder: Holder, { person, office }: Change): boolean {
  return holder.person === person && (office === undefined || holder.office === office);
}

function withHolder(holders: readonly Holder[], change: Change): readonly Holder[] {
  const { fact, person, office } = change;
  if (office === undefined || holders.some((one) => isSame(one, change))) return holders;
  return [...holders, { person, office, since: dateOf(fact.day), event: fact.event.id }];
}

/** The different persons among holders. */
export function personsOf(holders: readonly Holder[]): readonly string[] {
  return [...new Set(holders.map(({ person }) => person))];
}
