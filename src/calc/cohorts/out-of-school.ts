import { BaoxueError, type Issue, type Result } from "../../model/errors.js";
import type { Fraction } from "../../model/fraction.js";
import { anyRows, givenIssues } from "../given.js";
import { countIssues } from "./count-issues.js";

/** The children of one age. */
export interface AgeCounts {
  readonly age: number;
  readonly population: number;
  /** Of these, enrolled anywhere. */
  readonly enrolled: number;
}

/** How many of an age are out of school. */
export interface OutOfSchool {
  /** Each age by itself. */
  readonly ages: readonly { readonly age: number; readonly rate: Fraction }[];
  /** All together: counts are added, rates never averaged. */
  readonly rate: Fraction;
  /** The ages of which more are enrolled than there are: the two counts are of different people, or of different days. */
  readonly moreThanThere: readonly number[];
}

/**
 * The out-of-school rate (失学率) of the official age (UNESCO Institute for Statistics [A]): (population − enrolled of that age) / population.
 * Below zero where more are enrolled than there are, which is told and not hidden; of no population it is undefined.
 *
 * @throws {BaoxueError} `invalid-input` naming row and field, where a count is none.
 * @example
 * ```ts
 * import { outOfSchool, percentText } from "baoxue";
 * const { rate } = outOfSchool([{ age: 6, population: 400, enrolled: 388 }, { age: 7, population: 100, enrolled: 100 }]);
 * percentText(rate).en; //=> "2.40 %"
 * ```
 */
export function outOfSchool(ages: readonly AgeCounts[]): OutOfSchool {
  const made = safeOutOfSchool(ages);
  if (!made.ok) throw new BaoxueError("invalid-input", made.issues);
  return made.value;
}

/** As {@link outOfSchool}, but answers with what is wrong instead of throwing. */
export function safeOutOfSchool(ages: readonly AgeCounts[]): Result<OutOfSchool> {
  const shape = givenIssues(ages, "ages", anyRows);
  const issues = shape.length > 0 ? shape : ageIssues(ages);
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      ages: ages.map(({ age, population, enrolled }) => ({ age, rate: rateOf(population, enrolled) })),
      rate: rateOf(sum(ages, "population"), sum(ages, "enrolled")),
      moreThanThere: ages.filter(({ population, enrolled }) => enrolled > population).map(({ age }) => age),
    },
  };
}

function ageIssues(ages: readonly AgeCounts[]): readonly Issue[] {
  return ages.flatMap((row, i) => [
    ...countIssues(row.population, `ages[${i}].population`),
    ...countIssues(row.enrolled, `ages[${i}].enrolled`),
  ]);
}

function sum(ages: readonly AgeCounts[], of: "population" | "enrolled"): number {
  return ages.reduce((total, row) => total + row[of], 0);
}

function rateOf(population: number, enrolled: number): Fraction {
  return { numerator: population - enrolled, denominator: population };
}
