/** Which class, school or body bears a duty. */
import type { Role } from "../../src/model/role.js";
import { type Child, classAround, schoolOf } from "./attendance.js";
import type { Day } from "./time.js";

/** Where the office is that bears a duty about a child on a day: where the child is placed, or was placed last before, or first after. */
export function officeAt(child: Child, role: Role, day: Day): string | undefined {
  const entry = classAround(child, day);
  const school = entry && schoolOf(child.view, entry);
  switch (role) {
    case "homeroomTeacher":
    case "subjectTeacher":
      return entry?.id;
    case "gradeHead":
    case "vicePrincipal":
    case "principal":
    case "schoolLeader":
    case "school":
      return school?.id;
    case "townshipGovernment":
    case "policeStation":
      return school?.township;
    case "educationAuthority":
      return school?.authority;
    default:
      return undefined; // the world does not say where these are
  }
}
