import type { Text } from "./text.js";

/** A number as an exact fraction of whole numbers: 148 of 150. A zero denominator says that there is nothing to measure. */
export interface Fraction {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}

/** What a figure without a base is called: never 0 %, never 100 %. */
export const notApplicable: Text = { zh: "不适用", en: "not applicable" };

const decimalShape = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The decimal that a number is written as, as an exact fraction: 0.986 is 986 of 1000, although no binary number is.
 * Answers `undefined` for what is not a number or has no end.
 *
 * @example
 * ```ts
 * import { decimalFraction } from "baoxue";
 * decimalFraction(0.986); //=> { numerator: 986n, denominator: 1000n }
 * ```
 */
export function decimalFraction(value: number): Fraction | undefined {
  const found = decimalShape.exec(String(value));
  if (!found) return undefined;
  const [, sign = "", whole = "0", part = "", exponent = "0"] = found;
  const places = part.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${part}`);
  return places < 0
    ? { numerator: digits * 10n ** BigInt(-places), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(places) };
}

/**
 * Compares two fractions exactly: -1, 0 or 1; `undefined` where one has a zero denominator.
 *
 * @throws {RangeError} when a part is no whole number.
 *
 * @example
 * ```ts
 * import { compareFractions } from "baoxue";
 * compareFractions({ numerator: 148, denominator: 150 }, { numerator: 74, denominator: 75 }); //=> 0
 * ```
 */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 | undefined {
  const [left, right] = [upright(a), upright(b)];
  if (!left || !right) return undefined;
  const [here, there] = [left.numerator * right.denominator, right.numerator * left.denominator];
  return here < there ? -1 : here > there ? 1 : 0;
}

/**
 * A fraction in per cent, rounded half up (四舍五入; a half of a negative one away from zero) by whole numbers alone:
 * 98.655 % in two digits is 98.66 %, which binary arithmetic gets wrong.
 *
 * @param digits How many digits stand behind the point.
 * @throws {RangeError} when a part of the fraction or `digits` is no whole number, or `digits` is negative.
 *
 * @example
 * ```ts
 * import { percentText } from "baoxue";
 * percentText({ numerator: 148, denominator: 150 }).en; //=> "98.67 %"
 * percentText({ numerator: 0, denominator: 0 }).zh; //=> "不适用"
 * ```
 */
export function percentText(fraction: Fraction, digits = 2): Text {
  const exact = upright(fraction);
  if (!exact) return notApplicable;
  const scale = 10n ** BigInt(digits);
  const { numerator, denominator } = exact;
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (size * 100n * scale * 2n + denominator) / (denominator * 2n);
  const sign = numerator < 0n && rounded > 0n ? "-" : "";
  const rest = String(rounded % scale).padStart(digits, "0");
  const shown = `${sign}${String(rounded / scale)}${digits === 0 ? "" : `.${rest}`}`;
  return { zh: `${shown}%`, en: `${shown} %` };
}

const fractionShape = /^(\d+)\/(\d+)$/;

/** Reads a fraction written as `148/150`, or answers `undefined`. */
export function parseFraction(text: string): Fraction | undefined {
  const [, numerator, denominator] = fractionShape.exec(text) ?? [];
  return numerator === undefined || denominator === undefined
    ? undefined
    : { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** With a denominator above zero, or `undefined` where it is zero. */
function upright({ numerator, denominator }: Fraction): { numerator: bigint; denominator: bigint } | undefined {
  const [upper, lower] = [BigInt(numerator), BigInt(denominator)];
  if (lower === 0n) return undefined;
  return lower < 0n ? { numerator: -upper, denominator: -lower } : { numerator: upper, denominator: lower };
}
