import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, sameDay } from "../../../rules/words.js";

/** Choices about the goals. */
export type GoalReading =
  | "completion-by-a-rate"
  | "figures-as-published"
  | "standard-comes-from-outside"
  | "within-includes-the-standard"
  | "rate-and-not-one"
  | "targets-of-appraisal"
  | "suspected-is-put-down"
  | "early-is-the-same-day"
  | "stepping-in-is-persuading"
  | "return-rate-of-suspected"
  | "no-case-is-not-full"
  | "three-groups-are-named"
  | "help-each-school-year"
  | "what-counts-as-help"
  | "group-goal-by-child";

/** What sections 一 and 二 leave open. */
export const goalReadings: Readonly<Record<GoalReading, Reading>> = {
  "completion-by-a-rate": {
    clauses: ["1b"],
    general: "G11",
    open: {
      zh: "“每一位学生都能顺利完成学业”怎样看",
      en: "How it is seen that every pupil finishes school",
    },
    chosen: {
      zh: "看学校公布的完成学业率，即一届毕业人数比入学人数，依法转学的调整后再比，目标百分之百；写在指导思想里，只作提示，达不到不算违反",
      en: "By the completion rate that the school publishes, those who graduate out of those who entered, lawful transfers taken into account, with 100 % as its aim; it stands in the guiding thought, and so it only advises, and missing it breaches nothing",
    },
    why: { zh: "指导思想不是考核目标", en: "A guiding thought is no target of appraisal" },
  },
  "figures-as-published": {
    clauses: ["1b", "2.1b", "2.2b"],
    general: "G11",
    open: { zh: "各项比率怎样计算", en: "How the rates are reckoned" },
    chosen: {
      zh: "规则只读公布的分子和分母，按分数精确比较，不自己计算，也不四舍五入；学年过完仍没有公布的，无法判断",
      en: "The rules read the numerator and denominator that are published and compare them as exact fractions; they compute nothing and round nothing. Where none is published by the end of the school year it cannot be judged",
    },
    why: { zh: "文件没有公式", en: "The document gives no formula" },
  },
  "standard-comes-from-outside": {
    clauses: ["2.1b"],
    general: "G10",
    open: { zh: "国家规定的标准是多少", en: "What the national standard is" },
    chosen: {
      zh: "文件没有写，要由使用者填写；没有填写时无法判断。标准分学段的，按学段填写；本校小学、初中都有的，系统只能读一个合计的辍学率，要由使用者定一个共用的标准，没有定的无法判断",
      en: "It is not in the text and a host has to give it; until then nothing can be judged. Where it differs by stage it is given so; of a school with both stages only one rate for the whole can be read, for which a host has to set one standard, and until then nothing can be judged",
    },
    why: { zh: "不能借用别处的数字", en: "Numbers from elsewhere are not borrowed" },
  },
  "within-includes-the-standard": {
    clauses: ["2.1b"],
    general: "G1",
    open: { zh: "正好等于标准算不算“以内”", en: "Whether a rate that equals the standard is within it" },
    chosen: { zh: "算：不高于标准即达到", en: "It is: the goal is met while the rate is no higher" },
    why: { zh: "“以内”通常包括本数", en: "The word usually includes the number itself" },
  },
  "rate-and-not-one": {
    clauses: ["2.1b", "4.7.1b"],
    open: {
      zh: "辍学率在标准以内，与一个孩子也不辍学，哪一个算数",
      en: "Whether the rate within the standard or not one dropout is the goal",
    },
    chosen: {
      zh: "两个都列，各看各的：一名也没有才达到后一个；有人辍学而比率不超标准的，前一个仍然达到。后来返校的仍计入当学年的人次",
      en: "Both are listed, each by itself: the second is met only with none, and the first also with some as long as the rate is no higher than the standard. Who comes back later still counts in the numbers of the year",
    },
    why: { zh: "一个是限度，一个是目标", en: "The one is a limit, the other an aim" },
  },
  "targets-of-appraisal": {
    clauses: ["4.3-head", "2.1b", "2.2b", "2.3b"],
    open: { zh: "要落实的“考核目标”是什么", en: "Which targets of appraisal are to be carried out" },
    chosen: {
      zh: "就是第二节里能计数的目标：辍学率、劝返复学率、特殊群体不辍学；怎样考核、谁考核没有写，不判定",
      en: "Those of section two that can be counted: dropout rate, return rate, no dropout from the special groups; who appraises and how is not said, and not judged",
    },
    why: { zh: "标题之下没有别的目标", en: "No other targets stand under the heading" },
  },
  "suspected-is-put-down": {
    clauses: ["2.2a"],
    general: "G19",
    open: {
      zh: "缺课多久、什么情形算疑似辍学，怎样算早发现",
      en: "After how long an absence, and in what case, a child is a suspected dropout, and when it was found early",
    },
    chosen: {
      zh: "文件没有界定，由学校登记为疑似辍学，从登记起算干预和劝返；登记得早不早没有标准，不判定，每一次无故不到校另有联系家长一步",
      en: "The document does not say. The school puts the child down as suspected, and from then on stepping in and persuading are wanted; whether it was put down early has no measure and is not judged, while every absence without cause has its own step of contacting the parents",
    },
    why: { zh: "不能借用别处的天数", en: "Numbers of days from elsewhere are not borrowed" },
  },
  "early-is-the-same-day": {
    clauses: ["2.2a"],
    general: "G9",
    open: { zh: "“早”是多早", en: "How early early is" },
    chosen: {
      zh: "以登记为疑似的当天为目标，只作提示，不算逾期",
      en: "Aim at the day on which it is put down; advisory only, never overdue",
    },
    why: { zh: "离开越久越难回来", en: "The longer a child is away the harder is the way back" },
    target: sameDay,
  },
  "stepping-in-is-persuading": {
    clauses: ["2.2a"],
    open: { zh: "“干预”和“劝返”是不是两件事", en: "Whether stepping in and persuading are two things" },
    chosen: {
      zh: "一次劝返即可：劝返就是干预；学生返校或者销号以后不再需要，确认辍学以后仍然需要",
      en: "One persuasion will do, since to persuade is to step in; it is no longer wanted once the child is back or its case closed, and still wanted once the dropout is confirmed",
    },
    why: { zh: "没有写干预还包括什么", en: "What else stepping in takes is not said" },
  },
  "return-rate-of-suspected": {
    clauses: ["2.2b"],
    general: "G11",
    open: { zh: "学校公布劝返复学率时，分母是谁", en: "Whom the return rate counts that the school publishes" },
    chosen: {
      zh: "本学年登记的疑似辍学和确认辍学的学生，除去后来认定不属辍学的；到学年末没有复学的，不计入分子。系统只读公布的数",
      en: "All put down as suspected or confirmed in the school year, less those found to be no dropouts; who has not returned by its end is not in the numerator. Only what is published is read",
    },
    why: { zh: "这句话从疑似辍学学生说起", en: "The sentence begins with suspected dropouts" },
  },
  "no-case-is-not-full": {
    clauses: ["2.2b"],
    open: { zh: "一学年没有一起个案，复学率是多少", en: "What the return rate is in a year without a case" },
    chosen: {
      zh: "不适用，不写作百分之百，也不算未达到",
      en: "Not applicable: it is neither shown as 100 % nor taken as missed",
    },
    why: { zh: "分母是零没有比率", en: "Out of none there is no rate" },
  },
  "three-groups-are-named": {
    clauses: ["2.3a", "2.3b"],
    open: {
      zh: "特殊群体还有哪些，怎样认定",
      en: "Which other groups there are, and who says that a child belongs to one",
    },
    chosen: {
      zh: "只看点到的三类：家庭经济困难、留守、残疾，由学校登记；使用者可以增加",
      en: "The three that are named: hardship, left behind, disability, as the school puts it down; a host may add to them",
    },
    why: { zh: "没有写明的无从确定", en: "What is not named cannot be known" },
  },
  "help-each-school-year": {
    clauses: ["2.3a"],
    general: "G9",
    open: { zh: "帮扶多久一次", en: "How often help is given" },
    chosen: {
      zh: "每名学生每学年至少一次，以学年末为目标，只作提示，不算逾期；已有的帮扶在新学年要再有",
      en: "Once for each child in a school year at least, by its end; advisory only, never overdue; each school year anew",
    },
    why: {
      zh: "文件没有次数，情况逐年变化",
      en: "The text gives no number, and circumstances change from year to year",
    },
    target: endOfPeriod(),
  },
  "what-counts-as-help": {
    clauses: ["2.3a"],
    open: { zh: "什么算帮扶", en: "What counts as help" },
    chosen: {
      zh: "学校实施的一次帮扶（辅导、心理辅导、补助、资助），或者以帮扶为目的、见到学生或者家长（监护人）的一次家访、约谈。休学、已离校的不在本条，离校未返的按劝返办",
      en: "One support given by the school (tutoring, counselling, subsidy, aid), or a home visit or talk to help in which child or guardian was met. Who is suspended or has left is not meant here; who has left and not come back is for persuasion",
    },
    why: { zh: "文件没有列出帮扶的办法", en: "The text lists no ways of helping" },
  },
  "group-goal-by-child": {
    clauses: ["2.3b"],
    open: { zh: "“不因任何原因辍学”按什么看", en: "How it is seen that none of them drops out" },
    chosen: {
      zh: "逐人看：特殊群体的学生确认辍学期间不符合，返校或者销号以后又符合；原因不论，全校的人次另计",
      en: "Child by child: while one of them is a confirmed dropout the clause is not kept, and once it is back or its case closed it is again; whatever the reason. The number for the school is counted apart",
    },
    why: { zh: "条文把原因都包括了", en: "The clause takes in every reason" },
  },
};
