import type { CaseFile, CaseStatus } from "../../model/case-file.js";
import { reboundsAt } from "../../model/case-rebounds.js";
import { dayOf } from "../../model/civil-date.js";
import type { DropoutReason } from "../../model/events-case.js";
import { type CivilMoment, dayOfMinute, endOfDay, type Minute, readMoment, startOfDay } from "../../model/moment.js";
import type { SchoolId, Stage } from "../../model/people.js";
import type { Text } from "../../model/text.js";
import { actsOfKind, factOf } from "../fields/read-facts.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import { pupilsWithCase } from "../source/may-have-case.js";
import { placeAt } from "../source/place-at.js";
import type { ReportSource } from "../source/report-source.js";
import { standingAtClose } from "./close-standing.js";
import { compulsoryStages, isOfStages } from "./stages.js";

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
  | "confirmedUnverified"
  | "confirmedOnTimeOff"
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
  confirmedUnverified: {
    zh: "其中缺考勤记录、待核实是否返校",
    en: "of whom perhaps back, for want of a register",
  },
  confirmedOnTimeOff: {
    zh: "其中批准休学（延缓入学）中、尚未销号",
    en: "of whom on approved time off, not closed yet",
  },
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
    confirmedUnverified: 0,
    confirmedOnTimeOff: 0,
    whereaboutsUnknown: 0,
    attempts: 0,
    childrenPersuaded: 0,
    reasons: {},
  };
}

/**
 * The cases of every school over a period, in one pass. What happened counts at the school where the child was then: a move afterwards changes no
 * report that was drawn up before it. A child counts once in a line, at the school of the last such event of the period; how it stands at the close
 * counts at its school on that day. The close is the end of the period, or the cut-off where that comes before.
 *
 * Only what is certain is counted, with one exception: a confirmed dropout stays one until a return is certain, and is counted apart too where a
 * missing register leaves that open. Who has died, is through with school, or has arrived elsewhere is out of the counts of the close. Who is on time
 * off that was approved after the decision is in them until the case is closed on that ground (销号), and is counted apart too.
 *
 * @param stages Only children who were in a class of these stages then; those of compulsory education unless given.
 */
export function caseCounts(
  source: ReportSource,
  { from, to }: ReportPeriod,
  stages: readonly Stage[] = compulsoryStages,
): ReadonlyMap<SchoolId, CaseCounts> {
  return source.once(`caseCounts ${from} ${to} ${stages.join(" ")}`, () => {
    const span: CaseSpan = { first: startOfDay(dayOf(from)), last: Math.min(endOfDay(dayOf(to)), source.until) };
    const counts = new Map<SchoolId, Writable>();
    for (const pupil of pupilsWithCase(source)) {
      const child = source.child(pupil);
      if (child) countChild(child, { ...span, stages, counts });
    }
    return counts;
  });
}

/** What one child adds to those counts, and at which schools: who stands on the list beside them is asked here. */
export function countsOfChild(
  child: ChildRecord,
  { from, to }: ReportPeriod,
  stages: readonly Stage[],
): ReadonlyMap<SchoolId, CaseCounts> {
  const counts = new Map<SchoolId, Writable>();
  const last = Math.min(endOfDay(dayOf(to)), child.source.until);
  countChild(child, { first: startOfDay(dayOf(from)), last, stages, counts });
  return counts;
}

/** From the first minute of a period to the last that counts. */
interface CaseSpan {
  readonly first: Minute;
  readonly last: Minute;
}

interface Counting extends CaseSpan {
  readonly stages: readonly Stage[];
  readonly counts: Map<SchoolId, Writable>;
}

/** Counts something of a child at the school where it was at a moment; nothing where there was no such moment. */
type Count = (counter: CaseCounter, at: Minute | undefined) => Writable | undefined;

function countChild(child: ChildRecord, counting: Counting): void {
  const { first, last, stages, counts } = counting;
  const file = child.caseFile();
  const attempts = child.timeline.acts.length === 0 ? [] : attemptsOf(child, { from: first, until: last + 1 });
  if (file.steps.length === 0 && attempts.length === 0) return;
  const count: Count = (counter, at) => {
    const place = at === undefined ? undefined : placeAt(child, dayOfMinute(at));
    if (!place || !isOfStages(child.source.world.classes.get(place.class), stages)) return undefined;
    const own = counts.get(place.school) ?? noCases();
    counts.set(place.school, own);
    own[counter] += 1;
    return own;
  };
  countSteps(child, counting, count);
  countClose(child, counting, count);
  const days = attempts.map(({ on }) => startOfDay(dayOf(on)));
  for (const day of days) count("attempts", day);
  count("childrenPersuaded", days.at(-1));
}

function countSteps(child: ChildRecord, { first, last }: CaseSpan, count: Count): void {
  const file = child.caseFile();
  const within = (at: Minute): boolean => first <= at && at <= last;
  const entered = (status: CaseStatus): readonly Minute[] =>
    file.steps
      .filter((step) => step.status === status && step.certainty === "certain")
      .map(({ at, certainAt = at }) => minuteOf(certainAt))
      .filter(within);
  const returns = entered("returned");
  const back = returns.at(-1) ?? endedByReturn(file, within);
  count("suspectedInPeriod", entered("suspected").at(-1));
  count("returnedInPeriod", back);
  count("returnedFromDropout", returns.some((at) => wasOut(file, at)) ? back : undefined);
  count("closedInPeriod", closings(file).findLast(within));
  count("rebounds", reboundsAt(file).findLast(within));
  const decision = actsOfKind(child, "dropoutConfirmed").findLast(({ at }) => within(at));
  const own = count("confirmedInPeriod", decision?.at);
  if (own && decision) own.reasons[decision.event.reason] = (own.reasons[decision.event.reason] ?? 0) + 1;
}

function minuteOf(moment: CivilMoment): Minute {
  return readMoment(moment).first;
}

function closings({ episodes }: CaseFile): readonly Minute[] {
  return episodes.flatMap(({ until, ground }) =>
    ground === undefined || until === undefined ? [] : [minuteOf(until)],
  );
}

/** Whether the child was out as a confirmed dropout until it came back. */
function wasOut({ spans: { confirmed } }: CaseFile, back: Minute): boolean {
  return confirmed.possible.some(({ until }) => until === back);
}

/** When a child that was away, and whose absence had made a case of it, came back in the period. */
function endedByReturn({ input: { runs }, spans }: CaseFile, within: (at: Minute) => boolean): Minute | undefined {
  const away = [...spans.suspected.certain, ...spans.confirmed.certain];
  return runs.findLast(
    ({ end }) => end?.how === "attended" && within(end.at) && away.some(({ until }) => until === end.at),
  )?.end?.at;
}

function countClose(child: ChildRecord, { last }: CaseSpan, count: Count): void {
  const { status, unverified, onTimeOff } = standingAtClose(child, last);
  if (status === "none") return;
  count(`${status}AtClose`, last);
  if (status !== "confirmed") return;
  if (unverified) count("confirmedUnverified", last);
  if (onTimeOff) count("confirmedOnTimeOff", last);
  if (factOf(child, "whereabouts", last) === "untraceable") count("whereaboutsUnknown", last);
}
