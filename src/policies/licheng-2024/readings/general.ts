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
    clauses: ["0d", "1f", "2.1d", "2.1e", "2.1f", "2.1g", "2.2c", "3i"],
    open: {
      zh: "通知没有写从哪一天起施行，施行到哪一天",
      en: "The notice does not say from which day it is in force, nor until which",
    },
    chosen: {
      zh: "自落款之日2024年9月25日起，没有终期。以前登记的风险、疑似或确认辍学、应入未入，以前批准的延缓入学、休学，不自动产生限时提示。落款时仍有风险、仍在辍学、仍应入未入或仍未期满的，属于通知所指的学生，由学校、教办在落款以后、9月底以前重新登记一次，从那时起提示；应入未入的，先登记为否，再重新登记。按期返校、台账、平台、表、方案、每月劝返和应入尽入，不重新登记也照样要求。以前已经开始的月、学期、学年不判断，从下一个起",
      en: "From its date, 25 September 2024, without an end. Risks, suspected and confirmed dropouts and children not enrolled that were put down before, and time off approved before, give rise to no steps by themselves. Where the risk, the dropout or the time off still goes on then, or the child is still not enrolled, it is one of those whom the notice means: school or office puts it down once more after the date and before the end of September, and the steps begin then; of a child not enrolled, first that it is not so, then anew. That it is back on time, ledger, platform, form, plan, monthly persuasion and the entry of all are wanted without that. Months, terms and school years that had begun are not judged, but those from the next one on",
    },
    why: {
      zh: "没有另写日期的，通常印发即施行；限时提示从登记算起，施行以前的登记不能算，台账等则是持续的状态",
      en: "Without another day a document is usually in force once issued; steps count from a record, which one from before cannot serve, while ledger and form are standing states",
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
      zh: "有小学或者初中班级的学校都算义务教育学校。登记在高中班级的学生，本通知各条都不适用；只有每月新确认人次，系统按全校统计，其中的高中学生由学校说明后剔除",
      en: "A school with a primary or junior class is a school of compulsory education. To a pupil in a senior class nothing of this notice applies; only the month's new cases are counted for the whole school, which explains and takes out its senior pupils",
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
    clauses: [
      "1e",
      "1f",
      "1g",
      "2.1a",
      "2.1e",
      "2.1f",
      "2.1g",
      "2.2-head",
      "2.2b",
      "2.2c",
      "2.2e",
      "2.2f",
      "2.3a",
      "2.3c",
      "3a",
      "3c",
      "3d",
      "3e",
      "3f",
      "3g",
      "3h",
      "3i",
    ],
    open: {
      zh: "“各教育办公室、各学校”并列，一名学生由谁负责",
      en: "Offices and schools are named side by side: who answers for which child",
    },
    chosen: {
      zh: "按学籍和住地分工：在学校名册上的由学校负责，应入学而不在任何学校的，由其住地的教办负责；教办对所辖学校的督促不另判断",
      en: "By roll and home: a school for those on its roll, the office where a child lives for one due to be at school and in none. How an office looks after its schools is not judged apart",
    },
    why: {
      zh: "同一件事两家都做就没有人负责；没有学籍的孩子没有学校可找",
      en: "What both must do nobody does; and a child without a school has none to turn to",
    },
  },
  "vague-words-set-no-deadline": {
    clauses: ["1f", "2.1a", "2.1d", "2.1e", "2.1f", "2.1g", "2.2-head", "2.2c", "2.3c", "3i"],
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
      zh: "不顺延，以当月最后一天为限；提醒日定在当天或之前的最后一个工作日",
      en: "It is not moved: the last day of the month stands; reminders aim at the last working day on or before it",
    },
    why: { zh: "通知没有规定顺延", en: "The notice grants no such delay" },
  },
};
