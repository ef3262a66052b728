import { type CivilDate, dayOf, weekdayOf } from "../model/civil-date.js";
import type { CivilMoment } from "../model/moment.js";
import { sessionLabels } from "../model/session.js";
import type { SubjectKind } from "../model/subject.js";
import type { Text } from "../model/text.js";
import type { RegisterAlert } from "../rules/finding.js";
import { eachSubject } from "../rules/subject-phrases.js";

/** The headings and small words, by name. */
export type SheetWord =
  | "title"
  | "unit"
  | "knownOn"
  | "wholeLog"
  | "policy"
  | "issuer"
  | "summary"
  | "office"
  | "noOffice"
  | "all"
  | "nothing"
  | "unassigned"
  | "gaps"
  | "withdrawn"
  | "retract"
  | "openCases"
  | "settled"
  | "alerts"
  | "expired"
  | "leftOut"
  | "number"
  | "state"
  | "subject"
  | "task"
  | "why"
  | "clauses"
  | "outcome"
  | "since"
  | "steps"
  | "what"
  | "session"
  | "classes"
  | "signed"
  | "head"
  | "seal"
  | "date";

/** The headings and small words of a duty sheet on paper. */
export const sheetWords: Readonly<Record<SheetWord, Text>> = {
  title: { zh: "控辍保学当日办理清单", en: "Duty sheet of the day: keeping children in school" },
  unit: { zh: "填报单位", en: "Drawn up for" },
  knownOn: { zh: "记录截至", en: "Records up to" },
  wholeLog: { zh: "全部已录入的记录", en: "all that is on record" },
  policy: { zh: "依据文件", en: "Under" },
  issuer: { zh: "发文机关", en: "Issued by" },
  summary: { zh: "各单位办理一览", en: "Entries by office" },
  office: { zh: "责任单位", en: "Office" },
  noOffice: { zh: "（无责任单位）", en: "(no office)" },
  all: { zh: "合计（不重复计）", en: "All, each once" },
  nothing: { zh: "当日没有单位有待办事项。", en: "No office has anything to do today." },
  unassigned: { zh: "未指明责任单位的事项", en: "Matters that fall to no office" },
  gaps: {
    zh: "学生仍未返校，而文件此刻未要求任何人办理（系统提示，非文件条款）",
    en: "Still away, and the document asks nothing of anybody now (the library's own notice)",
  },
  withdrawn: { zh: "近期撤回的事项", en: "Withdrawn lately" },
  retract: { zh: "已据此发出报告，应予撤回", en: "a report had left on the strength of it: retract it" },
  openCases: { zh: "未了结的个案", en: "Open cases" },
  settled: { zh: "另有已了结的个案", en: "Cases in which nothing is left to do" },
  alerts: { zh: "点名记录的疑点", en: "What the registers lack" },
  expired: {
    zh: "休学、延缓入学期满未复学（系统提示）",
    en: "Expected again, and nowhere on record (the library's own notice)",
  },
  leftOut: { zh: "未启用的规则", en: "Rules that were left out" },
  number: { zh: "序号", en: "No." },
  state: { zh: "状态", en: "State" },
  subject: { zh: "对象", en: "About" },
  task: { zh: "须办事项及事由", en: "What is to be done, and why" },
  why: { zh: "事由", en: "Why" },
  clauses: { zh: "依据条款", en: "Clauses" },
  outcome: { zh: "办理情况", en: "What was done" },
  since: { zh: "缺课起始日", en: "Away since" },
  steps: { zh: "已到步骤", en: "Steps" },
  what: { zh: "事项", en: "Matter" },
  session: { zh: "场次", en: "Session" },
  classes: { zh: "班级", en: "Classes" },
  signed: { zh: "承办人（签字）", en: "Done by (signature)" },
  head: { zh: "负责人（签字）", en: "Head of office (signature)" },
  seal: { zh: "单位（盖章）", en: "Office (seal)" },
  date: { zh: "日期", en: "Date" },
};

const weekdays: readonly Text[] = [
  { zh: "星期一", en: "Monday" },
  { zh: "星期二", en: "Tuesday" },
  { zh: "星期三", en: "Wednesday" },
  { zh: "星期四", en: "Thursday" },
  { zh: "星期五", en: "Friday" },
  { zh: "星期六", en: "Saturday" },
  { zh: "星期日", en: "Sunday" },
];

/** A moment as the head of a form has it: 2025年10月16日（星期四）. */
export function momentText(moment: CivilMoment): Text {
  const date = moment.slice(0, 10) as CivilDate;
  const [year, month, day] = date.split("-").map(Number);
  const weekday = weekdays[weekdayOf(dayOf(date)) - 1];
  const time = moment.length > 10 ? ` ${moment.slice(11)}` : "";
  return {
    zh: `${year}年${month}月${day}日（${weekday?.zh ?? ""}）${time}`,
    en: `${weekday?.en ?? ""}, ${date}${time}`,
  };
}

/** A session of a day. */
export function sessionText({ session: { date, session } }: RegisterAlert): Text {
  const { zh, en } = sessionLabels[session];
  return { zh: `${date} ${zh}`, en: `${date} ${en}` };
}

/** So many subjects in one row: 1198名学生. */
export function manyText(kind: SubjectKind, count: number): Text {
  return { zh: eachSubject(kind).zh.replace(/^每/, String(count)), en: `${count} in all` };
}
