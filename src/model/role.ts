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

/** What a role is called, and which wider roles it acts for. */
interface RoleEntry {
  readonly label: Text;
  /** The wider roles that an act of this role counts as: a principal's visit is a school leader's, and the school's. */
  readonly countsAs: readonly Role[];
}

const roles: Readonly<Record<Role, RoleEntry>> = {
  homeroomTeacher: { label: { zh: "班主任", en: "homeroom teacher" }, countsAs: ["school"] },
  subjectTeacher: { label: { zh: "任课教师", en: "subject teacher" }, countsAs: ["school"] },
  gradeHead: { label: { zh: "年级主任", en: "grade head" }, countsAs: ["school"] },
  vicePrincipal: { label: { zh: "副校长", en: "vice-principal" }, countsAs: ["schoolLeader", "school"] },
  principal: { label: { zh: "校长", en: "principal" }, countsAs: ["schoolLeader", "school"] },
  schoolLeader: { label: { zh: "学校领导", en: "school leader" }, countsAs: ["school"] },
  school: { label: { zh: "学校", en: "school" }, countsAs: [] },
  townshipGovernment: { label: { zh: "镇政府（街道办事处）", en: "township government" }, countsAs: [] },
  educationAuthority: { label: { zh: "上级教育主管部门", en: "education authority" }, countsAs: [] },
  policeStation: { label: { zh: "公安派出所", en: "police station" }, countsAs: [] },
  villageCommittee: { label: { zh: "村（居）委会", en: "village committee" }, countsAs: [] },
  guardian: { label: { zh: "监护人", en: "guardian" }, countsAs: [] },
  pupil: { label: { zh: "学生", en: "pupil" }, countsAs: [] },
};

/** Every role, in the order of the ladder. */
export const allRoles: readonly Role[] = Object.keys(roles) as readonly Role[];

/** Whether an act of one role is an act of the other: a vice-principal's visit is a school leader's. */
export function actsAs(actor: Role, asked: Role): boolean {
  return actor === asked || roles[actor].countsAs.includes(asked);
}

/** What a role is called. */
export function roleLabel(role: Role): Text {
  return roles[role].label;
}
