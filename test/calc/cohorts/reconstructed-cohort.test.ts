import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowRates } from "../../../src/calc/cohorts/flow-rates.js";
import {
  type CohortRates,
  type ReconstructedCohort,
  reconstructedCohort,
  safeReconstructedCohort,
} from "../../../src/calc/cohorts/reconstructed-cohort.js";
import { type Exact, exact, exactOf, over, plus, sumOf, times } from "../../../src/calc/exact.js";
import { compareFractions, type Fraction } from "../../../src/model/fraction.js";
import { exercise } from "./exercise.js";

const tenths = (grade: number, p: number, r: number): CohortRates => ({
  grade,
  promotion: { numerator: p, denominator: 10 },
  repetition: { numerator: r, denominator: 10 },
});
const whole = (n: number): Fraction => ({ numerator: BigInt(n), denominator: 1n });

describe("a cohort worked by hand (no published figure seen)", () => {
  const rates = [tenths(1, 7, 2), tenths(2, 7, 2)];

  it("with one repeat in the cycle", () => {
    const cohort = reconstructedCohort(rates, { repeats: 1 });
    // Grade 1: 1000, then 200 again. Grade 2: 700, then 140 who come late and 140 who repeat; who would repeat a second time drops out.
    expect(cohort.byYear).toEqual([
      [whole(1000), whole(0)],
      [whole(200), whole(700)],
      [whole(0), whole(280)],
    ]);
    expect(cohort.grades).toEqual([
      {
        grade: 1,
        entering: whole(1000),
        survival: whole(1),
        cumulativeDropout: whole(0),
        pupilYears: whole(1200),
        dropouts: whole(160),
      },
      {
        grade: 2,
        entering: whole(840),
        survival: exact(84, 100),
        cumulativeDropout: exact(16, 100),
        pupilYears: whole(980),
        dropouts: whole(154),
      },
    ]);
    expect(cohort).toMatchObject({
      graduates: whole(686),
      completion: exact(686, 1000),
      pupilYears: whole(2180),
      yearsPerGraduate: exact(2180, 686),
      efficiency: exact(1372, 2180),
      negativeDropout: [],
    });
  });

  it("without limit", () => {
    const cohort = reconstructedCohort(rates, { repeats: "unlimited" });
    // 7/8 are promoted in the end; each grade is sat in for 10/8 years.
    expect(cohort.byYear).toBeUndefined();
    expect(cohort.grades.map(({ entering }) => entering)).toEqual([whole(1000), whole(875)]);
    expect(cohort).toMatchObject({
      graduates: exact(49 * 1000, 64),
      pupilYears: exact(18_750, 8),
      efficiency: exact(49, 75),
    });
  });

  it("of fewer entrants comes to the same shares", () => {
    const [many, few] = [1000, 7].map((entrants) => reconstructedCohort(rates, { repeats: 2, entrants }));
    expect(few?.efficiency).toEqual(many?.efficiency);
    expect(few?.grades[1]?.survival).toEqual(many?.grades[1]?.survival);
  });
});

/** As plainly as can be: every pupil's ways through the cycle, in binary fractions. */
function byHand(rates: readonly CohortRates[], repeats: number): { graduates: number; years: number } {
  const share = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator);
  const walk = (grade: number, left: number, weight: number): { graduates: number; years: number } => {
    const rate = rates[grade];
    if (!rate) return { graduates: weight, years: 0 };
    const on = walk(grade + 1, left, weight * share(rate.promotion));
    const again = left > 0 ? walk(grade, left - 1, weight * share(rate.repetition)) : { graduates: 0, years: 0 };
    return { graduates: on.graduates + again.graduates, years: weight + on.years + again.years };
  };
  return walk(0, repeats, 1000);
}

describe("the exercise with two repeats in the cycle (inputs published, no published output seen)", () => {
  it("is as if each pupil's way were followed", () => {
    const { grades } = flowRates(exercise);
    const cohort = reconstructedCohort(grades, { repeats: 2 });
    const { graduates, years } = byHand(grades, 2);
    const close = (value: Fraction): number =>
      Number((BigInt(value.numerator) * 10n ** 9n) / BigInt(value.denominator));
    expect(close(cohort.graduates) / 1e9).toBeCloseTo(graduates, 6);
    expect(close(cohort.pupilYears) / 1e9).toBeCloseTo(years, 6);
    expect(close(cohort.efficiency) / 1e9).toBeCloseTo((graduates * 6) / years, 6);
  });
});

describe("what cannot be said is undefined", () => {
  const none = { numerator: 0n, denominator: 0n };

  it.each([10, 12])("where %i of ten repeat without limit", (r) => {
    const cohort = reconstructedCohort([tenths(1, 0, r), tenths(2, 9, 0)], { repeats: "unlimited" });
    expect(cohort.grades.map(({ entering }) => entering)).toEqual([whole(1000), none]);
    expect([cohort.graduates, cohort.efficiency]).toEqual([none, none]);
  });

  it("with a limit it can be said: nobody comes on", () => {
    const cohort = reconstructedCohort([tenths(1, 0, 10)], { repeats: 3 });
    expect(cohort).toMatchObject({ graduates: whole(0), pupilYears: whole(4000), yearsPerGraduate: none });
    expect(cohort.grades[0]?.dropouts).toEqual(whole(1000));
  });

  it("behind a grade without pupils", () => {
    const empty: CohortRates = { grade: 1, promotion: { numerator: 0, denominator: 0 }, repetition: none };
    for (const repeats of [2, "unlimited"] as const)
      expect(reconstructedCohort([empty, tenths(2, 9, 0)], { repeats }).graduates).toEqual(none);
  });

  it("of nobody", () => {
    const cohort = reconstructedCohort([tenths(1, 9, 0)], { repeats: 0, entrants: 0 });
    expect([cohort.completion, cohort.grades[0]?.survival]).toEqual([none, none]);
  });

  it("and what is wrong is refused by name", () => {
    const wrong = safeReconstructedCohort(
      [{ grade: 1, promotion: { numerator: 0.5, denominator: 1 }, repetition: { numerator: -1n, denominator: 2n } }],
      { repeats: -1, entrants: 2.5 },
    );
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual([
      "rates[0].promotion",
      "rates[0].repetition",
      "repeats",
      "entrants",
    ]);
    expect(() => reconstructedCohort([], { repeats: 1 })).toThrow(/^invalid-input: rates/);
  });
});

/** Rates of tenths that leave no negative dropout, and let nobody repeat for ever. */
const anyRates: fc.Arbitrary<readonly CohortRates[]> = fc
  .array(fc.tuple(fc.nat(10), fc.nat(9)), { minLength: 1, maxLength: 5 })
  .map((list) => list.map(([p, r], i) => tenths(i + 1, Math.min(p, 10 - r), r)));
const anyLimit = fc.oneof(fc.nat(6), fc.constant("unlimited" as const));
const sum = (list: readonly Fraction[]): Exact => sumOf(list.map(exactOf));
const atMost = (a: Fraction | undefined, b: Fraction | undefined): boolean => {
  if (!a || !b) throw new Error("a grade is missing");
  return (compareFractions(a, b) ?? 2) <= 0;
};
const runs = { numRuns: 80 } as const;

describe("laws of the cohort", () => {
  it("nobody is lost: graduates and dropouts are those who entered", () => {
    fc.assert(
      fc.property(anyRates, anyLimit, (rates, repeats) => {
        const { graduates, grades } = reconstructedCohort(rates, { repeats });
        const dropouts = sum(grades.map((grade) => grade.dropouts));
        expect(plus(exactOf(graduates), dropouts)).toEqual(whole(1000));
      }),
      runs,
    );
  });

  it("the years by grade, by year and in all are the same years; and years per graduate mirror the efficiency", () => {
    fc.assert(
      fc.property(anyRates, fc.nat(6), (rates, repeats) => {
        const cohort = reconstructedCohort(rates, { repeats });
        expect(sum(cohort.grades.map(({ pupilYears }) => pupilYears))).toEqual(cohort.pupilYears);
        expect(sum((cohort.byYear ?? []).map((year) => sum(year)))).toEqual(cohort.pupilYears);
        expect(cohort.byYear).toHaveLength(rates.length + repeats);
        if (cohort.graduates.numerator === 0n) return;
        const product = times(exactOf(cohort.efficiency), exactOf(cohort.yearsPerGraduate));
        expect(product).toEqual(whole(rates.length));
        expect(atMost(cohort.efficiency, whole(1))).toBe(true);
      }),
      runs,
    );
  });

  it("survival never rises from grade to grade", () => {
    fc.assert(
      fc.property(anyRates, anyLimit, (rates, repeats) => {
        const { grades } = reconstructedCohort(rates, { repeats });
        grades.slice(1).forEach(({ survival }, i) => {
          expect(atMost(survival, grades[i]?.survival)).toBe(true);
        });
      }),
      runs,
    );
  });

  it("more repeats bring more through, and never more than no limit does", () => {
    fc.assert(
      fc.property(anyRates, fc.nat(5), (rates, repeats) => {
        const [less, more, all] = ([repeats, repeats + 1, "unlimited"] as const).map((limit) =>
          reconstructedCohort(rates, { repeats: limit }),
        );
        for (const of of ["graduates", "pupilYears"] as const) {
          expect(atMost(less?.[of], more?.[of])).toBe(true);
          expect(atMost(more?.[of], all?.[of])).toBe(true);
        }
      }),
      runs,
    );
  });

  it("with many repeats comes as near as one likes to no limit", () => {
    const rates = [tenths(1, 5, 4), tenths(2, 6, 3), tenths(3, 8, 2)];
    const all = exactOf(reconstructedCohort(rates, { repeats: "unlimited" }).graduates);
    const lacking = [5, 10, 20, 40].map((repeats) => {
      const { graduates } = reconstructedCohort(rates, { repeats });
      const share = over(exactOf(graduates), all);
      return Number(((share.denominator - share.numerator) * 10n ** 15n) / share.denominator) / 1e15;
    });
    expect(lacking[0]).toBeLessThan(0.03);
    expect(lacking[1]).toBeLessThan(0.001);
    expect(lacking[2]).toBeLessThan(1e-6);
    expect(lacking[3]).toBeLessThan(1e-13);
  });

  it("without repeats, who graduates is the product of the promotions", () => {
    fc.assert(
      fc.property(anyRates, (rates) => {
        const cohort: ReconstructedCohort = reconstructedCohort(rates, { repeats: 0 });
        const product = rates.reduce((all, { promotion }) => times(all, exactOf(promotion)), exact(1000));
        expect(cohort.graduates).toEqual(product);
      }),
      runs,
    );
  });

  it("a grade that gains pupils is named", () => {
    expect(reconstructedCohort([tenths(1, 9, 2), tenths(2, 9, 1)], { repeats: 1 }).negativeDropout).toEqual([1]);
  });
});
