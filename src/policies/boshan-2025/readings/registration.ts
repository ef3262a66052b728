import type { Reading } from "../../../rules/policy.js";
import { onDayOfYear, sameDay } from "../../../rules/words.js";

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
  | "who-is-sent"
  | "village-of-the-home"
  | "village-is-invited"
  | "truth-is-checked-by-people";

/** What section 四（五） leaves open. */
export const registrationReadings: Readonly<Record<RegistrationReading, Reading>> = {
  "entry-by-pupil": {
    clauses: ["4.5a"],
    open: { zh: "登记谁的入学信息，登记什么", en: "Whose entry is registered, and what about it" },
    chosen: {
      zh: "文件印发以后（首次是2025年秋季）入班的每名学生有一份入学信息登记，入班以前登记的也算；以前已在班里的老生不要求补登。没有写时限，缺少时列出，只作提示。本区域内应入学而没有来的孩子也应登记，名册里看不出的由学校核对，系统不判定。登记哪些项目没有写，不判定",
      en: "One registration for each pupil that comes into a class once the document is issued, in autumn 2025 for the first time; one made before the pupil came counts. Of those who were in a class before nothing is asked. No time is given: what is missing is listed for information. A child of the area that is due and has not come is to be registered as well, which the school checks, since the records do not show it. What a registration holds is not said and not judged",
    },
    why: {
      zh: "条文说的是适龄儿童少年的入学，不是已在校的老生",
      en: "The clause is about children of school age who enter, not about those who are there already",
    },
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
      zh: "包括：应在秋季学期开学以前办好，开学当天过完以前办好的也算按时（规则写作“开学当天结束前”），第二天起逾期",
      en: "It is: it is to be done before the autumn term, and what is done by the end of its first day is still in time (as the rule says it); from the next day on it is overdue",
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
      zh: "全体，9月30日为限：新生登记好相关信息后录入；老生核对、更新原有学籍，留一条当月的核对记录，不重新建籍。没有录入或者核对的逐人列出",
      en: "Of all, by 30 September: new pupils' particulars are registered and entered; of the others the place that they have on the roll is checked and brought up to date, and a record of the check in that month is kept, with no new place opened. Who is missing is listed one by one",
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
    open: {
      zh: "“基教科”在系统里是哪个单位，怎样登记上报",
      en: "Which office in the records the section for basic education is, and how the report is put down",
    },
    chosen: {
      zh: "登记为教育主管部门的科室；上报登记为向基教科报送学生信息",
      en: "It is put down as a section of the education authority; the report as particulars of the pupils handed in to it",
    },
    why: {
      zh: "原文没有写是哪一级的，通常是区教育主管部门管基础教育的科室",
      en: "The text does not say whose it is; usually it is the section of the district's authority in charge of basic education",
    },
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
    target: onDayOfYear(9, 30),
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
      zh: "学校任何一名教职工与家长（监护人）说上话的一次家访、约谈或者接通的电话；微信通话、有回复的微信记作接通的电话，发出去没有回音的不算",
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
  "who-is-sent": {
    clauses: ["4.5i"],
    open: { zh: "学校安排的“相关人员”是谁", en: "Who the staff are that the school sends" },
    chosen: { zh: "学校安排的教职工，不限职务", en: "Whomever of its staff the school sends, of any post" },
    why: { zh: "原文没有点名", en: "The text names nobody" },
  },
  "village-of-the-home": {
    clauses: ["4.5i"],
    open: { zh: "“学生所在村委会”是哪一个", en: "Which village committee is meant" },
    chosen: {
      zh: "学生现在所住村的村委会。规则里只写“村委会”，是哪一个看名册里学生的住地。记录里只有单位的种类，系统分不清是哪个村的，是不是学生所在的村由学校核对，别的村代办不合原文",
      en: "That of the village where the pupil lives now. The rule says only that it is a village committee, and the roll tells the pupil's village. The records hold the kind of body only: whether it was that of the pupil's village the school has to check, and another in its place is not what the text asks for",
    },
    why: { zh: "村委会熟悉住在本村的家庭", en: "A committee knows the homes of its own village" },
  },
  "village-is-invited": {
    clauses: ["4.5i"],
    general: "G22",
    open: { zh: "学校和村委会要不要同时到场", en: "Whether school and village committee must both come" },
    chosen: {
      zh: "要：一次共同规劝的记录写明学校和村委会都参加。只有一方参加的、两方各劝各的，都算没有办成。规则写作“联合劝导学生及其家人”，就是共同规劝学生返校复学；劝的是学生本人还是家人，不分",
      en: "They must: the record of one joint persuasion names both. With only one of them there, or each by itself, it is not done; whether the pupil or the family was spoken to makes no difference",
    },
    why: { zh: "条文写的是共同规劝", en: "The clause says together" },
  },
  "truth-is-checked-by-people": {
    clauses: ["4.5f"],
    open: { zh: "信息真实由谁核对，怎样看得出", en: "Who checks that the data are true, and what shows it" },
    chosen: {
      zh: "系统只列出看得出的毛病：身份证号校验不符、同一孩子登记两次、记录前后矛盾；其余是否属实由学校核对，不判定",
      en: "Only what can be seen is listed: a wrong check digit, a child entered twice, records that contradict each other. Whether the rest is true the school checks, and it is not judged",
    },
    why: { zh: "单看登记的内容，看不全真假", en: "The entries alone do not show all of it" },
  },
};
