import type { Reading } from "../../../rules/policy.js";

/** Choices about accountability. */
export type AccountabilityReading =
  | "scheme-names-the-item"
  | "appraisal-each-school-year"
  | "yearly-target-comes-from-the-centre"
  | "standard-comes-from-outside"
  | "over-is-strictly-over"
  | "rate-as-published"
  | "only-schools-over-the-standard"
  | "interview-sets-the-day"
  | "fault-is-found-by-people";

/** What section 四 leaves open. */
export const accountabilityReadings: Readonly<Record<AccountabilityReading, Reading>> = {
  "scheme-names-the-item": {
    clauses: ["4.2a"],
    open: { zh: "怎样算纳入绩效考评", en: "When it is part of the appraisal" },
    chosen: {
      zh: "有中心的考核办法，列有控辍保学一项；占多大分量不判定",
      en: "When a scheme of the Centre is on record that includes dropout control; its weight is not judged",
    },
    why: { zh: "条文没有写分量", en: "The clause gives no weight" },
  },
  "appraisal-each-school-year": {
    clauses: ["4.2a"],
    open: { zh: "考评有没有做怎样看，到哪一天为止", en: "What shows that the appraisal was made, and by which day" },
    chosen: {
      zh: "每学年对每所学校都有一份写明结果的考评记录，缺哪所列出哪所。原文写明按年而没有写哪一天，以学年最后一天为限，过了算逾期；以后补做的，写明所属学年，算逾期补办",
      en: "For each school a record with a result in each school year; a missing one is listed. The text says yearly and names no day: by the last day of the school year, and overdue when that has passed; a later one names its year and is then late",
    },
    why: {
      zh: "年度考评一年一次，对象是各校；期间的最后一天就是它的终点",
      en: "A yearly appraisal is made once a year, of each school; and a period ends with its last day",
    },
  },
  "yearly-target-comes-from-the-centre": {
    clauses: ["4.2b"],
    general: "G10",
    open: { zh: "年度目标是多少没有写明", en: "The year's target is not given" },
    chosen: {
      zh: "由使用者按中心下达的目标填写，为容许的最高辍学率；没有填的，无法判断。目标不是辍学率的（如巩固率），本规则不看，由教育中心认定",
      en: "The host puts in what the Centre has set, as the highest dropout rate allowed; until then nothing can be said. A target that is no dropout rate (such as retention) this rule does not look at, and the Centre finds",
    },
    why: {
      zh: "没有数字无从比较，也不借用别处的数字",
      en: "Without a number there is nothing to compare with, and none is borrowed",
    },
  },
  "standard-comes-from-outside": {
    clauses: ["4.3a"],
    general: "G10",
    open: { zh: "辍学率的“标准”是多少没有写明", en: "The standard of the rate is not given" },
    chosen: {
      zh: "由使用者按上级公布的标准填写，可以分学段、分日期；没有填的，无法判断",
      en: "The host puts in what higher authorities have published, by stage and date where they differ; until then nothing can be said",
    },
    why: {
      zh: "没有数字无从比较，不借用其他文件的标准",
      en: "Without a number there is nothing to compare with; other documents' standards are not borrowed",
    },
  },
  "over-is-strictly-over": {
    clauses: ["4.3a"],
    general: "G1",
    open: { zh: "正好等于标准算不算超过", en: "Whether exactly the standard is over it" },
    chosen: {
      zh: "不算：大于标准才约谈；按分数精确比较，不四舍五入",
      en: "It is not: only a rate above it; compared as exact fractions and never rounded",
    },
    why: { zh: "“超过”不含本数", en: "The word excludes the number itself" },
  },
  "rate-as-published": {
    clauses: ["4.2b", "4.3a"],
    general: "G11",
    open: { zh: "辍学率怎样算，由谁算，看哪一期", en: "How, by whom and for which period the rate is worked out" },
    chosen: {
      zh: "看为该校公布的学年辍学率，规则只读不算；公布了新的，以新的为准。只看按学年公布的，按学期、自然年公布的不看。分母为零的不比较",
      en: "The published rate of the school for a school year; the rules read it and do not work it out; a newer one takes its place. Rates of a term or a calendar year are not looked at. A zero denominator is not compared",
    },
    why: { zh: "文件没有写公式", en: "The text gives no formula" },
  },
  "only-schools-over-the-standard": {
    clauses: ["4.3a"],
    open: { zh: "“约谈各学校校长”是不是约谈所有校长", en: "Whether all principals are interviewed" },
    chosen: {
      zh: "只约谈超过标准的学校的校长；没有写时限，不设目标日",
      en: "Only those of schools over the standard; no time is stated and no target day set",
    },
    why: { zh: "句首已经限定了学校", en: "The sentence begins by naming those schools" },
  },
  "interview-sets-the-day": {
    clauses: ["4.3b"],
    general: "G9",
    open: { zh: "限多长时间整改", en: "How long the school has to put things right" },
    chosen: {
      zh: "由约谈定明整改期限，到那一天为限；没有定明的，无法判断到期；整改完成由学校登记",
      en: "The day that the interview sets; where it set none nothing can be said of the deadline. The school puts down that things were put right",
    },
    why: { zh: "条文只写限时", en: "The clause only says within a set time" },
  },
  "fault-is-found-by-people": {
    clauses: ["4.4a", "4.4b"],
    general: "G16",
    open: { zh: "怎样算学校或者教职员造成了辍学", en: "When school or staff led to a dropout" },
    chosen: {
      zh: "有人认定并记录了责任原因，才标明可以提请；不由体罚等记录自动得出，没有造成辍学的不在这里。作出决定以后又有新认定的，另行提请",
      en: "Only once somebody has found and recorded it, is the case marked; never derived from a record of punishment, and conduct that led to no dropout is not dealt with here. A new finding after a decision is a matter of its own",
    },
    why: { zh: "因果和责任是人的判断", en: "Cause and fault are for people to judge" },
  },
};
