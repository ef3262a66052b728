import type { Indicator } from "./indicator.js";

/** The counters that a definition names, each once, in its own order. */
export function countersOf<C extends string>({ numerator, denominator }: Indicator<C>): readonly C[] {
  return [...new Set([...numerator, ...denominator].map(({ counter }) => counter))];
}
