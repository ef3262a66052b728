/** Figures compared as exact fractions. */
import type { Comparison } from "../../src/rules/measure.js";

/** A whole number over a whole number. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A level as people write it: 0.6 is six tenths, and no binary number near it. */
function decimal(level: number): readonly [bigint, bigint] {
  const [digits = "0", exponent = "0"] = String(level).split("e");
  const [whole = "0", places = ""] = digits.split(".");
  const power = Number(exponent) - places.length;
  const all = BigInt(whole + places);
  return power >= 0 ? [all * 10n ** BigInt(power), 1n] : [all, 10n ** BigInt(-power)];
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

/** Below (−1), at (0) or above (1) a level; denominators are above zero. */
export function toLevel({ numerator, denominator }: Fraction, level: number): number {
  const [over, under] = decimal(level);
  return sign(BigInt(numerator) * under - over * BigInt(denominator));
}

export function toOther(a: Fraction, b: Fraction): number {
  return sign(BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator));
}

/** Whether something that lies so to a level is what is asked for. */
export function isSo(order: number, asked: Comparison): boolean {
  switch (asked) {
    case "atLeast":
      return order >= 0;
    case "atMost":
      return order <= 0;
    case "over":
      return order > 0;
    case "under":
      return order < 0;
    default:
      return order === 0;
  }
}
