import { type DayNumber, parseDay } from "../../model/civil-date.js";
import type { CivilMoment } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { Finding, Force } from "../../rules/finding.js";

/** What became of a duty that counts in the on-time rate: its day has come, one way or the other. */
export type CountedOutcome = "onTime" | "late" | "overdue" | "moot";

/**
 * Why a duty is not counted.
 *
 * - `notDueYet`: open, or not begun, and its day has not passed: nobody is in default, and nothing is proven either.
 * - `lapsed`: its state ended before its day; it need not be done.
 * - `withdrawn`: its basis is gone, as if it had never been.
 * - `notBinding`: only expected of a body that the issuer cannot bind, or without a time in the text: such are never overdue.
 * - `notCertain`: possible, not evaluable, or its day may yet move (provisional).
 * - `dueHadPassed`: due before it arose, so that nobody could have been on time.
 * - `otherPeriod`: due on no day that was asked for.
 */
export type NotCounted =
  | "notDueYet"
  | "lapsed"
  | "withdrawn"
  | "notBinding"
  | "notCertain"
  | "dueHadPassed"
  | "otherPeriod";

/** Why a duty is not counted, in words. */
export const notCountedLabels: Readonly<Record<NotCounted, Text>> = {
  notDueYet: { zh: "未到期", en: "not due yet" },
  lapsed: { zh: "到期前已无需办理", en: "no longer needed before it was due" },
  withdrawn: { zh: "依据已撤回", en: "withdrawn" },
  notBinding: { zh: "无约束力或未定时限", en: "not binding, or without a time" },
  notCertain: { zh: "尚不确定", en: "not certain" },
  dueHadPassed: { zh: "产生时期限已过", en: "due before it arose" },
  otherPeriod: { zh: "期限不在所计日期内", en: "due outside the days counted" },
};

/** What became of a duty. */
export type DutyOutcome = CountedOutcome | NotCounted;

/** The days whose duties are counted, by when they are due. */
export interface DueDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/**
 * What became of a duty, from its marks. A duty done on time, done late, overdue and still wanted, or missed and no longer needed counts; the last
 * one too, or whoever waits until the child is back would look the better for it.
 *
 * @param force How the bearer asked about is bound: of a joint duty one may be bound and another only expected.
 */
export function dutyOutcome(finding: Finding, force: Force, within: DueDays | undefined): DutyOutcome {
  const { stage, certainty } = finding.marks;
  if (stage === "withdrawn") return stage;
  if (force !== "binding" || finding.marks.force !== "binding") return "notBinding";
  if (certainty !== "certain") return "notCertain";
  if (finding.dueHadPassed) return "dueHadPassed";
  return isWithin(finding, within) ? progressOf(finding) : "otherPeriod";
}

function isWithin({ due }: Finding, within: DueDays | undefined): boolean {
  if (!within) return true;
  const day = due === undefined ? undefined : dayIn(due);
  return day !== undefined && within.first <= day && day <= within.last;
}

function progressOf({ marks: { stage, timeliness } }: Finding): DutyOutcome {
  if (stage === "fulfilled") return timeliness === "late" ? "late" : "onTime";
  if (stage === "lapsed") return "lapsed";
  return timeliness === "overdue" || timeliness === "moot" ? timeliness : "notDueYet";
}

/**
 * By how many calendar days a duty is late: from the day it was due to the day it was performed, or to the day judged while it is overdue. Late
 * by hours of one day is 0. Of one that became moot nobody says how late it would have been: none.
 */
export function daysLateOf(finding: Finding, outcome: DutyOutcome, asOf: CivilMoment): number | undefined {
  const until = outcome === "overdue" ? asOf : outcome === "late" ? finding.performedAt : undefined;
  if (until === undefined || finding.due === undefined) return undefined;
  const [due, done] = [dayIn(finding.due), dayIn(until)];
  return due === undefined || done === undefined ? undefined : done - due;
}

function dayIn(moment: CivilMoment): DayNumber | undefined {
  return parseDay(moment.slice(0, 10));
}
