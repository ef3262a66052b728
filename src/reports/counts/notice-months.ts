import { dateOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { kindOfKey } from "../../model/period-key.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportSource } from "../source/report-source.js";
import { monthPeriod } from "./months.js";
import { monthAfter } from "./notice-periods.js";
import type { NoticePlan } from "./notice-table.js";
import { schoolsOf } from "./units.js";

/**
 * Refuses a body without schools, and months that a notice may not tell of: none, a gap between them, one that begins after the cut-off, or one that was over before the
 * records of all schools begin. Their counts would be printed as noughts, and a nought on a notice says that nobody dropped out.
 *
 * @throws {BaoxueError} `invalid-input` then, naming the month or the body.
 */
export function checkNoticeMonths(source: ReportSource, of: SubjectRef, months: readonly string[]): void {
  if (!Array.isArray(months) || months.length === 0)
    throw new BaoxueError("invalid-input", [{ path: "months", value: months, expected: "one month at least" }]);
  if (schoolsOf(source, of).length === 0)
    throw new BaoxueError("invalid-input", [{ path: "of", value: of, expected: "a body with a school at least" }]);
  const first = recordsOf(source, of)[0] ?? "";
  const issues = months.flatMap((month, i): readonly Issue[] => {
    const path = `months[${i}]`;
    const expected = expectedOf(source, { month, before: months[i - 1], first });
    return expected === undefined ? [] : [{ path, value: month, expected }];
  });
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

interface AskedMonth {
  readonly month: string;
  readonly before: string | undefined;
  readonly first: string;
}

function expectedOf({ cutOff }: ReportSource, { month, before, first }: AskedMonth): string | undefined {
  if (kindOfKey(month) !== "month") return "a month such as 2025-10";
  const follows = before === undefined || kindOfKey(before) !== "month" ? month : monthAfter(before);
  if (month !== follows) return `${follows}, the month after ${before}: months in order, without a gap`;
  const { from, to } = monthPeriod(month);
  if (from > cutOff) return `a month that has begun by the cut-off, ${cutOff}`;
  return to < first ? `a month not over before any records begin, on ${first}` : undefined;
}

/** The days on which the records of the schools begin, the first of them first. */
function recordsOf(source: ReportSource, of: SubjectRef): readonly string[] {
  return [...new Set(schoolsOf(source, of).map((school) => dateOf(source.world.recordsFrom(school))))].sort();
}

/** What the public must be told of the months: that one still runs, or is not wholly on record, and how the sum counts. */
export function noticeRemarks(
  source: ReportSource,
  { of, months, summed }: Pick<NoticePlan, "of" | "months" | "summed">,
): readonly Text[] {
  const { cutOff } = source;
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
    ...lateRemarks(source, of, months[0] ?? ""),
    ...(months.length > 1 && !summed
      ? [
          {
            zh: "合计与此前已公布的数字对照可能推知不予公布的数值，故不公布各月合计",
            en: "The total over the months is not published: beside the numbers published before, it might tell counts that are not.",
          },
        ]
      : []),
    ...(months.length > 1 && summed
      ? [
          {
            zh: "合计为各月数字之和：同一学生在不同月份分别被确认（复学）的，计入人次，不等于学生人数",
            en: "The total is the sum of the months: a child that was confirmed, or came back, in two months counts twice.",
          },
        ]
      : []),
  ];
}

/** How many schools are named at most. */
const mostNames = 10;

/** Of which schools the records begin only within the months: what was before stands in no number. */
function lateRemarks(source: ReportSource, of: SubjectRef, first: string): readonly Text[] {
  const { from } = monthPeriod(first);
  const schools = schoolsOf(source, of);
  const late = schools
    .map((id) => ({ id, begin: dateOf(source.world.recordsFrom(id)) }))
    .filter(({ begin }) => begin > from);
  const [one] = late;
  if (!one) return [];
  const rest: Text = {
    zh: "本单位和合计的数字均不含此前情况；标“—”的没有记录，并不表示0",
    en: "no number, nor any sum, counts what was before; “—” means no records, not 0.",
  };
  if (late.length === schools.length && late.every(({ begin }) => begin === one.begin))
    return [{ zh: `记录自${one.begin}起，${rest.zh}`, en: `The records begin on ${one.begin}: ${rest.en}` }];
  const named = late.slice(0, mostNames).map(({ id, begin }) => ({ name: source.body(id)?.name, id, begin }));
  const more = late.length > mostNames;
  return [
    {
      zh: `${named.map(({ name, id, begin }) => `${name ?? `学校${id}`}的记录自${begin}起`).join("，")}${more ? `，另有${late.length - mostNames}所学校的记录在期间内开始` : ""}，${rest.zh}`,
      en: `${named.map(({ name, id, begin }) => `The records of ${name ?? `school ${id}`} begin on ${begin}`).join("; ")}${more ? `, and those of ${late.length - mostNames} more schools within the months` : ""}: ${rest.en}`,
    },
  ];
}
