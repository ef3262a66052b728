import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, onDayOfYear } from "../../../rules/words.js";

/** Choices about help and letters. */
export type SupportReading =
  | "file-tells-the-family"
  | "aid-each-school-year"
  | "poverty-is-the-recorded-reason"
  | "signs-are-an-observation"
  | "pupil-and-parents-both"
  | "number-comes-from-the-school"
  | "visits-are-in-person"
  | "letters-each-school-year"
  | "letter-for-each-class"
  | "calls-are-no-visits";

/** What section 四（六） and 四（七） leave open. */
export const supportReadings: Readonly<Record<SupportReading, Reading>> = {
  "file-tells-the-family": {
    clauses: ["4.6a"],
    open: { zh: "怎样算掌握了情况，有没有时限", en: "When the situation is known, and by when" },
    chosen: {
      zh: "登记为家庭经济困难的在读学生，有学校写明家庭情况的一份建档登记即可，哪一种档案不论。没有写时限：从登记困难之日起列出，补上即符合，不追究先后",
      en: "For each pupil on record as in hardship one file of the school, of whatever kind, that tells the circumstances of the family. No time is given: a missing one is listed from the day on which the hardship is on record, and once it is there all is well, however late",
    },
    why: { zh: "写下来的情况才看得见", en: "Only what is written can be seen" },
  },
  "aid-each-school-year": {
    clauses: ["4.6c"],
    general: "G9",
    open: { zh: "资助多久一次，由谁出", en: "How often aid is given, and by whom" },
    chosen: {
      zh: "每名登记为家庭经济困难的在读学生每学年至少一次经济资助或者生活费补助，不论由谁发放；以学年末为目标，只作提示，不算逾期",
      en: "For each pupil on record as in hardship one financial aid or subsidy of living costs in a school year, whoever pays it, by its end; advisory only, never overdue",
    },
    why: { zh: "困难认定按学年", en: "Hardship is established by the school year" },
    target: endOfPeriod(),
  },
  "poverty-is-the-recorded-reason": {
    clauses: ["4.6d"],
    open: { zh: "怎样算因贫困辍学", en: "When a dropout is through poverty" },
    chosen: {
      zh: "确认辍学时认定的原因是家庭贫困；按学校、按学年计，后来返校的仍计入",
      en: "When poverty is the reason found with the confirmation; by school and school year, and who comes back later still counts",
    },
    why: { zh: "原因由人认定", en: "The reason is for people to find" },
  },
  "signs-are-an-observation": {
    clauses: ["4.6e"],
    general: "G19",
    open: { zh: "什么是辍学苗头", en: "What a sign of dropping out is" },
    chosen: {
      zh: "有人观察到并登记的苗头（系统里叫“发现辍学倾向”）；登记为消除以后不再需要谈",
      en: "What somebody observed and put down as a tendency to drop out; once it is put down as over the talks are no longer wanted",
    },
    why: { zh: "苗头由人看", en: "Signs are seen by people" },
  },
  "pupil-and-parents-both": {
    clauses: ["4.6e"],
    general: "G22",
    open: { zh: "学生和家长要不要都谈，什么时候谈", en: "Whether both are talked to, and when" },
    chosen: {
      zh: "都要：与学生本人、与家长（监护人）各有一次说上话的家访、约谈或者接通的电话；没有时限，不设目标日",
      en: "Both are: with the child and with a guardian one home visit, talk or answered call each; no deadline and no target day",
    },
    why: { zh: "条文写的是学生及家长", en: "The clause names both" },
  },
  "number-comes-from-the-school": {
    clauses: ["4.6f", "4.7.2a"],
    open: { zh: "家访、电话和微信要多少次", en: "How many visits and calls are wanted" },
    chosen: {
      zh: "文件没有写次数，由本校自定全校一学期的次数，只作提示，达不到不算违反；没有定的只计数，无法判断",
      en: "The text gives no number: the school sets its own for a term, which only advises and is never breached; until then they are counted and nothing is judged",
    },
    why: { zh: "不能替学校定次数", en: "It is not for us to set a number" },
  },
  "visits-are-in-person": {
    clauses: ["4.6f"],
    open: { zh: "电话、微信算不算家访", en: "Whether a call counts as a visit" },
    chosen: {
      zh: "这一条不算：要教职工亲自上门并见到人；同一户几次上门分别计数",
      en: "Not here: staff go to the home in person and meet somebody; several visits to one home count each",
    },
    why: {
      zh: "电话、微信另有一条，这里写的是深入",
      en: "Calls have a clause of their own, and this one says thoroughly",
    },
  },
  "letters-each-school-year": {
    clauses: ["4.7.1a", "3f"],
    general: "G9",
    open: { zh: "责任书多久签一次，什么时候签", en: "How often the letters are signed, and when" },
    chosen: {
      zh: "每学年一次，以学年开始后一个月内、即9月30日前为目标，只作提示，不算逾期；中途换班主任的，新任的宜再签，系统不另提示",
      en: "Once a school year, aiming at its first month, that is by 30 September; advisory only, never overdue; a new homeroom teacher in mid-year had best sign as well, which is not listed apart",
    },
    why: { zh: "班级和班主任每学年变动", en: "Classes and their teachers change with the school year" },
    target: onDayOfYear(9, 30),
  },
  "letter-for-each-class": {
    clauses: ["4.7.1a"],
    open: { zh: "谁代表学校签，每人一份怎样看", en: "Who signs for the school, and how one for each is seen" },
    chosen: {
      zh: "按班看，每个班一份控辍保学目标责任书，由学校与这个班的班主任签；校长或者其他人代表学校签都算",
      en: "Class by class, one letter of responsibility for the targets for each, between the school and its homeroom teacher; the principal or another may sign for the school",
    },
    why: { zh: "一个班一名班主任", en: "A class has one homeroom teacher" },
  },
  "calls-are-no-visits": {
    clauses: ["4.7.2a"],
    open: { zh: "“电话、微信家访”怎样登记", en: "How a visit by telephone or messenger is put down" },
    chosen: {
      zh: "记作接通的电话沟通，微信通话和有回复的微信也这样记；不记作家访，也不抵上门家访",
      en: "As an answered telephone call, a call or answered message by messenger likewise; not as a home visit, and never in place of one in person",
    },
    why: { zh: "没有上门的联系与上门的不同", en: "A contact from afar is not a visit" },
  },
};
