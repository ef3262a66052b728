import type { Text } from "../../model/text.js";

/** The headings and small words that papers share, by name. */
export type ReportWord =
  | "unit"
  | "child"
  | "period"
  | "cutOff"
  | "knownOn"
  | "wholeLog"
  | "policy"
  | "clauses"
  | "count"
  | "number"
  | "missing"
  | "nothingMissing"
  | "owedBy"
  | "what"
  | "about"
  | "filledBy"
  | "checkedBy"
  | "head"
  | "seal"
  | "date"
  | "none"
  | "remarks"
  | "total"
  | "unitName"
  | "serial"
  | "notIssuable"
  | "onlyCounted"
  | "inventoryFields"
  | "signature"
  | "received";

/** What each is in the two languages. */
export const reportWords: Readonly<Record<ReportWord, Text>> = {
  unit: { zh: "填报单位", en: "Drawn up for" },
  child: { zh: "学生编号", en: "Child" },
  period: { zh: "统计期间", en: "Period" },
  cutOff: { zh: "截止时间", en: "Cut-off" },
  knownOn: { zh: "记录截至", en: "As known on" },
  wholeLog: { zh: "全部记录", en: "the whole log" },
  policy: { zh: "依据文件", en: "Under" },
  clauses: { zh: "依据条款", en: "Clauses" },
  count: { zh: "人数", en: "Children" },
  number: { zh: "序号", en: "No." },
  missing: { zh: "缺项及责任人", en: "What is missing, and who owes it" },
  nothingMissing: { zh: "无缺项", en: "Nothing is missing." },
  owedBy: { zh: "责任人", en: "Owed by" },
  what: { zh: "缺项", en: "Missing" },
  about: { zh: "涉及", en: "About" },
  filledBy: { zh: "填表人", en: "Filled in by" },
  checkedBy: { zh: "审核人", en: "Checked by" },
  head: { zh: "单位负责人", en: "Head" },
  seal: { zh: "单位（盖章）", en: "Seal" },
  date: { zh: "日期", en: "Date" },
  none: { zh: "无", en: "none" },
  remarks: { zh: "备注", en: "Remarks" },
  unitName: { zh: "单位", en: "Unit" },
  total: { zh: "合计", en: "Total" },
  serial: { zh: "编号", en: "No." },
  notIssuable: { zh: "以下事项补齐前不得发出", en: "Not to be issued before the following is there" },
  onlyCounted: { zh: "本用途只汇总、不列名单", en: "For this purpose children are counted and not listed" },
  inventoryFields: {
    zh: "文件只列名称、未规定栏目，本表栏目为通用栏目",
    en: "the document names this paper and not its fields: they are the usual ones",
  },
  signature: { zh: "签字", en: "Signature" },
  received: { zh: "签收人", en: "Received by" },
};
