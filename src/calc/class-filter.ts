import { type ClassId, type SchoolClass, type SchoolId, type Stage, stageOf } from "../model/people.js";

/** Only what is of these classes; what is left out may be anything. */
export interface ClassFilter {
  readonly school?: SchoolId;
  readonly class?: ClassId;
  /** The grade (年级), 1 to 12. */
  readonly grade?: number;
  readonly stage?: Stage;
}

/** Whether anything is asked for at all. */
export function isFiltered({ school, class: inClass, grade, stage }: ClassFilter): boolean {
  return school !== undefined || inClass !== undefined || grade !== undefined || stage !== undefined;
}

/** Whether a class is one of those that are asked for. */
export function fitsFilter(entry: SchoolClass, { school, class: inClass, grade, stage }: ClassFilter): boolean {
  return (
    (school === undefined || entry.school === school) &&
    (inClass === undefined || entry.id === inClass) &&
    (grade === undefined || entry.grade === grade) &&
    (stage === undefined || stageOf(entry) === stage)
  );
}
