import type { Language, Text } from "../model/text.js";
import type { Policy } from "./policy.js";
import { rolesText, type Speech } from "./speech.js";

/** The fixed words of the rules page. */
export const pageWords = {
  colon: { zh: "：", en: ": " },
  space: { zh: "", en: " " },
  yes: { zh: "可以判定。", en: "Can be worked out." },
  partly: { zh: "可以部分判定。", en: "Can be worked out in part." },
  no: { zh: "不能判定。", en: "Cannot be worked out." },
  note: { zh: "说明：", en: "Note: " },
  noRule: { zh: "没有规则引用本条。", en: "No rule cites it." },
  seen: {
    zh: (clause: string): string => `所依据的理解和数值见${clause}。`,
    en: (clause: string): string => ` What it rests on stands at ${clause}.`,
  },
  reading: { zh: "原文未定：", en: "Left open: " },
  chosen: { zh: "。采用：", en: ". Chosen: " },
  why: { zh: "。理由：", en: ". Why: " },
  aim: { zh: "。目标：", en: ". Aim: " },
  stop: { zh: "。", en: "." },
  see: {
    zh: (clause: string): string => `（见${clause}）`,
    en: (clause: string): string => ` (see ${clause})`,
  },
  overview: { zh: "规则一览", en: "All rules" },
  columns: {
    zh: ["规则", "条款", "性质", "责任", "期限", "凭据"],
    en: ["rule", "clauses", "kind", "borne by", "by when", "shown by"],
  },
  kinds: {
    duty: { zh: "事项", en: "duty" },
    requirement: { zh: "须保持", en: "requirement" },
    prohibition: { zh: "禁止", en: "prohibition" },
    target: { zh: "目标", en: "target" },
    consequence: { zh: "待人决定", en: "consequence" },
  },
  expected: { zh: "（只作提醒）", en: " (only expected)" },
  listed: { zh: "、", en: ", " },
  ladder: { zh: "流程图", en: "What leads to what" },
  noLadder: {
    zh: "本文件的规则各自独立，没有哪一项由另一项引起，因此没有流程图。",
    en: "The rules of this document stand each by itself: none follows from another, so nothing is drawn.",
  },
  ladderNote: {
    zh: "只画前后相连的规则，箭头上写的是前一项留下、后一项要看的记录；有这样的记录，后一项不一定就适用，还有别的条件的，以条款下的句子为准。方框是事项，双线框是待人决定，六角框是须保持的状况，圆角框是目标，斜边框是禁止。",
    en: "Only rules that are linked: the arrow says which record the one leaves and the other looks at; whether the other then applies is said in its sentence. A box is a duty, a double box is for people to decide, a hexagon is kept so, a rounded box is a target, a slanted one is forbidden.",
  },
  number: { zh: "数值：", en: "Number: " },
  byReading: { zh: "（文件没有写这个数，由理解得出）", en: " (not in the document: it follows from a reading)" },
  missing: {
    zh: "文件没有给出，由使用者设定；设定之前，需要它的规则无法判断",
    en: "not given by the document; until a host sets it, rules that need it cannot be evaluated",
  },
} as const;

const startDays: Readonly<Record<Policy["counting"]["startDay"], Text>> = {
  excluded: { zh: "当天不计入", en: "the day itself is not counted" },
  included: { zh: "当天计入", en: "the day itself is counted" },
};

const rolls: Readonly<Record<Policy["counting"]["roll"], Text>> = {
  none: { zh: "遇休息日不移动", en: "a day on which something ends is not moved off a rest day" },
  nextWorkingDay: { zh: "遇休息日顺延", en: "a day that is a rest day is moved on to a working day" },
  previousWorkingDay: { zh: "遇休息日提前", en: "a day that is a rest day is moved back to a working day" },
};

/** The head of the page: what the document is, whom it binds, how it counts, and how much of it has rules. */
export function policyHead(policy: Policy, language: Language, speech: Speech): readonly string[] {
  const { title, issuer, number, issuedOn, inForceFrom, inForceUntil, binds, counting } = policy;
  const zh = language === "zh";
  const from = inForceFrom ?? issuedOn;
  const issued: Text =
    issuedOn === "unknown"
      ? { zh: "原文没有印发日期", en: "on a day that it does not give" }
      : { zh: issuedOn, en: `on ${issuedOn}` };
  const until = inForceUntil === undefined ? "" : zh ? `至${inForceUntil}` : ` to ${inForceUntil}`;
  const clauses = Object.keys(policy.clauses);
  const cited = clauses.filter((id) => policy.rules.some(({ cites }) => cites.includes(id)));
  const numbers = Object.values(policy.parameters);
  const missing = numbers.filter(({ value }) => value === undefined);
  const chosen = numbers.filter(({ reading, value }) => reading !== undefined && value !== undefined);
  const given = numbers.length - missing.length - chosen.length;
  const lines: readonly Text[] = [
    {
      zh: `发文：${issuer.zh}${number === undefined ? "" : `，${number}`}，${issued.zh}；自${from}起${until}适用。`,
      en: `Issued by: ${issuer.en}${number === undefined ? "" : `, ${number}`}, ${issued.en}; in force from ${from}${until}.`,
    },
    {
      zh: `能约束：${rolesText(binds, speech).zh}；对其他单位和个人只作提醒。`,
      en: `Binds ${rolesText(binds, speech).en}; of anybody else things are only expected.`,
    },
    {
      zh: `计算期限：${startDays[counting.startDay].zh}，${rolls[counting.roll].zh}，条款另有规定的除外。`,
      en: `Deadlines: ${startDays[counting.startDay].en}, and ${rolls[counting.roll].en}, unless a rule says otherwise.`,
    },
    {
      zh: `条款${clauses.length}条，其中${cited.length}条有规则；规则${policy.rules.length}条，理解${Object.keys(policy.readings).length}条，数值${numbers.length}项，其中${given}项由文件给出，${chosen.length}项由理解得出，${missing.length}项没有给出、由使用者设定。`,
      en: `Clauses: ${clauses.length}, of which ${cited.length} have rules. Rules: ${policy.rules.length}. Readings: ${Object.keys(policy.readings).length}. Numbers: ${numbers.length}, of which the document gives ${given}; ${chosen.length} follow from readings, and ${missing.length} are for the host to set.`,
    },
    {
      zh: "用词：“应”“不得”是要求，能约束的单位没有做到就是违反；“宜”只是期待，不算违反；“应确保”“应始终确保”看的是情况或数字是否达到：没有达到的列为不符合，并注明起始日；条文没有写何时建成，因此从文件适用之日或有关情况登记之日起列出；没有写明时限或只有模糊词的，只作提示：缺少时列出，不算逾期；“由……研究决定”只指出可以提请，决定由人作出；“个案”是一名学生辍学之事的记录，从疑似时登记，到复学等理由成立时结案，也叫销号；“确认辍学”是有权的人写明日期的认定，文件没有写由谁认定的，由使用者指定；“学生”也包括没有学籍而有记录的未成年人。",
      en: "Words: must and must not state what is required, and a body that is bound and does not do it is in breach; should states what is only expected, never a breach; to see to something asks that it is so or that a figure is reached: what is not so is listed as not as required, with the day since when; the text grants no time to set it up, so it is listed from the day the document applies or the matter is on record; where no time or only a vague word is given, what is missing is listed for information and is never overdue; a decision that somebody takes is only pointed out as one that may be put forward, and people take it; a case is the record of one pupil's dropping out, opened when it is suspected and closed once the pupil is back or for another reason; a confirmed dropout is a dated finding of people who are competent, whom the host names where the document does not; a pupil is also a minor on record without a school register.",
    },
    {
      zh: "按月、按半年、按学期、按学年、按年的要求，从文件适用、有关记录开始以后的第一个完整期间算起：在那之前已经开始的一期不判定。",
      en: "What is asked for each month, half year, term, school year or year is judged from the first whole period after the document applies and the records begin: a period that had begun before is not judged.",
    },
    {
      zh: "每一条款先用我们自己的话概括，再列出引用它的规则。规则的句子由规则本身生成，与系统判断所用的一致；“系统”“本系统”指按这些规则自动列出事项的软件。",
      en: "Each clause is first summarised in our own words, then follow the rules that cite it. The sentences are made from the rules themselves, so they say what is really judged.",
    },
  ];
  return [`# ${plainText(title[language])}`, ...lines.flatMap((line) => ["", plainText(line[language])])];
}

/** Words that Markdown takes as they are. */
export function plainText(words: string): string {
  return words.replaceAll(/\s*[\r\n]+\s*/g, " ").replaceAll(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}
