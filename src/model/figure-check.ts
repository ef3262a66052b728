import type { Issue } from "./errors.js";
import type { FigurePublished } from "./events-figures.js";

/** What is wrong with a published figure: it is a fraction of whole numbers, small enough to be exact; of nothing there is none. */
export function figureIssues({ numerator, denominator }: FigurePublished, path: string): readonly Issue[] {
  return [
    ...(Number.isSafeInteger(numerator)
      ? []
      : [{ path: `${path}.numerator`, value: numerator, expected: "a whole number" }]),
    ...(Number.isSafeInteger(denominator) && denominator >= 0
      ? []
      : [{ path: `${path}.denominator`, value: denominator, expected: "a whole number from 0" }]),
  ];
}
