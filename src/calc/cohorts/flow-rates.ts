import { BaoxueError, type Issue, type Result } from "../../model/errors.js";
import type { Fraction } from "../../model/fraction.js";
import { type Check, fields, optional } from "../../model/shape-check.js";
import { exactOf, isAboveOne, plus } from "../exact.js";
import { anyObject, anyRows, givenIssues } from "../given.js";
import { countIssues } from "./count-issues.js";

/** The counts of one grade in a year and in the next. */
export interface GradeCounts {
  /** The grade, as the host numbers it. */
  readonly grade: number;
  /** Enrolled in the year. */
  readonly enrolled: number;
  /** Enrolled in the year after, repeaters included. */
  readonly enrolledNext: number;
  /** Of these, those who were in the same grade the year before (留级生). */
  readonly repeatersNext: number;
}

/** The counts of a cycle in a year and in the next, from its first grade to its last. */
export interface FlowCounts {
  readonly grades: readonly GradeCounts[];
  /** Graduates of the last grade in the year. */
  readonly graduates: number;
  /** The first grade of the next level (such as junior secondary after primary) in the year after. */
  readonly nextLevel?: Pick<GradeCounts, "enrolledNext" | "repeatersNext">;
}

/** How the pupils of a grade went on, as shares of those enrolled. */
export interface GradeRates {
  readonly grade: number;
  /** Promotion (升级): new in the next grade a year later; in the last grade, graduates. */
  readonly promotion: Fraction;
  /** Repetition (留级). */
  readonly repetition: Fraction;
  /** Dropout (辍学): the rest, with deaths and moves in it; below zero where more came than were there. */
  readonly dropout: Fraction;
  /** Of those who did not repeat, the share promoted (effective promotion). */
  readonly effectivePromotion: Fraction;
  /** Promotion and repetition exceed one: pupils came from elsewhere, or the counts do not fit each other. */
  readonly negativeDropout: boolean;
}

/** The flow rates of a cycle. */
export interface FlowRates {
  readonly grades: readonly GradeRates[];
  /** New in the next level a year later, of all in the last grade (升学); only where the next level is given. */
  readonly transition?: Fraction;
  /** The same, of those in the last grade who do not repeat it. */
  readonly effectiveTransition?: Fraction;
}

/**
 * Promotion, repetition and dropout by grade from the enrolments and repeaters of two years (UNESCO Institute for Statistics [A]):
 * promotion = (enrolled in the next grade next year − its repeaters) / enrolled, in the last grade graduates / enrolled; repetition = repeaters next
 * year / enrolled; dropout = 1 − both. Nothing is capped: see {@link jointCap}. A grade without pupils leaves its rates undefined.
 *
 * @throws {BaoxueError} `invalid-input` naming row and field, where a count is none, or there are more repeaters than pupils.
 * @example
 * ```ts
 * import { flowRates } from "baoxue";
 * const { grades } = flowRates({
 *   grades: [
 *     { grade: 1, enrolled: 100, enrolledNext: 105, repeatersNext: 5 },
 *     { grade: 2, enrolled: 90, enrolledNext: 96, repeatersNext: 4 },
 *   ],
 *   graduates: 81,
 * });
 * grades[0]?.promotion; //=> { numerator: 92, denominator: 100 }
 * grades[0]?.dropout; //=> { numerator: 3, denominator: 100 }
 * ```
 */
export function flowRates(counts: FlowCounts): FlowRates {
  const made = safeFlowRates(counts);
  if (!made.ok) throw new BaoxueError("invalid-input", made.issues);
  return made.value;
}

/** As {@link flowRates}, but answers with what is wrong instead of throwing. */
export function safeFlowRates(counts: FlowCounts): Result<FlowRates> {
  const shape = givenIssues(counts, "counts", shapeOfCounts);
  const issues = shape.length > 0 ? shape : flowIssues(counts);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: ratesOf(counts) };
}

const shapeOfCounts: Check = /* @__PURE__ */ (() => fields({ grades: anyRows, nextLevel: optional(anyObject) }))();

function flowIssues({ grades, graduates, nextLevel }: FlowCounts): readonly Issue[] {
  const none: Issue[] =
    grades.length > 0 ? [] : [{ path: "grades", value: grades, expected: "at least one grade, the first one first" }];
  return [
    ...none,
    ...grades.flatMap((row, i) => [
      ...countIssues(row.enrolled, `grades[${i}].enrolled`),
      ...nextIssues(row, `grades[${i}]`),
    ]),
    ...countIssues(graduates, "graduates"),
    ...(nextLevel ? nextIssues(nextLevel, "nextLevel") : []),
  ];
}

function nextIssues(row: Pick<GradeCounts, "enrolledNext" | "repeatersNext">, path: string): readonly Issue[] {
  const { enrolledNext, repeatersNext } = row;
  const wrong = [
    ...countIssues(enrolledNext, `${path}.enrolledNext`),
    ...countIssues(repeatersNext, `${path}.repeatersNext`),
  ];
  if (wrong.length > 0 || repeatersNext <= enrolledNext) return wrong;
  return [{ path: `${path}.repeatersNext`, value: repeatersNext, expected: "no more than are enrolled that year" }];
}

function ratesOf({ grades, graduates, nextLevel }: FlowCounts): FlowRates {
  const rates = grades.map((row, i) => {
    const next = grades[i + 1];
    return gradeRates(row, next ? entrants(next) : graduates);
  });
  const last = grades.at(-1);
  if (!nextLevel || !last) return { grades: rates };
  const coming = entrants(nextLevel);
  return {
    grades: rates,
    transition: { numerator: coming, denominator: last.enrolled },
    effectiveTransition: { numerator: coming, denominator: notRepeating(last) },
  };
}

/** Who is new in a grade. */
function entrants({ enrolledNext, repeatersNext }: Pick<GradeCounts, "enrolledNext" | "repeatersNext">): number {
  return enrolledNext - repeatersNext;
}

/** Who is left to be promoted; nobody where more repeat than were there. */
function notRepeating({ enrolled, repeatersNext }: GradeCounts): number {
  return Math.max(0, enrolled - repeatersNext);
}

function gradeRates(row: GradeCounts, promoted: number): GradeRates {
  const { grade, enrolled, repeatersNext } = row;
  const promotion = { numerator: promoted, denominator: enrolled };
  const repetition = { numerator: repeatersNext, denominator: enrolled };
  return {
    grade,
    promotion,
    repetition,
    dropout: { numerator: enrolled - promoted - repeatersNext, denominator: enrolled },
    effectivePromotion: { numerator: promoted, denominator: notRepeating(row) },
    negativeDropout: isAboveOne(plus(exactOf(promotion), exactOf(repetition))),
  };
}
