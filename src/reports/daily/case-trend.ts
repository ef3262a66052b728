import { returnCases } from "../../calc/returns/return-cases.js";
import { addMonthsClamped, type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { dayOfMinute } from "../../model/moment.js";
import { kindOfKey } from "../../model/period-key.js";
import type { Spans } from "../../model/spans.js";
import type { SubjectRef } from "../../model/subject.js";
import { lateRecords, schoolsAround, withoutSchools } from "../counts/units.js";
import { actsOfKind, dateOfFact } from "../fields/read-facts.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { registerGaps } from "./register-gaps.js";
import { blankTrend, layOutTrend, trendEntry } from "./trend-layout.js";
import type { CaseTrend, ChildCount, MonthStanding, TrendMonth, TrendScope } from "./trend-types.js";

/**
 * How many children came to be suspected, were confirmed and came back, month by month (趋势). A month that the cut-off has not reached, or of
 * which no records are kept at any of the schools, has no numbers: a nought would look like good news. Schools whose records begin later are told as missing. Missing registers are told beside, and raise what is
 * possible. A child is counted once a month, and in each month in which it was so anew. Numbers only; small ones are the host's to suppress
 * before it publishes any. Users expect it.
 *
 * Refused as `invalid-input` when the world lacks the subject, or a month is none, or they are not in order.
 */
export const caseTrend: ReportDefinition<CaseTrend, TrendScope> = /* @__PURE__ */ checkedReport<CaseTrend, TrendScope>({
  ...trendEntry,
  build: (source, scope) => {
    const { of, from, to } = scope;
    checkSubject(source, of, trendEntry);
    const issues = monthIssues(scope);
    if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
    const children = source.children(of);
    const months = monthsFrom(from, to);
    const period = { from: firstDay(from), to: lastDay(to) };
    const begun = recordsBegin(source, of);
    return {
      ...reportHead(source, {
        report: trendEntry.id,
        about: of,
        period,
        answers: [],
        missing: [...withoutSchools(source, of), ...lateRecords(source, { of, period })],
      }),
      months: months.map((month) => monthOf(source, { children, month, begun })),
    };
  },
  layout: layOutTrend,
  blank: blankTrend,
});

/** How many months are told of at most: twenty years. */
const mostMonths = 240;

function monthIssues({ from, to }: TrendScope): readonly Issue[] {
  const wrong = [
    { path: "from", value: from },
    { path: "to", value: to },
  ].filter(({ value }) => kindOfKey(value) !== "month");
  if (wrong.length > 0) return wrong.map((one) => ({ ...one, expected: "a month such as 2025-09" }));
  if (to < from) return [{ path: "to", value: to, expected: `a month not before ${from}` }];
  const [year, other] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return (other ?? 0) - (year ?? 0) >= mostMonths
    ? [{ path: "to", value: to, expected: `a month within ${mostMonths} months of ${from}` }]
    : [];
}

function firstDay(month: string): CivilDate {
  return `${month}-01` as CivilDate;
}

function lastDay(month: string): CivilDate {
  return dateOf(addMonthsClamped(dayOf(firstDay(month)), 1) - 1);
}

function monthsFrom(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let i = 0; ; i++) {
    const month = dateOf(addMonthsClamped(dayOf(firstDay(from)), i)).slice(0, 7);
    if (month > to) return months;
    months.push(month);
  }
}

/** A month asked for, of whom, and when the first records of these begin. */
interface AskedMonth {
  readonly children: readonly ChildRecord[];
  readonly month: string;
  readonly begun: CivilDate;
}

function monthOf(source: ReportSource, { children, month, begun }: AskedMonth): TrendMonth {
  const standing = standingOf(source, month, begun);
  if (standing === "notReached" || standing === "beforeRecords") return { month, standing };
  const counts = children.map((child) => childMonth(child, month));
  return {
    month,
    standing,
    suspected: {
      certain: counts.filter(({ suspected }) => suspected === "certain").length,
      possible: counts.filter(({ suspected }) => suspected !== "no").length,
    } satisfies ChildCount,
    confirmed: counts.filter(({ confirmed }) => confirmed).length,
    returned: counts.filter(({ returned }) => returned).length,
    registers: registerGaps(source, children, { first: dayOf(firstDay(month)), last: dayOf(lastDay(month)) }),
  };
}

/** The day on which the records of the first school of a subject begin; of a subject without schools, the log's own. */
function recordsBegin(source: ReportSource, of: SubjectRef): CivilDate {
  const days = schoolsAround(source, of).map((school) => source.world.recordsFrom(school));
  return days.length === 0 ? source.world.data.recordsFrom : dateOf(Math.min(...days));
}

function standingOf({ cutOff }: ReportSource, month: string, begun: CivilDate): MonthStanding {
  if (lastDay(month) < begun) return "beforeRecords";
  if (firstDay(month) > cutOff) return "notReached";
  return lastDay(month) <= cutOff ? "over" : "running";
}

/** What came upon one child in a month. */
interface ChildMonth {
  readonly suspected: "certain" | "possible" | "no";
  readonly confirmed: boolean;
  readonly returned: boolean;
}

function childMonth(child: ChildRecord, month: string): ChildMonth {
  if (!child.mayHaveCase) return { suspected: "no", confirmed: false, returned: false };
  const file = child.caseFile();
  return {
    suspected: begunIn(file.spans.suspected, month, child.source.until),
    confirmed: actsOfKind(child, "dropoutConfirmed").some((fact) => dateOfFact(fact)?.startsWith(month)),
    returned: returnCases(file).some(({ returns }) => returns.some(({ on }) => on.startsWith(month))),
  };
}

function begunIn({ certain, possible }: Spans, month: string, until: number): ChildMonth["suspected"] {
  const begun = (spans: Spans["certain"]): boolean =>
    spans.some(({ from }) => from <= until && dateOf(dayOfMinute(from)).startsWith(month));
  return begun(certain) ? "certain" : begun(possible) ? "possible" : "no";
}
