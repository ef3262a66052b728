import type { Reading } from "../../../rules/policy.js";

/** Choices that hold throughout the document. */
export type GeneralReading =
  | "in-force-from-the-day-of-issue"
  | "whom-the-document-binds"
  | "all-campuses"
  | "which-year"
  | "no-day-is-moved"
  | "vague-words-set-no-deadline"
  | "suspected-and-confirmed"
  | "what-counts-as-persuasion"
  | "minors-data-stay-inside"
  | "no-step-after-persuasion";

/** What the document leaves open throughout. */
export const generalReadings: Readonly<Record<GeneralReading, Reading>> = {
  "in-force-from-the-day-of-issue": {
    clauses: ["0c"],
    open: { zh: "文件没有写从哪一天起施行", en: "The document does not say from which day it is in force" },
    chosen: {
      zh: "从落款的2025年3月12日起：以前发生的事、以前已经开始的月、学期和学年，不按本文件判断；所以第一个宣传月是2025年9月，第一个学期是2025年秋季。以前已有的小组、台账和登记算数。以前已确认辍学、到这一天仍未返校的，从这一天起看有没有列入台账，特殊群体的逐人列出；共同规劝只对这一天以后确认的提示，以前确认的由学校照样办理。以前的确认不计入以后学年的辍学人次",
      en: "From 12 March 2025, its date: what happened before is not judged by it, nor are months, terms and school years that had begun before; so the first month of publicity is September 2025 and the first term autumn 2025. A group, a ledger or a registration that was there before counts. Where a dropout was confirmed before and the child is still away on that day, its row in the ledger is looked at from then on, and a child of a special group is listed; the joint persuasion is brought up only for those confirmed from that day on, and for the others the school sees to it by itself. An earlier confirmation does not count in the numbers of a later school year",
    },
    why: { zh: "没有另写日期的，通常印发即施行", en: "Without another day a document is usually in force once issued" },
  },
  "whom-the-document-binds": {
    clauses: ["0c", "3e", "3j", "4.5i"],
    general: "G18",
    open: { zh: "学校的方案能约束谁", en: "Whom a school's plan can bind" },
    chosen: {
      zh: "只约束学校自己和教职工；写到了的家长、村委会、政府、基教科和社会各界，只作提醒，不算违反。共同规劝由学校承担，村委会是会同的一方：村委会没有参加的，这一步还没有办成，继续提示学校",
      en: "The school and its staff; parents, village committee, government, the section and society, where they are named, are at most reminded, and breach nothing. The joint persuasion is the school's to bring about and the committee takes part in it: where the committee has not come it is not done, and the school goes on being told of it",
    },
    why: {
      zh: "学校无权给它们设定义务，它们的义务来自法律",
      en: "A school cannot lay duties on them; what they owe, they owe by law",
    },
  },
  "all-campuses": {
    clauses: ["0c", "3a", "3h", "3i", "4.1e", "4.3d", "4.3e", "4.5b", "4.5c", "4.5d", "4.5e", "4.5g"],
    open: {
      zh: "中心学校的校区、教学点包括不包括",
      en: "Whether other campuses and teaching points of the school are meant",
    },
    chosen: {
      zh: "包括：校区、教学点应登记在中心学校一所之下，一起判断；领导小组、入学计划、上报、通报由中心学校办一份即可。分别登记成几所学校的，系统会逐所判断，那样的结果不作数，应先并为一所",
      en: "They are: they are to be entered under the central school as one, and judged together; one group, one plan, one report and one bulletin by the central school will do. Entered as several they would be judged one by one, which is not what is meant: they have to be put together first",
    },
    why: { zh: "方案由中心学校统一印发", en: "The central school issues the plan for all" },
  },
  "which-year": {
    clauses: ["1b", "2.1b", "2.2b", "2.3a", "4.6c", "4.6d", "4.7.1a", "4.7.1b"],
    general: "G12",
    open: { zh: "目标和责任书按哪一种年", en: "By which year targets and letters go" },
    chosen: {
      zh: "按学年，9月1日至次年8月31日；第一个学年是2025至2026学年",
      en: "By the school year, 1 September to 31 August; the first is that of 2025 to 2026",
    },
    why: { zh: "学校的工作按学年安排", en: "A school's work goes by school years" },
  },
  "no-day-is-moved": {
    clauses: ["4.1e", "4.3b", "4.5b", "4.5c", "4.5e"],
    general: "G3",
    open: { zh: "期限最后一天遇休息日怎么办", en: "What if the last day is a rest day" },
    chosen: {
      zh: "不顺延，以月末、学期最后一天、开学当天为限；提醒时瞄准当天或之前的最后一个工作日",
      en: "It is not moved: the last day of the month or term, or the opening day, stands; reminders aim at the last working day on or before it",
    },
    why: { zh: "文件没有规定顺延", en: "The text grants no such delay" },
  },
  "vague-words-set-no-deadline": {
    clauses: ["2.2a", "4.3e", "4.5g", "4.5h", "4.5i"],
    general: "G9",
    open: {
      zh: "“早”“定期”“按时”“及时”没有天数",
      en: "Words such as early, regularly, on time or promptly name no day",
    },
    chosen: {
      zh: "保留原词，只作提示，不算逾期；有目标日的另见各条理解，使用者可以改",
      en: "The word is kept and advises only: nothing is overdue by it; target days stand in readings of their own, and a host may change them",
    },
    why: { zh: "模糊的词不能产生违反", en: "Nothing is breached by a vague word alone" },
  },
  "suspected-and-confirmed": {
    clauses: ["2.2a", "2.3b", "4.3d", "4.5i", "4.6d", "4.7.1b"],
    general: "G19",
    open: {
      zh: "“辍学”“疑似辍学”“确认辍学”怎样区分",
      en: "How dropout, suspected dropout and confirmed dropout differ",
    },
    chosen: {
      zh: "缺课还没有核实的，在本文件里只算缺课，无故的联系家长；学校登记为疑似的是疑似辍学；由人认定并写明日期的才是确认辍学，只有确认的进入台账、共同规劝和辍学人次。缺课再多天，也不会自动变成本文件的疑似或者确认",
      en: "Absence not yet looked into is no more than absence for this document, and where it is without cause the parents are contacted; a suspected dropout is what the school has put down as one; confirmed is what a person has found and dated, and only that enters ledger, joint persuasion and numbers. No length of absence makes a child a suspected or confirmed dropout of this document by itself",
    },
    why: {
      zh: "文件自己先说疑似、后说确认，没有给天数",
      en: "The document itself speaks of suspected first and confirmed later, and gives no number of days",
    },
  },
  "what-counts-as-persuasion": {
    clauses: ["2.2a"],
    general: "G7",
    open: { zh: "什么算一次劝返", en: "What counts as a persuasion" },
    chosen: {
      zh: "学校教职工以劝其返校为目的、与家长（监护人）或者学生本人说上话的一次家访、约谈或者接通的电话；没有见到人、没有接通的，只问情况的，不算。微信通话算，记作接通的电话；只有文字往来的不算，不要记作劝返",
      en: "A home visit, a talk or an answered call by the school's staff that is made to bring the child back and in which guardian or child was spoken to; not one that met nobody or only asked how things stand. A call by messenger counts as an answered call; words in writing alone do not, and are not to be put down as persuasion",
    },
    why: { zh: "没有与人说上话，谈不上劝", en: "Without a word spoken nobody was persuaded" },
  },
  "minors-data-stay-inside": {
    clauses: ["4.3b", "4.3e"],
    general: "G17",
    open: {
      zh: "公示要不要写学生姓名，班主任的记录谁能看",
      en: "Whether what is made public names pupils, and who may see the homeroom teacher's record",
    },
    chosen: {
      zh: "公示只用合计的数字，不写姓名；住址、家长和联系方式只供履行职责的人使用",
      en: "Only totals are made public, and no names; address, parents and contact details are for those who need them in their work",
    },
    why: { zh: "写的是未成年人的个人信息", en: "It is personal data of minors" },
  },
  "no-step-after-persuasion": {
    clauses: ["4.5i"],
    open: { zh: "共同规劝没有劝回来怎么办", en: "What follows where the joint persuasion is in vain" },
    chosen: {
      zh: "文件没有下一步，系统不添加。共同规劝过、学生仍未返校的，系统列为空档，即没有条款要求谁再办什么；上级另有要求的按上级的文件",
      en: "The document has no further step and none is added. Where they persuaded and the child is still away it is listed as a gap: no clause asks anything more of anybody; what those above it ask for stands in their documents",
    },
    why: { zh: "别的文件的步骤不能借用", en: "Steps of other documents are not borrowed" },
  },
};
