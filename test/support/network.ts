/** A small county with its people in charge, for the tests of networks of responsibility. */
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { AssignedAs } from "../../src/model/events-care.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { ResponsibilityLine } from "../../src/model/network.js";
import type { Role } from "../../src/model/role.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { World } from "../../src/model/world.js";
import type { WorldData } from "../../src/model/world-data.js";

/** Four levels inside a school: principal, grade, class, child. */
export const inSchool: ResponsibilityLine = {
  id: "in-school",
  label: { zh: "校内四级包保", en: "four levels inside the school" },
  levels: [
    { office: "principal", covers: "school" },
    { office: "gradeHead", covers: "grade" },
    { office: "homeroomTeacher", covers: "class" },
    { office: "subjectTeacher", covers: "pupil" },
  ],
};

/** Township, village, family. */
export const homes: ResponsibilityLine = {
  id: "homes",
  label: { zh: "镇政府—村—家庭", en: "township, village, family" },
  levels: [
    { office: "townshipGovernment", covers: "township" },
    { office: "villageCommittee", covers: "village" },
    { office: "guardian", covers: "pupil", several: true },
  ],
};

/** Education authority, town education office, school. */
export const schools: ResponsibilityLine = {
  id: "schools",
  label: { zh: "教育局—镇街教办—学校", en: "authority, town education office, school" },
  levels: [
    { office: "educationAuthority", covers: "authority" },
    { office: "townEducationOffice", covers: "township" },
    { office: "school", covers: "school" },
  ],
};

/** City, township, village. */
export const city: ResponsibilityLine = {
  id: "city",
  label: { zh: "市—镇街—村（社区）", en: "city, township, village" },
  levels: [
    { office: "leadingGroup", covers: "authority" },
    { office: "townshipGovernment", covers: "township" },
    { office: "villageCommittee", covers: "village" },
  ],
};

/** Somebody takes up an office. */
export function appointed(
  person: string,
  office: Role,
  subject: SubjectRef,
  on: CivilMoment = "2025-09-01",
): SchoolEvent {
  return {
    kind: "appointed",
    id: `+${person} ${office} ${subject.id}`,
    person,
    office,
    subject,
    occurredOn: on,
    recordedOn: on,
  };
}

/** Somebody leaves an office. */
export function relieved(person: string, office: Role, subject: SubjectRef, on: CivilMoment): SchoolEvent {
  return {
    kind: "relieved",
    id: `-${person} ${office} ${subject.id}`,
    person,
    office,
    subject,
    occurredOn: on,
    recordedOn: on,
  };
}

/** Somebody is assigned to a child. */
export function assigned(
  person: string,
  pupil: string,
  as: AssignedAs = "responsible",
  on: CivilMoment = "2025-09-01",
  office: Role = "subjectTeacher",
): SchoolEvent {
  return {
    kind: "assigned",
    id: `+${as} ${person} ${pupil}`,
    person,
    office,
    pupil,
    as,
    occurredOn: on,
    recordedOn: on,
  };
}

/** An assignment ends. */
export function unassigned(person: string, pupil: string, as: AssignedAs, on: CivilMoment): SchoolEvent {
  return { kind: "unassigned", id: `-${as} ${person} ${pupil}`, person, pupil, as, occurredOn: on, recordedOn: on };
}

function came(pupil: string, inClass: string): SchoolEvent {
  const on = "2025-09-01";
  return { kind: "enrolled", id: `enrolled ${pupil}`, pupil, class: inClass, occurredOn: on, recordedOn: on };
}

/** One authority, two townships with a school and a village each, three classes and four children. */
export const county: WorldData = {
  recordsFrom: "2025-09-01",
  schools: [
    { id: "S1", township: "T1", authority: "A1" },
    { id: "S2", township: "T2", authority: "A1" },
  ],
  classes: [
    { id: "C1", school: "S1", grade: 7 },
    { id: "C2", school: "S1", grade: 8 },
    { id: "C3", school: "S2", grade: 7 },
    { id: "C9", school: "S1", grade: 9 },
  ],
  villages: [
    { id: "V1", township: "T1" },
    { id: "V2", township: "T2" },
  ],
  pupils: [
    { id: "P1", village: "V1", guardians: [{ id: "G1", relation: "mother" }] },
    { id: "P2", village: "V1", guardians: [{ id: "G2", relation: "father" }] },
    { id: "P3", village: "V2", guardians: [{ id: "G3", relation: "grandparent" }] },
    { id: "P4", village: "V2", guardians: [{ id: "G4", relation: "mother" }] },
  ],
  events: [came("P1", "C1"), came("P2", "C1"), came("P3", "C2"), came("P4", "C3")],
};

/** Everybody who is needed for the four lines. */
export const everybody: readonly SchoolEvent[] = [
  appointed("a1", "educationAuthority", { kind: "authority", id: "A1" }),
  appointed("l1", "leadingGroup", { kind: "authority", id: "A1" }),
  ...["1", "2"].flatMap((n) => [
    appointed(`o${n}`, "townEducationOffice", { kind: "township", id: `T${n}` }),
    appointed(`t${n}`, "townshipGovernment", { kind: "township", id: `T${n}` }),
    appointed(`v${n}`, "villageCommittee", { kind: "village", id: `V${n}` }),
    appointed(`p${n}`, "principal", { kind: "school", id: `S${n}` }),
  ]),
  appointed("g1", "gradeHead", { kind: "grade", id: "S1/7" }),
  appointed("g2", "gradeHead", { kind: "grade", id: "S1/8" }),
  appointed("g3", "gradeHead", { kind: "grade", id: "S2/7" }),
  ...["1", "2", "3"].map((n) => appointed(`h${n}`, "homeroomTeacher", { kind: "class", id: `C${n}` })),
  ...["1", "2", "3", "4"].map((n) => assigned(`s${n}`, `P${n}`)),
];

/** The county with more events. */
export function countyWith(...events: readonly SchoolEvent[]): World {
  return createWorld({ ...county, events: [...county.events, ...events] });
}

/** The county without some of its people. */
export function countyWithout(ids: readonly string[], ...more: readonly SchoolEvent[]): World {
  return countyWith(...everybody.filter(({ id }) => !ids.includes(id)), ...more);
}
