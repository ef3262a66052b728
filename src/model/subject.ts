/** What a rule can be about: a child, its class, its grade at a school, its school, the village where it lives, a township, an authority's area. */
export type SubjectKind = "pupil" | "class" | "grade" | "school" | "village" | "township" | "authority";

/** A subject of a world. A grade's id is its school's and its number: `S01/7`. */
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
