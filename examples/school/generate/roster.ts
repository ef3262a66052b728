import { parameters } from "./parameters.js";
import type { PlantedCase } from "./planted/case.js";
import { term } from "./school-days.js";

/** A class of the synthetic school. */
export interface RosterClass {
  readonly id: string;
  readonly grade: number;
}

/** A pupil as enrolled, with the planted case where the pupil has one. */
export interface RosterPupil {
  readonly id: string;
  readonly class: string;
  readonly enrolledOn: string;
  readonly planted?: PlantedCase;
}

/** The thirty classes, from 1-1 to 9-4. */
export const classes: readonly RosterClass[] = Object.entries(parameters.classesPerGrade).flatMap(([grade, count]) =>
  Array.from({ length: count }, (_, i) => ({ id: `${grade}-${i + 1}`, grade: Number(grade) })),
);

/**
 * All pupils in order of their numbers: forty a class, and those who are enrolled later.
 *
 * @throws {Error} when a planted case names a pupil who is not in its class, or a pupil who has a case already.
 */
export function rosterWith(cases: readonly PlantedCase[]): readonly RosterPupil[] {
  const casesOf = new Map(cases.map((planted) => [planted.pupil, planted]));
  if (casesOf.size < cases.length) throw new Error("two planted cases have one pupil");
  const regular = classes.flatMap(({ id }, at) =>
    Array.from({ length: parameters.pupilsPerClass }, (_, i) =>
      pupil(at * parameters.pupilsPerClass + i + 1, id, casesOf),
    ),
  );
  const later = cases
    .filter((planted) => planted.enrolledOn !== undefined)
    .map((planted, i) => pupil(regular.length + i + 1, planted.class, casesOf));
  const all = [...regular, ...later];
  for (const planted of cases) {
    const found = all.find(({ id }) => id === planted.pupil);
    if (found?.class !== planted.class) throw new Error(`${planted.pupil} is not in ${planted.class}`);
  }
  return all;
}

function pupil(number: number, inClass: string, casesOf: ReadonlyMap<string, PlantedCase>): RosterPupil {
  const id = `P${String(number).padStart(4, "0")}`;
  const planted = casesOf.get(id);
  return { id, class: inClass, enrolledOn: planted?.enrolledOn ?? term.from, ...(planted ? { planted } : {}) };
}
