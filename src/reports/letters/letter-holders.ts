import { officeHolders, personsOf } from "../../model/network-holders.js";
import { coreRoles, type Role, seatOf } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { ReportSource } from "../source/report-source.js";

/** Who holds an office at a place, or at the place above it where the office sits; by name where the directory has one. */
export function holdersAt(source: ReportSource, { kind, id }: SubjectRef, office: Role): readonly string[] {
  const { world, until, known } = source;
  const seat = seatOf(office);
  if (kind === "pupil" || seat === "elsewhere") return [];
  const at = world.areas.above(kind, id)[seat];
  if (at === undefined) return [];
  const look = { on: until, knownOn: known, roles: coreRoles };
  const { holders } = officeHolders(world, { kind: seat, id: at }, office, look);
  return personsOf(holders).map((person) => source.officer(person)?.name ?? person);
}
