import type { CivilDate } from "./civil-date.js";
import type { Text } from "./text.js";

/** Identifies a school within a world. Like every subject's id it holds no `#`, which ends the subject in the ids of findings. */
export type SchoolId = string;
/** Identifies a class within a world; without `#`. */
export type ClassId = string;
/** Identifies a pupil within a world: a number of the host's own, never a name; without `#`. */
export type PupilId = string;

/** A stage of schooling (学段): primary and junior secondary are compulsory. */
export type Stage = "primary" | "junior" | "senior";

/** What each stage is called. */
export const schoolStageLabels: Readonly<Record<Stage, Text>> = {
  primary: { zh: "小学", en: "primary" },
  junior: { zh: "初中", en: "junior secondary" },
  senior: { zh: "高中", en: "senior secondary" },
};

/** A school (学校) and the bodies it answers to. */
export interface School {
  readonly id: SchoolId;
  /** The town or subdistrict (镇政府、街道办事处) in whose area it stands. */
  readonly township?: string;
  /** The authority it reports to (上级教育主管部门). */
  readonly authority?: string;
  /** Since when its registers are kept here; nothing before it is judged. Unless given, the world's day holds. */
  readonly recordsFrom?: CivilDate;
}

/** A class (班级): its register is taken as one. */
export interface SchoolClass {
  readonly id: ClassId;
  readonly school: SchoolId;
  /** The grade (年级): 1 to 9, and 10 to 12 in senior high schools. */
  readonly grade: number;
  /** Its stage where it does not follow from the grade, as with five years of primary and four of junior secondary school (五四学制). */
  readonly stage?: Stage;
}

/** A village or community (村、社区) where children live. */
export interface Village {
  readonly id: string;
  readonly township: string;
}

/** How a guardian is related to a child. */
export type GuardianRelation = "father" | "mother" | "grandparent" | "otherRelative" | "institution" | "other";

/** What each relation is called. */
export const guardianRelationLabels: Readonly<Record<GuardianRelation, Text>> = {
  father: { zh: "父亲", en: "father" },
  mother: { zh: "母亲", en: "mother" },
  grandparent: { zh: "（外）祖父母", en: "grandparent" },
  otherRelative: { zh: "其他亲属", en: "other relative" },
  institution: { zh: "机构", en: "institution" },
  other: { zh: "其他", en: "other" },
};

/** A guardian (监护人) of a child, by a number of the host's own. */
export interface Guardian {
  readonly id: string;
  readonly relation: GuardianRelation;
}

/** A pupil (学生). Where the pupil is, and since when, is told by events. */
export interface Pupil {
  readonly id: PupilId;
  /** Numbers under which the same child was also kept: what was recorded under them is this child's (合并重复身份). */
  readonly formerIds?: readonly PupilId[];
  readonly bornOn?: CivilDate;
  /** The village or community where the child lives. */
  readonly village?: string;
  readonly guardians?: readonly Guardian[];
}

/**
 * The stage of a class: as said, or by six years of primary and three of junior secondary school.
 *
 * @example
 * ```ts
 * import { stageOf } from "baoxue";
 * stageOf({ id: "7-3", school: "S01", grade: 7 }); //=> "junior"
 * ```
 */
export function stageOf({ grade, stage }: Pick<SchoolClass, "grade" | "stage">): Stage {
  if (stage !== undefined) return stage;
  if (grade <= 6) return "primary";
  return grade <= 9 ? "junior" : "senior";
}
