import type { Text } from "../model/text.js";
import type { Marks } from "./finding.js";

/** How a finding stands in one word, derived from its four marks and from nothing else. */
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
  | "notEvaluable";

/** Derives the standing of a finding. */
export function standingOf(marks: Marks): Standing {
  if (marks.stage === "open") return openStanding(marks);
  if (marks.stage === "fulfilled") return marks.timeliness === "late" ? "doneLate" : "done";
  return marks.stage;
}

function openStanding({ timeliness, force, certainty }: Marks): Standing {
  if (force === "expected") return timeliness === "moot" ? "lapsed" : force; // a reminder, never a breach
  if (timeliness === "moot" || timeliness === "overdue") return timeliness;
  if (certainty === "notEvaluable") return certainty;
  return force === "advisory" ? "advised" : "due";
}

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
};

const certainties: Readonly<Record<Marks["certainty"], Text>> = {
  certain: { zh: "", en: "" },
  possible: { zh: "可能：", en: "possibly " },
  provisional: { zh: "暂定：", en: "provisionally " },
  notEvaluable: { zh: "", en: "" },
};

/** What to show for the four marks: the one table from which every host's label comes. */
export function marksLabel(marks: Marks): Text {
  const standing = standings[standingOf(marks)];
  const sure = certainties[marks.certainty];
  return { zh: `${sure.zh}${standing.zh}`, en: `${sure.en}${standing.en}` };
}
