import type { Reading } from "../../../rules/policy.js";
import { onDayOfYear } from "../../../rules/words.js";

/** The ids of these readings. */
export type SafeguardsReading =
  | "top-leader-is-the-principal"
  | "one-plan-serves-both"
  | "schools-make-it-known"
  | "two-of-the-means-named"
  | "three-things-told"
  | "scheme-names-the-item"
  | "result-for-each-school"
  | "three-rises-are-four-figures"
  | "unit-is-the-school"
  | "rectification-comes-first"
  | "summary-in-three-parts"
  | "photographs-by-reference"
  | "archive-ready-by-the-day"
  | "school-with-home-teaching"
  | "archive-of-three-things"
  | "one-set-by-mid-july";

/** What the safeguards leave open (四). */
export const safeguardsReadings: Readonly<Record<SafeguardsReading, Reading>> = {
  "top-leader-is-the-principal": {
    clauses: ["4.1d"],
    open: { zh: "“主要领导”是谁，以什么为凭", en: "Who the top leader is, and what shows it" },
    chosen: {
      zh: "是校长，或者学校党组织书记；成立小组的书面记录写明由校长任组长才算，书记任组长的登记时注明，由县教科局认可；别的学校领导任组长的不算",
      en: "The principal, or the secretary of the school's Party organisation. The paper that sets up the group is to name the principal as its head; one headed by the secretary is noted so and accepted by the bureau; a group headed by another school leader is not enough",
    },
    why: {
      zh: "党组织领导的学校，主要领导可以是书记；系统里只有校长这一职务，书记兼校长的登记为校长",
      en: "Where the Party organisation leads a school its secretary may be the top leader; the records have the post of principal only, and one who is both is put down so",
    },
  },
  "one-plan-serves-both": {
    clauses: ["4.1g", "4.4a"],
    open: {
      zh: "两处都要方案，是不是一份，要不要每年一份",
      en: "Two places ask for a plan: whether one serves both, and whether it is drawn up anew each year",
    },
    chosen: {
      zh: "一份即可，一经制定一直算数；目标责任怎样分解、是否结合实际不判定",
      en: "One is enough and stands from then on; how it breaks down targets, and whether it suits the school, is not judged",
    },
    why: {
      zh: "说的是同一所学校的同一项工作；没有写每年",
      en: "Both are about the same work of the same school, and neither says each year",
    },
  },
  "schools-make-it-known": {
    clauses: ["4.2a", "4.2b"],
    open: { zh: "这一段没有写由谁宣传", en: "The paragraph does not say who makes it known" },
    chosen: {
      zh: "由学校，一校一份记录；县教科局的宣传另有一条；别的单位来办的，学校登记了才算",
      en: "Each school, with a record of its own; the bureau's publicity is another clause, and what others do without the school's record is not the school's",
    },
    why: {
      zh: "方案主送学校，宣传对象是学生和家长",
      en: "The plan addresses schools, and those to be told are pupils and parents",
    },
  },
  "two-of-the-means-named": {
    clauses: ["4.2a"],
    open: {
      zh: "列举的几种方式是都要，还是选用，“多种”是几种",
      en: "Whether all the means listed are wanted or some, and how many several are",
    },
    chosen: {
      zh: "一学年里用了新闻媒体、法律讲座、家长会议、课堂教学四种中的两种以上即算，可以分几次，一次用几种的各算；不到两种的，把没有用到的列出，只作提示",
      en: "Two at least of news media, lectures, parents' meetings and lessons in a school year, in one activity or several; where there are fewer, those not used are named, for information only",
    },
    why: {
      zh: "“多种”至少两种，这个数由本理解定；新闻媒体不是每所学校都用得上",
      en: "Several are two at least, a number that this reading sets; and not every school has news media at hand",
    },
  },
  "three-things-told": {
    clauses: ["4.2b"],
    open: { zh: "宣传内容以什么为凭", en: "What shows what was told" },
    chosen: {
      zh: "活动记录里写明讲了各方的法律责任、辍学的危害、处罚规定，三样一学年里讲全；讲得好坏不判定",
      en: "The records of activities say that the duties in law, the harm and the penalties were told, all three in a school year; how well is not judged",
    },
    why: { zh: "只有记录看得见", en: "Only the record can be seen" },
  },
  "scheme-names-the-item": {
    clauses: ["4.3a"],
    open: { zh: "怎样算成为考核的“重要内容”", en: "When it is an important part of the appraisal" },
    chosen: {
      zh: "考核办法里列有控辍保学一项；分量不评判",
      en: "The scheme has an item on it; its weight is not judged",
    },
    why: { zh: "列入可以查到，分量没有写明", en: "An item can be looked up; no weight is given" },
  },
  "result-for-each-school": {
    clauses: ["4.3a"],
    open: { zh: "每学年的考核以什么为凭", en: "What shows the appraisal of a school year" },
    chosen: {
      zh: "学年结束以前，每所义务教育学校都有县教科局的考核结果；九月以后补的，写明所属学年，算逾期补办；结果好坏不判定",
      en: "By the end of the school year each school of compulsory education has a result of the bureau; one made up later that names its year counts as done late. What the result is, is not judged",
    },
    why: { zh: "写明每学年，也写明考核的是学校", en: "The text says each school year, and schools" },
  },
  "three-rises-are-four-figures": {
    clauses: ["4.3c"],
    general: "G11",
    open: {
      zh: "“连续三年上升”是几个数，比什么",
      en: "How many figures three years of rise are, and how they compare",
    },
    chosen: {
      zh: "四个学年公布的辍学率，一年比一年高，持平不算升；中间缺一年的不算连续",
      en: "The rates published for four school years, each strictly above the one before; equal is no rise, and a missing year breaks the row",
    },
    why: {
      zh: "升三次要有四个数；只看两次上升会早一年",
      en: "Three rises need four figures; two rises would be a year early",
    },
  },
  "unit-is-the-school": {
    clauses: ["4.3c"],
    open: { zh: "是学校的辍学率还是镇、县的", en: "Whose rate it is" },
    chosen: {
      zh: "学校的，以公布的为准，系统不代算；镇、县的由县教科局自己看",
      en: "The school's, as published and never computed here; the bureau looks at those of towns and the county itself",
    },
    why: {
      zh: "要追究的是主要领导和分管领导，前文考核的是学校",
      en: "Those answerable are leaders, and schools are what is appraised",
    },
  },
  "rectification-comes-first": {
    clauses: ["4.3c"],
    open: {
      zh: "整改是不是追究的前提，怎样看有没有改变",
      en: "Whether rectification must come first, and how change is seen",
    },
    chosen: {
      zh: "是：第三次上升公布以后先列出整改，登记整改完成、公布的数还是连升的，才列为可以提请追究；下一学年的数公布时仍连升、整改还没有登记完成的，也列为可以提请；有没有明显改变由县教科局认定，认定有改变的登记不予处理",
      en: "It must: after the third rise is published rectification is listed; once that is put down as done, with the figures still as they were, accountability is fit to be referred; so it is where the next year's figure is up again and no rectification is on record. Whether there was a clear change the bureau finds, and puts down a decision against it where there was",
    },
    why: {
      zh: "条文写的是整改以后仍没有改变；一直不整改的，不能因此不提请",
      en: "The text says: without change after rectification; and whoever never rectifies is not spared by that",
    },
  },
  "summary-in-three-parts": {
    clauses: ["4.4b"],
    open: { zh: "总结何时写好，三部分怎样看", en: "By when the summary is written, and how its parts are seen" },
    chosen: {
      zh: "学年结束以前一份，写明工作情况、存在的问题、下一步安排三项；三项不全的不算；随资料上交的，以7月15日为目标，当年没有写好的，最迟学年结束",
      en: "One by the end of the school year that holds work done, problems and next steps; with a part missing it does not count. Where it goes in with the papers, 15 July is aimed at; what was not ready is due by the end of the school year",
    },
    why: {
      zh: "写明是本学年的总结，三项都写了名称",
      en: "It is the summary of the school year, and all three parts are named",
    },
  },
  "photographs-by-reference": {
    clauses: ["4.4c"],
    general: "G17",
    open: { zh: "照片几张，系统里放不放照片", en: "How many photographs, and whether the records hold them" },
    chosen: {
      zh: "有照片存入档案、统一用A4纸打印、附了文字说明即算，几张不限；系统只记有没有，不放照片",
      en: "Some in the archive, all printed on A4 paper and captioned; how many is open. The records hold only that they are there, and no photograph",
    },
    why: { zh: "照片上有未成年人", en: "They show minors" },
  },
  "archive-ready-by-the-day": {
    clauses: ["4.4c", "4.4d", "4.4e"],
    general: "G9",
    open: {
      zh: "照片、送教材料、档案何时备齐",
      en: "By when photographs, papers on home teaching and the archive are ready",
    },
    chosen: {
      zh: "每学年一次，以上交资料的7月15日为目标，只作提示，不算逾期",
      en: "Once in a school year, with the day of handing in, 15 July, as the target; advisory only, never overdue",
    },
    why: { zh: "这几项没有写日子，上交的就是这些材料", en: "None of them has a day, and these are what is handed in" },
    target: onDayOfYear(7, 15),
  },
  "school-with-home-teaching": {
    clauses: ["4.4d"],
    open: {
      zh: "哪些学校有送教上门责任，“等”字怎样看",
      en: "Which schools answer for teaching at home, and what of the open list",
    },
    chosen: {
      zh: "有学生登记为送教上门的学校就是，从登记之日起；方案、总结、台账、照片四样都要，别的不要求",
      en: "Those with a pupil on record as taught at home, from when they have one; plan, summary, ledger and photographs, and nothing else",
    },
    why: { zh: "有这样的学生才有这样的责任", en: "With such a pupil comes the task" },
  },
  "archive-of-three-things": {
    clauses: ["4.4e"],
    open: { zh: "档案里要有什么", en: "What the archive holds" },
    chosen: {
      zh: "本校工作方案、总结、工作照片三样；送教上门的四样另看；国家何时考核没有写，齐了就行",
      en: "Plan, summary and photographs; the four on home teaching are looked at apart. When the state inspects is not said, and complete is enough",
    },
    why: { zh: "“以上材料”就是前面列的", en: "These materials are those listed before" },
  },
  "one-set-by-mid-july": {
    clauses: ["4.4f"],
    general: "G14",
    open: { zh: "“7月15日前”含不含当天，交什么", en: "Whether 15 July is included, and what is handed in" },
    chosen: {
      zh: "含当天；控辍保学资料一份交到县教科局即算，里面齐不齐由收的人核对。文件7月6日印发，第一次本应是2023年7月15日，系统从第一个完整的学年即2024年7月15日起列出，2023年的由县教科局自己掌握",
      en: "It is; one set at the bureau is enough, and whoever takes it checks what is in it. Issued on 6 July the plan first meant 15 July 2023; it is listed here from the first whole school year, 15 July 2024, and the bureau sees to that of 2023 itself",
    },
    why: {
      zh: "日期之前通常含当天；这一学年在文件印发以前已经开始",
      en: "Before a date usually includes it; and that school year had begun before the plan was issued",
    },
  },
};
