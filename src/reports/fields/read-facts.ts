import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { CoreFacts } from "../../model/core-facts.js";
import type { ActCatalogue, ActKind } from "../../model/events.js";
import type { AssignedAs } from "../../model/events-care.js";
import type { Fact } from "../../model/fact.js";
import type { Minute } from "../../model/moment.js";
import { assignedTo, officeHolders, personsOf } from "../../model/network-holders.js";
import { coreRoles, type Role } from "../../model/role.js";
import type { ChildRecord } from "../source/child-record.js";

/** What is so of a child at the cut-off, or at an earlier moment, as last put on record. */
export function factOf(
  child: ChildRecord,
  name: keyof CoreFacts,
  at: Minute = child.source.until,
): string | boolean | undefined {
  const { world, known } = child.source;
  return child.timeline.facts.findLast((fact) => fact.event.fact === name && fact.at <= at && world.counts(fact, known))
    ?.event.value;
}

/** A fact that is so, is not, or is not known. */
export function yesNo(
  child: ChildRecord,
  name: keyof CoreFacts,
  at: Minute = child.source.until,
): boolean | "unknown" | undefined {
  const value = factOf(child, name, at);
  return typeof value === "boolean" ? value : value === undefined ? undefined : "unknown";
}

/** The acts of a kind about a child, in order. */
export function actsOfKind<K extends ActKind>(child: ChildRecord, kind: K): readonly Fact<ActCatalogue[K]>[] {
  return child.acts().filter((fact): fact is Fact<ActCatalogue[K]> => fact.event.kind === kind);
}

/** The last act of a kind. */
export function lastOf<K extends ActKind>(child: ChildRecord, kind: K): Fact<ActCatalogue[K]> | undefined {
  return actsOfKind(child, kind).at(-1);
}

/** The day of something that happened. */
export function dateOfFact(fact: Fact | undefined): CivilDate | undefined {
  return fact && dateOf(fact.day);
}

/** The persons assigned to a child, by name where the directory has one, else by the host's number. */
export function assignedNames(child: ChildRecord, as: AssignedAs): readonly string[] | undefined {
  const { source, pupil } = child;
  const { holders } = assignedTo(source.world, pupil, as, undefined, look(child));
  return named(child, personsOf(holders));
}

/** Who holds an office at the child's class. */
export function classHolders(child: ChildRecord, office: Role): readonly string[] | undefined {
  const place = child.place();
  if (!place) return undefined;
  const { holders } = officeHolders(child.source.world, { kind: "class", id: place.class }, office, look(child));
  return named(child, personsOf(holders));
}

/** When one looks at offices: at the cut-off, by what is known. */
export function look({ source: { until, known } }: Pick<ChildRecord, "source">): {
  readonly on: number;
  readonly knownOn: number;
  readonly roles: typeof coreRoles;
} {
  return { on: until, knownOn: known, roles: coreRoles };
}

/** Persons by name where the directory has one; nothing where there is nobody. */
export function named(child: ChildRecord, persons: readonly string[]): readonly string[] | undefined {
  return persons.length === 0 ? undefined : persons.map((person) => child.source.officer(person)?.name ?? person);
}
