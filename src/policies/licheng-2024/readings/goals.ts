import type { Reading } from "../../../rules/policy.js";
import { within } from "../../../rules/words.js";

/** The ids of these readings. */
export type GoalReading =
  | "new-cases-by-month"
  | "rebound-after-closing"
  | "risk-is-an-observation"
  | "any-contact-follows-up"
  | "each-term-while-in-force"
  | "on-time-is-by-the-calendar"
  | "follow-up-target"
  | "tracing-target"
  | "no-loss-is-full-retention";

/** What the goals and the pupils at risk leave open (一、二（四）). */
export const goalReadings: Readonly<Record<GoalReading, Reading>> = {
  "new-cases-by-month": {
    clauses: ["1e"],
    open: { zh: "“新发”按多长时间算", en: "Over what time new cases are counted" },
    chosen: {
      zh: "按月，每所学校一个月内登记的确认辍学为零才算达到，与台账同一周期；一人两次确认计两次。新登记的应入未入不在这里计，由“应入尽入”一条看教办",
      en: "By month, like the ledger: a school meets it in which no dropout was put down as confirmed in the month; one confirmed twice counts as two. A child newly put down as not enrolled is not counted here: the rule that all are enrolled asks the office",
    },
    why: { zh: "通知里写明的周期只有每月", en: "The month is the only cycle that the notice names" },
  },
  "rebound-after-closing": {
    clauses: ["1e"],
    general: "G20",
    open: { zh: "怎样算反弹", en: "What a relapse is" },
    chosen: {
      zh: "因复学销号以后又确认辍学的，在返校以前列为不符合；还没有销号又缺课的，仍是原来的个案，不另算反弹",
      en: "A dropout confirmed anew after the case was closed by return, until the child is back; away again before the case is closed, it is still the old case and no relapse",
    },
    why: { zh: "销号以前不能说已经返校", en: "Before the closing nobody has said that it is back" },
  },
  "risk-is-an-observation": {
    clauses: ["1f", "1g", "2.1d"],
    general: "G19",
    open: { zh: "什么是有辍学风险", en: "What a risk of dropping out is" },
    chosen: {
      zh: "由人观察并登记（登记时叫“辍学倾向”），登记消除以前一直算；不由缺课天数自动得出",
      en: "What somebody saw and put down (as a tendency to drop out), until it is put down as over; never derived from days of absence",
    },
    why: { zh: "通知没有写标准", en: "The notice has no criterion" },
  },
  "any-contact-follows-up": {
    clauses: ["1f"],
    open: {
      zh: "要不要校长和教师都家访，别的办法算不算",
      en: "Must principal and teachers both visit, and do other ways count",
    },
    chosen: {
      zh: "学校任何一人见到家长或者学生的家访、谈话，或者接通的电话，都算跟进",
      en: "Any visit or talk of the school's at which guardian or child was met, or a call that was answered, is a follow-up",
    },
    why: { zh: "原文只是举例", en: "The text only gives an example" },
  },
  "each-term-while-in-force": {
    clauses: ["1f", "1g"],
    open: { zh: "“本学期”只指2024年秋季吗", en: "Is only the autumn term of 2024 meant" },
    chosen: {
      zh: "不限，从施行之日起每个学期都一样；以前登记的风险见“从哪一天起施行”",
      en: "No: every term from the day on which the notice is in force; of risks put down before, see the reading on that day",
    },
    why: { zh: "通知的题目是持续做好", en: "Its title says that the work goes on" },
  },
  "on-time-is-by-the-calendar": {
    clauses: ["1g"],
    general: "G9",
    open: { zh: "“按期”是哪一天，怎样算返校", en: "Which day is on time, and what shows the return" },
    chosen: {
      zh: "以校历为准：学期里有风险的学生不在无故缺课之中即算；从无故缺课起列出，到校即消除；假期里不判断；请假获准的不算缺课",
      en: "The school calendar's: in term a pupil at risk is not in an absence without leave. It is shown as soon as it is, and no longer once it attends; holidays are not judged, and approved leave is no absence",
    },
    why: {
      zh: "返校就是到校上课；这比原文的字面严，目的是防止辍学",
      en: "To be back is to be there; this is stricter than the letter of the text, so that no dropout arises",
    },
  },
  "follow-up-target": {
    clauses: ["1f"],
    general: "G9",
    open: { zh: "“提前”是几天", en: "How long ahead is" },
    chosen: {
      zh: "以登记风险后一周为目标；只作提示，不算逾期",
      en: "A week from the day on which the risk was put down; advisory only, never overdue",
    },
    why: { zh: "一周之内跟进，才赶得上预防", en: "Within a week there is still time to prevent it" },
    target: within(1, "week"),
  },
  "tracing-target": {
    clauses: ["2.1d"],
    general: "G9",
    open: { zh: "追踪清查的“及时”是几天", en: "How soon tracing is prompt" },
    chosen: {
      zh: "以登记风险后的下一个上学日为目标；只作提示，不算逾期",
      en: "The school day after the one on which the risk was put down; advisory only, never overdue",
    },
    why: { zh: "当天发现，下一个上学日总能问到", en: "Seen on one day, one can ask on the next" },
    target: within(1, "schoolDay"),
  },
  "no-loss-is-full-retention": {
    clauses: ["2.4d"],
    general: "G11",
    open: { zh: "怎样算零流失，何时统计", en: "What it is to lose nobody, and as of when" },
    chosen: {
      zh: "以学校登记的本学年义务教育巩固率为准（学年初学生中，除依法转学、死亡、出国的以外，学年末仍在读的比率），达到100%才算零流失；没有登记的不能判断",
      en: "By the retention rate that the school puts down for the school year: of the pupils of its beginning, without those who lawfully transferred, died or went abroad, the part that is there at its end. 100 % is no loss; without the figure nothing is judged",
    },
    why: {
      zh: "离校记录里分不清流失和正常离校，系统不代算",
      en: "The records of leaving do not tell a loss from a lawful leaving, and the program works nothing out",
    },
  },
};
