import type { Text } from "../model/text.js";
import type { Assessment, Finding } from "../rules/finding.js";
import { deadlineOf, type FindingState, findingState, holdersOf } from "./finding-state.js";

/** What has become of a finding. The last four are for the record: nobody waits for them. */
export type ChangeKind =
  | "newlyDue"
  | "newlyOverdue"
  | "possible"
  | "notEvaluable"
  | "gap"
  | "reopened"
  | "deadlineMoved"
  | "handedOver"
  | "performed"
  | "performedLate"
  | "lapsed"
  | "moot"
  | "withdrawn"
  | "retracted"
  | "violated"
  | "mended"
  | "eligible"
  | "decided"
  | "targetMet"
  | "targetNotMet"
  | "coming"
  | "holds"
  | "targetRunning"
  | "dropped";

/** What each kind of change is called, in the order in which one reads them. */
export const changeKindLabels: Readonly<Record<ChangeKind, Text>> = {
  newlyOverdue: { zh: "新逾期", en: "newly overdue" },
  newlyDue: { zh: "新的待办", en: "newly to be done" },
  violated: { zh: "新的违反要求", en: "newly violated" },
  retracted: { zh: "应予收回", en: "retracted" },
  reopened: { zh: "重新待办", en: "open again" },
  deadlineMoved: { zh: "期限变动", en: "deadline moved" },
  handedOver: { zh: "换人承办", en: "handed over to another person" },
  eligible: { zh: "新的可提请处理", en: "newly for decision" },
  targetNotMet: { zh: "目标未达到", en: "target not met" },
  possible: { zh: "新的可能事项", en: "newly possible" },
  gap: { zh: "文件未作要求", en: "nothing asked" },
  notEvaluable: { zh: "无法判断", en: "not evaluable" },
  performed: { zh: "已办", en: "done" },
  performedLate: { zh: "逾期已办", en: "done late" },
  lapsed: { zh: "已无需办理", en: "lapsed" },
  moot: { zh: "逾期未办，现已无需办理", en: "overdue, no longer needed" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
  mended: { zh: "已改正", en: "mended" },
  decided: { zh: "已有决定", en: "decided" },
  targetMet: { zh: "目标已达到", en: "target met" },
  coming: { zh: "尚未开始", en: "coming" },
  holds: { zh: "符合要求", en: "holds" },
  targetRunning: { zh: "目标期内", en: "target running" },
  dropped: { zh: "不再列出", en: "no longer listed" },
};

/** One finding that is no longer as it was. */
export interface Change {
  /**
   * Made from the finding, what it was and when it was seen so, what it has become, and its day: a host tells of it at most once.
   * The same step taken again later, after it was taken back, has another id; the same two assessments compared again have the same.
   */
  readonly id: string;
  readonly what: ChangeKind;
  /** Whether somebody should hear of it: not what only lies ahead, nor what came and went between the two assessments. */
  readonly notify: boolean;
  /** As it was; absent where it is new. */
  readonly before?: Finding;
  /** As it is; absent where the later assessment does not have it. */
  readonly after?: Finding;
}

/**
 * What has changed from one assessment to a later one of the same policy, and so what to tell people, once. Every finding is in it at most once,
 * in the order of the later assessment; what is gone comes last.
 *
 * A finding that stood and is simply gone, as after two numbers were found to be one child's, is `retracted`; so is one that was withdrawn after
 * a report or notice had left. A requirement whose occasion has ended, a gap that somebody now fills and a possibility that did not come true are `lapsed`.
 * A duty that goes on under another office-holder is `handedOver`; one that is open again after it was over is `reopened`.
 *
 * @example
 * ```ts
 * import { changes } from "baoxue";
 * const nothing = { policy: "city-2016", asOf: "2025-10-16", findings: [], leftOut: [], alerts: [] } as const;
 * changes(nothing, { ...nothing, asOf: "2025-10-17" }); //=> []
 * ```
 */
export function changes(before: Assessment, after: Assessment): readonly Change[] {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  const later = new Set(after.findings.map(({ id }) => id));
  const seen = seenAt(before);
  return [
    ...after.findings.flatMap((finding) => changeOf(seen, earlier.get(finding.id), finding)),
    ...before.findings.flatMap((finding) => (later.has(finding.id) ? [] : changeOf(seen, finding, undefined))),
  ];
}

/** When, and by whose knowledge, things were as they were. */
function seenAt({ asOf, knownOn }: Assessment): string {
  return knownOn === undefined || knownOn === asOf ? asOf : `${asOf}/${knownOn}`;
}

function changeOf(seen: string, before: Finding | undefined, after: Finding | undefined): readonly Change[] {
  const [from, to] = [findingState(before), findingState(after)];
  const [what, holders] = from === to ? moved(before, after) : [becoming(from, to, after ?? before), ""];
  if (what === undefined) return [];
  return [
    {
      id: `${(after ?? before)?.id ?? ""}~${from}@${seen}>${to}${dayIn(after)}${holders}`,
      what,
      notify: isNews(from, what),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    },
  ];
}

/** The day of what a finding has become: when it was done, or by when it is to be done; of a requirement, since when it stands so. */
function dayIn(finding: Finding | undefined): string {
  return finding?.performedAt ?? (finding?.kind === "requirement" ? finding.triggeredAt : deadlineOf(finding));
}

/** It stands as it stood, but not for the same day or not with the same office-holders; and these, where they are others. */
function moved(before: Finding | undefined, after: Finding | undefined): readonly [ChangeKind | undefined, string] {
  const holders = holdersOf(after);
  const newHolders = holdersOf(before) === holders ? "" : holders;
  if (deadlineOf(before) !== deadlineOf(after)) return ["deadlineMoved", newHolders];
  return newHolders === "" ? [undefined, ""] : ["handedOver", newHolders];
}

const byState: Readonly<Record<Exclude<FindingState, "absent" | "due" | "overdue" | "holds">, ChangeKind>> = {
  coming: "coming",
  moot: "moot",
  done: "performed",
  doneLate: "performedLate",
  lapsed: "lapsed",
  withdrawn: "withdrawn",
  retracted: "retracted",
  violated: "violated",
  running: "targetRunning",
  met: "targetMet",
  notMet: "targetNotMet",
  eligible: "eligible",
  decided: "decided",
  gap: "gap",
  possible: "possible",
  notEvaluable: "notEvaluable",
};

/** The states in which a duty is over. */
const over: ReadonlySet<FindingState> = new Set<FindingState>([
  "moot",
  "done",
  "doneLate",
  "lapsed",
  "withdrawn",
  "retracted",
]);

function becoming(from: FindingState, to: FindingState, finding: Finding | undefined): ChangeKind {
  if (to === "absent") return going(from, finding);
  if (to === "holds") return from === "violated" || from === "possible" ? "mended" : to;
  if (to !== "due" && to !== "overdue") return byState[to];
  if (over.has(from)) return "reopened";
  if (to === "overdue") return "newlyOverdue";
  return from === "overdue" ? "deadlineMoved" : "newlyDue"; // no longer overdue: its day has moved
}

/** What it means that a finding is gone. */
function going(from: FindingState, finding: Finding | undefined): ChangeKind {
  if (from === "gap" || from === "possible") return "lapsed";
  if (from === "violated" && finding?.kind === "requirement") return "lapsed";
  return leavesNothing.has(from) ? "dropped" : "retracted";
}

/** Nobody relied on these. */
const leavesNothing: ReadonlySet<FindingState> = new Set<FindingState>([
  "coming",
  "moot",
  "lapsed",
  "withdrawn",
  "retracted",
  "holds",
  "running",
  "notEvaluable",
]);

const forTheRecord: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["coming", "holds", "targetRunning", "dropped"]);

/** Of what nobody had been told yet, these are no news; work done late and retractions are. */
const noNewsYet: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "performed",
  "lapsed",
  "moot",
  "withdrawn",
  "deadlineMoved",
  "handedOver",
]);

function isNews(from: FindingState, what: ChangeKind): boolean {
  return !forTheRecord.has(what) && !((from === "absent" || from === "coming") && noNewsYet.has(what));
}
