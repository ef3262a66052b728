import type { Issue } from "../../model/errors.js";

/** What is wrong with a count of children: it is a whole number from 0. */
export function countIssues(value: unknown, path: string): readonly Issue[] {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? [] : [{ path, value, expected: "a whole number from 0" }];
}
