import type { Reading } from "../../../rules/policy.js";

/** Choices that hold throughout the document. */
export type GeneralReading =
  | "in-force-from-the-year"
  | "which-schools"
  | "whom-the-document-binds"
  | "centre-is-the-authority"
  | "which-year"
  | "no-day-is-moved"
  | "vague-words-set-no-deadline"
  | "people-decide-legal-steps"
  | "suspected-and-confirmed"
  | "absent-without-leave"
  | "until-the-absence-ends"
  | "what-counts-as-persuasion"
  | "township-of-the-school"
  | "exists-when-a-document-says-so"
  | "numbers-stand-in-readings";

/** What the document leaves open throughout. */
export const generalReadings: Readonly<Record<GeneralReading, Reading>> = {
  "in-force-from-the-year": {
    clauses: ["0a"],
    open: {
      zh: "文件只有年份和文号，没有印发、施行的日期",
      en: "Only year and number are printed: no day of issue, and none from which it is in force",
    },
    chosen: {
      zh: "按文号年份的第一天，即2023年1月1日起算；知道印发日期的，使用者应改为那一天：以前发生的事、以前已经开始的月、学期和学年，不按本文件判断；以前已有的机构、制度和台账算数",
      en: "From the first day of the year of its number, 1 January 2023; whoever knows the day of issue puts that in its place. What happened before, and months, terms and school years that had begun before, are not judged by it; bodies, systems and ledgers that were there before count",
    },
    why: {
      zh: "只有年份可考；早于实际印发日的结果，使用者改了日期就不再列出",
      en: "Only the year is known; what falls before the real day is no longer listed once a host puts it in",
    },
  },
  "which-schools": {
    clauses: ["0a", "1.1b", "1.1c", "2.1a", "2.1b", "2.1c", "2.3a", "2.3c", "2.5a", "2.6a", "3.1e", "3.3a", "3.3b"],
    open: {
      zh: "“各学校”是否包括幼儿园、高中",
      en: "Whether kindergartens and senior secondary schools are among the schools",
    },
    chosen: {
      zh: "只指义务教育阶段的学校，即小学、初中；幼儿园、高中不登记到本文件的名册里。名册里登记了的学校，规则都适用",
      en: "Schools of compulsory education only, primary and junior secondary: kindergartens and senior secondary schools are not put on the roll for this document. The rules apply to every school on it",
    },
    why: {
      zh: "制度的目的是保障义务教育，追责一节也只写义务教育阶段",
      en: "Its purpose is compulsory education, and the section on accountability names only that",
    },
  },
  "whom-the-document-binds": {
    clauses: ["0a", "2.4c", "2.5d", "2.5e", "2.5f", "3.1e", "3.2b", "3.2d"],
    general: "G18",
    open: { zh: "文件能约束哪些单位和个人", en: "Which bodies and persons the document can bind" },
    chosen: {
      zh: "只约束中心自己和所管的学校及其教职工；镇政府、公安、民政、司法部门、村（社区）和家长写到了的，只列为期待，不算违反；这些单位没有来的，学校这一步照样提示；要家长一起报告、查找的，家长拒绝或者联系不上，学校单独办并写明即算",
      en: "The Centre itself, its schools and their staff. Of township, police, civil affairs, justice, villages and parents things are expected, never breached; where a body has not come, the school's own step goes on being listed; where parents who are to report or search along refuse or cannot be reached, the school does it alone and says so",
    },
    why: {
      zh: "中心无权给这些单位和家长设定义务，它们的义务来自法律",
      en: "The Centre cannot lay duties on them; what they owe, they owe by law",
    },
  },
  "centre-is-the-authority": {
    clauses: ["1.1a", "2.1b", "2.5b", "2.5c", "2.6a", "2.6d", "3.3d", "4.2a", "4.3a", "4.4a"],
    open: { zh: "“中心”“教育中心”在系统里是哪个单位", en: "Which office in the records is the Centre" },
    chosen: {
      zh: "就是学校名册上登记的教育主管部门；中心主任登记为教育主管部门负责人，分管科室的负责人登记为教育主管部门科室的人",
      en: "It is the authority that stands on the roll for each school; the director is recorded as head of the education authority, the heads of the sections in charge as people of its sections",
    },
    why: { zh: "景区的学校由中心管理", en: "The schools of the scenic area are run by it" },
  },
  "which-year": {
    clauses: ["1.2f", "1.3d", "2.1c", "3.1e", "4.2a", "4.2b", "4.3a"],
    general: "G12",
    open: { zh: "“年度”是学年还是自然年", en: "Whether a year is a school year or a calendar year" },
    chosen: {
      zh: "按学年，9月1日至次年8月31日；考评、目标和辍学率都是",
      en: "The school year, 1 September to 31 August, for appraisal, targets and the rate alike",
    },
    why: { zh: "都是对学校的考评和计数", en: "All of it appraises or counts schools" },
  },
  "no-day-is-moved": {
    clauses: ["2.3c", "2.6a", "4.2a", "4.3b"],
    general: "G3",
    open: { zh: "期限最后一天遇休息日怎么办", en: "What if the last day is a rest day" },
    chosen: {
      zh: "不顺延，以月末、学期末、学年末和约谈定明的当天为限；提醒日定在当天或者之前的最后一个工作日",
      en: "It is not moved: the last day of month, term or school year, or the day that the interview sets, stands; reminders aim at the last working day on or before it",
    },
    why: { zh: "文件没有规定顺延", en: "The text grants no such delay" },
  },
  "vague-words-set-no-deadline": {
    clauses: ["2.1e", "2.2b", "2.2c", "2.4a", "3.1b", "3.3b", "3.3g", "3.3h"],
    general: "G9",
    open: { zh: "“及时”“迅速”没有天数", en: "Words such as promptly and quick name no day" },
    chosen: {
      zh: "保留原词，只作提示，不算逾期；有目标日的另见各条理解，使用者可以改",
      en: "The word is kept and advises only: nothing is overdue by it; target days stand in readings of their own, and a host may change them",
    },
    why: { zh: "模糊的词不能产生违反", en: "Nothing is breached by a vague word alone" },
  },
  "people-decide-legal-steps": {
    clauses: ["3.2d", "4.2b", "4.4a", "4.4b"],
    general: "G16",
    open: {
      zh: "法律文书、追责的依据和程序不在文中",
      en: "Grounds and procedure of legal documents and of accountability lie outside the text",
    },
    chosen: {
      zh: "系统只列出事实，标明可以提请，等待记录在案的人的决定；不作任何处罚或者追责的决定",
      en: "The facts are listed and marked as fit for it; then a person's recorded decision is awaited. Nothing is imposed here",
    },
    why: { zh: "这些是法律和人的判断", en: "These are judgements of law, made by people" },
  },
  "suspected-and-confirmed": {
    clauses: ["1.2f", "1.3d", "2.1f", "2.5a", "2.6d", "3.1c", "3.2a", "3.3c", "3.3e"],
    general: "G19",
    open: { zh: "什么是“辍学”没有界定", en: "The text does not say what a dropout is" },
    chosen: {
      zh: "缺课未核实的只算疑似；由人认定并写明日期的才算确认辍学，只有确认的计入人数、台账和三帮一",
      en: "Absence not yet looked into is only suspected; a dropout is what a person has found and dated, and only that enters numbers, ledger and the three helpers",
    },
    why: { zh: "缺课本身不等于辍学", en: "Absence alone is not dropout" },
  },
  "absent-without-leave": {
    clauses: ["2.2b", "2.2e", "2.4a", "2.5b"],
    general: "G6",
    open: { zh: "“无故”怎样算，有的条款没有写“无故”", en: "What without cause means; some clauses do not say it" },
    chosen: {
      zh: "没有批准的请假就是无故，原因还不清楚的先按无故；事后补批的，已经列出的要求随之撤回，记录保留。没有写“无故”的两条（任课教师报告班主任、学校问明原因）同样不适用于请假获准的",
      en: "Absence without approved leave, for the time being also where the cause is unknown. Where leave is approved afterwards what was listed is withdrawn, and the record stays. The two clauses that do not say it (2.2b, 2.4a) are for no pupil with leave either",
    },
    why: {
      zh: "请假获准的，班主任已经知道人在哪里",
      en: "With leave granted the homeroom teacher knows where the pupil is",
    },
  },
  "until-the-absence-ends": {
    clauses: ["2.2c", "2.2e", "2.4a", "2.5b", "2.5c", "3.2b"],
    open: {
      zh: "学生来上课以后，没有办的步骤还要不要",
      en: "Whether a step not yet taken is still wanted once the pupil attends again",
    },
    chosen: {
      zh: "不要：学生到校上课，这一次缺课就结束，没有办的不再需要；再次缺课的重新算",
      en: "It is not: with the pupil in class the absence is over and what is open is no longer needed; another absence begins anew",
    },
    why: {
      zh: "这几步都是为了找到学生、使其来校",
      en: "All these steps serve to find the pupil and bring it to school",
    },
  },
  "what-counts-as-persuasion": {
    clauses: ["2.1e", "2.5b", "2.5f", "3.2a", "3.2b"],
    general: "G7",
    open: { zh: "什么算一次劝返", en: "What counts as one persuasion" },
    chosen: {
      zh: "以劝其返校为目的、与监护人或者学生本人说上话的一次家访、接通的电话或者约谈；没有见到人、没有接通的，只问情况的，不算。同一人同一天对同一对象的几次算一次。写“学校劝返”的只算学校教职工的；劝了以后的下一个上学日第一次点名仍没有到，才算没有劝成。从未入学的，系统里登记的“劝其返校”就是劝其入学",
      en: "A home visit, an answered call or a talk that is made to bring the child back and in which guardian or child was spoken to; not one that met nobody or only asked how things stand. Several by one person with one person on one day are one. Where the school is named only its staff's count; it was in vain if the child is still away at the first roll call of the next school day. For a child that never entered school, to bring it back is to have it enter",
    },
    why: { zh: "没有与人说上话，谈不上劝", en: "Without a word spoken nobody was persuaded" },
  },
  "township-of-the-school": {
    clauses: ["2.5d", "2.5f", "3.2b"],
    open: {
      zh: "“镇政府”“当地公安机关”“村（社区）”是哪一个",
      en: "Which township government, police and village are meant",
    },
    chosen: {
      zh: "镇政府、公安看学生所在学校的镇街，学校没有登记镇街的看住地；村（社区）看学生的住地。别的镇街、派出所、村代办的也算：记录里只有单位的种类",
      en: "Township and police are those of the pupil's school, or where it has no township on record, of the home; the village is that of the home. What another does in its place counts: the records hold the kind of body only",
    },
    why: {
      zh: "前两处都从学校说起；村里的人在学生家那里",
      en: "The clauses on the first two begin with the school; the village is where the home is",
    },
  },
  "exists-when-a-document-says-so": {
    clauses: ["2.1a", "2.3a", "2.5a", "3.3a"],
    open: { zh: "机制、制度、台账怎样算建立了", en: "When a system or ledger has been set up" },
    chosen: {
      zh: "有学校书面建立的记录即算，没有写明日期要求，一经建立一直算数；是否健全、是否严格执行不判定",
      en: "Once a record says that the school has set it up in writing; from then on it counts. Whether it is complete or strictly kept is not judged",
    },
    why: { zh: "书面记录是唯一看得见的凭据", en: "Only the paper can be seen" },
  },
  "numbers-stand-in-readings": {
    clauses: ["0a"],
    open: {
      zh: "文件没有写的次数、天数由谁定，写在哪里",
      en: "Who sets the counts and days that the text does not give, and where they stand",
    },
    chosen: {
      zh: "页首的“数值”只数不因贫困辍学的目标、年度目标和约谈的标准。因厌学、成绩落后辍学以零为努力目标，“多次”算三次、“一周”算五个上学日，以及台账一个月内上报等目标日，都由理解所定，写在各条的理解里，不在页首计数；目标日使用者可以改",
      en: "The numbers at the head of the page are the target of no dropout through poverty, the year's target and the standard for interviews only. That no dropout from aversion or difficulty is striven for, that several times are three and a week five school days, and target days such as a month for sending the ledger, are choices of readings, stand in these and are not counted there; a host may change the target days",
    },
    why: { zh: "使人看得出哪些数字出自文件", en: "So that one sees which numbers are the document's" },
  },
};
