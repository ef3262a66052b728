import type { Text } from "./text.js";
/** What a rule can be about: a child, its class, its grade at a school, its school, the village where it lives, a township, an authority's area. */
export type SubjectKind = "pupil" | "class" | "grade" | "school" | "village" | "township" | "authority";

/** What each kind of subject is called. */
export const subjectKindLabels: Readonly<Record<SubjectKind, Text>> = {
  pupil: { zh: "学生", en: "pupil" },
  class: { zh: "班级", en: "class" },
  grade: { zh: "年级", en: "grade" },
  school: { zh: "学校", en: "school" },
  village: { zh: "村（社区）", en: "village" },
  township: { zh: "镇街", en: "township" },
  authority: { zh: "主管部门", en: "authority" },
};

/** A subject of a world; its id holds no `#`. A grade's id is its school's and its number, `S01/7`: what follows the last `/` is the grade. */
export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** A subject as one text, for maps. */
export function subjectKey({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`;
}

/** The id of a grade at a school. */
export function gradeId(school: string, grade: number): string {
  return `${school}/${grade}`;
}
