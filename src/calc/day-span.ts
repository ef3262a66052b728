import { type CivilDate, type DayNumber, parseDay } from "../model/civil-date.js";
import type { Issue } from "../model/errors.js";

/** The days that are counted, both included. */
export interface DaySpan {
  /** The first day counted. */
  readonly from: CivilDate;
  /** The last day counted. */
  readonly to: CivilDate;
}

/** What is wrong with such days: they exist, and the last is not before the first. */
export function daySpanIssues({ from, to }: DaySpan): readonly Issue[] {
  const [first, last] = [parseDay(from), parseDay(to)];
  const expected = "an existing date YYYY-MM-DD";
  return [
    ...(first === undefined ? [{ path: "from", value: from, expected }] : []),
    ...(last === undefined ? [{ path: "to", value: to, expected }] : []),
    ...(first !== undefined && last !== undefined && last < first
      ? [{ path: "to", value: to, expected: `a day not before ${from}` }]
      : []),
  ];
}

/** Such days as numbers; they must have been checked. */
export function daysOf({ from, to }: DaySpan): { readonly first: DayNumber; readonly last: DayNumber } {
  return { first: parseDay(from) ?? 0, last: parseDay(to) ?? 0 };
}
