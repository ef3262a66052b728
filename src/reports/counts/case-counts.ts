import { caseStanding } from "../../model/case-standing.js";
import { dateOf, dayOf } from "../../model/civil-date.js";
import type { DropoutReason } from "../../model/events-case.js";
import { dayOfMinute, endOfDay, parseMoment, startOfDay } from "../../model/moment.js";
import type { SchoolId } from "../../model/people.js";
import type { Text } from "../../model/text.js";
import { factOf } from "../fields/read-facts.js";
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
  perhapsSuspectedAtClose: { zh: "期末待核实（缺考勤记录）", en: "Perhaps, at the close (a register is missing)" },
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
 * certain is counted as so; who may be suspected, since a register is missing, is counted apart. The close is the end of the
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
  const { steps, episodes, reason = "unknown" } = child.caseFile();
  const within = (moment: string | undefined): boolean => {
    const at = moment === undefined ? undefined : parseMoment(moment)?.first;
    return at !== undefined && first <= at && at <= last;
  };
  const entered = (status: string): boolean =>
    steps.some((step) => step.status === status && step.certainty === "certain" && within(step.certainAt ?? step.at));
  own.suspectedInPeriod += Number(entered("suspected"));
  own.returnedInPeriod += Number(entered("returned") || endedByReturn(child, first, last));
  own.closedInPeriod += Number(episodes.some(({ until, ground }) => ground !== undefined && within(until)));
  own.rebounds += Number(episodes.slice(1).some(({ certainFrom }) => within(certainFrom)));
  const decided = child.acts().filter(({ event }) => event.kind === "dropoutConfirmed");
  own.returnedFromDropout += Number(decided.length > 0 && (entered("returned") || closedAsReturned(child, within)));
  const confirmed = decided.some(({ at }) => first <= at && at <= last);
  if (!confirmed) return;
  own.confirmedInPeriod += 1;
  own.reasons[reason] = (own.reasons[reason] ?? 0) + 1;
}

/** A claim that a child is back, made good in the period. */
function closedAsReturned(child: ChildRecord, within: (moment: string | undefined) => boolean): boolean {
  return child.caseFile().episodes.some(({ until, ground }) => ground === "returned" && within(until));
}

/** A child that was away, and whose absence ended in the period by its coming back. */
function endedByReturn(child: ChildRecord, first: number, last: number): boolean {
  return child
    .caseFile()
    .input.runs.some(
      ({ end }) => end?.how === "attended" && first <= end.at && end.at <= last && wasCase(child, end.at),
    );
}

/** Whether the absence that ended had made a case of it. */
function wasCase(child: ChildRecord, at: number): boolean {
  return (
    child.caseFile().spans.suspected.certain.some(({ until }) => until === at) ||
    child.caseFile().spans.confirmed.certain.some(({ until }) => until === at)
  );
}

function countClose(child: ChildRecord, { last }: CaseSpan, own: Writable): void {
  const { status, possible } = caseStanding(child.caseFile(), closeMoment(child, last));
  own.suspectedAtClose += Number(status === "suspected");
  own.perhapsSuspectedAtClose += Number(status === undefined && possible.includes("suspected"));
  if (status !== "confirmed") return;
  own.confirmedAtClose += 1;
  own.whereaboutsUnknown += Number(factOf(child, "whereabouts") === "untraceable");
}

function closeMoment({ source }: ChildRecord, last: number): typeof source.asOf {
  return last >= source.until ? source.asOf : dateOf(dayOfMinute(last));
}
