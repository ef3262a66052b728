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

/** One finding that is no longer as it was. */
export interface Change {
  /** Made from the finding, what it was and what it has become: a host tells of it at most once. */
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
  return [
    ...after.findings.flatMap((finding) => changeOf(finding.id, earlier.get(finding.id), finding)),
    ...before.findings.flatMap((finding) => (later.has(finding.id) ? [] : changeOf(finding.id, finding, undefined))),
  ];
}

function changeOf(id: string, before: Finding | undefined, after: Finding | undefined): readonly Change[] {
  const [from, to] = [findingState(before), findingState(after)];
  const [what, detail] = from === to ? moved(before, after) : [becoming(from, to, after ?? before), ""];
  if (what === undefined) return [];
  return [
    {
      id: `${id}~${from}>${to}${detail}`,
      what,
      notify: isNews(from, what),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    },
  ];
}

/** It stands as it stood, but not for the same day or not with the same office-holders. */
function moved(before: Finding | undefined, after: Finding | undefined): readonly [ChangeKind | undefined, string] {
  const [day, holders] = [deadlineOf(after), holdersOf(after)];
  const [newDay, newHolders] = [deadlineOf(before) !== day, holdersOf(before) !== holders];
  if (newDay) return ["deadlineMoved", newHolders ? day + holders : day];
  return newHolders ? ["handedOver", holders] : [undefined, ""];
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
