import type { DayNumber } from "../../model/civil-date.js";
import type { Placement } from "../../model/placement.js";
import { placementOn } from "../../model/placement.js";
import type { PupilView } from "../../model/pupil-view.js";
import type { Role } from "../../model/role.js";
import type { Bearer, Force } from "../finding.js";

/** Where the child was on a day; once it has left, where it was last. */
export function placeOn(view: PupilView, day: DayNumber): Placement | undefined {
  return placementOn(view.placements, day) ?? view.placements.filter((place) => place.from <= day).at(-1);
}

/** The offices that bear a duty, where the child is: moves carry open duties along, not blame for missed ones. */
export function bearersAt(
  view: PupilView,
  roles: readonly Role[],
  day: DayNumber,
  forceOf: (role: Role) => Force,
): readonly Bearer[] {
  const place = placeOn(view, day);
  return roles.map((role) => {
    const at = place && officeAt(view, role, place);
    return { role, ...(at === undefined ? {} : { at }), force: forceOf(role) };
  });
}

function officeAt(view: PupilView, role: Role, place: Placement): string | undefined {
  switch (role) {
    case "homeroomTeacher":
    case "subjectTeacher":
      return place.class;
    case "gradeHead":
    case "vicePrincipal":
    case "principal":
    case "schoolLeader":
    case "school":
      return place.school;
    case "townshipGovernment":
    case "policeStation":
      return view.world.schools.get(place.school)?.township;
    case "educationAuthority":
      return view.world.schools.get(place.school)?.authority;
    case "villageCommittee":
    case "guardian":
    case "pupil":
      return undefined;
    default:
      return role satisfies never;
  }
}
