import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowRates, flowRates } from "../../../src/calc/cohorts/flow-rates.js";
import { jointCap } from "../../../src/calc/cohorts/joint-cap.js";
import { exactOf, isAboveOne, plus } from "../../../src/calc/exact.js";

interface Last {
  readonly enrolled: number;
  readonly repeaters: number;
  readonly graduates: number;
}

function lastGrade({ enrolled, repeaters, graduates }: Last): FlowRates {
  return flowRates({
    grades: [{ grade: 6, enrolled, enrolledNext: repeaters, repeatersNext: repeaters }],
    graduates,
  });
}

function both(a: Last, b: Last): Last {
  return {
    enrolled: a.enrolled + b.enrolled,
    repeaters: a.repeaters + b.repeaters,
    graduates: a.graduates + b.graduates,
  };
}

const capped = (boys: Last, girls: Last): ReturnType<typeof jointCap> =>
  jointCap({ boys: lastGrade(boys), girls: lastGrade(girls), total: lastGrade(both(boys, girls)) });

describe("the joint cap", () => {
  it("divides all three by the greater sum of the sexes (worked by hand, no published figure seen)", () => {
    // Boys 1.25, girls 1: the factor is 5/4 for everybody.
    const { boys, girls, total } = capped(
      { enrolled: 100, repeaters: 10, graduates: 115 },
      { enrolled: 50, repeaters: 5, graduates: 45 },
    );
    expect([boys, girls, total].map((list) => list[0]?.factor)).toEqual(
      Array.from({ length: 3 }, () => ({ numerator: 5n, denominator: 4n })),
    );
    expect(boys[0]).toMatchObject({
      promotion: { numerator: 23n, denominator: 25n },
      repetition: { numerator: 2n, denominator: 25n },
      dropout: { numerator: 0n, denominator: 1n },
      effectivePromotion: { numerator: 1n, denominator: 1n },
      negativeDropout: false,
      capped: true,
      uncapped: { promotion: { numerator: 115, denominator: 100 }, negativeDropout: true },
    });
    expect(girls[0]).toMatchObject({
      promotion: { numerator: 18n, denominator: 25n },
      dropout: { numerator: 1n, denominator: 5n },
    });
  });

  it("leaves alone what does not exceed one", () => {
    const fine = { enrolled: 100, repeaters: 10, graduates: 90 };
    expect(capped(fine, fine).boys[0]).toMatchObject({
      capped: false,
      factor: { numerator: 1n, denominator: 1n },
      promotion: { numerator: 90, denominator: 100 },
    });
  });

  it("listens to no sex without pupils", () => {
    const none = { enrolled: 0, repeaters: 0, graduates: 0 };
    expect(capped({ enrolled: 10, repeaters: 1, graduates: 10 }, none).total[0]).toMatchObject({
      capped: true,
      factor: { numerator: 11n, denominator: 10n },
      dropout: { numerator: 0n, denominator: 1n },
    });
  });

  it("leaves no sum above one, nor that of both together, and keeps the relation of the sexes", () => {
    const last = fc.record({ enrolled: fc.integer({ min: 1, max: 60 }), repeaters: fc.nat(30), graduates: fc.nat(60) });
    fc.assert(
      fc.property(last, last, (a, b) => {
        const { boys, girls, total } = capped(a, b);
        for (const [one] of [boys, girls, total]) {
          if (!one) throw new Error("a grade is missing");
          expect(isAboveOne(plus(exactOf(one.promotion), exactOf(one.repetition)))).toBe(false);
          expect(one.negativeDropout).toBe(false);
          const back = (rate: "promotion" | "repetition"): bigint =>
            BigInt(one[rate].numerator) * BigInt(one.factor.numerator) * BigInt(one.uncapped[rate].denominator);
          const given = (rate: "promotion" | "repetition"): bigint =>
            BigInt(one.uncapped[rate].numerator) * BigInt(one.factor.denominator) * BigInt(one[rate].denominator);
          expect([back("promotion"), back("repetition")]).toEqual([given("promotion"), given("repetition")]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("refuses lists of different grades", () => {
    const six = lastGrade({ enrolled: 1, repeaters: 0, graduates: 1 });
    const none = { grades: [] };
    expect(() => jointCap({ boys: six, girls: none, total: six })).toThrow(/^invalid-input: girls.grades/);
  });
});
