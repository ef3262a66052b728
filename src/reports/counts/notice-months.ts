import { addMonthsClamped, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { kindOfKey } from "../../model/period-key.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportSource } from "../source/report-source.js";
import { monthPeriod } from "./months.js";
import { schoolsOf } from "./units.js";

/**
 * Refuses a body without schools, and months that a notice may not tell of: none, a gap between them, one that begins after the cut-off, or one that was over
 * before the records of any school begin. Their counts would be noughts, and a nought on a notice says that nobody dropped out.
 *
 * @throws {BaoxueError} `invalid-input` then, naming the month or the body.
 */
export function checkNoticeMonths(source: ReportSource, of: SubjectRef, months: readonly string[]): void {
  if (!Array.isArray(months) || months.length === 0)
    throw new BaoxueError("invalid-input", [{ path: "months", value: months, expected: "one month at least" }]);
  if (schoolsOf(source, of).length === 0)
    throw new BaoxueError("invalid-input", [{ path: "of", value: of, expected: "a body with a school at least" }]);
  const begin = firstRecords(source, of);
  const issues = months.flatMap((month, i): readonly Issue[] => {
    const path = `months[${i}]`;
    const expected = expectedOf(source, { month, before: months[i - 1], begin });
    return expected === undefined ? [] : [{ path, value: month, expected }];
  });
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

interface AskedMonth {
  readonly month: string;
  readonly before: string | undefined;
  readonly begin: string;
}

function expectedOf({ cutOff }: ReportSource, { month, before, begin }: AskedMonth): string | undefined {
  if (kindOfKey(month) !== "month") return "a month such as 2025-10";
  const follows = before === undefined || kindOfKey(before) !== "month" ? month : monthAfter(before);
  if (month !== follows) return `${follows}, the month after ${before}: months in order, without a gap`;
  const { from, to } = monthPeriod(month);
  if (from > cutOff) return `a month that has begun by the cut-off, ${cutOff}`;
  return to < begin ? `a month not over before any school's records begin, on ${begin}` : undefined;
}

function monthAfter(month: string): string {
  return dateOf(addMonthsClamped(dayOf(monthPeriod(month).from), 1)).slice(0, 7);
}

/** The day on which the records of the first of the schools begin. */
function firstRecords(source: ReportSource, of: SubjectRef): string {
  return dateOf(Math.min(...schoolsOf(source, of).map((school) => source.world.recordsFrom(school))));
}

/** What the public must be told of the months: that one still runs, and how the sum counts. */
export function noticeRemarks({ cutOff }: ReportSource, months: readonly string[]): readonly Text[] {
  const last = months.at(-1) ?? "";
  return [
    ...(monthPeriod(last).to > cutOff
      ? [
          {
            zh: `${last}尚未结束，该月数字截至${cutOff}`,
            en: `${last} is not over: its counts are those up to ${cutOff}.`,
          },
        ]
      : []),
    ...(months.length > 1
      ? [
          {
            zh: "合计为各月数字之和：同一学生在不同月份分别被确认（复学）的，计入人次，不等于学生人数",
            en: "The total is the sum of the months: a child that was confirmed, or came back, in two months counts twice.",
          },
        ]
      : []),
  ];
}
