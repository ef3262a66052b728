import {
  type AgendaList,
  agendaListLabel,
  type ChangeKind,
  type DateStep,
  type Finding,
  type Language,
  type Session,
  type Standing,
  type Text,
} from "baoxue";
import { city2016 } from "baoxue/policies";

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
  reading: { zh: "解读", en: "reading" },
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

/** What has become of a finding, in the order in which one reads it. */
export const changeWords: Readonly<Record<ChangeKind, Text>> = {
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

/** Morning or afternoon. */
export function sessionName(session: Session, language: Language): string {
  return { zh: { am: "上午", pm: "下午" }, en: { am: "am", pm: "pm" } }[language][session];
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

/** What each step of a date is called. */
export const steps: Readonly<Record<DateStep["step"], Text>> = {
  start: { zh: "起算", en: "start" },
  counted: { zh: "计入", en: "counted" },
  skipped: { zh: "不计", en: "skipped" },
  suspended: { zh: "中止", en: "clock stopped" },
  rolled: { zh: "顺移", en: "moved" },
  due: { zh: "到期", en: "due" },
};

/** Where the text sets no time, the day is only aimed at. */
export const aim: Text = { zh: "目标", en: "aim" };

/** What a finding's rule is called. */
export function ruleTitle(finding: Finding, language: Language): string {
  if (finding.kind === "gap") return { zh: "文件未要求", en: "nothing asked" }[language];
  return city2016.rules.find((rule) => rule.id === finding.rule)?.title?.[language] ?? finding.rule;
}
