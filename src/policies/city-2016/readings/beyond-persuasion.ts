import type { Reading } from "../../../rules/policy.js";
import { within } from "../../../rules/words.js";

/** Choices about pupils who cannot be persuaded back. */
export type BeyondPersuasionReading =
  | "principal-decides-beyond-persuasion"
  | "handing-over-is-contacting"
  | "hand-over-target"
  | "police-data-minimal"
  | "police-visit-finds-two-things"
  | "teaching-is-a-follow-up-contact"
  | "teaching-may-be-needless"
  | "police-steps-end-with-the-return";

/** What the text leaves open about pupils who cannot be persuaded back (二（三）第4句). */
export const beyondPersuasionReadings: Readonly<Record<BeyondPersuasionReading, Reading>> = {
  "principal-decides-beyond-persuasion": {
    clauses: ["2.3i"],
    general: "G16",
    open: {
      zh: "怎样算“确实不能劝复”",
      en: "When a pupil really cannot be persuaded back for special reasons",
    },
    chosen: {
      zh: "校长作出决定，写明日期和特殊原因，没有写明原因的不算；劝复失败多少次都不自动得出",
      en: "When the principal has decided so on record, with date and the special reason, and without a reason it is none; no number of failures amounts to it",
    },
    why: {
      zh: "转交信息影响未成年人，要有人负责",
      en: "The hand-over touches a minor, so somebody must answer for it",
    },
  },
  "handing-over-is-contacting": {
    clauses: ["2.3i"],
    open: { zh: "与派出所联系、转交信息是一步还是两步", en: "Whether contact and hand-over are one step or two" },
    chosen: {
      zh: "是一步：以转交的记录为准；只打了招呼、没有转交信息的不算",
      en: "One: the record of the hand-over counts; word without the details is not enough",
    },
    why: {
      zh: "转交就是联系，联系是为了转交",
      en: "To hand over is to be in contact, and that is what the contact is for",
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
  "teaching-is-a-follow-up-contact": {
    clauses: ["2.3k"],
    open: { zh: "怎样算作了教育，从何时起", en: "When the teaching has been given, and from when" },
    chosen: {
      zh: "自收到转交起，派出所有一次见到学生本人、以跟踪帮教为目的的家访或约谈即完成；讲了什么、讲到什么程度由派出所判断；没有时限",
      en: "From the hand-over: one visit or talk with the pupil by the police, put down as keeping in touch, completes it; what is taught, and how far, the police judge. There is no deadline",
    },
    why: {
      zh: "条文写明对学生进行；跟踪帮教是最接近的记录",
      en: "The clause says that the pupil is taught; that purpose is the nearest on record",
    },
  },
  "teaching-may-be-needless": {
    clauses: ["2.3k"],
    open: { zh: "“必要的”教育由谁判断", en: "Who judges what teaching is needed" },
    chosen: {
      zh: "由派出所判断；认为不必要的，就这一步登记一项不予处理的决定，这一步即办结",
      en: "The police station; where it finds none needed, it records a decision on this step, not imposed, and that completes it",
    },
    why: {
      zh: "条文只要求必要的教育；不留记录就看不出是判断过还是没有办",
      en: "The clause wants what is needed only; without a record nobody can tell a judgement from neglect",
    },
  },
  "police-steps-end-with-the-return": {
    clauses: ["2.3i", "2.3j", "2.3k"],
    open: {
      zh: "学生已经返校的，转交、上门和教育还要不要办",
      en: "Whether hand-over, visit and teaching are still wanted once the pupil is back",
    },
    chosen: {
      zh: "不要：学生返校或者销号以后，没有办完的不再需要；销号指个案已经按复学、合法转学、读完、经批准休学或缓学、死亡、不属辍学等理由结案；已经办了的保留记录；再次辍学的，重新由校长决定",
      en: "They are not: once the pupil is back, or the case closed as returned, transferred by law, finished, suspended or deferred with approval, dead, no dropout and the like, what is still open is no longer needed, and what was done stays on record; after a relapse the principal decides anew",
    },
    why: {
      zh: "这一句写的是确实不能劝复的学生",
      en: "The sentence is about pupils who really cannot be persuaded back",
    },
  },
};
