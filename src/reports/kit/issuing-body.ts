import type { AreaKind } from "../../model/areas.js";
import type { Issue } from "../../model/errors.js";
import { actsAs, answersFor, type Role, roleLabel, seatOf } from "../../model/role.js";
import type { ReportSource } from "../source/report-source.js";
import { isWritten } from "./is-written.js";

/**
 * Whether an office decides for a body: any office of an authority or township, but of a school only one that answers for it, since every teacher
 * acts for the school in other things.
 */
export function decidesFor(office: Role, body: Role): boolean {
  return seatOf(body) === "school" ? answersFor(office, body) : actsAs(office, body);
}

/** Whether an act of an office is one of some bodies. */
export function actsForAny(office: Role, bodies: readonly Role[]): boolean {
  return bodies.some((body) => actsAs(office, body));
}

const areaKinds: readonly AreaKind[] = ["class", "grade", "school", "village", "township", "authority"];

/** As what kinds of place or body the world knows a number; none where it does not know it, or where nothing is written. */
export function bodyKinds({ world }: ReportSource, id: unknown): readonly AreaKind[] {
  return isWritten(id) ? areaKinds.filter((kind) => world.areas.has(kind, id)) : [];
}

/** What is wrong with the body that is to issue a paper: no number, or a body of another kind than the office that issues it sits at. */
export function issuerIssues(source: ReportSource, by: unknown, issuer: Role): readonly Issue[] {
  if (by !== undefined && typeof by !== "string")
    return [{ path: "by", value: by, expected: "the number of the body that issues it" }];
  const kinds = bodyKinds(source, by);
  if (kinds.length === 0 || kinds.some((kind) => kind === seatOf(issuer))) return [];
  return [
    {
      path: "by",
      value: by,
      expected: `the ${seatOf(issuer)} that issues it as the ${roleLabel(issuer).en}, and not a ${kinds.join(", ")}`,
    },
  ];
}
