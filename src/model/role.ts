import type { Text } from "./text.js";

/** A name that a host adds to the vocabulary, with a prefix of its own: `ours:dormKeeper`. It can never collide with a later name of the library. */
export type HostName = `${string}:${string}`;

/** The offices that the documents name. */
export type CoreRole =
  | "homeroomTeacher"
  | "subjectTeacher"
  | "teacher"
  | "dutyTeacher"
  | "gradeHead"
  | "officeHead"
  | "schoolOffice"
  | "registrationSupervisor"
  | "registrationClerk"
  | "vicePrincipal"
  | "principal"
  | "schoolLeader"
  | "school"
  | "townOfficeDirector"
  | "townEducationOffice"
  | "villageCommittee"
  | "townshipGovernment"
  | "policeStation"
  | "partyAndGovernment"
  | "educationAuthority"
  | "authorityHead"
  | "authoritySection"
  | "authorityLeader"
  | "townLeader"
  | "villageCadre"
  | "groupCadre"
  | "leadingGroup"
  | "publicSecurityBureau"
  | "labourDepartment"
  | "justiceDepartment"
  | "civilAffairs"
  | "womensFederation"
  | "youthLeague"
  | "otherDepartment"
  | "guardian"
  | "pupil"
  | "employer";

/** Who may bear a duty, act, or receive: offices, never persons. */
export type Role = CoreRole | HostName;

/** Where an office sits, seen from a subject: at its class, grade, school, village, township, authority, or not in the world. */
export type Seat = "class" | "grade" | "school" | "village" | "township" | "authority" | "elsewhere";

/** What a role is called, and which wider roles it acts for. */
export interface RoleEntry {
  readonly label: Text;
  readonly sits: Seat;
  /** The wider roles that an act of this role counts as: a principal's visit is a school leader's, and the school's. */
  readonly countsAs: readonly Role[];
  /** The wider roles whose duties fall to this one. */
  readonly answersFor?: readonly Role[];
}

/** The roles of a vocabulary. */
export type RoleTable = Readonly<Record<string, RoleEntry>>;

const teaches = { countsAs: ["teacher", "school"] } as const;

/** The offices of the documents, in the order of the ladder. */
export const coreRoles: Readonly<Record<CoreRole, RoleEntry>> = {
  homeroomTeacher: {
    label: { zh: "班主任", en: "homeroom teacher" },
    sits: "class",
    ...teaches,
    answersFor: ["teacher"],
  },
  subjectTeacher: {
    label: { zh: "任课教师", en: "subject teacher" },
    sits: "class",
    ...teaches,
    answersFor: ["teacher"],
  },
  teacher: { label: { zh: "教师", en: "teacher" }, sits: "school", countsAs: ["school"] },
  dutyTeacher: { label: { zh: "值日教师", en: "teacher on duty" }, sits: "school", ...teaches },
  gradeHead: { label: { zh: "年级主任", en: "grade head" }, sits: "grade", ...teaches },
  officeHead: {
    label: { zh: "处室主任", en: "head of a school office" },
    sits: "school",
    countsAs: ["schoolOffice", "teacher", "school"],
    answersFor: ["schoolOffice"],
  },
  schoolOffice: { label: { zh: "学校处室", en: "school office" }, sits: "school", countsAs: ["school"] },
  registrationSupervisor: {
    label: { zh: "学籍主管", en: "registration supervisor" },
    sits: "school",
    countsAs: ["school"],
  },
  registrationClerk: { label: { zh: "学籍专干", en: "registration clerk" }, sits: "school", countsAs: ["school"] },
  vicePrincipal: {
    label: { zh: "副校长", en: "vice-principal" },
    sits: "school",
    countsAs: ["schoolLeader", "school"],
    answersFor: ["schoolLeader", "school"],
  },
  principal: {
    label: { zh: "校长", en: "principal" },
    sits: "school",
    countsAs: ["schoolLeader", "school"],
    answersFor: ["schoolLeader", "school"],
  },
  schoolLeader: {
    label: { zh: "学校领导", en: "school leader" },
    sits: "school",
    countsAs: ["school"],
    answersFor: ["school"],
  },
  school: { label: { zh: "学校", en: "school" }, sits: "school", countsAs: [] },
  townOfficeDirector: {
    label: { zh: "镇街教办主任", en: "director of the town education office" },
    sits: "township",
    countsAs: ["townEducationOffice"],
    answersFor: ["townEducationOffice"],
  },
  townEducationOffice: { label: { zh: "镇街教办", en: "town education office" }, sits: "township", countsAs: [] },
  villageCommittee: { label: { zh: "村（居）委会", en: "village committee" }, sits: "village", countsAs: [] },
  townshipGovernment: {
    label: { zh: "镇政府（街道办事处）", en: "township government" },
    sits: "township",
    countsAs: [],
  },
  policeStation: { label: { zh: "公安派出所", en: "police station" }, sits: "township", countsAs: [] },
  partyAndGovernment: {
    label: { zh: "党委、政府", en: "Party committee and government" },
    sits: "authority",
    countsAs: [],
  },
  educationAuthority: { label: { zh: "上级教育主管部门", en: "education authority" }, sits: "authority", countsAs: [] },
  authorityHead: {
    label: { zh: "教育主管部门负责人", en: "head of the education authority" },
    sits: "authority",
    countsAs: ["educationAuthority"],
    answersFor: ["educationAuthority"],
  },
  authoritySection: {
    label: { zh: "教育主管部门科室", en: "section of the education authority" },
    sits: "authority",
    countsAs: ["educationAuthority"],
  },
  authorityLeader: {
    label: { zh: "教育主管部门班子成员", en: "leader of the education authority" },
    sits: "authority",
    countsAs: ["educationAuthority"],
  },
  townLeader: { label: { zh: "镇领导干部", en: "town leader" }, sits: "township", countsAs: ["townshipGovernment"] },
  villageCadre: { label: { zh: "村干部", en: "village cadre" }, sits: "village", countsAs: ["villageCommittee"] },
  groupCadre: { label: { zh: "村民小组干部", en: "cadre of a villagers' group" }, sits: "village", countsAs: [] },
  leadingGroup: { label: { zh: "控辍保学工作领导小组", en: "leading group" }, sits: "authority", countsAs: [] },
  publicSecurityBureau: { label: { zh: "公安局", en: "public security bureau" }, sits: "authority", countsAs: [] },
  labourDepartment: { label: { zh: "人社局", en: "labour department" }, sits: "authority", countsAs: [] },
  justiceDepartment: { label: { zh: "司法行政部门", en: "justice department" }, sits: "authority", countsAs: [] },
  civilAffairs: { label: { zh: "民政部门", en: "civil affairs department" }, sits: "authority", countsAs: [] },
  womensFederation: { label: { zh: "妇联", en: "women's federation" }, sits: "authority", countsAs: [] },
  youthLeague: { label: { zh: "团委", en: "youth league committee" }, sits: "authority", countsAs: [] },
  otherDepartment: { label: { zh: "其他有关部门", en: "another department" }, sits: "elsewhere", countsAs: [] },
  guardian: { label: { zh: "监护人", en: "guardian" }, sits: "elsewhere", countsAs: [] },
  pupil: { label: { zh: "学生", en: "pupil" }, sits: "elsewhere", countsAs: [] },
  employer: { label: { zh: "用人单位", en: "employer" }, sits: "elsewhere", countsAs: [] },
};

/** Every role of the documents, in the order of the ladder. */
export const allRoles: readonly CoreRole[] = Object.keys(coreRoles) as readonly CoreRole[];

/**
 * Whether an act of one role is an act of the other: a vice-principal's visit is a school leader's.
 *
 * @example
 * ```ts
 * import { actsAs } from "baoxue";
 * actsAs("vicePrincipal", "schoolLeader"); //=> true
 * actsAs("schoolLeader", "vicePrincipal"); //=> false
 * ```
 */
export function actsAs(actor: Role, asked: Role, roles: RoleTable = coreRoles): boolean {
  return actor === asked || (entryOf(roles, actor)?.countsAs.includes(asked) ?? false);
}

/**
 * Whether a duty of one office falls to the other: a school leader's to the principal, but not the school's to every teacher.
 *
 * @example
 * ```ts
 * import { answersFor } from "baoxue";
 * answersFor("principal", "school"); //=> true
 * answersFor("homeroomTeacher", "school"); //=> false
 * ```
 */
export function answersFor(role: Role, bearer: Role, roles: RoleTable = coreRoles): boolean {
  return role === bearer || (entryOf(roles, role)?.answersFor?.includes(bearer) ?? false);
}

/**
 * What a role is called; a role that the table does not have is called by its id.
 *
 * @example
 * ```ts
 * import { roleLabel } from "baoxue";
 * roleLabel("homeroomTeacher"); //=> { zh: "班主任", en: "homeroom teacher" }
 * ```
 */
export function roleLabel(role: Role, roles: RoleTable = coreRoles): Text {
  return entryOf(roles, role)?.label ?? { zh: role, en: role };
}

/** Where an office sits. */
export function seatOf(role: Role, roles: RoleTable = coreRoles): Seat {
  return entryOf(roles, role)?.sits ?? "elsewhere";
}

/** Only a table's own entries: a role named `constructor` is none. */
function entryOf(roles: RoleTable, role: Role): RoleEntry | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}
