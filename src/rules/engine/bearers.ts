import type { DayNumber } from "../../model/civil-date.js";
import type { Placement } from "../../model/placement.js";
import { placeAround } from "../../model/placement.js";
import type { PupilView } from "../../model/pupil-view.js";
import { type Role, type Seat, seatOf } from "../../model/role.js";
import type { Bearer, Force } from "../finding.js";

/** The offices that bear a duty, where the child is: moves carry open duties along, not blame for missed ones. */
export function bearersAt(
  view: PupilView,
  roles: readonly Role[],
  day: DayNumber,
  forceOf: (role: Role) => Force,
): readonly Bearer[] {
  const place = placeAround(view.placements, day);
  return roles.map((role) => {
    const at = place && officeAt(view, role, place);
    return { role, ...(at === undefined ? {} : { at }), force: forceOf(role) };
  });
}

/** Which class, school, township or authority an office is that of, for a child placed there. */
function officeAt(view: PupilView, role: Role, place: Placement): string | undefined {
  const school = view.world.schools.get(place.school);
  const seats: Readonly<Record<Seat, string | undefined>> = {
    class: place.class,
    school: place.school,
    township: school?.township,
    authority: school?.authority,
    elsewhere: undefined,
  };
  return seats[seatOf(role)];
}
