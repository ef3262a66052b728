import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";

/** Choices about the network of schools and how schools are run. */
export type RunningReading =
  | "closing-is-put-down-for-the-school"
  | "causes-are-found-by-people"
  | "prevented-means-none"
  | "exam-free-shown-by-its-breach"
  | "tuition-of-groups-only"
  | "established-incidents-only"
  | "whom-an-incident-is-put-down-for"
  | "child-labour-looked-for-each-year";

/** What section 二, 4 and 5 leaves open. */
export const runningReadings: Readonly<Record<RunningReading, Reading>> = {
  "closing-is-put-down-for-the-school": {
    clauses: ["2.4c"],
    open: {
      zh: "四条原则里哪些看得出来，怎样看",
      en: "Which of the four principles can be seen, and how",
    },
    chosen: {
      zh: "只看先建后撤：撤并一所学校的记录没有注明先建后撤的，算违反；另外三条没有可判定的事实。并入现有学校、不用新建的，接收的学校先安排好再撤，也注明为先建后撤；合并到别校的，记在被撤的那一所",
      en: "Only that building comes before closing: a record of a school closed or merged that does not say so is a breach; the other three have no facts to be judged by. Where pupils join a school that is there already and nothing is built, that school is made ready first, and the record says so, too. A merger is put down for the school that ceases",
    },
    why: {
      zh: "先后是可以查到的事实，教学断不断、是不是整体分步要人来判断",
      en: "What came first is a fact that can be looked up; the rest is judgement",
    },
  },
  "causes-are-found-by-people": {
    clauses: ["2.4e", "2.5j"],
    general: "G19",
    open: {
      zh: "怎样知道辍学是撤并、学校或者教师造成的",
      en: "How it is known that a merger, the school or a teacher led to a dropout",
    },
    chosen: {
      zh: "由人认定，作为辍学责任认定登记原因；没有认定的不计，系统不推断。按认定的日期计入学年",
      en: "By a person's finding, put down as the cause of the dropout; without one nothing is counted, and nothing is inferred. It counts in the school year of the finding",
    },
    why: { zh: "因果是人的判断", en: "Cause is a judgement made by people" },
  },
  "prevented-means-none": {
    clauses: ["2.4e", "2.5j"],
    open: {
      zh: "“防止”“坚决遏制”容不容许有少数，原文没有给数",
      en: "Whether to prevent and to curb allow for a few: no number is given",
    },
    chosen: {
      zh: "不容许，目标都是零；使用者可以改",
      en: "They do not: both targets are nought, and a host may change them",
    },
    why: {
      zh: "防止、遏制的意思是一个也不应有",
      en: "What is to be prevented or curbed ought not to happen even once",
    },
  },
  "exam-free-shown-by-its-breach": {
    clauses: ["2.5a"],
    open: {
      zh: "免试、划片、就近怎样判断",
      en: "How entry without examination, by area and nearby is judged",
    },
    chosen: {
      zh: "只看免试：查实学校以考试选拔新生的，算违反；划片和就近要有片区和住址，不判定",
      en: "Only that there is no examination: one that is established is a breach. Area and nearness would need boundaries and addresses, and are not judged",
    },
    why: { zh: "具体规定在别的文件里", en: "The rules themselves stand elsewhere" },
  },
  "tuition-of-groups-only": {
    clauses: ["2.5f"],
    open: { zh: "什么算集体补课", en: "What group tuition is" },
    chosen: {
      zh: "由检查的人认定：学校在节假日或课余时间组织学生一起补课；个别辅导不是",
      en: "As those who inspect find: the school has pupils taught together in holidays or spare time; tutoring of single pupils is not it",
    },
    why: { zh: "条文禁止的是组织、集体", en: "The clause forbids what is organised and for groups" },
  },
  "established-incidents-only": {
    clauses: ["2.5a", "2.5f", "2.5g", "2.5h", "2.5i"],
    open: { zh: "什么时候算违反了禁令", en: "When a prohibition is breached" },
    chosen: {
      zh: "有查实的违规记录才算；记在学校教职工名下的都算学校的。系统自己不按成绩给学生排序",
      en: "Once conduct that was established is on record; what is put down as done by any of its staff is the school's. No report here orders pupils by marks",
    },
    why: { zh: "没有查实的事不能认定", en: "What is not established cannot be held against anybody" },
  },
  "whom-an-incident-is-put-down-for": {
    clauses: ["2.5a", "2.5f", "2.5g", "2.5h", "2.5i"],
    open: {
      zh: "违规记录记在学生、班级还是学校",
      en: "Whether conduct is put down for a pupil, a class or the school",
    },
    chosen: {
      zh: "歧视、羞辱、体罚、开除记在受到对待的学生；排名、排座位记在班级；考试招生、集体补课记在学校",
      en: "Discrimination, humiliation, corporal punishment and expulsion for the pupil concerned; ranking and seating for the class; examinations for entry and group tuition for the school",
    },
    why: { zh: "记在事情落到的地方，一件事只算一次", en: "Each is put down where it falls, and counts once" },
  },
  "child-labour-looked-for-each-year": {
    clauses: ["2.5k"],
    general: "G9",
    open: {
      zh: "检查使用童工多久一次，“有关职能部门”是谁",
      en: "How often child labour is looked for, and by which departments",
    },
    chosen: {
      zh: "每学年每个镇至少有一次镇政府的检查记录，记作对使用童工的排查；“等现象”里只看使用童工一项；部门没有写明是哪些，不另列。只作提示，不算逾期，镇政府也只是期待",
      en: "In each school year at least one inspection by each town government is on record, as a screening for child labour; of what the open list stands for nothing else is looked at; the departments are not named and not listed apart; advisory only, never overdue, and of the towns it is only expected",
    },
    why: {
      zh: "条文没有写间隔；县教科局不能约束镇政府",
      en: "No interval is given, and the bureau cannot bind the towns",
    },
    target: endOfPeriod(),
  },
};
