import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";

/** Choices about hardship and families. */
export type HardshipReading =
  | "hardship-file-for-each-child"
  | "orphaned-or-disabled"
  | "poverty-dropout-is-confirmed"
  | "causes-at-every-stage"
  | "belief-at-every-stage"
  | "named-bodies-answer"
  | "family-education-on-record"
  | "useless-study-is-a-recorded-reason";

/** What help in hardship and family education leave open (二（一）3、4). */
export const hardshipReadings: Readonly<Record<HardshipReading, Reading>> = {
  "hardship-file-for-each-child": {
    clauses: ["2.1.3a"],
    open: {
      zh: "建档是按人还是按类，属于哪一类由谁定",
      en: "Whether files are for each child or each group, and who says to which group a child belongs",
    },
    chosen: {
      zh: "四类中的每名学生各有一份档案，写明类别和家庭状况，可以同属几类；是否属于某类以登记为准，档案常年有效，不必每学年重建",
      en: "One file for each child of the four groups, with its groups, of which there may be several, and its family circumstances; who belongs is taken from the records, and a file once made stands",
    },
    why: { zh: "条文要求细致准确", en: "The clause wants it careful and exact" },
  },
  "orphaned-or-disabled": {
    clauses: ["2.1.3a"],
    open: { zh: "“孤残儿童”是孤儿且残疾，还是二者之一", en: "Orphaned and disabled at once, or one of the two" },
    chosen: { zh: "孤儿或者残疾儿童", en: "Orphaned or disabled" },
    why: {
      zh: "通常的合称；取窄会漏掉需要帮助的儿童",
      en: "The usual joint name; the narrow sense would leave children out",
    },
  },
  "poverty-dropout-is-confirmed": {
    clauses: ["2.1.3d"],
    general: "G19",
    open: { zh: "怎样算因贫辍学", en: "What a dropout through poverty is" },
    chosen: {
      zh: "本学年内确认辍学、记录的原因是家庭贫困的个案，后来返校的也算；目标是零",
      en: "A dropout confirmed in the school year with poverty as the recorded reason, also where the child came back later; the target is none",
    },
    why: {
      zh: "原因由了解情况的人认定；条文写“确保不会”，有一例就没有确保",
      en: "The reason is found by those who have looked into it; the text ensures that none does, and one case is one too many",
    },
  },
  "causes-at-every-stage": {
    clauses: ["2.1.3d"],
    open: {
      zh: "因贫辍学，高中学生算不算",
      en: "Whether pupils of senior secondary school count in the goal on poverty",
    },
    chosen: {
      zh: "算：各学段的个案都计入，不限于义务教育",
      en: "They do: cases of every stage count, not only those of compulsory education",
    },
    why: {
      zh: "同一段写的是“各中小学”和“家庭困难学生”，不分学段；一（二）对高中只写力求，说的是学校不论什么原因都不辍学，与各部门就一种原因的承诺不是同一件事",
      en: "The passage speaks of all primary and secondary schools and of pupils in hardship, of whatever stage; where section 1.2 only strives, it speaks of dropping out for any reason, which is another thing than what departments promise about one cause",
    },
  },
  "belief-at-every-stage": {
    clauses: ["2.1.4c"],
    open: {
      zh: "因“读书无用”辍学，高中学生算不算，为什么是零",
      en: "Whether pupils of senior secondary school count in the goal on the belief, and why it is none",
    },
    chosen: {
      zh: "高中学生也算，一个学年里有一例就没有达到：写的是消除，剩下一例就没有消除",
      en: "They count too, and one case in a school year misses the goal: the text says done away with, and with one left it is not",
    },
    why: {
      zh: "这一句说的是家长的观念，家长不分孩子在哪个学段，句中只写“学生”；一（二）对高中的力求，说的是学校不论什么原因都不辍学，这里说的是教育部门和妇联对一种原因的工作",
      en: "The sentence is about what parents believe, whatever the stage of their child, and says pupils only; where section 1.2 strives for senior secondary school it speaks of schools and of any reason, here it is the work of education department and women's federation on one",
    },
  },
  "named-bodies-answer": {
    clauses: ["2.1.3d", "2.1.4c"],
    open: { zh: "两项目标由谁负责", en: "Who answers for the two goals" },
    chosen: {
      zh: "由同一段点名的单位共同负责：因贫辍学是民政、教育、妇联、团委，“读书无用”辍学是教育、妇联",
      en: "The bodies that the same passage names, jointly: for poverty civil affairs, education, women's federation and youth league; for the belief education and women's federation",
    },
    why: {
      zh: "目标没有另写单位，承接的是前面各单位的工作",
      en: "The goals name nobody of their own and follow from the work of those bodies",
    },
  },
  "family-education-on-record": {
    clauses: ["2.1.4a"],
    general: "G9",
    open: {
      zh: "多久一次，各种阵地和活动是否样样都要",
      en: "How often, and whether every platform and form is wanted",
    },
    chosen: {
      zh: "教育部门和妇联在一个自然年内各至少有一次活动记录，用任何一种阵地和形式；只作提示，不算逾期",
      en: "The education department and the women's federation each have at least one activity on record in a calendar year, on any platform and in any form; advisory only, never overdue",
    },
    why: {
      zh: "两个单位并列，阵地和形式是举例",
      en: "The two are named side by side; platforms and forms are examples",
    },
    target: endOfPeriod(),
  },
  "useless-study-is-a-recorded-reason": {
    clauses: ["2.1.4c"],
    general: "G19",
    open: { zh: "怎样看出辍学是因为认为读书没用", en: "How it shows that the belief was the reason" },
    chosen: {
      zh: "本学年内确认辍学、记录的原因是家长认为读书没有用的个案；目标是零",
      en: "A dropout confirmed in the school year with the parents' belief as the recorded reason; the target is none",
    },
    why: { zh: "条文给出了一种辍学原因", en: "The clause supplies a reason for dropping out" },
  },
};
