import { BaoxueError, type Issue, type Result } from "../../model/errors.js";
import type { Fraction } from "../../model/fraction.js";
import { type Check, fields, listOf } from "../../model/shape-check.js";
import { exact, exactOf, isAboveOne, minus, oneExact, over, plus, sumOf, times } from "../exact.js";
import { anyObject, givenIssues } from "../given.js";
import { limitedFlow, unlimitedFlow } from "./cohort-flow.js";
import { countIssues } from "./count-issues.js";
import type { GradeRates } from "./flow-rates.js";

/** The rates of one grade that a cohort is led through by. */
export type CohortRates = Pick<GradeRates, "grade" | "promotion" | "repetition">;

/** How a cohort is led through a cycle. */
export interface CohortOptions {
  /**
   * How many times a pupil may repeat in the whole cycle, whichever grades; whoever would repeat once more drops out instead. Or without limit.
   * Sources differ (two, once to six times, none), so the host names it: 100 at most, since no child repeats more often, and exact fractions
   * grow with each repeat.
   */
  readonly repeats: number | "unlimited";
  /** With how many pupils it begins; 1000 unless given. */
  readonly entrants?: number;
}

/** What becomes of a cohort in one grade. */
export interface CohortGrade {
  readonly grade: number;
  /** Who ever enters it. */
  readonly entering: Fraction;
  /** Survival: these, of the entrants of the cycle. */
  readonly survival: Fraction;
  /** One less survival: who dropped out before it. */
  readonly cumulativeDropout: Fraction;
  /** Years that pupils spend in it, first and repeated ones. */
  readonly pupilYears: Fraction;
  /** Who drops out in it. */
  readonly dropouts: Fraction;
}

/** A cohort of entrants led through a cycle by rates that stay as they are. */
export interface ReconstructedCohort {
  readonly entrants: number;
  readonly repeats: number | "unlimited";
  readonly grades: readonly CohortGrade[];
  /**
   * The pupils in each grade in each year from the entry on: `byYear[2][1]` are those in the second grade in the third year. Without a limit of
   * repeats it has no end, and is left out.
   */
  readonly byYear?: readonly (readonly Fraction[])[];
  readonly graduates: Fraction;
  /** Graduates of the entrants. */
  readonly completion: Fraction;
  readonly pupilYears: Fraction;
  /** Pupil-years / graduates (每名毕业生所用学年). */
  readonly yearsPerGraduate: Fraction;
  /** Graduates × years of the cycle / pupil-years (效率系数). */
  readonly efficiency: Fraction;
  /** The grades whose promotion and repetition exceed one: a cohort led by them gains pupils there. */
  readonly negativeDropout: readonly number[];
}

/**
 * The reconstructed cohort of UNESCO [A]: entrants led through the grades of a cycle by its promotion and repetition rates. It assumes that
 * dropouts never return, that the rates stay as they are and are the same for repeaters, and that nobody comes from elsewhere or skips a grade.
 * Everything is exact. Without a limit of repeats, `entering the next grade = entering × promotion / (1 − repetition)`; where everybody repeats
 * (repetition of one or more), or a rate is undefined, what follows is undefined.
 *
 * @param rates From the first grade of the cycle to the last, such as `flowRates(…).grades` or a list of {@link jointCap}.
 * @throws {BaoxueError} `invalid-input` when there is no grade, the limit is no whole number from 0 to 100, the number of entrants is none, or a rate is no
 * fraction of whole numbers.
 * @example
 * ```ts
 * import { reconstructedCohort } from "baoxue";
 * const rate = (grade: number) => ({ grade, promotion: { numerator: 8, denominator: 10 }, repetition: { numerator: 1, denominator: 10 } });
 * const cohort = reconstructedCohort([rate(1), rate(2)], { repeats: "unlimited" });
 * cohort.grades[1]?.survival; //=> { numerator: 8n, denominator: 9n }
 * cohort.yearsPerGraduate; //=> { numerator: 85n, denominator: 32n }
 * ```
 */
export function reconstructedCohort(rates: readonly CohortRates[], options: CohortOptions): ReconstructedCohort {
  const made = safeReconstructedCohort(rates, options);
  if (!made.ok) throw new BaoxueError("invalid-input", made.issues);
  return made.value;
}

/** As {@link reconstructedCohort}, but answers with what is wrong instead of throwing. */
export function safeReconstructedCohort(
  rates: readonly CohortRates[],
  options: CohortOptions,
): Result<ReconstructedCohort> {
  const shape = [...givenIssues(rates, "rates", shapeOfRates), ...givenIssues(options, "options", anyObject)];
  const issues = shape.length > 0 ? shape : cohortIssues(rates, options);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: cohortOf(rates, options) };
}

const shapeOfRates: Check = /* @__PURE__ */ (() => listOf(fields({ promotion: anyObject, repetition: anyObject })))();

const mostRepeats = 100;

function cohortIssues(rates: readonly CohortRates[], { repeats, entrants }: CohortOptions): readonly Issue[] {
  return [
    ...(rates.length > 0 ? [] : [{ path: "rates", value: rates, expected: "at least one grade" }]),
    ...rates.flatMap(({ promotion, repetition }, i) => [
      ...fractionIssues(promotion, `rates[${i}].promotion`),
      ...fractionIssues(repetition, `rates[${i}].repetition`),
    ]),
    ...repeatIssues(repeats),
    ...(entrants === undefined ? [] : countIssues(entrants, "entrants")),
  ];
}

function repeatIssues(value: CohortOptions["repeats"]): readonly Issue[] {
  if (value === "unlimited" || (countIssues(value, "repeats").length === 0 && value <= mostRepeats)) return [];
  return [{ path: "repeats", value, expected: `a whole number from 0 to ${mostRepeats}, or "unlimited"` }];
}

/** A share from 0; a zero denominator is one of nothing. */
function fractionIssues(value: Fraction, path: string): readonly Issue[] {
  const isCount = (part: number | bigint): boolean =>
    typeof part === "bigint" ? part >= 0n : countIssues(part, path).length === 0;
  return isCount(value.numerator) && isCount(value.denominator)
    ? []
    : [{ path, value, expected: "a fraction of whole numbers from 0" }];
}

function cohortOf(rates: readonly CohortRates[], { repeats, entrants = 1000 }: CohortOptions): ReconstructedCohort {
  const steps = rates.map(({ grade, promotion, repetition }) => ({
    grade,
    p: exactOf(promotion),
    r: exactOf(repetition),
  }));
  const start = exact(entrants);
  const flow = repeats === "unlimited" ? unlimitedFlow(steps, start) : limitedFlow(steps, start, repeats);
  const pupilYears = sumOf(flow.grades.map((one) => one.pupilYears));
  return {
    entrants,
    repeats,
    grades: flow.grades.map(({ step, ...one }) => {
      const survival = over(one.entering, start);
      return { grade: step.grade, ...one, survival, cumulativeDropout: minus(oneExact, survival) };
    }),
    ...(flow.byYear ? { byYear: flow.byYear } : {}),
    graduates: flow.graduates,
    completion: over(flow.graduates, start),
    pupilYears,
    yearsPerGraduate: over(pupilYears, flow.graduates),
    efficiency: over(times(flow.graduates, exact(rates.length)), pupilYears),
    negativeDropout: steps.filter(({ p, r }) => isAboveOne(plus(p, r))).map(({ grade }) => grade),
  };
}
