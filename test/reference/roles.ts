/** Which office acts for which, where an office sits, and which offices lie outside the school. */
import type { CoreRole, Role } from "../../src/model/role.js";
import type { SubjectKind } from "../../src/model/subject.js";

const actsFor: Readonly<Partial<Record<string, readonly string[]>>> = {
  school: [
    "homeroomTeacher",
    "subjectTeacher",
    "teacher",
    "dutyTeacher",
    "gradeHead",
    "officeHead",
    "schoolOffice",
    "registrationSupervisor",
    "registrationClerk",
    "vicePrincipal",
    "principal",
    "schoolLeader",
  ],
  schoolLeader: ["principal", "vicePrincipal"],
  teacher: ["homeroomTeacher", "subjectTeacher", "dutyTeacher", "gradeHead", "officeHead"],
  townEducationOffice: ["townOfficeDirector"],
  schoolOffice: ["officeHead"],
  educationAuthority: ["authorityHead", "authoritySection", "authorityLeader"],
  townshipGovernment: ["townLeader"],
  villageCommittee: ["villageCadre"],
};

/** Whether what one office did counts as done by the other. Anything that is no office counts only as itself. */
export function countsAs(actor: unknown, asked: unknown): boolean {
  if (actor === asked) return true;
  return typeof asked === "string" && (actsFor[asked] ?? []).some((role) => role === actor);
}

/** Where an office sits; `undefined` where the world does not say. */
export type Seat = Exclude<SubjectKind, "pupil"> | undefined;

const seats: Readonly<Record<CoreRole, Seat>> = {
  homeroomTeacher: "class",
  subjectTeacher: "class",
  gradeHead: "grade",
  teacher: "school",
  dutyTeacher: "school",
  officeHead: "school",
  schoolOffice: "school",
  registrationSupervisor: "school",
  registrationClerk: "school",
  vicePrincipal: "school",
  principal: "school",
  schoolLeader: "school",
  school: "school",
  villageCommittee: "village",
  townOfficeDirector: "township",
  townEducationOffice: "township",
  townshipGovernment: "township",
  policeStation: "township",
  partyAndGovernment: "authority",
  educationAuthority: "authority",
  authorityHead: "authority",
  authoritySection: "authority",
  authorityLeader: "authority",
  townLeader: "township",
  villageCadre: "village",
  groupCadre: "village",
  leadingGroup: "authority",
  publicSecurityBureau: "authority",
  labourDepartment: "authority",
  justiceDepartment: "authority",
  civilAffairs: "authority",
  womensFederation: "authority",
  youthLeague: "authority",
  otherDepartment: undefined,
  guardian: undefined,
  pupil: undefined,
  employer: undefined,
};

export function seatOf(role: Role): Seat {
  return Object.hasOwn(seats, role) ? seats[role as CoreRole] : undefined;
}
