import type { Fraction } from "../model/fraction.js";

/** A fraction in lowest terms with a denominator above zero; `0/0` where there is nothing to measure, and so is all that is reckoned from it. */
export interface Exact extends Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What has no value: a share of nobody. */
export const undefinedExact: Exact = { numerator: 0n, denominator: 0n };

/** One. */
export const oneExact: Exact = { numerator: 1n, denominator: 1n };

/** Nothing at all, which is a number. */
export const zeroExact: Exact = { numerator: 0n, denominator: 1n };

/** A fraction in lowest terms. */
export function exact(numerator: number | bigint, denominator: number | bigint = 1n): Exact {
  const [upper, lower] = [BigInt(numerator), BigInt(denominator)];
  if (lower === 0n) return undefinedExact;
  const shared = gcd(upper, lower) * (lower < 0n ? -1n : 1n);
  return { numerator: upper / shared, denominator: lower / shared };
}

/** The same of a fraction as the counts gave it. */
export function exactOf({ numerator, denominator }: Fraction): Exact {
  return exact(numerator, denominator);
}

/** Always above zero; never asked of two zeros. */
function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The sum of two. */
export function plus(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The first less the second. */
export function minus(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The product of two. */
export function times(a: Exact, b: Exact): Exact {
  return exact(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The first over the second; undefined over nothing, and over what is undefined. */
export function over(a: Exact, b: Exact): Exact {
  return b.denominator === 0n ? undefinedExact : exact(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The sum of a list. */
export function sumOf(list: readonly Exact[]): Exact {
  return list.reduce(plus, zeroExact);
}

/** Whether it is above one; what is undefined is not. */
export function isAboveOne({ numerator, denominator }: Exact): boolean {
  return numerator > denominator;
}
