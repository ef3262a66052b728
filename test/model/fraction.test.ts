import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareFractions,
  decimalFraction,
  type Fraction,
  notApplicable,
  parseFraction,
  percentText,
} from "../../src/model/fraction.js";

const of = (numerator: number | bigint, denominator: number | bigint): Fraction => ({ numerator, denominator });

describe("a fraction in per cent", () => {
  it.each([
    [of(98655, 100000), 2, "98.66 %"], // trap 37: binary arithmetic says 98.65 or 98.66 as it pleases
    [of(98654, 100000), 2, "98.65 %"],
    [of(1005, 100000), 2, "1.01 %"],
    [of(148, 150), 2, "98.67 %"],
    [of(1, 3), 0, "33 %"],
    [of(1, 2), 0, "50 %"],
    [of(1, 200), 0, "1 %"],
    [of(150, 150), 2, "100.00 %"],
    [of(0, 7), 1, "0.0 %"],
    [of(5, 4), 1, "125.0 %"],
    [of(-1, 8), 1, "-12.5 %"],
    [of(-1, 2000), 1, "-0.1 %"],
    [of(-1, 100000), 1, "0.0 %"],
    [of(1, -8), 1, "-12.5 %"],
    [of(2n ** 60n, 2n ** 61n), 2, "50.00 %"],
  ])("%o in %i digits is %s", (fraction, digits, en) => {
    expect(percentText(fraction, digits)).toEqual({ zh: en.replace(" ", ""), en });
  });

  it("is not applicable over zero, and never 0 % or 100 %", () => {
    expect(percentText(of(0, 0))).toBe(notApplicable);
    expect(percentText(of(3, 0))).toEqual({ zh: "不适用", en: "not applicable" });
  });

  it("is never further from the truth than half of its last digit", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 12n), fc.nat(6), (numerator, denominator, digits) => {
        const shown = BigInt(percentText(of(numerator, denominator), digits).zh.replace(/[.%]/g, ""));
        const off = shown * denominator - numerator * 100n * 10n ** BigInt(digits);
        expect(off * 2n <= denominator && off * 2n > -denominator).toBe(true);
      }),
    );
  });

  it("asks for whole numbers", () => {
    expect(() => percentText(of(0.5, 1))).toThrow(RangeError);
    expect(() => percentText(of(1, 2), -1)).toThrow(RangeError);
  });
});

describe("comparing", () => {
  it.each([
    [of(1, 3), of(2, 6), 0],
    [of(999_999, 1_000_000), of(1, 1), -1],
    [of(-1, 2), of(1, -3), -1],
    [of(2, -3), of(-2, 3), 0],
    [of(1, 0), of(1, 1), undefined],
    [of(1, 1), of(0, 0), undefined],
  ])("%o to %o is %s", (a, b, order) => {
    expect(compareFractions(a, b)).toBe(order);
  });

  it("is exact where binary numbers are not", () => {
    expect(0.1 + 0.2 === 0.3).toBe(false);
    expect(compareFractions(of(3, 10), decimalFraction(0.3) ?? of(0, 0))).toBe(0);
    expect(compareFractions(of(9_007_199_254_740_993n, 1), of(9_007_199_254_740_992n, 1))).toBe(1);
  });

  it("turns round when its sides are exchanged", () => {
    const any = fc
      .tuple(
        fc.integer(),
        fc.integer().filter((n) => n !== 0),
      )
      .map(([a, b]) => of(a, b));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect((compareFractions(a, b) ?? 9) + (compareFractions(b, a) ?? 9)).toBe(0);
      }),
    );
  });
});

describe("reading", () => {
  it.each([
    [0.986, of(986n, 1000n)],
    [1, of(1n, 1n)],
    [-0.5, of(-5n, 10n)],
    [1e-7, of(1n, 10_000_000n)],
    [1.5e-7, of(15n, 100_000_000n)],
    [1e21, of(10n ** 21n, 1n)],
  ])("%d as the decimal that it is written as", (value, fraction) => {
    expect(decimalFraction(value)).toEqual(fraction);
  });

  it("answers undefined for what has no end", () => {
    expect(decimalFraction(Number.NaN)).toBeUndefined();
    expect(decimalFraction(Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  it("any number gives back that number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const fraction = decimalFraction(value);
        expect(fraction).toBeDefined();
        const { numerator = 0n, denominator = 1n } = fraction ?? {};
        expect(Number(`${numerator}e-${String(denominator).length - 1}`)).toBe(Object.is(value, -0) ? 0 : value);
      }),
    );
  });

  it("reads a fraction as it is written down, and nothing else", () => {
    expect(parseFraction("148/150")).toEqual(of(148n, 150n));
    for (const text of ["", "1", "1/", "a/b", "1/2/3", "-1/2"]) expect(parseFraction(text)).toBeUndefined();
  });
});
