import { type CivilDate, parseDay } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import type { ReportPeriod } from "./report-head.js";

/** What is wrong with a period: it is given, its days exist, in order, and where a cut-off is given the last is not after it. */
export function periodIssues(period: ReportPeriod | undefined, cutOff?: CivilDate): readonly Issue[] {
  if (period === undefined)
    return [{ path: "period", value: period, expected: "the first and the last day of a period" }];
  const { from, to } = period;
  const [first, last] = [parseDay(from), parseDay(to)];
  const expected = "an existing date YYYY-MM-DD";
  return [
    ...(first === undefined ? [{ path: "period.from", value: from, expected }] : []),
    ...(last === undefined ? [{ path: "period.to", value: to, expected }] : []),
    ...(first !== undefined && last !== undefined && last < first
      ? [{ path: "period.to", value: to, expected: `a day not before ${from}` }]
      : []),
    ...(last !== undefined && cutOff !== undefined && to > cutOff
      ? [{ path: "period.to", value: to, expected: `a day not after the cut-off, ${cutOff}` }]
      : []),
  ];
}
