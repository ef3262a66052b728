/** Which class, school or body bears a duty. */
import type { Role } from "../../src/model/role.js";
import { type Child, classOn, schoolOf } from "./attendance.js";
import { type Day, toDay } from "./time.js";

/** Where the office is that bears a duty about a child on a day: where the child is placed, or was placed last before. */
export function officeAt(child: Child, role: Role, day: Day): string | undefined {
  const entry = placedAt(child, day);
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
    case "villageCommittee":
    case "guardian":
    case "pupil":
      return undefined;
  }
}

function placedAt(child: Child, day: Day): ReturnType<typeof classOn> {
  const earliest = Math.min(...child.moves.map((move) => toDay(move.occurredOn)));
  for (let each = day; each >= earliest; each--) {
    const entry = classOn(child, each);
    if (entry) return entry;
  }
  return undefined;
}
