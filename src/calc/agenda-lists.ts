import { type CivilDate, type DayNumber, dayOf } from "../model/civil-date.js";
import type { Text } from "../model/text.js";
import type { Finding, Force, Stage } from "../rules/finding.js";

/** The lists of an agenda. */
export type AgendaList =
  | "overdue"
  | "dueToday"
  | "requirementViolated"
  | "prohibitionViolated"
  | "dueSoon"
  | "dueNext"
  | "dueLater"
  | "noTimeSet"
  | "clockStopped"
  | "expected"
  | "possible"
  | "forDecision"
  | "targetMissed"
  | "targetRunning"
  | "coming"
  | "gap"
  | "notEvaluable";

/** How many calendar days ahead `dueSoon` and `dueNext` look. */
export type HorizonDays = readonly [soon: number, next: number];

/** Due in 3 days, due in 7 days. */
export const defaultHorizonDays: HorizonDays = [3, 7];

/** The lists in the order in which one reads them. */
export const agendaLists: readonly AgendaList[] = [
  "overdue",
  "dueToday",
  "requirementViolated",
  "prohibitionViolated",
  "dueSoon",
  "dueNext",
  "dueLater",
  "noTimeSet",
  "clockStopped",
  "expected",
  "possible",
  "forDecision",
  "targetMissed",
  "targetRunning",
  "coming",
  "gap",
  "notEvaluable",
];

const labels: Readonly<Record<Exclude<AgendaList, "dueSoon" | "dueNext">, Text>> = {
  overdue: { zh: "逾期", en: "overdue" },
  dueToday: { zh: "今日到期", en: "due today" },
  requirementViolated: { zh: "未达要求", en: "not as required" },
  prohibitionViolated: { zh: "违反禁止规定", en: "ban breached" },
  dueLater: { zh: "以后到期", en: "due later" },
  noTimeSet: { zh: "未定时限", en: "no time set" },
  clockStopped: { zh: "期限中止", en: "clock stopped" },
  expected: { zh: "待其办理", en: "expected" },
  possible: { zh: "可能须办", en: "possible" },
  forDecision: { zh: "待决定", en: "for decision" },
  targetMissed: { zh: "未达目标", en: "target not met" },
  targetRunning: { zh: "目标期内", en: "target running" },
  coming: { zh: "尚未开始", en: "coming" },
  gap: { zh: "文件未要求", en: "nothing asked" },
  notEvaluable: { zh: "无法判断", en: "not evaluable" },
};

/** What a list is called, as the heading over its entries. */
export function agendaListLabel(list: AgendaList, horizonDays: HorizonDays = defaultHorizonDays): Text {
  if (list === "dueSoon") return withinText(horizonDays[0]);
  return list === "dueNext" ? withinText(horizonDays[1]) : labels[list];
}

function withinText(days: number): Text {
  return { zh: `${days}日内到期`, en: `due within ${days} day${days === 1 ? "" : "s"}` };
}

/** From where one looks: the day that is judged, and how far ahead. */
export interface AgendaLook {
  readonly today: DayNumber;
  readonly horizonDays: HorizonDays;
}

/** The stages in which somebody still has something to do, to mend or to decide. */
const live: ReadonlySet<Stage> = new Set<Stage>(["scheduled", "open", "violated", "eligible", "notMet"]);

/** In which list a finding stands for somebody whom it binds so; `undefined` when nothing is left to do. */
export function agendaListOf(finding: Finding, force: Force, look: AgendaLook): AgendaList | undefined {
  const { stage, timeliness, certainty } = finding.marks;
  const unknown = certainty === "notEvaluable";
  if (timeliness === "moot" || !(live.has(stage) || (stage === "holds" && unknown))) return undefined;
  if (stage === "scheduled") return "coming";
  if (unknown) return "notEvaluable";
  if (finding.kind === "gap") return "gap";
  if (certainty === "possible") return "possible";
  return finding.kind === "duty" ? dutyList(finding, force, look) : otherList(finding, force);
}

function dutyList({ marks, due, clockStopped }: Finding, force: Force, look: AgendaLook): AgendaList {
  if (force === "expected") return "expected"; // a reminder, never a breach
  if (marks.timeliness === "overdue") return "overdue";
  if (clockStopped === true) return "clockStopped";
  return force === "advisory" || due === undefined ? "noTimeSet" : dueList(due, look);
}

function dueList(due: string, { today, horizonDays }: AgendaLook): AgendaList {
  const ahead = dayOf(due.slice(0, 10) as CivilDate) - today;
  if (ahead <= 0) return "dueToday";
  if (ahead <= horizonDays[0]) return "dueSoon";
  return ahead <= horizonDays[1] ? "dueNext" : "dueLater";
}

function otherList({ kind, marks }: Finding, force: Force): AgendaList {
  if (kind === "consequence") return "forDecision";
  if (kind === "target") return marks.stage === "notMet" ? "targetMissed" : "targetRunning";
  if (force === "expected") return "expected";
  if (kind === "prohibition") return "prohibitionViolated";
  return force === "advisory" ? "noTimeSet" : "requirementViolated"; // what the text only strives for is no breach
}
