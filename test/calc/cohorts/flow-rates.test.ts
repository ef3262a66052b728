import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowRates, safeFlowRates } from "../../../src/calc/cohorts/flow-rates.js";
import { outOfSchool, safeOutOfSchool } from "../../../src/calc/cohorts/out-of-school.js";
import { percentText } from "../../../src/model/fraction.js";
import { exercise } from "./exercise.js";

const shown = (fraction: Parameters<typeof percentText>[0]): string => percentText(fraction, 1).en;

describe("flow rates", () => {
  it("are worked by hand for the exercise (inputs published, no published output seen)", () => {
    const { grades, transition, effectiveTransition } = flowRates(exercise);
    expect(grades[0]).toEqual({
      grade: 1,
      promotion: { numerator: 407, denominator: 479 },
      repetition: { numerator: 48, denominator: 479 },
      dropout: { numerator: 24, denominator: 479 },
      effectivePromotion: { numerator: 407, denominator: 431 },
      negativeDropout: false,
    });
    expect(grades.map(({ promotion, repetition, dropout }) => [promotion, repetition, dropout].map(shown))).toEqual([
      ["85.0 %", "10.0 %", "5.0 %"],
      ["67.8 %", "23.1 %", "9.1 %"],
      ["74.9 %", "17.9 %", "7.2 %"],
      ["70.1 %", "13.2 %", "16.8 %"],
      ["72.1 %", "21.0 %", "6.9 %"],
      ["76.5 %", "22.6 %", "0.9 %"],
    ]);
    expect(transition).toEqual({ numerator: 81, denominator: 217 });
    expect(effectiveTransition).toEqual({ numerator: 81, denominator: 168 });
  });

  it("keep a dropout below zero and flag it", () => {
    const { grades } = flowRates({
      grades: [{ grade: 6, enrolled: 100, enrolledNext: 40, repeatersNext: 10 }],
      graduates: 95,
    });
    expect(grades[0]?.dropout).toEqual({ numerator: -5, denominator: 100 });
    expect(grades[0]?.negativeDropout).toBe(true);
  });

  it("are undefined for a grade without pupils, never 0", () => {
    const { grades } = flowRates({
      grades: [{ grade: 1, enrolled: 0, enrolledNext: 9, repeatersNext: 0 }],
      graduates: 0,
    });
    const rates = [grades[0]?.promotion, grades[0]?.repetition, grades[0]?.dropout, grades[0]?.effectivePromotion];
    expect(rates.map((rate) => rate && percentText(rate).en)).toEqual(Array(4).fill("not applicable"));
    expect(grades[0]?.negativeDropout).toBe(false);
  });

  it("leave nobody to be promoted where more repeat than were there", () => {
    const { grades } = flowRates({
      grades: [{ grade: 1, enrolled: 5, enrolledNext: 7, repeatersNext: 7 }],
      graduates: 1,
    });
    expect(grades[0]?.effectivePromotion).toEqual({ numerator: 1, denominator: 0 });
  });

  it("of a grade add up to one", () => {
    const count = fc.nat(500);
    const row = fc.tuple(fc.integer({ min: 1, max: 500 }), count, count);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), count, (rows, graduates) => {
        const grades = rows.map(([enrolled, newcomers, repeatersNext], i) => ({
          grade: i + 1,
          enrolled,
          enrolledNext: newcomers + repeatersNext,
          repeatersNext,
        }));
        for (const { promotion, repetition, dropout, negativeDropout } of flowRates({ grades, graduates }).grades) {
          const parts = [promotion, repetition, dropout].map(({ numerator }) => Number(numerator));
          expect(parts.reduce((a, b) => a + b)).toBe(promotion.denominator);
          expect(negativeDropout).toBe(Number(dropout.numerator) < 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("name row and field of what is wrong", () => {
    const wrong = safeFlowRates({
      grades: [
        { grade: 1, enrolled: -1, enrolledNext: 5, repeatersNext: 6 },
        { grade: 2, enrolled: 1.5, enrolledNext: 5, repeatersNext: 5 },
      ],
      graduates: Number.NaN,
      nextLevel: { enrolledNext: 0, repeatersNext: 1 },
    });
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual([
      "grades[0].enrolled",
      "grades[0].repeatersNext",
      "grades[1].enrolled",
      "graduates",
      "nextLevel.repeatersNext",
    ]);
    expect(() => flowRates({ grades: [], graduates: 1 })).toThrow(/^invalid-input: grades/);
  });
});

describe("the out-of-school rate", () => {
  it("adds counts up and averages no rates (worked by hand, no published figure seen)", () => {
    const { ages, rate, moreThanThere } = outOfSchool([
      { age: 6, population: 10, enrolled: 5 },
      { age: 7, population: 90, enrolled: 90 },
    ]);
    expect(ages.map((one) => shown(one.rate))).toEqual(["50.0 %", "0.0 %"]);
    expect([shown(rate), moreThanThere]).toEqual(["5.0 %", []]);
  });

  it("is below zero where more are enrolled than there are, and undefined of nobody", () => {
    const found = outOfSchool([{ age: 6, population: 100, enrolled: 103 }]);
    expect([shown(found.rate), found.moreThanThere]).toEqual(["-3.0 %", [6]]);
    expect(shown(outOfSchool([]).rate)).toBe("not applicable");
    const wrong = safeOutOfSchool([{ age: 6, population: 1, enrolled: -1 }]);
    expect(wrong.ok ? [] : wrong.issues).toEqual([
      { path: "ages[0].enrolled", value: -1, expected: "a whole number from 0" },
    ]);
    expect(() => outOfSchool([{ age: 6, population: 0.5, enrolled: 0 }])).toThrow(/^invalid-input: ages\[0\]/);
  });
});
