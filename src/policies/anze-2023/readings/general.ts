import type { Reading } from "../../../rules/policy.js";

/** Choices that hold throughout the document. */
export type GeneralReading =
  | "in-force-from-the-day-of-issue"
  | "which-schools"
  | "compulsory-stage-only"
  | "whom-the-document-binds"
  | "bureau-is-the-authority"
  | "which-year"
  | "a-month-from-opening"
  | "no-day-is-moved"
  | "days-without-a-year-recur"
  | "vague-words-set-no-deadline"
  | "open-lists"
  | "suspected-and-confirmed"
  | "people-decide-legal-steps"
  | "exists-when-a-document-says-so";

/** What the document leaves open throughout. */
export const generalReadings: Readonly<Record<GeneralReading, Reading>> = {
  "in-force-from-the-day-of-issue": {
    clauses: ["0d"],
    open: {
      zh: "文件没有写从哪一天起施行，也没有写到哪一天为止",
      en: "The document names neither a day from which it is in force nor one until which it is",
    },
    chosen: {
      zh: "从印发之日2023年7月6日起，没有终止日：以前发生的事、以前已经开始的月、学期和学年，不按本文件判断，从下一个起；有关记录从更晚一天开始的，从那一天算；以前已有的机构、制度和台账算数",
      en: "From the day of issue, 6 July 2023, with no end. What happened before, and months, terms and school years that had begun before, are not judged by it, but those from the next one on; where the records begin later, that day takes its place. Bodies, systems and ledgers that were there before count",
    },
    why: {
      zh: "没有另写日期的，通常印发即施行；期间过了一部分再要求，对已过的部分没有依据",
      en: "Without another day a document is usually in force once issued; and for the part of a period that had passed there is no ground",
    },
  },
  "which-schools": {
    clauses: [
      "0a",
      "2.1f",
      "2.2d",
      "2.3c",
      "2.3j",
      "2.7.1e",
      "2.7.1f",
      "2.8.2a",
      "2.8.2d",
      "3.6b",
      "4.1d",
      "4.1g",
      "4.4a",
      "4.4b",
      "4.4f",
    ],
    general: "G22",
    open: {
      zh: "条文有时写“各学校”，有时写“中心校、县直中小学”，有时又加上“中学”，各指哪些学校",
      en: "Some clauses say schools, some central schools and those directly under the county, some add middle schools: which are meant",
    },
    chosen: {
      zh: "名册里每一所设有小学或初中班级的学校都适用。统计和名册要逐校有数：镇上的中学和中心校所辖的学校、教学点，由中心校代填代报的，记在它们各自名下；名册里把它们并入中心校、不单列的，随中心校一份即可。总结、照片、档案和上交资料，原文写的是县直中小学和各镇中心校；方案在四（四）也这样写，在四（一）写的是各学校。这几样，中心校的一份写明包括所辖学校的，把它登记到所辖学校名下即可，不另要求一校一份",
      en: "Every school on the roll with primary or junior classes. Statistics and registers give figures for each school: what a central school fills in or reports for a middle school, a school or a teaching point under it is put down for each of these; where the roll has them as part of the central school, its own is enough. Summaries, photographs, archives and papers handed in are asked of county-direct and central schools, and so is the plan in section 4 (4), though section 4 (1) asks it of every school. Of these one of a central school that says that it covers those under it is put down for them as well, and none of their own is wanted",
    },
    why: {
      zh: "几种写法都用来指全县承担义务教育的学校，没有写明哪些学校不必报；统计少一所，全县的数就不准；方案、总结、照片和资料没有这个理由",
      en: "All the wordings stand for the county's schools of compulsory education, and none is said to be free of it; with one school left out of the statistics the county's figures are wrong, which is no reason for plans, summaries, photographs and papers",
    },
  },
  "compulsory-stage-only": {
    clauses: [
      "1b",
      "2.1d",
      "2.1f",
      "2.2d",
      "2.3c",
      "2.3f",
      "2.3g",
      "2.3h",
      "2.3j",
      "2.5f",
      "2.6a",
      "2.6d",
      "2.7.1e",
      "2.8.2a",
      "2.8.2d",
      "3.6b",
    ],
    open: {
      zh: "“中小学”是否包括高中",
      en: "Whether primary and secondary schools include senior secondary ones",
    },
    chosen: {
      zh: "不包括：有小学或初中班级的学校适用，完全是高中的不适用；一所学校兼有初中和高中的，学校一级的要求只看初中部分，高中学生的事不列",
      en: "They do not: the rules are for schools with classes of primary or junior secondary school. Where a school has both junior and senior classes, what is asked of it concerns the junior ones, and nothing is listed of senior pupils",
    },
    why: {
      zh: "方案通篇讲的是义务教育阶段，数据库和统计表也只写义务教育学校",
      en: "The plan speaks of compulsory education throughout, and names only such schools for its database and its form",
    },
  },
  "whom-the-document-binds": {
    clauses: [
      "0a",
      "2.5k",

      "2.8.1b",
      "2.8.1c",
      "2.8.2e",
      "2.8.2f",
      "2.8.2i",
      "3.1",
      "3.3c",
      "3.3d",
      "3.5a",
      "3.5c",
      "3.5d",
      "3.5e",
      "3.5f",
    ],
    general: "G18",
    open: { zh: "文件能约束哪些单位和个人", en: "Which bodies and persons the document can bind" },
    chosen: {
      zh: "只约束县教科局自己、它的领导小组和科室，以及所管的学校和教职工；县政府、镇政府、村（居）委会、司法等部门、用人单位和家长的事写到了的，只列为期待，不算违反，家长的事即使写了也不作要求",
      en: "The bureau itself, its leading group and its sections, its schools and their staff. Of county and town governments, villages, justice and other departments and employers things are expected, never breached; of parents nothing is asked",
    },
    why: {
      zh: "县教科局是县政府的部门，主送的也只有学校，无权给政府、别的部门和家长设定义务",
      en: "The bureau is a department of the county and addresses schools only; it cannot lay duties on governments, other departments or parents",
    },
  },
  "bureau-is-the-authority": {
    clauses: ["2.1a", "2.1e", "2.3e", "2.3i", "2.3m", "2.7.1f", "2.8.2d", "3.2a", "3.6c", "4.3a", "4.4f"],
    open: {
      zh: "“教科局”“县教科局”“教育行政部门”“教育部门”“基教股”在系统里是哪个单位",
      en: "Which office in the records the bureau is, under the several names that the text gives it, and its section for basic education",
    },
    chosen: {
      zh: "都是学校名册上登记的教育主管部门，一律写作县教科局；报到基教股的，记作报到这个部门，记成哪个科室都算",
      en: "All are the authority that stands on the roll for each school, and are called the county bureau; what goes to the section for basic education is put down as gone to that authority, and counts whichever section the record names",
    },
    why: {
      zh: "县里的中小学只有这一个主管部门，基教股是它的内设机构",
      en: "The county's schools have this one authority, and the section is part of it",
    },
  },
  "which-year": {
    clauses: ["2.1c", "2.1d", "2.3j", "2.3l", "2.4e", "2.5j", "2.6a", "2.7.1e", "3.4a", "4.2a", "4.3a", "4.3c", "4.4b"],
    general: "G12",
    open: {
      zh: "“每学年”“本学年”从哪天到哪天，没有写年度的数按什么年",
      en: "From when to when a school year runs, and by which year counts go that name none",
    },
    chosen: {
      zh: "学年从9月1日到次年8月31日；学校的事、各项人数和比率都按学年，没有写年度的也按学年",
      en: "1 September to 31 August; what schools do, numbers and rates go by it, also where the text names no year",
    },
    why: {
      zh: "条文写的是学年，学校通常也这样计年",
      en: "The text speaks of school years, and that is how schools count",
    },
  },
  "a-month-from-opening": {
    clauses: ["2.3c", "2.8.2a", "2.8.2d"],
    general: "G2",
    open: {
      zh: "“开学后一个月内”“开学一周内”从哪天算，到哪天止，是不是只算上学的日子",
      en: "From when a month or a week after opening counts, to when, and whether in school days",
    },
    chosen: {
      zh: "以校历上学期的第一天为开学，当天不计；一周到下一周的同一天为止，一个月到下个月同一号为止，那个月没有这一号的到月末；不扣休息日",
      en: "Opening is the first day of the term in the school's calendar, and is not counted. A week ends on the same day of the next week, a month on the same day of the next month or on its last day; rest days count",
    },
    why: {
      zh: "条文写的是周和月，不是上学日；期限的第一天通常不计",
      en: "The text counts weeks and months, not school days; the first day of a period is usually not counted",
    },
  },
  "no-day-is-moved": {
    clauses: ["2.3c", "2.3j", "2.7.1e", "2.7.1f", "2.8.2a", "2.8.2d", "4.3a", "4.4b", "4.4f"],
    general: "G3",
    open: {
      zh: "期限最后一天遇休息日、暑假怎么办",
      en: "What if the last day is a rest day, or falls into the holidays",
    },
    chosen: {
      zh: "不顺延，以当天为限，可以提早；例如秋季开学后一个月常落在国庆假期，8月20日常在暑假；提醒日定在当天，或之前的最后一个工作日",
      en: "It is not moved: the day itself stands, and one may be early. A month after the autumn opening often falls into the October holiday, and 20 August into the summer; reminders aim at the last working day on or before it",
    },
    why: { zh: "文件没有规定顺延", en: "The text grants no such delay" },
  },
  "days-without-a-year-recur": {
    clauses: ["2.3j", "2.7.1f", "4.4f"],
    general: "G21",
    open: {
      zh: "“六月份”“8月20日”“7月15日”没有写年份，是一次还是年年",
      en: "June, 20 August and 15 July stand without a year: once, or every year",
    },
    chosen: {
      zh: "年年如此",
      en: "Every year",
    },
    why: {
      zh: "方案没有终止日，前两处写明每学年，第三处说的是本学年的总结",
      en: "The plan has no end; the first two say each school year, the third is about the summary of the school year",
    },
  },
  "vague-words-set-no-deadline": {
    clauses: ["2.3f", "2.3m", "2.7.1i", "2.8-head", "2.8.1-head", "2.8.2e", "2.8.2g", "2.8.3b", "3.5c", "3.5e", "3.5f"],
    general: "G9",
    open: {
      zh: "“及时”“按时”“一旦”“提前”“限期”“实时”“尽早”“逾期”没有天数",
      en: "Words such as promptly, on time, as soon as, ahead, within a set time, at once or early name no day",
    },
    chosen: {
      zh: "保留原词，只作提示，不算逾期；有目标日的另见各条理解，使用者可以改",
      en: "The word is kept and advises only: nothing is overdue by it; target days stand in readings of their own, and a host may change them",
    },
    why: { zh: "模糊的词不能产生违反", en: "Nothing is breached by a vague word alone" },
  },
  "open-lists": {
    clauses: ["2.3c", "2.3k", "4.2a", "4.2b"],
    open: { zh: "列举之后有“等”字", en: "Lists end in a word that leaves them open" },
    chosen: {
      zh: "只对写明的项目提出要求；使用者可以增加",
      en: "Only what is named is asked for; a host may add to it",
    },
    why: { zh: "没有写明的无从确定", en: "What is not named cannot be known" },
  },
  "suspected-and-confirmed": {
    clauses: ["1b", "2.6a", "2.7.1i", "2.8.2a", "3.5b", "3.6b"],
    general: "G19",
    open: {
      zh: "什么是“辍学”“辍学的苗头”没有界定",
      en: "The text says neither what a dropout is nor what a sign of it",
    },
    chosen: {
      zh: "分三种：有人记录的苗头；缺课而未核实的疑似；由人认定并写明日期的确认辍学。只有确认的计入辍学人数、辍学率和台账；开学一周的统计把疑似的也列上，另行注明，见二、8（2）",
      en: "Three states: a sign that somebody recorded; suspected, by absence not yet looked into; confirmed, by a person's dated finding. Only confirmed ones enter the number of dropouts, the rate and the ledger; the count of the first week lists those suspected as well, and marks them",
    },
    why: { zh: "缺课本身不等于辍学", en: "Absence alone is not dropout" },
  },
  "people-decide-legal-steps": {
    clauses: ["2.8.2e", "2.8.2i", "3.3c", "3.5d", "3.5e", "3.5f", "4.3c"],
    general: "G16",
    open: {
      zh: "责令、司法文书、追究责任的依据和程序不在文中",
      en: "Grounds and procedure of orders, judicial documents and accountability lie outside the text",
    },
    chosen: {
      zh: "系统只列出事实，标明可以提请，等待记录在案的人的决定；不作任何处罚或者追责的决定",
      en: "The facts are listed and marked as fit to be referred; then a person's recorded decision is awaited. Nothing is imposed here",
    },
    why: { zh: "这些是法律和人的判断", en: "These are judgements of law, made by people" },
  },
  "exists-when-a-document-says-so": {
    clauses: ["2.1a", "2.1e", "2.1f", "2.2d", "2.3e", "4.1d", "4.1g", "4.4a"],
    open: {
      zh: "机构、制度、台账、数据库、方案怎样算有了",
      en: "When a body, a system, a ledger, a database or a plan is there",
    },
    chosen: {
      zh: "有书面建立的记录即算，没有写明日期要求的一经建立一直算数；是否健全、是否管用不判定",
      en: "Once a record says that it was set up in writing; where the text names no day it counts from then on. How good or complete it is, is not judged",
    },
    why: { zh: "书面记录是唯一看得见的凭据", en: "Only the paper can be seen" },
  },
};
