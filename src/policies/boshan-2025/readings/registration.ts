import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, sameDay } from "../../../rules/words.js";

/** Choices about registration and persuasion. */
export type RegistrationReading =
  | "entry-by-pupil"
  | "new-term-is-autumn"
  | "before-includes-the-first-day"
  | "works-ahead-name-the-term"
  | "examination-is-established"
  | "each-pupil-each-september"
  | "later-entrants-are-not-named"
  | "section-of-the-authority"
  | "reported-in-september"
  | "any-absence-without-leave"
  | "contact-reaches-the-parents"
  | "contact-the-same-day"
  | "until-the-absence-ends"
  | "village-of-the-home"
  | "village-is-invited";

/** What section 四（五） leaves open. */
export const registrationReadings: Readonly<Record<RegistrationReading, Reading>> = {
  "entry-by-pupil": {
    clauses: ["4.5a"],
    open: { zh: "登记谁的入学信息，登记什么", en: "Whose entry is registered, and what about it" },
    chosen: {
      zh: "每名在班里的学生有一份入学信息登记即可，登记哪些项目没有写，不判定；没有写时限，在班里而没有登记就不符合。以前的登记补录进来算数",
      en: "One registration for each pupil in a class; what it holds is not said and not judged. No time is given, so that it is wanted while the pupil is in a class; earlier registrations count once entered",
    },
    why: { zh: "还没有入学的孩子在摸底里", en: "Children who have not entered belong to the count before term" },
  },
  "new-term-is-autumn": {
    clauses: ["4.5b", "4.5c"],
    general: "G12",
    open: { zh: "“每学年新学期”是不是两个学期", en: "Whether both terms of a school year are meant" },
    chosen: { zh: "只指秋季学期，春季不要求", en: "The autumn term only; nothing is asked before the spring term" },
    why: { zh: "新生秋季入学", en: "New pupils enter in autumn" },
  },
  "before-includes-the-first-day": {
    clauses: ["4.5b", "4.5c"],
    general: "G14",
    open: { zh: "“开学前”包括不包括开学当天", en: "Whether the opening day itself is still before the term" },
    chosen: {
      zh: "包括：秋季学期第一天过完以前办好的算按时，第二天起逾期",
      en: "It is: what is done by the end of the first day of the autumn term is in time, from the next day on it is overdue",
    },
    why: { zh: "从宽，当天还可以补", en: "The milder reading: the day may still be used" },
  },
  "works-ahead-name-the-term": {
    clauses: ["4.5b", "4.5c"],
    open: { zh: "暑假里做的摸底和计划怎样对上学期", en: "How a count or plan of the summer is matched with the term" },
    chosen: {
      zh: "记录写明所属的学期，开学以前办的就算这个学期；没有写明学期、开学以前的记录，系统看不出属于哪一年，不算",
      en: "The record names the term that it is for, and then serves it however early it was made; one from before the term that names none cannot be told from another year's and does not serve",
    },
    why: { zh: "假期不属于哪个学期", en: "The holidays belong to no term" },
  },
  "examination-is-established": {
    clauses: ["4.5d"],
    open: { zh: "怎样算考试入学", en: "When there was an examination for entry" },
    chosen: {
      zh: "查实并登记为违规行为的才算；各种变相的测试由查实的人认定",
      en: "When it has been established and put on record as forbidden conduct; whether some test amounts to one is for whoever establishes it",
    },
    why: { zh: "没有记录看不出", en: "Without a record it cannot be seen" },
  },
  "each-pupil-each-september": {
    clauses: ["4.5e"],
    open: { zh: "九月录入的是新生还是全体", en: "Whether September's entry is of new pupils or of all" },
    chosen: {
      zh: "全体：九月里在班的每名学生都有一条当月录入电子学籍系统的记录，9月30日为限；老生核对后重新录入一次。没有录入的逐人列出",
      en: "Of all: each pupil in a class in September has one entry in the electronic roll made in that month, by 30 September; those of earlier years are checked and entered again. Who is missing is listed one by one",
    },
    why: { zh: "条文写的是学生，没有写新生", en: "The clause says pupils, and not new ones" },
  },
  "later-entrants-are-not-named": {
    clauses: ["4.5e"],
    open: { zh: "九月以后转入的学生怎么办", en: "What of pupils who come after September" },
    chosen: {
      zh: "本条不要求，到下一个九月；学籍的转接见转入的手续",
      en: "Nothing is asked by this clause until the next September; how their place on the roll is moved belongs to the formalities of a transfer in",
    },
    why: { zh: "条文只写了九月", en: "The clause names September only" },
  },
  "section-of-the-authority": {
    clauses: ["4.5g"],
    open: { zh: "“基教科”在系统里是哪个单位", en: "Which office in the records the section for basic education is" },
    chosen: { zh: "登记为教育主管部门科室", en: "It is put down as a section of the education authority" },
    why: { zh: "是区教育主管部门的科室", en: "It belongs to the district's authority" },
  },
  "reported-in-september": {
    clauses: ["4.5g"],
    general: "G9",
    open: { zh: "“按时”是哪一天，没有定日期怎么办", en: "Which day on time is, while none is set" },
    chosen: {
      zh: "以9月30日为目标，只作提示，不算逾期；基教科另定日期的，使用者改为那一天。先录入还是先上报不判定",
      en: "Aim at 30 September; advisory only, never overdue; where the section sets a day a host puts that in its place. Whether the entries came first is not judged",
    },
    why: { zh: "前半句的期间是九月", en: "The period of the sentence is September" },
    target: endOfPeriod(),
  },
  "any-absence-without-leave": {
    clauses: ["4.5h"],
    general: "G6",
    open: {
      zh: "多长的缺课才联系家长，什么是“无故”",
      en: "After how long an absence the parents are contacted, and what without cause means",
    },
    chosen: {
      zh: "没有写长短：上午或者下午点名没有到、又没有批准的请假，从那时起就要联系；原因不明的先按无故，事后补假的撤回。漏点名的不算缺课。一次缺课联系一次，不逐日重复",
      en: "No length is said: a morning or afternoon whose register shows the pupil absent without approved leave is enough, from its beginning. An unknown cause counts as none for the time being, and later leave withdraws it; a missing register is no absence. Once for each absence, not again each day",
    },
    why: { zh: "条文没有门槛，点名以半天为单位", en: "The clause has no threshold, and registers go by half days" },
  },
  "contact-reaches-the-parents": {
    clauses: ["4.5h"],
    general: "G7",
    open: {
      zh: "怎样算与家长联系了，微信算不算",
      en: "When the parents were contacted, and whether a messenger counts",
    },
    chosen: {
      zh: "学校任何一名教职工与监护人说上话的一次家访、约谈或者接通的电话；微信通话、有回复的微信记作接通的电话，发出去没有回音的不算",
      en: "A home visit, a talk or an answered call in which any of the school's staff spoke with a guardian; a call or answered message by messenger is put down as an answered call, one that nobody answered does not count",
    },
    why: { zh: "没有回音就没有联系上", en: "Without an answer nobody was reached" },
  },
  "contact-the-same-day": {
    clauses: ["4.5h"],
    general: "G9",
    open: { zh: "“及时”联系是多快", en: "How prompt the contact must be" },
    chosen: { zh: "以当天为目标，只作提示，不算逾期", en: "Aim at the same day; advisory only, never overdue" },
    why: { zh: "孩子在哪里当天就要知道", en: "Where a child is must be known that day" },
    target: sameDay,
  },
  "until-the-absence-ends": {
    clauses: ["4.5h"],
    open: { zh: "学生来上课以后还要不要联系", en: "Whether the contact is still wanted once the pupil attends again" },
    chosen: {
      zh: "不要：到校上课，这一次缺课就结束；再次缺课的重新算",
      en: "It is not: with the pupil in class the absence is over; another absence begins anew",
    },
    why: { zh: "联系是为了找到学生", en: "It serves to find the pupil" },
  },
  "village-of-the-home": {
    clauses: ["4.5i"],
    open: { zh: "“学生所在村委会”是哪一个", en: "Which village committee is meant" },
    chosen: {
      zh: "学生现在所住的村（社区）；没有登记住地的，只列单位，不指明是哪一个。别的村代办的也算：记录里只有单位的种类",
      en: "That of the village where the pupil lives now; where it is not on record the body is named without saying which. What another does in its place counts: the records hold the kind of body only",
    },
    why: { zh: "村委会熟悉住在本村的家庭", en: "A committee knows the homes of its own village" },
  },
  "village-is-invited": {
    clauses: ["4.5i"],
    general: "G22",
    open: { zh: "学校和村委会要不要同时到场", en: "Whether school and village committee must both come" },
    chosen: {
      zh: "要：一次共同规劝写明学校和村委会都参加；分别劝的不算，先来的一方列为已参加，还缺的另一方列出",
      en: "They must: one joint persuasion names both. Each by itself does not serve; who came is shown, and who is still wanted",
    },
    why: { zh: "条文写的是共同规劝", en: "The clause says together" },
  },
};
