/** A definition's figure by hand: both sums of its counters. */
import type { Indicator } from "../../../src/calc/indicators/indicator.js";
import { type Fraction, percentText } from "../../../src/model/fraction.js";

/** The definition with this id and variant. */
export function definitionOf<C extends string>(
  list: readonly Indicator<C>[],
  id: string,
  variant: string,
): Indicator<C> {
  const found = list.find((one) => one.id === id && one.variant === variant);
  if (!found) throw new Error(`no ${id}, ${variant}`);
  return found;
}

/** What a definition makes of counts. */
export function valueOf<C extends string>(
  { numerator, denominator }: Indicator<C>,
  counts: Readonly<Partial<Record<C, number>>>,
): Fraction {
  const sum = (terms: Indicator<C>["numerator"]): number =>
    terms.reduce((total, { counter, times = 1 }) => {
      const count = counts[counter];
      if (count === undefined) throw new Error(`no count of ${counter}`);
      return total + count * times;
    }, 0);
  return { numerator: sum(numerator), denominator: sum(denominator) };
}

/** The same, in per cent. */
export function percentOf<C extends string>(
  indicator: Indicator<C>,
  counts: Readonly<Partial<Record<C, number>>>,
  digits = 2,
): string {
  return percentText(valueOf(indicator, counts), digits).en;
}
