import { returnCases } from "../../calc/returns/return-cases.js";
import { addMonthsClamped, type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import { dayOfMinute } from "../../model/moment.js";
import { kindOfKey } from "../../model/period-key.js";
import type { Placement } from "../../model/placement.js";
import type { Spans } from "../../model/spans.js";
import type { SubjectRef } from "../../model/subject.js";
import { lateRecords, onlySenior, recordsBegin, withoutSchools } from "../counts/units.js";
import { actsOfKind } from "../fields/read-facts.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import { belonging, isCompulsoryOn } from "../source/belonging.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { registerGaps } from "./register-gaps.js";
import { blankTrend, layOutTrend, trendEntry } from "./trend-layout.js";
import type { CaseTrend, ChildCount, MonthStanding, TrendMonth, TrendScope } from "./trend-types.js";

/**
 * How many children of compulsory education came to be suspected, were confirmed and came back, month by month (趋势), each counted where it was then. A month
 * that the cut-off has not reached, or of which no records are kept at any of the schools, has no numbers: a nought would look like good news. One of which not
 * all is on record is told as such, and the schools whose records begin later are told as missing. Missing registers are told beside, and raise what is
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
    const months = monthsFrom(from, to);
    const period = { from: firstDay(from), to: lastDay(to) };
    return {
      ...reportHead(source, {
        report: trendEntry.id,
        about: of,
        period,
        answers: [],
        missing: [...withoutSchools(source, of), ...lateRecords(source, { of, period }), ...onlySenior(source, of)],
      }),
      months: monthsOf(source, of, months),
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

/** Of whom a trend tells, and from when on. */
interface Told {
  readonly source: ReportSource;
  /** The children of whom anything on record could make a case. */
  readonly children: readonly ChildRecord[];
  /** The places at which registers were to be taken. */
  readonly places: readonly Placement[];
  /** Whether a child was one of the subject's on a day, and of compulsory education. */
  readonly counts: (child: ChildRecord, day: DayNumber) => boolean;
  /** The days on which the records of the first and of the last school begin. */
  readonly begun: ReturnType<typeof recordsBegin>;
}

function monthsOf(source: ReportSource, of: SubjectRef, months: readonly string[]): readonly TrendMonth[] {
  const { children, isOn } = belonging(source, of);
  const counts = (child: ChildRecord, day: DayNumber): boolean => isOn(child, day) && isCompulsoryOn(child, day);
  const told: Told = {
    source,
    children: children.filter(({ mayHaveCase }) => mayHaveCase),
    places: children.flatMap((child) => child.view().placements.filter(({ from }) => counts(child, from))),
    counts,
    begun: recordsBegin(source, of),
  };
  return months.map((month) => monthOf(told, month));
}

function monthOf(told: Told, month: string): TrendMonth {
  const [first, last] = [dayOf(firstDay(month)), dayOf(lastDay(month))];
  const standing = standingOf(told, first, last);
  if (standing === "notReached" || standing === "beforeRecords") return { month, standing };
  const months = told.children.map((child) =>
    childMonth(child, (day) => first <= day && day <= last && told.counts(child, day)),
  );
  return {
    month,
    standing,
    suspected: {
      certain: months.filter(({ suspected }) => suspected === "certain").length,
      possible: months.filter(({ suspected }) => suspected !== "no").length,
    } satisfies ChildCount,
    confirmed: months.filter(({ confirmed }) => confirmed).length,
    returned: months.filter(({ returned }) => returned).length,
    registers: registerGaps(told.source, told.places, { first, last }),
  };
}

function standingOf({ source: { day }, begun: [early, late] }: Told, first: DayNumber, last: DayNumber): MonthStanding {
  if (last < early) return "beforeRecords";
  if (first > day) return "notReached";
  if (first < late) return "partial";
  return last <= day ? "over" : "running";
}

/** What came upon one child in a month. */
interface ChildMonth {
  readonly suspected: "certain" | "possible" | "no";
  readonly confirmed: boolean;
  readonly returned: boolean;
}

/** Whether what came upon a child on a day counts. */
type Counts = (day: DayNumber) => boolean;

function childMonth(child: ChildRecord, counts: Counts): ChildMonth {
  const file = child.caseFile();
  return {
    suspected: begunIn(file.spans.suspected, counts, child.source.until),
    confirmed: actsOfKind(child, "dropoutConfirmed").some(({ day }) => counts(day)),
    returned: returnCases(file).some(({ returns }) => returns.some(({ on }) => counts(dayOf(on)))),
  };
}

function begunIn({ certain, possible }: Spans, counts: Counts, until: number): ChildMonth["suspected"] {
  const begun = (spans: Spans["certain"]): boolean =>
    spans.some(({ from }) => from <= until && counts(dayOfMinute(from)));
  return begun(certain) ? "certain" : begun(possible) ? "possible" : "no";
}
