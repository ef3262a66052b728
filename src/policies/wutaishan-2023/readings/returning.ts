import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, within } from "../../../rules/words.js";

/** Choices about bringing dropouts back. */
export type ReturningReading =
  | "three-different-persons"
  | "helpers-from-the-confirmation"
  | "publicity-each-school-year"
  | "once-at-least"
  | "several-is-three"
  | "four-bodies-are-invited"
  | "legal-document-after-the-joint-persuasion"
  | "ledger-each-month"
  | "entry-for-each-dropout"
  | "each-entry-goes-to-the-centre"
  | "visited-once-at-least"
  | "closed-after-the-return"
  | "formalities-on-record";

/** What section 三 leaves open. */
export const returningReadings: Readonly<Record<ReturningReading, Reading>> = {
  "three-different-persons": {
    clauses: ["2.5a", "3.1c", "3.2c"],
    open: {
      zh: "三名帮扶责任人是谁，可不可以是一个人兼",
      en: "Who the three helpers are, and whether one may stand for several",
    },
    chosen: {
      zh: "三名不同的人，什么职务都可以，多于三名也可以；同一人登记几次只算一人。一人可以帮扶几名学生。机制有没有建立，看有没有书面建立的记录，由另一条规则看",
      en: "Three different persons of whatever office, or more; one put down several times is one. A person may help several pupils. Whether the system is set up shows in a paper on it, by a rule of its own",
    },
    why: { zh: "条文写的是每名学生三名责任人", en: "The clause says three for each" },
  },
  "helpers-from-the-confirmation": {
    clauses: ["3.1c", "3.2c"],
    general: "G19",
    open: { zh: "从何时起要有三名责任人", en: "From when there are to be three" },
    chosen: {
      zh: "从确认辍学当天起，到返校或者销号为止；没有写宽限，缺人即列出。劝返多次仍未复学的同样",
      en: "From the day on which the dropout is confirmed until the return or closing; no grace is given, and whoever is missing is listed. The same for those persuaded several times in vain",
    },
    why: { zh: "条文写的是每名辍学学生", en: "The clause says each dropout" },
  },
  "publicity-each-school-year": {
    clauses: ["3.1e"],
    general: "G9",
    open: { zh: "多久宣传一次", en: "How often the law is made known" },
    chosen: {
      zh: "每学年至少一次，有司法部门参加，以学年末为目标，只作提示，不算逾期。“司法部门”按司法行政部门算；法院、检察院来的，由学校注明，同样登记，也算。宣传要包括义务教育、未成年人保护两部法律，内容由登记的人写明",
      en: "Once in a school year at least, with the justice department taking part, by its end; advisory only, never overdue. That department stands for the justice administration; where court or procuratorate came the school says so, puts it down the same way, and it counts. The laws on compulsory education and on minors are both made known; whoever enters it says what was",
    },
    why: { zh: "学校工作按学年安排", en: "Schools work by school years" },
    target: endOfPeriod(),
  },
  "once-at-least": {
    clauses: ["3.2a"],
    open: { zh: "负责劝返要做几次", en: "How often the school persuades" },
    chosen: {
      zh: "确认辍学以后至少一次；返校以后没有办的不再需要；没有时限，不设目标日",
      en: "Once at least from the confirmation on; what is open is no longer needed after the return; no deadline and no target day",
    },
    why: {
      zh: "条文没有写次数，一次也没有就看不出在劝",
      en: "The clause gives no number, and with none nothing shows it",
    },
  },
  "several-is-three": {
    clauses: ["3.2b"],
    general: "G8",
    open: { zh: "“多次”是几次", en: "How many times several are" },
    chosen: {
      zh: "三次没有劝成的劝返，在同一个案里累计；三次是本理解所选，不是文件的数字。不等确认辍学：劝返三次没有劝成、仍在缺课的就算。没有学籍、没有缺课记录的孩子看不出劝成没有，本条不产生，由学校自行决定是否联合",
      en: "Three persuasions in vain, added up in one case; the number is this reading's choice and not the document's. A confirmed dropout is not waited for: it is enough that three were in vain and the absence goes on. Of a child on no roll and without registers nothing shows whether it came; for it the rule does not arise, and the school decides by itself",
    },
    why: { zh: "要比报名单的两次多，又不宜拖得太久", en: "It must come after the two of the list, and not too late" },
  },
  "four-bodies-are-invited": {
    clauses: ["3.2b"],
    general: "G22",
    open: { zh: "四家是不是都要参加", en: "Whether all four must take part" },
    chosen: {
      zh: "学校之外，民政、公安、乡镇政府、村委会四家都邀请；可以分几次，哪一家还没有参加列出哪一家。学校和四家中至少一家参加的，才登记为联合劝导；只有学校的，登记为劝返。四家不受本文件约束，没有到齐只作提示",
      en: "Beside the school all four are invited, civil affairs, police, township and village; at once or one after another, and whoever has not taken part is listed. Only what school and at least one of the four do is put down as a joint persuasion; what the school does alone is a persuasion. The document does not bind them, so that this is advice only",
    },
    why: { zh: "条文逐一写明四家", en: "The clause names the four" },
  },
  "legal-document-after-the-joint-persuasion": {
    clauses: ["3.2d"],
    open: { zh: "“仍不复学”从何时起", en: "From when the pupil still stays away" },
    chosen: {
      zh: "学校和四家中至少一家参加的联合劝导有记录，学生仍在缺课，就提请学校研究；不必等四家到齐。司法行政部门协同送达，只作提醒，不由它决定；送达哪种文书、什么时候送，由有权的人决定；作出决定以后，又有联合劝导而仍不复学的，另行提请",
      en: "Once a joint persuasion of the school with at least one of the four is on record and the pupil is still away; all four need not have come. The justice administration serves it along, which is only expected, and does not decide; which document is served, and when, those with the power decide; after a decision, another joint persuasion in vain is a matter of its own",
    },
    why: { zh: "条文没有写等多久", en: "The clause gives no waiting time" },
  },
  "ledger-each-month": {
    clauses: ["3.1b", "3.3b"],
    general: "G9",
    open: {
      zh: "台账多久更新一次，怎样算掌握情况",
      en: "How often the ledger is brought up to date, and what shows that the school is informed",
    },
    chosen: {
      zh: "每个自然月至少一次更新的记录，没有变化也登记一次；以月末为目标，只作提示，不算逾期。台账更新了，就算掌握了辖区内的辍学情况",
      en: "One record of it in a calendar month at least, also where nothing changed; by its end, advisory only, never overdue. A ledger up to date shows that the school is informed",
    },
    why: { zh: "与月报同一节奏", en: "It keeps pace with the monthly report" },
    target: endOfPeriod(),
  },
  "entry-for-each-dropout": {
    clauses: ["3.3c"],
    open: { zh: "台账里要有谁", en: "Who stands in the ledger of dropouts" },
    chosen: {
      zh: "确认辍学的每名学生都有一条，由学校登记，从确认当天起；以前登记过的算数",
      en: "Each confirmed dropout, entered by the school from the day of the confirmation on; an earlier entry counts",
    },
    why: { zh: "台账是辍学学生的台账", en: "It is the ledger of dropouts" },
  },
  "each-entry-goes-to-the-centre": {
    clauses: ["3.3d"],
    general: "G9",
    open: { zh: "报一次还是每次变动都报，有没有时限", en: "Whether it is sent once or with each change, and by when" },
    chosen: {
      zh: "每登记一名学生上报一次该生的台账，以一个月之内为目标，只作提示，不算逾期；可以与月报一起报，另行登记",
      en: "Once for each entry, that entry goes up, aiming at one month; advisory only, never overdue; it may go with the monthly report and is put down apart",
    },
    why: { zh: "月报每月一次", en: "The report goes once a month" },
    target: within(1, "month"),
  },
  "visited-once-at-least": {
    clauses: ["3.3e"],
    open: { zh: "家访几次，谁去，电话算不算", en: "How often, by whom, and whether a call will do" },
    chosen: {
      zh: "学校派教师：确认辍学以后，至少一名教师亲自上门一次，见到监护人或者学生本人，劝其返校；班主任、年级主任、值日教师、处室主任都是教师，电话不算。返校以后没有办的不再需要；没有时限",
      en: "The school sends teachers: one visit in person at least by a teacher, from the confirmation on, who meets guardian or child to bring it back; homeroom teachers, grade heads, teachers on duty and heads of offices are teachers; a call will not do. What is open is no longer needed after the return; no deadline",
    },
    why: { zh: "条文写的是教师家访", en: "The clause says that teachers visit the home" },
  },
  "closed-after-the-return": {
    clauses: ["3.3g"],
    general: "G20",
    open: { zh: "怎样算复学，什么时候销号", en: "When a child has returned, and when the entry is closed" },
    chosen: {
      zh: "确认辍学、已经记入台账的学生又来上课的，从到校起就提示，由学校在到校满一个上学日以后销号，复学手续同时补齐。原文没有把手续作为销号的前提，所以本条只看学校有没有登记销号，满没满一个上学日、手续齐不齐都不看；手续由下一条另看。系统里的个案，要到校满一个上学日、手续办结以后登记的销号才结案；登记早了的，本条算办了，个案仍显示“已返校、尚未销号”，两样齐了以后由学校再登记一次销号，这一次本条不再提示。只登记为疑似的不在台账里，两条都不要求。记录不删除；再次辍学的重新立案，算反弹",
      en: "Once a confirmed dropout, who stands in the ledger, is in class again it is listed, for the school to close after one full school day, while the formalities are completed. The text makes them no condition of closing, so this rule looks for the record of the closing alone, and neither for the day nor for the formalities, which the next rule sees to. The case itself closes only with a closing put down after both; where that came too early this rule counts it as done, the case goes on as returned and not closed, and the school puts down another once both are there, of which this rule reminds nobody. A child only suspected is not in the ledger, and neither rule asks anything. Nothing is deleted; a relapse opens the case anew as a rebound",
    },
    why: { zh: "只在纸面上返校不算返校", en: "A return on paper is no return" },
  },
  "formalities-on-record": {
    clauses: ["3.3h"],
    open: { zh: "复学手续有哪些", en: "What the formalities are" },
    chosen: {
      zh: "确认辍学的学生返校的，学校依学籍管理的规定补齐，办完由学校登记；包括哪些不判定。原文只写及时。学生又不来了的，没有办的不再需要",
      en: "For a confirmed dropout who is back the school completes those of the rules on registration and puts that down; which they are is not judged. Where the child stays away again what is open is no longer needed",
    },
    why: { zh: "条文没有列出", en: "The clause does not list them" },
  },
};
