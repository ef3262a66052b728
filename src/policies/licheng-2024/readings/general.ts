import type { Reading } from "../../../rules/policy.js";

/** The ids of these readings. */
export type GeneralReading =
  | "in-force-from-the-day-of-issue"
  | "whom-the-notice-binds"
  | "compulsory-stage-only"
  | "subdistrict-is-township"
  | "direct-schools-on-record"
  | "schools-and-offices-each-their-own"
  | "vague-words-set-no-deadline"
  | "no-time-is-now"
  | "no-day-is-moved";

/** What the notice leaves open throughout. */
export const generalReadings: Readonly<Record<GeneralReading, Reading>> = {
  "in-force-from-the-day-of-issue": {
    clauses: ["0d"],
    open: {
      zh: "通知没有写从哪一天起施行，施行到哪一天",
      en: "The notice does not say from which day it is in force, nor until which",
    },
    chosen: {
      zh: "自落款之日2024年9月25日起，没有终期：以前登记的辍学、发现的风险不产生新的任务，但只要当时仍在辍学，台账、表、方案和每月跟进照样要求；以前已经开始的月、学期、学年不判断，从下一个起",
      en: "From its date, 25 September 2024, without an end: dropouts and risks put down before give rise to no steps of their own, but while a child is still a dropout then, ledger, form, plan and monthly persuasion are wanted all the same; months, terms and school years that had begun are not judged, but those from the next one on",
    },
    why: {
      zh: "没有另写日期的，通常印发即施行；台账等是持续的状态，不是一次的动作",
      en: "Without another day a document is usually in force once issued; ledger and form are standing states and not single acts",
    },
  },
  "whom-the-notice-binds": {
    clauses: ["0a", "2.1b", "2.4b"],
    general: "G18",
    open: { zh: "通知能约束哪些单位", en: "Which bodies the notice can bind" },
    chosen: {
      zh: "约束教办、各义务教育学校及其人员；街道所辖学校由教办转达，同样受约束。镇街、村居、有关部门和家长只是会同、联系的对象，不判断其是否违反；区教体局自己要做的签字也不判断",
      en: "Education offices and schools of compulsory education with their staff; schools under a subdistrict are told by their office and bound as well. Townships, villages, departments and parents are only those with whom things are done, and breach nothing; nor is the bureau judged for its own part in the signing",
    },
    why: {
      zh: "发文机关管理这些单位，对其他单位没有领导关系",
      en: "The bureau is in charge of these bodies and not of the others",
    },
  },
  "compulsory-stage-only": {
    clauses: ["1e", "2.4d"],
    open: { zh: "有高中的学校和高中学生怎么办", en: "What of schools with senior classes, and senior pupils" },
    chosen: {
      zh: "只管义务教育：登记在高中班级的学生不产生任何一条；有小学或者初中班级的学校都算义务教育学校。完全中学每月新确认的人次按全校统计，其中高中的由学校剔除后说明",
      en: "Compulsory education alone: a pupil in a senior class gives rise to nothing; a school with a primary or junior class is a school of compulsory education. The month's new cases of a school with senior classes are counted for the whole school, which explains those of senior pupils",
    },
    why: { zh: "通知的标题和对象都只写义务教育阶段", en: "Title and addressees name compulsory education alone" },
  },
  "subdistrict-is-township": {
    clauses: ["2.4b", "4.2b"],
    open: { zh: "街道教育办公室在系统里放在哪里", en: "Where a subdistrict education office stands in the records" },
    chosen: {
      zh: "一个街道登记为一个镇街，其教办就是这个镇街的教办；几个街道合设一个教办的，登记为一个镇街；没有学校、也没有教办的镇街不要登记",
      en: "A subdistrict is put down as a township, and its office as the town education office; where several share an office they are put down as one; one without schools and office is not put down",
    },
    why: { zh: "责任书按教办签，一个教办一份", en: "The letter is signed by office, one for each" },
  },
  "direct-schools-on-record": {
    clauses: ["4.2a", "4.2c", "4.3b"],
    open: {
      zh: "怎样知道一所学校是区直学校，还是教办所辖",
      en: "How a direct school is told from one under an office",
    },
    chosen: {
      zh: "以登记为准：登记为直属学校的是区直学校，即使也登记了所在街道；没有这样登记的，归所在街道的教办",
      en: "By the record: a school put down as directly under the authority is one, even where its subdistrict is on record, too; any other is under the office of its subdistrict",
    },
    why: { zh: "学校的地址不能说明隶属关系", en: "An address does not show whom a school is under" },
  },
  "schools-and-offices-each-their-own": {
    clauses: ["1e", "2.1a", "2.1e", "2.1f", "2.1g", "2.2f", "3a", "3c", "3d"],
    open: {
      zh: "“各教育办公室、各学校”并列，一名学生由谁负责",
      en: "Offices and schools are named side by side: who answers for which child",
    },
    chosen: {
      zh: "各管各的：在学校名册上的由学校负责，应入学而不在任何学校的，由其住地的教办负责；教办对所辖学校的督促不另判定",
      en: "Each for its own: a school for those on its roll, the office where a child lives for one due to be at school and in none. How an office looks after its schools is not judged apart",
    },
    why: {
      zh: "同一件事两家都做就没有人负责；没有学籍的孩子没有学校可找",
      en: "What both must do nobody does; and a child without a school has none to turn to",
    },
  },
  "vague-words-set-no-deadline": {
    clauses: ["1f", "2.1a", "2.1b", "2.1d", "2.1e", "2.1f", "2.1g", "2.2-head", "2.2c", "2.3c", "3i"],
    general: "G9",
    open: {
      zh: "“立即”“及时”“提前”“持续”等没有写明几天",
      en: "Words such as at once, promptly, ahead and without pause name no number of days",
    },
    chosen: {
      zh: "照原词列出，永不逾期；目标日只作提示",
      en: "Shown with the word of the text, and never overdue; the day aimed at is advice",
    },
    why: { zh: "没有期限就没有违期", en: "Without a deadline nothing is late" },
  },
  "no-time-is-now": {
    clauses: ["2.2b", "3a", "3c", "3f", "3h"],
    open: { zh: "台账、平台、“一生一表”没有写何时建好", en: "No time is given for the row, the platform and the form" },
    chosen: {
      zh: "确认辍学（应入未入、批准延缓入学或休学）登记以后就应当有，没有的列为不符合，不说逾期",
      en: "From the moment the dropout (or the child not enrolled, or the approval) is on record; what is missing is shown as not so, and never as overdue",
    },
    why: {
      zh: "条文写的是应当有，不是几天之内办",
      en: "The clauses say that it is there, and not within how many days",
    },
  },
  "no-day-is-moved": {
    clauses: ["3d"],
    general: "G3",
    open: { zh: "月末遇休息日怎么办", en: "What if the last day of a month is a rest day" },
    chosen: {
      zh: "不顺延，以当月最后一天为限；提醒时瞄准当天或之前的最后一个工作日",
      en: "It is not moved: the last day of the month stands; reminders aim at the last working day on or before it",
    },
    why: { zh: "通知没有规定顺延", en: "The notice grants no such delay" },
  },
};
