import { type Exact, minus, oneExact, over, plus, sumOf, times, undefinedExact, zeroExact } from "../exact.js";

/** How pupils leave a grade at the end of a year: promoted, or to sit in it again; the rest drops out. */
export interface CohortStep {
  readonly grade: number;
  readonly p: Exact;
  readonly r: Exact;
}

/** What becomes of a cohort in one grade. */
interface GradeFlow {
  readonly step: CohortStep;
  readonly entering: Exact;
  readonly pupilYears: Exact;
  readonly dropouts: Exact;
}

/** What becomes of a cohort, grade by grade. */
export interface CohortFlow {
  readonly grades: readonly GradeFlow[];
  readonly graduates: Exact;
  readonly byYear?: readonly (readonly Exact[])[];
}

/**
 * Repeats without limit: a grade is sat in `1 / (1 − r)` years by each who enters it, the sum of 1 + r + r² + …, which is there only while r is
 * below one.
 */
export function unlimitedFlow(steps: readonly CohortStep[], start: Exact): CohortFlow {
  let coming = start;
  const grades = steps.map((step): GradeFlow => {
    const { p, r } = step;
    const entering = coming;
    const pupilYears = r.numerator < r.denominator ? over(entering, minus(oneExact, r)) : undefinedExact;
    coming = times(pupilYears, p);
    return { step, entering, pupilYears, dropouts: times(pupilYears, droppingOut(step)) };
  });
  return { grades, graduates: coming };
}

/**
 * At most so many repeats in the whole cycle: pupils are told apart by how often they have repeated so far. One who has repeated `j` times sits
 * in the grade of index `g` in the year of index `g + j`, and in no other year.
 */
export function limitedFlow(steps: readonly CohortStep[], start: Exact, limit: number): CohortFlow {
  let coming: readonly Exact[] = [start, ...Array.from({ length: limit }, () => zeroExact)];
  const sitting: (readonly Exact[])[] = [];
  const grades = steps.map((step): GradeFlow => {
    const entering = sumOf(coming);
    const here = withRepeats(coming, step.r);
    const pupilYears = sumOf(here);
    // The last ones would repeat, and have no repeat left.
    const stranded = times(here.at(-1) ?? zeroExact, step.r);
    sitting.push(here);
    coming = here.map((pupils) => times(pupils, step.p));
    return { step, entering, pupilYears, dropouts: plus(times(pupilYears, droppingOut(step)), stranded) };
  });
  return { grades, graduates: sumOf(coming), byYear: yearsOf(sitting, limit) };
}

function droppingOut({ p, r }: CohortStep): Exact {
  return minus(oneExact, plus(p, r));
}

/** Those who come into a grade, by repeats so far, and those who sit in it again. */
function withRepeats(coming: readonly Exact[], r: Exact): readonly Exact[] {
  const here: Exact[] = [];
  for (const pupils of coming) here.push(plus(pupils, times(here.at(-1) ?? zeroExact, r)));
  return here;
}

function yearsOf(sitting: readonly (readonly Exact[])[], limit: number): readonly (readonly Exact[])[] {
  return Array.from({ length: sitting.length + limit }, (_, year) =>
    sitting.map((here, grade) => here[year - grade] ?? zeroExact),
  );
}
