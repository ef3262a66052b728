import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logBetaBinomialAtMost } from "../../../src/calc/evidence/beta-binomial.js";
import { probabilityOf } from "../../../src/calc/evidence/probability.js";

/** A share as two whole numbers. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

/** a (a + step) … with so many factors. */
function rising(a: bigint, step: bigint, count: number): bigint {
  return Array.from({ length: count }, (_, i) => a + BigInt(i) * step).reduce(
    (product, factor) => product * factor,
    1n,
  );
}

function choose(n: number, k: number): bigint {
  return rising(BigInt(n - k + 1), 1n, k) / rising(1n, 1n, k);
}

/** The same probability by whole numbers alone, as the natural logarithm of an exact fraction. */
function exactLog(atMost: number, of: number, [a, b]: Ratio, [c, d]: Ratio): number {
  const step = b * c;
  const [alpha, beta] = [a * (d - c), (b - a) * (d - c)];
  const parts = Array.from(
    { length: atMost + 1 },
    (_, i) => choose(of, i) * rising(alpha, step, i) * rising(beta, step, of - i),
  );
  return logOf(parts.reduce((sum, part) => sum + part, 0n)) - logOf(rising(alpha + beta, step, of));
}

function logOf(whole: bigint): number {
  const digits = String(whole);
  return Math.log(Number(`0.${digits.slice(0, 20)}`)) + digits.length * Math.LN10;
}

function shareOf([a, b]: Ratio): number {
  return Number(a) / Number(b);
}

const share = fc.tuple(fc.bigInt(1n, 40n), fc.bigInt(41n, 400n));

describe("the probability of so few or fewer", () => {
  it("is what exact fractions give", () => {
    const question = fc.record({
      of: fc.integer({ min: 1, max: 120 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(question, share, share, ({ of, part }, mean, icc) => {
        const atMost = Math.floor(part * (of - 1));
        const ln = logBetaBinomialAtMost({ atMost, of, mean: shareOf(mean), icc: shareOf(icc) });
        expect(ln).toBeCloseTo(exactLog(atMost, of, mean, icc), 8);
      }),
      { numRuns: 60 },
    );
  });

  it.each<readonly [number, number, Ratio, Ratio]>([
    [0, 4000, [1n, 50n], [1n, 2000n]],
    [5, 2000, [3n, 100n], [1n, 1000n]],
    [0, 3000, [1n, 2n], [1n, 5000n]],
  ])("holds for %d of %d too, far below what a number can hold", (atMost, of, mean, icc) => {
    const ln = logBetaBinomialAtMost({ atMost, of, mean: shareOf(mean), icc: shareOf(icc) });
    expect(ln / exactLog(atMost, of, mean, icc)).toBeCloseTo(1, 9);
  });

  it("is even where mean is a half and the correlation a third", () => {
    for (const atMost of [0, 1, 2, 3]) {
      const ln = logBetaBinomialAtMost({ atMost, of: 3, mean: 1 / 2, icc: 1 / 3 });
      expect(Math.exp(ln)).toBeCloseTo((atMost + 1) / 4, 12);
    }
  });

  it.each([1e-9, 1e-16, 1e-300, 5e-324])("comes near to the binomial where the correlation is %d", (icc) => {
    const none = logBetaBinomialAtMost({ atMost: 0, of: 100, mean: 0.03, icc });
    expect(none).toBeCloseTo(100 * Math.log(0.97), 6);
    // 50 of 100 or fewer, each as likely as not: half of what the middle leaves, and the middle.
    const half = logBetaBinomialAtMost({ atMost: 50, of: 100, mean: 0.5, icc });
    const middle = Math.exp(logOf(choose(100, 50)) - 100 * Math.LN2);
    expect(half).toBeCloseTo(Math.log((1 + middle) / 2), 6);
  });

  it("rises with the number counted, up to certainty", () => {
    const all = Array.from({ length: 51 }, (_, atMost) =>
      logBetaBinomialAtMost({ atMost, of: 50, mean: 0.1, icc: 0.05 }),
    );
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(all.at(-1)).toBe(0);
    expect(logBetaBinomialAtMost({ atMost: 0, of: 0, mean: 0.1, icc: 0.05 })).toBe(0);
  });

  it("is greater where units differ more: what would be odd for the binomial need not be", () => {
    const none = (icc: number): number => logBetaBinomialAtMost({ atMost: 0, of: 400, mean: 0.03, icc });
    expect(none(0.001)).toBeLessThan(none(0.01));
    expect(none(0.01)).toBeLessThan(none(0.1));
  });

  it.each([
    ["mean", { mean: 0 }],
    ["mean", { mean: 1 }],
    ["icc", { icc: 0 }],
    ["icc", { icc: Number.NaN }],
    ["atMost", { atMost: -1 }],
    ["of", { of: 2.5 }],
  ] as const)("refuses a %s out of range", (path, wrong) => {
    const ask = (): number => logBetaBinomialAtMost({ atMost: 0, of: 3, mean: 0.1, icc: 0.1, ...wrong });
    expect(ask).toThrow(
      expect.objectContaining({ code: "invalid-input", issues: [expect.objectContaining({ path })] }),
    );
  });
});

describe("a probability in words", () => {
  it.each([
    [0, "1.00"],
    [Math.log(0.05), "0.0500"],
    [Math.log(0.0013249), "0.00132"],
    [Math.log(0.09996), "0.100"],
    [Math.log(1.234e-6), "0.00000123"],
    [Math.log(9.999e-7), "0.00000100"],
    [Math.log(4.56e-12), "4.56e-12"],
    [-1000 * Math.LN10 + Math.log(2.5), "2.50e-1000"],
  ])("of ln %d is %s", (ln, text) => {
    expect(probabilityOf(ln).text).toBe(text);
    expect(probabilityOf(ln).log10).toBeCloseTo(ln / Math.LN10, 12);
  });
});
