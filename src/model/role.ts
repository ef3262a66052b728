import type { Text } from "./text.js";

/** Who may bear a duty, act, or receive: offices, never persons. */
export type Role =
  | "homeroomTeacher"
  | "subjectTeacher"
  | "gradeHead"
  | "vicePrincipal"
  | "principal"
  | "schoolLeader"
  | "school"
  | "townshipGovernment"
  | "educationAuthority"
  | "policeStation"
  | "villageCommittee"
  | "guardian"
  | "pupil";

/** Where an office sits, seen from a child: at its class, its school, its township, its authority, or not in the world. */
export type Seat = "class" | "school" | "township" | "authority" | "elsewhere";

/** What a role is called, and which wider roles it acts for. */
interface RoleEntry {
  readonly label: Text;
  readonly sits: Seat;
  /** The wider roles that an act of this role counts as: a principal's visit is a school leader's, and the school's. */
  readonly countsAs: readonly Role[];
  /** The wider roles whose duties fall to this one. */
  readonly answersFor?: readonly Role[];
}

const roles: Readonly<Record<Role, RoleEntry>> = {
  homeroomTeacher: { label: { zh: "班主任", en: "homeroom teacher" }, sits: "class", countsAs: ["school"] },
  subjectTeacher: { label: { zh: "任课教师", en: "subject teacher" }, sits: "class", countsAs: ["school"] },
  gradeHead: { label: { zh: "年级主任", en: "grade head" }, sits: "school", countsAs: ["school"] },
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
  townshipGovernment: {
    label: { zh: "镇政府（街道办事处）", en: "township government" },
    sits: "township",
    countsAs: [],
  },
  educationAuthority: { label: { zh: "上级教育主管部门", en: "education authority" }, sits: "authority", countsAs: [] },
  policeStation: { label: { zh: "公安派出所", en: "police station" }, sits: "township", countsAs: [] },
  villageCommittee: { label: { zh: "村（居）委会", en: "village committee" }, sits: "elsewhere", countsAs: [] },
  guardian: { label: { zh: "监护人", en: "guardian" }, sits: "elsewhere", countsAs: [] },
  pupil: { label: { zh: "学生", en: "pupil" }, sits: "elsewhere", countsAs: [] },
};

/** Every role, in the order of the ladder. */
export const allRoles: readonly Role[] = Object.keys(roles) as readonly Role[];

/** Whether an act of one role is an act of the other: a vice-principal's visit is a school leader's. */
export function actsAs(actor: Role, asked: Role): boolean {
  return actor === asked || roles[actor].countsAs.includes(asked);
}

/** Whether a duty of one office falls to the other: a school leader's to the principal, but not the school's to every teacher. */
export function answersFor(role: Role, bearer: Role): boolean {
  return role === bearer || (roles[role].answersFor?.includes(bearer) ?? false);
}

/** What a role is called. */
export function roleLabel(role: Role): Text {
  return roles[role].label;
}

/** Where an office sits. */
export function seatOf(role: Role): Seat {
  return roles[role].sits;
}
