import type { CaseFile, CaseStatus } from "../../model/case-file.js";
import { reboundsAt } from "../../model/case-rebounds.js";
import { standingAt } from "../../model/case-standing.js";
import { dayOf } from "../../model/civil-date.js";
import type { DropoutReason } from "../../model/events-case.js";
import { type CivilMoment, endOfDay, type Minute, readMoment, startOfDay } from "../../model/moment.js";
import type { SchoolId } from "../../model/people.js";
import type { Text } from "../../model/text.js";
import { actsOfKind, factOf } from "../fields/read-facts.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import { pupilsWithCase } from "../source/may-have-case.js";
import type { ReportSource } from "../source/report-source.js";

/** What is counted of the cases of a school: children, each once in a line, but for attempts, which are counted one by one. */
export type CaseCounter =
  | "suspectedInPeriod"
  | "confirmedInPeriod"
  | "returnedInPeriod"
  | "returnedFromDropout"
  | "closedInPeriod"
  | "rebounds"
  | "suspectedAtClose"
  | "perhapsSuspectedAtClose"
  | "confirmedAtClose"
  | "whereaboutsUnknown"
  | "attempts"
  | "childrenPersuaded";

/** What each counter is called. */
export const caseCounterLabels: Readonly<Record<CaseCounter, Text>> = {
  suspectedInPeriod: { zh: "本期新增疑似辍学", en: "Newly suspected" },
  confirmedInPeriod: { zh: "本期确认辍学", en: "Confirmed in the period" },
  returnedInPeriod: { zh: "本期劝返复学", en: "Returned in the period" },
  returnedFromDropout: { zh: "其中确认辍学后复学", en: "of whom after a confirmed dropout" },
  closedInPeriod: { zh: "本期销号", en: "Closed in the period" },
  rebounds: { zh: "本期反弹", en: "Rebounds in the period" },
  suspectedAtClose: { zh: "期末疑似辍学", en: "Suspected at the close" },
  perhapsSuspectedAtClose: { zh: "期末待核实（缺考勤记录）", en: "Perhaps, at the close, for want of a register" },
  confirmedAtClose: { zh: "期末辍学", en: "Dropouts at the close" },
  whereaboutsUnknown: { zh: "其中去向不明", en: "of whom untraceable" },
  attempts: { zh: "劝返次数", en: "Attempts" },
  childrenPersuaded: { zh: "劝返人数", en: "Children persuaded" },
};

/** Every counter, in the order of papers. */
export const caseCounters: readonly CaseCounter[] = /* @__PURE__ */ (() =>
  Object.keys(caseCounterLabels) as CaseCounter[])();

/** The counters of a school's cases, and why its confirmed dropouts of the period left. */
export interface CaseCounts extends Readonly<Record<CaseCounter, number>> {
  readonly reasons: Readonly<Partial<Record<DropoutReason, number>>>;
}

type Writable = { -readonly [K in keyof Record<CaseCounter, number>]: number } & {
  reasons: Partial<Record<DropoutReason, number>>;
};

/** No case. */
export function noCases(): Writable {
  return {
    suspectedInPeriod: 0,
    confirmedInPeriod: 0,
    returnedInPeriod: 0,
    returnedFromDropout: 0,
    closedInPeriod: 0,
    rebounds: 0,
    suspectedAtClose: 0,
    perhapsSuspectedAtClose: 0,
    confirmedAtClose: 0,
    whereaboutsUnknown: 0,
    attempts: 0,
    childrenPersuaded: 0,
    reasons: {},
  };
}

/**
 * The cases of every school over a period, in one pass: a child counts at the school where it is at the cut-off, or was last. Only what is
 * certain is counted as so; who may be suspected, or still out as a confirmed dropout, since a register is missing, is counted apart: nobody
 * drops out of the count because a register was not taken. The close is the end of the
 * period, or the cut-off where that comes before.
 */
export function caseCounts(source: ReportSource, { from, to }: ReportPeriod): ReadonlyMap<SchoolId, CaseCounts> {
  return source.once(`caseCounts ${from} ${to}`, () => {
    const span: CaseSpan = { first: startOfDay(dayOf(from)), last: Math.min(endOfDay(dayOf(to)), source.until) };
    const counts = new Map<SchoolId, Writable>();
    for (const pupil of pupilsWithCase(source)) {
      const child = source.child(pupil);
      if (child) countChild(child, span, counts);
    }
    return counts;
  });
}

/** From the first minute of a period to the last that counts. */
interface CaseSpan {
  readonly first: number;
  readonly last: number;
}

function countChild(child: ChildRecord, span: CaseSpan, counts: Map<SchoolId, Writable>): void {
  const file = child.caseFile();
  const attempts =
    child.timeline.acts.length === 0 ? [] : attemptsOf(child, { from: span.first, until: span.last + 1 });
  if (file.steps.length === 0 && attempts.length === 0) return;
  const school = child.place()?.school;
  if (school === undefined) return;
  const own = counts.get(school) ?? noCases();
  counts.set(school, own);
  countSteps(child, span, own);
  countClose(child, span, own);
  own.attempts += attempts.length;
  own.childrenPersuaded += Number(attempts.length > 0);
}

function countSteps(child: ChildRecord, { first, last }: CaseSpan, own: Writable): void {
  const file = child.caseFile();
  const within = (at: Minute): boolean => first <= at && at <= last;
  const entered = (status: CaseStatus): readonly Minute[] =>
    file.steps
      .filter((step) => step.status === status && step.certainty === "certain")
      .map(({ at, certainAt = at }) => minuteOf(certainAt))
      .filter(within);
  const returns = entered("returned");
  own.suspectedInPeriod += Number(entered("suspected").length > 0);
  own.returnedInPeriod += Number(returns.length > 0 || endedByReturn(file, within));
  own.returnedFromDropout += Number(returns.some((at) => wasOut(file, at)));
  own.closedInPeriod += Number(
    file.episodes.some(({ until, ground }) => ground !== undefined && until !== undefined && within(minuteOf(until))),
  );
  own.rebounds += Number(reboundsAt(file).some(within));
  const decision = actsOfKind(child, "dropoutConfirmed").findLast(({ at }) => within(at));
  if (!decision) return;
  const { reason } = decision.event;
  own.confirmedInPeriod += 1;
  own.reasons[reason] = (own.reasons[reason] ?? 0) + 1;
}

function minuteOf(moment: CivilMoment): Minute {
  return readMoment(moment).first;
}

/** Whether the child was out as a confirmed dropout until it came back. */
function wasOut({ spans: { confirmed } }: CaseFile, back: Minute): boolean {
  return confirmed.possible.some(({ until }) => until === back);
}

/** A child that was away, and whose absence, which had made a case of it, ended in the period by its coming back. */
function endedByReturn({ input: { runs }, spans }: CaseFile, within: (at: Minute) => boolean): boolean {
  const away = [...spans.suspected.certain, ...spans.confirmed.certain];
  return runs.some(
    ({ end }) => end?.how === "attended" && within(end.at) && away.some(({ until }) => until === end.at),
  );
}

function countClose(child: ChildRecord, { last }: CaseSpan, own: Writable): void {
  const { status, possible } = standingAt(child.caseFile(), last);
  own.suspectedAtClose += Number(status === "suspected");
  const perhaps = possible.includes("suspected") || possible.includes("confirmed");
  own.perhapsSuspectedAtClose += Number(status === undefined && perhaps);
  if (status !== "confirmed") return;
  own.confirmedAtClose += 1;
  own.whereaboutsUnknown += Number(factOf(child, "whereabouts", last) === "untraceable");
}
