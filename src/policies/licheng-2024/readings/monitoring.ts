import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod, sameDay, within } from "../../../rules/words.js";

/** The ids of these readings. */
export type MonitoringReading =
  | "attendance-by-registers"
  | "survey-each-month"
  | "joint-survey-each-term"
  | "cases-are-put-down"
  | "checking-learns-the-reason"
  | "report-goes-up"
  | "persuading-is-starting"
  | "at-once-target"
  | "report-target"
  | "not-entered-on-record";

/** What monitoring leaves open (二（一）). */
export const monitoringReadings: Readonly<Record<MonitoringReading, Reading>> = {
  "attendance-by-registers": {
    clauses: ["2.1c"],
    open: { zh: "考勤管严怎样看得出", en: "What shows that attendance is kept strictly" },
    chosen: {
      zh: "以上午、下午的点名为准：上学日缺了点名的，由系统列出是哪个班、哪半天；一次没有点名不等于管得不严，系统不判定，也不另设次数",
      en: "The registers of each half day: where one is missing on a school day the class and the half day are listed. One missing does not show laxity; nothing is judged and no number is set",
    },
    why: { zh: "原文没有写考勤的办法和标准", en: "The text gives neither a way of keeping it nor a measure" },
  },
  "survey-each-month": {
    clauses: ["2.1-head", "2.1a"],
    general: "G9",
    open: { zh: "摸排多久一次", en: "How often a survey is made" },
    chosen: {
      zh: "每月一次，与台账同步，学校、教办各自做；只作提示，不算逾期",
      en: "Once a month, along with the ledger, schools and offices each; advisory only, never overdue",
    },
    why: { zh: "持续摸排要能跟上每月更新的台账", en: "A survey without pause has to keep up with the monthly ledger" },
    target: endOfPeriod(),
  },
  "joint-survey-each-term": {
    clauses: ["2.1b"],
    general: "G9",
    open: {
      zh: "会同镇街、村居多久一次，由谁牵头，要哪些单位参加",
      en: "How often it is joint, who leads it, and who takes part",
    },
    chosen: {
      zh: "每学期至少一次，由教办牵头，镇街和至少一个村居参加；学校配合，不另判断；部门没有点名，不作要求；只作提示，不算逾期",
      en: "At least once a term, led by the office, with the township and at least one village or community; schools help, and are not judged for it; departments are not named and not asked for; advisory only, never overdue",
    },
    why: {
      zh: "户籍和居住情况由镇街、村居掌握，学期是学校的周期；原文的“及时”说的是发现",
      en: "Township and villages know who lives there, and the term is the rhythm of schools; the word promptly is said of finding the children",
    },
    target: endOfPeriod(),
  },
  "cases-are-put-down": {
    clauses: ["2.1e", "2.1f", "2.1g"],
    general: "G19",
    open: { zh: "缺课多久算疑似辍学", en: "What length of absence makes a suspected dropout" },
    chosen: {
      zh: "没有天数：登记疑似辍学或者确认辍学就提示，到返校、销号为止；返校后又不来的，重新登记就重新提示。登记过疑似、后来确认的，不另提示核实，信息按确认的报一次，启动劝返看“确认辍学后立即劝返”一条",
      en: "No number of days: the steps begin when a suspected or confirmed dropout is put down, and end with the return or the closing; where the child stays away again it is put down again, and they begin anew. One that was suspected first and confirmed later is not to be verified twice, is reported as confirmed, and is brought back under the rule on persuasion after a confirmation",
    },
    why: {
      zh: "通知没有写天数，别的文件的天数不借用",
      en: "The notice has none, and those of other documents are not borrowed",
    },
  },
  "checking-learns-the-reason": {
    clauses: ["2.1d", "2.1e"],
    open: { zh: "怎样算核实、清查了", en: "What shows that facts were checked" },
    chosen: {
      zh: "家访、接通的电话或者谈话，并记下不到校、未入学或者有风险的原因",
      en: "A visit, an answered call or a talk, with the reason put down why the child is away, not enrolled or at risk",
    },
    why: { zh: "核实、清查要弄清为什么", en: "To verify is to learn why" },
  },
  "report-goes-up": {
    clauses: ["2.1f"],
    general: "G22",
    open: { zh: "信息报给谁", en: "To whom it is reported" },
    chosen: {
      zh: "街道所辖学校报教办或者区教体局，有一处即可；区直学校报区教体局，系统不区分，由学校自己掌握；应入未入的由教办报区教体局。教办收到学校报来的以后怎样转报，不另判断",
      en: "A school under a subdistrict reports to its office or to the bureau, either will do; a direct school to the bureau, which it sees to itself, for the two are not told apart; a child not enrolled is reported to the bureau by the office. How an office passes on what schools report is not judged",
    },
    why: {
      zh: "送交材料也是街道学校经教办、区直学校直接交",
      en: "Papers take the same way: through the office, or directly",
    },
  },
  "persuading-is-starting": {
    clauses: ["2.1g"],
    open: { zh: "怎样算启动了劝返", en: "What starts the bringing back" },
    chosen: { zh: "登记启动程序，或者已经有一次劝返", en: "The procedure put down as opened, or a first persuasion" },
    why: { zh: "已经在劝返的，不必再补一份启动记录", en: "Who is already persuading need not record a start" },
  },
  "at-once-target": {
    clauses: ["2.1e", "2.1g", "2.2c"],
    general: "G9",
    open: { zh: "“立即”是多快", en: "How fast at once is" },
    chosen: {
      zh: "“立即”采用管到启动劝返；以当天为目标；只作提示，不算逾期",
      en: "The word is taken to reach to the start of bringing the child back: the same day; advisory only, never overdue",
    },
    why: { zh: "最接近原词的日子就是当天", en: "No other day is as near to the word" },
    target: sameDay,
  },
  "report-target": {
    clauses: ["2.1f"],
    general: "G9",
    open: { zh: "报送的“及时”是几天", en: "How soon a report is prompt" },
    chosen: { zh: "以下一个上学日为目标；只作提示，不算逾期", en: "The next school day; advisory only, never overdue" },
    why: { zh: "先核实、后报送，隔一天合情理", en: "Verifying comes first, so that a day later is fair" },
    target: within(1, "schoolDay"),
  },
  "not-entered-on-record": {
    clauses: ["2.1b", "2.1e", "2.1f", "2.1g", "2.2f", "3a", "3c"],
    general: "G19",
    open: { zh: "哪些孩子是应入未入、失学", en: "Which children are due to be at school and are not" },
    chosen: {
      zh: "由人登记为应入未入，且不在任何班级的；已批准延缓入学的不要这样登记。没有登记的看不到",
      en: "Those put down so who are in no class; one whose entry was lawfully deferred is not put down so. Who is not on record is not seen",
    },
    why: { zh: "系统没有户籍名单可比", en: "There is no population list to compare with" },
  },
};
