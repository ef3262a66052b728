import type { Text } from "../model/text.js";
import type { Finding, Marks } from "./finding.js";

/** How a finding stands in one word, derived from its four marks and what kind of rule it is of, and from nothing else. */
export type Standing =
  | "scheduled"
  | "due"
  | "overdue"
  | "moot"
  | "advised"
  | "expected"
  | "done"
  | "doneLate"
  | "lapsed"
  | "withdrawn"
  | "notEvaluable"
  | "holds"
  | "violated"
  | "notKept"
  | "running"
  | "met"
  | "notMet"
  | "shortOfAim"
  | "eligible"
  | "decided";

/**
 * Derives the standing of a finding.
 *
 * @param kind What kind of rule found it: an open target runs, it is not due.
 * @example
 * ```ts
 * import { standingOf } from "baoxue";
 * standingOf({ stage: "open", timeliness: "overdue", force: "binding", certainty: "certain" }); //=> "overdue"
 * ```
 */
export function standingOf(marks: Marks, kind: Finding["kind"] = "duty"): Standing {
  const { stage, certainty } = marks;
  if (stage === "open") return kind === "target" ? runningStanding(marks) : openStanding(marks);
  if (stage === "fulfilled") return marks.timeliness === "late" ? "doneLate" : "done";
  if (certainty === "notEvaluable" && judged.has(stage)) return certainty;
  return marks.force === "binding" ? stage : (unbound.get(stage) ?? stage);
}

function runningStanding({ certainty }: Marks): Standing {
  return certainty === "notEvaluable" ? certainty : "running";
}

function openStanding({ timeliness, force, certainty }: Marks): Standing {
  if (force === "expected") return timeliness === "moot" ? "lapsed" : force; // a reminder, never a breach
  if (timeliness === "moot" || timeliness === "overdue") return timeliness;
  if (certainty === "notEvaluable") return certainty;
  return force === "advisory" ? "advised" : "due";
}

/** The stages that say how something was judged: without what the rule needs there is no judgement. */
const judged: ReadonlySet<string> = new Set<Marks["stage"]>(["holds", "violated", "met", "notMet", "eligible"]);

/** Of a body that the issuer cannot bind, or where the text only strives, nothing is a breach. */
const unbound: ReadonlyMap<string, Standing> = new Map<Marks["stage"], Standing>([
  ["violated", "notKept"],
  ["notMet", "shortOfAim"],
]);

const standings: Readonly<Record<Standing, Text>> = {
  scheduled: { zh: "未到", en: "scheduled" },
  due: { zh: "待办", en: "due" },
  overdue: { zh: "逾期", en: "overdue" },
  moot: { zh: "逾期未办，现已无需办理", en: "overdue, no longer needed" },
  advised: { zh: "应办（原文未定时限）", en: "to be done, no time set" },
  expected: { zh: "待其办理（提醒）", en: "expected, not yet done" },
  done: { zh: "已办", en: "done" },
  doneLate: { zh: "逾期已办", en: "done late" },
  lapsed: { zh: "已无需办理", en: "lapsed" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
  notEvaluable: { zh: "无法判断", en: "not evaluable" },
  holds: { zh: "符合要求", en: "holds" },
  violated: { zh: "违反要求", en: "violated" },
  notKept: { zh: "未做到（仅提醒）", en: "not kept to, a reminder only" },
  running: { zh: "进行中", en: "running" },
  met: { zh: "已达到", en: "met" },
  notMet: { zh: "未达到", en: "not met" },
  shortOfAim: { zh: "未达到（仅为努力目标）", en: "not met, an aim only" },
  eligible: { zh: "可提请处理，待人决定", en: "for decision by a human" },
  decided: { zh: "已有决定", en: "decided" },
};

/** How sure a finding is, as the word before its standing; nothing where it is certain. */
const certainties: Readonly<Record<Marks["certainty"], Text>> = {
  certain: { zh: "", en: "" },
  possible: { zh: "可能：", en: "possibly " },
  provisional: { zh: "暂定：", en: "provisionally " },
  notEvaluable: { zh: "", en: "" },
};

/**
 * What to show for the four marks: the one table from which every host's label comes.
 *
 * @param kind What kind of rule found it.
 * @example
 * ```ts
 * import { marksLabel } from "baoxue";
 * marksLabel({ stage: "open", timeliness: "overdue", force: "binding", certainty: "certain" }); //=> { zh: "逾期", en: "overdue" }
 * ```
 */
export function marksLabel(marks: Marks, kind: Finding["kind"] = "duty"): Text {
  const standing = standings[standingOf(marks, kind)];
  const sure = certainties[marks.certainty];
  return { zh: `${sure.zh}${standing.zh}`, en: `${sure.en}${standing.en}` };
}
