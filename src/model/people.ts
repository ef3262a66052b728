import type { CivilDate } from "./civil-date.js";

/** Identifies a school within a world. */
export type SchoolId = string;
/** Identifies a class within a world. */
export type ClassId = string;
/** Identifies a pupil within a world: a number of the host's own, never a name. */
export type PupilId = string;

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
}

/** A pupil (学生). Where the pupil is, and since when, is told by events. */
export interface Pupil {
  readonly id: PupilId;
}
