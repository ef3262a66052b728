import { BaoxueError, type Issue } from "../../model/errors.js";
import { compareFractions, type Fraction } from "../../model/fraction.js";
import { type Exact, exactOf, isAboveOne, minus, oneExact, over, plus } from "../exact.js";
import type { FlowRates, GradeRates } from "./flow-rates.js";

/** Something of boys, of girls and of both together. */
export interface BySex<T> {
  readonly boys: T;
  readonly girls: T;
  readonly total: T;
}

/** The rates of a grade after the joint cap, with what they were before. */
export interface CappedGradeRates extends GradeRates {
  /** By what promotion and repetition were divided; one where nothing was. */
  readonly factor: Fraction;
  readonly capped: boolean;
  /** The rates as the counts gave them. */
  readonly uncapped: GradeRates;
}

/**
 * The joint cap: where promotion and repetition of a grade together exceed one for boys or for girls, both are divided by the greater of the
 * two sums, by the same factor for boys, girls and both together, so that the sexes keep their relation to each other. What was before is kept
 * beside. A sex without pupils in the grade has no say. Source: published flow-rate scripts of a ministry's analysis (Zambia) [C].
 *
 * @throws {BaoxueError} `invalid-input` when the three are not about the same grades.
 * @example
 * ```ts
 * import { flowRates, jointCap } from "baoxue";
 * const of = (enrolled: number, graduates: number) => flowRates({ grades: [{ grade: 6, enrolled, enrolledNext: 10, repeatersNext: 10 }], graduates });
 * const { boys, girls } = jointCap({ boys: of(100, 115), girls: of(100, 90), total: of(200, 205) });
 * boys[0]?.factor; //=> { numerator: 5n, denominator: 4n }
 * girls[0]?.promotion; //=> { numerator: 18n, denominator: 25n }
 * girls[0]?.uncapped.promotion; //=> { numerator: 90, denominator: 100 }
 * ```
 */
export function jointCap(rates: BySex<Pick<FlowRates, "grades">>): BySex<readonly CappedGradeRates[]> {
  const issues = gradeIssues(rates);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const factors = rates.boys.grades.map((boys, i) => factorOf([boys, rates.girls.grades[i]]));
  const capped = ({ grades }: Pick<FlowRates, "grades">): readonly CappedGradeRates[] =>
    grades.map((one, i) => dividedBy(one, factors[i] ?? oneExact));
  return { boys: capped(rates.boys), girls: capped(rates.girls), total: capped(rates.total) };
}

function gradeIssues({ boys, girls, total }: BySex<Pick<FlowRates, "grades">>): readonly Issue[] {
  const expected = boys.grades.map(({ grade }) => grade);
  const gradesOf = { girls: girls.grades, total: total.grades };
  return Object.entries(gradesOf).flatMap(([sex, list]): readonly Issue[] => {
    const given = list.map(({ grade }) => grade);
    const same = given.length === expected.length && given.every((grade, i) => grade === expected[i]);
    return same ? [] : [{ path: `${sex}.grades`, value: given, expected: `the grades ${expected.join(", ")}` }];
  });
}

/** The greater of the sums of both sexes, where it exceeds one; else one. */
function factorOf(sexes: readonly (GradeRates | undefined)[]): Exact {
  return sexes.reduce((greatest, rates) => {
    if (!rates) return greatest;
    const sum = plus(exactOf(rates.promotion), exactOf(rates.repetition));
    return compareFractions(sum, greatest) === 1 ? sum : greatest;
  }, oneExact);
}

function dividedBy(uncapped: GradeRates, factor: Exact): CappedGradeRates {
  const capped = isAboveOne(factor);
  if (!capped) return { ...uncapped, factor, capped, uncapped };
  const promotion = over(exactOf(uncapped.promotion), factor);
  const repetition = over(exactOf(uncapped.repetition), factor);
  const dropout = minus(oneExact, plus(promotion, repetition));
  return {
    grade: uncapped.grade,
    promotion,
    repetition,
    dropout,
    effectivePromotion: over(promotion, minus(oneExact, repetition)),
    negativeDropout: dropout.numerator < 0n,
    factor,
    capped,
    uncapped,
  };
}
