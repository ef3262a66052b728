import { parseDay } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";

/** Refuses limits that make no sense. */
export function refuse(...issues: readonly (Issue | undefined)[]): void {
  const found = issues.filter((issue) => issue !== undefined);
  if (found.length > 0) throw new BaoxueError("invalid-input", found);
}

/** A number of days, children or records. */
export function wholeIssue(path: string, value: number, least: number): Issue | undefined {
  if (Number.isSafeInteger(value) && value >= least) return undefined;
  return { path, value, expected: `a whole number from ${least}` };
}

/** A part of one, neither nothing nor all. */
export function shareIssue(path: string, value: number): Issue | undefined {
  return value > 0 && value < 1 ? undefined : { path, value, expected: "a number above 0 and below 1" };
}

/** A day that a host names. */
export function dayIssue(path: string, value: string): Issue | undefined {
  return parseDay(value) === undefined ? { path, value, expected: "an existing date YYYY-MM-DD" } : undefined;
}
