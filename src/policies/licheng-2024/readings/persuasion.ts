import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, within } from "../../../rules/words.js";

/** The ids of these readings. */
export type PersuasionReading =
  | "what-a-persuasion-is"
  | "really-is-confirmed"
  | "one-plan-for-each-case"
  | "persuasion-each-month"
  | "four-groups"
  | "care-each-term"
  | "trouble-is-an-observation"
  | "help-target";

/** What persuasion and care leave open (二（二）、二（三）). */
export const persuasionReadings: Readonly<Record<PersuasionReading, Reading>> = {
  "what-a-persuasion-is": {
    clauses: ["2.1g", "2.2-head", "2.2c"],
    general: "G7",
    open: { zh: "怎样算一次劝返", en: "What counts as one persuasion" },
    chosen: {
      zh: "以劝其返校为目的、见到人的家访或谈话，或者接通的电话；没见到人、没接通的不算",
      en: "A visit or talk to bring the child back at which somebody was met, or a call that was answered; not one that reached nobody",
    },
    why: { zh: "没有找到人就没有劝", en: "Who reached nobody persuaded nobody" },
  },
  "really-is-confirmed": {
    clauses: ["2.2-head", "2.2b", "2.2c", "2.2e", "3a", "3c", "3f", "3g"],
    general: "G19",
    open: { zh: "怎样算“确实辍学”", en: "When a child has really dropped out" },
    chosen: {
      zh: "有人确认并登记的才算，到返校为止；不论开学前后确认的，一样看；疑似的不建台账和表，也不要方案",
      en: "Only when somebody has decided so and put it down, until the child is back, be it before or after the start of term; a suspicion asks for neither row, form nor plan",
    },
    why: { zh: "“确实”说的就是已经弄清", en: "The word itself says that it has been made sure" },
  },
  "one-plan-for-each-case": {
    clauses: ["2.2b", "2.2e", "3a", "3c", "3f"],
    open: {
      zh: "返校后再次辍学，原来的台账、平台、表和方案还算不算",
      en: "Do the old row, entry, form and plan serve after a relapse",
    },
    chosen: {
      zh: "不算：台账、平台、表和方案都按个案登记，销号以后重新立案的要重新登记；“一生一表”可以在原表上续写，但要在新的个案里登记一次",
      en: "No: row, platform, form and plan are put down for a case, and a case opened anew asks for them anew; a form may be carried on from the old one, and is put down once more in the new case",
    },
    why: { zh: "原来的办法没有留住学生", en: "The old measures did not keep the child" },
  },
  "persuasion-each-month": {
    clauses: ["2.2-head"],
    general: "G9",
    open: { zh: "“持续”是多久一次", en: "How often it goes on" },
    chosen: {
      zh: "没有返校以前每月至少劝返一次；只作提示，不算逾期",
      en: "At least one persuasion in each month until the child is back; advisory only, never overdue",
    },
    why: { zh: "台账每月更新，总要有内容可写", en: "The ledger is updated monthly, and needs something to tell" },
    target: endOfPeriod(),
  },
  "four-groups": {
    clauses: ["2.3a"],
    open: { zh: "重点群体有哪些", en: "Which groups are meant" },
    chosen: {
      zh: "点名的四类：家庭困难、残疾、随迁、留守，以登记为准；家庭困难以登记为家庭经济困难的为准，其他家庭困难按帮助家庭有状况学生的一条看；没有点名的群体学校可以照做，不判断",
      en: "The four that are named, by the record: hardship, disability, accompanying, left behind; hardship is economic hardship on record, and other trouble in a family falls under the rule on pupils in trouble; for groups that are not named schools may do the same, and nothing is judged",
    },
    why: { zh: "没有点名的无从判断", en: "Nobody can judge what is not named" },
  },
  "care-each-term": {
    clauses: ["2.3a"],
    general: "G9",
    open: { zh: "关爱多久一次，怎样算做了", en: "How often care is given, and what shows it" },
    chosen: {
      zh: "每学期至少一次帮扶，或者一次为帮扶而与学生或监护人见面的家访、谈话；学业、生活、心理三方面有一方面即可；只作提示，不算逾期",
      en: "At least once a term help, or a visit or talk to help at which child or guardian was met; study, life or mind, one of them will do; advisory only, never overdue",
    },
    why: { zh: "学期是学校工作的周期", en: "The term is the rhythm of a school" },
    target: endOfPeriod(),
  },
  "trouble-is-an-observation": {
    clauses: ["2.3c"],
    open: { zh: "怎样算心理有波动、家庭有状况", en: "When a pupil is unsettled, or a family in trouble" },
    chosen: {
      zh: "由人登记，登记为否时结束；内容不写入系统",
      en: "What somebody put down, until put down as over; what it is about is not held",
    },
    why: {
      zh: "这是敏感的个人情况，只需要知道有没有",
      en: "It is sensitive, and only that it is so needs to be known",
    },
  },
  "help-target": {
    clauses: ["2.3c"],
    general: "G9",
    open: { zh: "帮助的“及时”是几天", en: "How soon help is prompt" },
    chosen: {
      zh: "以登记情况后的下一个上学日为目标；只作提示，不算逾期",
      en: "The school day after the one on which it was put down; advisory only, never overdue",
    },
    why: { zh: "当天发现，第二天总能谈上话", en: "Seen on one day, a talk is possible on the next" },
    target: within(1, "schoolDay"),
  },
};
