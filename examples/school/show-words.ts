import {
  type AgendaList,
  agendaListLabel,
  type Finding,
  type Language,
  type Policy,
  type Standing,
  type Text,
} from "baoxue";

/** The headings and small words of the demo's pages. */
export const words = {
  title: { zh: "保学：今天谁该办什么", en: "baoxue: who must do what by when" },
  school: { zh: "学校", en: "School" },
  endOf: { zh: "截至当日结束，按当时已录入的记录", en: "end of day, as recorded by then" },
  pupils: { zh: "名学生", en: "pupils" },
  classes: { zh: "个班", en: "classes" },
  gaps: {
    zh: "仍未返校，而文件此刻未要求任何人办理（本库提示）",
    en: "STILL AWAY, AND THE DOCUMENT ASKS NOTHING OF ANYBODY NOW (the library's own notice)",
  },
  withdrawn: { zh: "最近七天撤回", en: "WITHDRAWN IN THE LAST SEVEN DAYS" },
  retract: { zh: "报告已发出，应予撤回", en: "a report had left the school: retract it" },
  expired: { zh: "休学期满未复学", en: "EXPECTED AGAIN, AND NOWHERE ON RECORD" },
  registers: { zh: "缺少点名", en: "REGISTERS MISSING" },
  restDay: { zh: "休息日却有点名", en: "REGISTERS ON DAYS WITHOUT SCHOOL" },
  cases: { zh: "未了结的个案", en: "OPEN CASES, EACH WITH ITS LADDER" },
  settled: { zh: "本学期另有已了结的缺课", en: "Absences of this term in which nothing is left to do" },
  problems: { zh: "记录中的疑点", en: "ODDITIES OF THE RECORDS" },
  leftOut: { zh: "因有错误而未采用的行", en: "Rows left out because they were bad" },
  more: { zh: "单个学生的来龙去脉", en: "One child in full" },
  before: { zh: "记录尚未开始。", en: "The records had not begun." },
  nothing: { zh: "今天没有单位有待办事项。", en: "No office has anything to do today." },
  since: { zh: "起无故缺课", en: "absent without leave since" },
  why: { zh: "缘由", en: "why" },
  rests: { zh: "依据的记录", en: "rests on" },
  steps: { zh: "期限推算", en: "date" },
  done: { zh: "已做", en: "done by" },
  wanted: { zh: "还缺", en: "still wanted" },
  clause: { zh: "条款", en: "clause" },
  reading: { zh: "理解", en: "reading" },
  unknownPupil: { zh: "没有这名学生", en: "No such pupil" },
  unassigned: { zh: "未落到任何单位", en: "FALLS TO NO OFFICE" },
  officeFree: { zh: "没有待办事项。", en: "Nothing to do." },
  changed: { zh: "项变化应予告知", en: "changes that somebody should hear of" },
  forRecord: { zh: "其余变化，仅备查", en: "Other changes, for the record only" },
  schoolYear: { zh: "学年", en: "School year" },
  upTo: { zh: "截至", en: "up to" },
  yearOver: { zh: "学年已结束", en: "the year is over" },
  dropoutRate: { zh: "辍学率（已确认）", en: "Dropout rate (confirmed)" },
  retentionRate: { zh: "巩固率", en: "Retention rate" },
  quiet: { zh: "没有任何事项", en: "nothing has ever been asked about this child" },
  members: {
    opening: { zh: "学年初在校", en: "at the start of the year" },
    transfersIn: { zh: "转入", en: "came later" },
    transfersOut: { zh: "转出且已确认接收", en: "went to another school, arrival acknowledged" },
    unacknowledged: {
      zh: "转出未确认接收（仍计入）",
      en: "went to another school, no acknowledgement (still counted)",
    },
    deaths: { zh: "死亡", en: "died" },
    dropouts: { zh: "确认辍学未返校", en: "confirmed as dropped out, not back" },
  },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

/** A sign for each list of the agenda; its name is the library's. */
const listSigns: Readonly<Record<AgendaList, string>> = {
  overdue: "✗",
  dueToday: "●",
  requirementViolated: "✗",
  prohibitionViolated: "✗",
  dueSoon: "◔",
  dueNext: "◔",
  dueLater: "◔",
  noTimeSet: "○",
  clockStopped: "⏸",
  expected: "◇",
  possible: "?",
  forDecision: "§",
  targetMissed: "▽",
  targetRunning: "△",
  coming: "…",
  gap: "!",
  notEvaluable: "–",
};

/** How a list of the agenda is called, with its sign. */
export function listName(list: AgendaList, language: Language): string {
  return `${listSigns[list]} ${agendaListLabel(list)[language]}`;
}

/** A sign for each standing, for the ladder. */
export const signs: Readonly<Record<Standing, string>> = {
  scheduled: "…",
  due: "●",
  overdue: "✗",
  moot: "⊘",
  advised: "○",
  expected: "◇",
  done: "✓",
  doneLate: "✓",
  lapsed: "–",
  withdrawn: "↩",
  notEvaluable: "–",
  holds: "✓",
  violated: "✗",
  notKept: "◇",
  running: "△",
  met: "✓",
  notMet: "▽",
  shortOfAim: "◇",
  eligible: "§",
  decided: "✓",
};

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  zh: ["", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
  en: ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** The name of a weekday. */
export function weekdayName(weekday: number, language: Language): string {
  return weekdays[language][weekday] ?? "";
}

/** Where the text sets no time, the day is only aimed at. */
export const aim: Text = { zh: "目标", en: "aim" };

/** What a finding's rule is called. */
export function ruleTitle(finding: Finding, policy: Policy, language: Language): string {
  if (finding.kind === "gap") return { zh: "文件未要求", en: "nothing asked" }[language];
  return policy.rules.find((rule) => rule.id === finding.rule)?.title?.[language] ?? finding.rule;
}
