import type { Stage } from "../../model/people.js";

/**
 * How the nine compulsory grades are divided (学制): six of primary and three of junior secondary school, or five and four (五四学制), as in parts of
 * Shandong. Grades are numbered 1 to 9 in both.
 */
export type GradeStructure = "6+3" | "5+4";

/** The last compulsory grade. */
const lastGrade = 9;

const primaryGrades: Readonly<Record<GradeStructure, number>> = { "6+3": 6, "5+4": 5 };

/** Whether a value is one of the structures. */
export function isGradeStructure(value: unknown): value is GradeStructure {
  return value === "6+3" || value === "5+4";
}

/**
 * The last grade of primary school (小学毕业年级).
 *
 * @example
 * ```ts
 * import { lastPrimaryGrade } from "baoxue";
 * lastPrimaryGrade("5+4"); //=> 5
 * ```
 */
export function lastPrimaryGrade(structure: GradeStructure): number {
  return primaryGrades[structure];
}

/**
 * The stage of a grade (学段).
 *
 * @example
 * ```ts
 * import { stageOfGrade } from "baoxue";
 * [stageOfGrade(6, "6+3"), stageOfGrade(6, "5+4")]; //=> ["primary", "junior"]
 * ```
 */
export function stageOfGrade(grade: number, structure: GradeStructure): Stage {
  if (grade <= primaryGrades[structure]) return "primary";
  return grade <= lastGrade ? "junior" : "senior";
}

/** Where a child goes when the school year is over: up a grade, from primary to junior secondary school, or out of compulsory education. */
export type GradeStep =
  | { readonly kind: "promoted" | "toJunior"; readonly grade: number }
  | { readonly kind: "finished" };

/**
 * What comes after a grade (升级).
 *
 * @example
 * ```ts
 * import { gradeAfter } from "baoxue";
 * gradeAfter(5, "5+4"); //=> { kind: "toJunior", grade: 6 }
 * ```
 */
export function gradeAfter(grade: number, structure: GradeStructure): GradeStep {
  if (grade >= lastGrade) return { kind: "finished" };
  return { kind: grade === primaryGrades[structure] ? "toJunior" : "promoted", grade: grade + 1 };
}
