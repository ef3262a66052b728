import type { Issue } from "../model/errors.js";

/** What to do about rows that cannot be true as they stand: `stop` and name them, or `exclude` them, count the others, and say how many were left out. */
export type BadRows = "stop" | "exclude";

/** What is wrong with how many problems are to be told in full: one at least, so that whatever stops says why. */
export function toldIssues(told: number): readonly Issue[] {
  return told === Number.POSITIVE_INFINITY || (Number.isInteger(told) && told >= 1)
    ? []
    : [{ path: "told", value: told, expected: "a whole number from 1, or Infinity for all" }];
}
