import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, within } from "../../../rules/words.js";

/** Choices about the tracking of minors out of school. */
export type TrackingReading =
  | "half-years-are-calendar-halves"
  | "police-say-who-is-idle"
  | "a-category-on-each-entry"
  | "schools-help-each-half-year"
  | "police-lead-schools-inform"
  | "where-the-minor-lives"
  | "either-way-will-do"
  | "police-card-is-its-own-kind"
  | "one-meeting-each-calendar-month"
  | "principal-decides-beyond-persuasion"
  | "hand-over-target"
  | "police-data-minimal"
  | "police-visit-finds-two-things"
  | "venue-finding-starts-it";

/** What the tracking of minors out of school leaves open (二（三）). */
export const trackingReadings: Readonly<Record<TrackingReading, Reading>> = {
  "half-years-are-calendar-halves": {
    clauses: ["2.3a"],
    general: "G12",
    open: { zh: "“每半年”从何时起算", en: "From when a half year counts" },
    chosen: {
      zh: "一月至六月、七月至十二月各至少一次，以末日为限；两次相隔超过六个月的另作提示，不算违反",
      en: "At least one from January to June and one from July to December, by the last day; more than six months between two is noted, and is no breach",
    },
    why: { zh: "自然年的上下半年最不易混淆", en: "The halves of the calendar year are the hardest to mistake" },
  },
  "police-say-who-is-idle": {
    clauses: ["1.2g", "2.3a", "2.3f"],
    open: { zh: "谁算闲散青少年，谁算流浪儿童", en: "Who is a vagrant child or an idle youth" },
    chosen: {
      zh: "以派出所登记为准；辍学本身不等于闲散；建档和每月见面只对未成年人",
      en: "Whoever is on the police register; a dropout is not idle for that alone; card and monthly meeting are for minors only",
    },
    why: {
      zh: "文中没有标准；排查写“青少年”，建档写“未成年人”",
      en: "The text has no measure; the screening speaks of youth, the card of minors",
    },
  },
  "a-category-on-each-entry": {
    clauses: ["2.3b"],
    open: { zh: "“分类管理”分哪些类", en: "Which categories there are" },
    chosen: {
      zh: "登记册上每个人都有类别；有哪些类别由使用者定",
      en: "Each entry of the register has a category; the host says which there are",
    },
    why: { zh: "条文要求分类，没有写明类别", en: "The clause asks for categories and names none" },
  },
  "schools-help-each-half-year": {
    clauses: ["2.3c"],
    general: "G9",
    open: { zh: "学校怎样算配合了排查", en: "When a school has co-operated" },
    chosen: {
      zh: "每个自然半年内有一次参与排查的记录；只作提示，不算逾期",
      en: "One record of taking part in each calendar half year; advisory only, never overdue",
    },
    why: { zh: "排查本身每半年一次", en: "The screening itself is half-yearly" },
    target: endOfPeriod(),
  },
  "police-lead-schools-inform": {
    clauses: ["2.3d", "2.3e"],
    open: {
      zh: "联系家人、移交救助由谁做，句中没有主语",
      en: "Who contacts the family and hands over: the sentence has no subject",
    },
    chosen: {
      zh: "派出所负责；前一句所说的学校提供所知情况",
      en: "The police station; the schools of the sentence before tell it what they know",
    },
    why: { zh: "整段以公安机关为主语", en: "The police are the subject of the paragraph" },
  },
  "where-the-minor-lives": {
    clauses: ["2.3d", "2.3e"],
    open: { zh: "“在辖区内居住”看户籍还是实际居住", en: "Whether registration or actual residence is meant" },
    chosen: {
      zh: "看实际居住地是否在该派出所辖区；居住地不明的，先查明，两种做法都不判定",
      en: "Whether the minor actually lives in that station's area; where that is unknown it is found out first, and neither branch is judged",
    },
    why: { zh: "条文写的是居住", en: "The clause speaks of living there" },
  },
  "either-way-will-do": {
    clauses: ["2.3e"],
    open: {
      zh: "移交民政与联系监护人领回，要做几样",
      en: "Whether hand-over and calling the guardian are both wanted",
    },
    chosen: {
      zh: "做到其中一样即完成：民政部门接收，或者监护人领回；选哪样由派出所决定",
      en: "Either completes it: civil affairs have taken the minor over, or the guardian was contacted to fetch them; the police choose",
    },
    why: { zh: "条文用“或”", en: "The clause says or" },
  },
  "police-card-is-its-own-kind": {
    clauses: ["2.3f"],
    open: {
      zh: "“建档立卡”也是贫困户档案的名称",
      en: "The word for the file card is also the name of the register of poor households",
    },
    chosen: {
      zh: "这里指派出所为每名闲散未成年人建的档案，与贫困户档案无关，分别登记",
      en: "Here it is the police station's file on each idle minor; it has nothing to do with the register of poor households and is kept apart",
    },
    why: { zh: "句中的对象是闲散未成年人", en: "Its object here is the idle minor" },
  },
  "one-meeting-each-calendar-month": {
    clauses: ["2.3g"],
    open: {
      zh: "“每月见面一次”怎样算月，打电话算不算",
      en: "What a month is, and whether a call is a meeting",
    },
    chosen: {
      zh: "按自然月，从建档后的第一个整月起，到离档为止，每月至少当面见一次，以月末为限；电话不算",
      en: "The calendar month, from the first whole month on file until the file is closed: at least one meeting face to face by the end of each; a call is none",
    },
    why: {
      zh: "“见面”是当面；月中建档的当月不足一月",
      en: "A meeting is face to face; a month begun midway is not a whole one",
    },
  },
  "principal-decides-beyond-persuasion": {
    clauses: ["2.3i"],
    general: "G16",
    open: {
      zh: "怎样算“确实不能劝复”",
      en: "When a pupil really cannot be persuaded back for special reasons",
    },
    chosen: {
      zh: "校长作出决定，写明日期和理由；劝复失败多少次都不自动得出",
      en: "When the principal has decided so on record, with date and reasons; no number of failures amounts to it",
    },
    why: {
      zh: "转交信息影响未成年人，要有人负责",
      en: "The hand-over touches a minor, so somebody must answer for it",
    },
  },
  "hand-over-target": {
    clauses: ["2.3i"],
    general: "G9",
    open: { zh: "“及时”转交没有天数", en: "The hand-over has no day" },
    chosen: {
      zh: "自校长决定起，以一个上学日之内为目标，只作提示，不算逾期",
      en: "Aim at one school day from the principal's decision; advisory only, never overdue",
    },
    why: { zh: "模糊时限不能产生逾期", en: "A vague word alone makes nothing overdue" },
    target: within(1, "schoolDay"),
  },
  "police-data-minimal": {
    clauses: ["2.3i"],
    general: "G17",
    open: { zh: "“具体信息”包括什么", en: "What the pupil's details are" },
    chosen: {
      zh: "只给上门所必需的：身份、住址、监护人联系方式、缺课起止和已知原因；其他档案不转交",
      en: "Only what the visit needs: identity, address, how to reach the guardian, the absence and the known reason; no other files",
    },
    why: { zh: "未成年人的个人信息只取必要的部分", en: "Of minors' personal data only what is needed" },
  },
  "police-visit-finds-two-things": {
    clauses: ["2.3j"],
    open: { zh: "上门要有什么结果，有没有时限", en: "What the visit must yield, and by when" },
    chosen: {
      zh: "自收到转交起；上门并记下两项，即辍学的原因和去向（在家还是外出），可以分几次；没有时限，不设目标日",
      en: "From the hand-over; a visit to the home, with the reason and the whereabouts on record, if need be on several visits; no deadline and no target day",
    },
    why: { zh: "条文写了这两项", en: "The clause names the two" },
  },
  "venue-finding-starts-it": {
    clauses: ["2.3m"],
    general: "G16",
    open: { zh: "什么算发现，怎样算处理了", en: "What a finding is, and when it was dealt with" },
    chosen: {
      zh: "派出所对每次发现作记录；有依法处理或移交的记录之一即完成，怎样处理由人决定；没有时限",
      en: "What the police record at a venue; a record of legal handling or of passing it on completes it. People choose which, and there is no deadline",
    },
    why: { zh: "条文用“或”，并要求视情况", en: "The clause says or, and leaves it to the circumstances" },
  },
};
