import type { Finding } from "../rules/finding.js";

/** What a finding is to those who are told of it. `absent`: the assessment does not have it. */
export type FindingState =
  | "absent"
  | "coming"
  | "due"
  | "overdue"
  | "moot"
  | "done"
  | "doneLate"
  | "lapsed"
  | "withdrawn"
  | "retracted"
  | "holds"
  | "violated"
  | "running"
  | "met"
  | "notMet"
  | "eligible"
  | "decided"
  | "gap"
  | "possible"
  | "notEvaluable";

/** Derives it from the marks. Where it is only expected, or the text sets no time, it is due and never overdue. */
export function findingState(finding: Finding | undefined): FindingState {
  return finding === undefined ? "absent" : (settledState(finding) ?? openState(finding));
}

/** What nobody waits for, now or any more. */
function settledState({ marks: { stage, timeliness }, basisWithdrawn }: Finding): FindingState | undefined {
  if (stage === "scheduled") return "coming";
  if (stage === "withdrawn") return basisWithdrawn ? "retracted" : stage;
  if (stage === "fulfilled") return timeliness === "late" ? "doneLate" : "done";
  if (stage === "lapsed" || stage === "decided" || stage === "met") return stage;
  return timeliness === "moot" ? timeliness : undefined;
}

function openState(finding: Finding): FindingState {
  const { stage, certainty } = finding.marks;
  if (certainty === "notEvaluable") return certainty;
  if (stage === "holds") return stage; // it asks nothing, however sure
  return certainty === "possible" ? certainty : certainState(finding);
}

function certainState({ kind, marks: { stage, timeliness, force } }: Finding): FindingState {
  if (stage === "violated" || stage === "eligible" || stage === "notMet") return stage;
  if (kind === "gap") return kind;
  if (kind === "target") return "running";
  return timeliness === "overdue" && force === "binding" ? "overdue" : "due";
}

/** The states in which it matters who is to act, and by when. */
const awaiting: ReadonlySet<FindingState> = new Set<FindingState>([
  "coming",
  "due",
  "overdue",
  "violated",
  "eligible",
  "gap",
  "possible",
]);

/** The day that a finding is to be acted on, as one text; empty where nobody is to act. */
export function deadlineOf(finding: Finding | undefined): string {
  if (!finding || !awaiting.has(findingState(finding))) return "";
  return JSON.stringify([finding.due, finding.target, finding.clockStopped]);
}

/** Who is to act, as one text; empty where nobody is. */
export function holdersOf(finding: Finding | undefined): string {
  if (!finding || !awaiting.has(findingState(finding))) return "";
  return JSON.stringify(finding.bearers.map(({ role, at, persons }) => [role, at, persons]));
}
