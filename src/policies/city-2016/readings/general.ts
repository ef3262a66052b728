import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";

/** Choices that hold throughout the document. */
export type GeneralReading =
  | "in-force-from-the-day-of-issue"
  | "minor-is-under-18"
  | "which-schools"
  | "whom-the-document-binds"
  | "which-year"
  | "no-day-is-moved"
  | "vague-words-set-no-deadline"
  | "open-lists"
  | "tendency-suspected-confirmed"
  | "people-decide-legal-steps"
  | "township-of-the-school"
  | "township-of-the-home"
  | "station-of-the-place-of-finding"
  | "missing-layer-is-skipped"
  | "inspection-on-record-each-year";

/** What the document leaves open throughout. */
export const generalReadings: Readonly<Record<GeneralReading, Reading>> = {
  "in-force-from-the-day-of-issue": {
    clauses: ["0a"],
    open: { zh: "文件没有写从哪一天起施行", en: "The document does not say from which day it is in force" },
    chosen: {
      zh: "从印发之日起：以前发生的事不按本文件判断，以前已经开始的月、半年、学期、学年和年度也不判断，从下一个起；有关记录从更晚一天开始的，从那一天算，已经开始的一期同样不判断；以前已有的机构和制度算数",
      en: "From the day of issue: what happened before is not judged by it, nor are months, half years, terms, school years and years that had begun before, but those from the next one on; where the records begin later, that day takes its place, for periods as well; bodies and systems that were there before count",
    },
    why: {
      zh: "没有另写日期的，通常印发即施行；期间过了一部分再要求，对已过的部分没有依据",
      en: "Without another day a document is usually in force once issued; and for the part of a period that had passed there is no ground",
    },
  },
  "minor-is-under-18": {
    clauses: ["0b", "1.1c", "1.2g", "2.3d", "2.3e", "2.3f", "2.3m"],
    general: "G13",
    open: { zh: "“未成年人”没有定义", en: "The text does not say who is a minor" },
    chosen: {
      zh: "判定之日不满18周岁的人；18岁生日当天起不再是未成年人",
      en: "Whoever is under 18 on the day that is judged; from the 18th birthday on, no longer",
    },
    why: { zh: "法律上的通常含义", en: "The usual meaning in law" },
  },
  "which-schools": {
    clauses: ["2.1.1b", "2.1.2a", "2.1.2b", "2.1.2h", "2.1.2i", "2.1.2j", "2.1.2k", "2.1.2m", "2.1.3a", "2.3c"],
    open: {
      zh: "有的条款写“各中小学”，有的写“初中、小学”，高中是否包括在内",
      en: "Some clauses name primary and secondary schools, others primary and junior secondary ones: is senior secondary meant",
    },
    chosen: {
      zh: "写“中小学”的包括高中，劝复程序因此适用于各学段；写“初中、小学”的不包括高中；目标按学段分别写明",
      en: "Where all secondary schools are named, senior ones are meant too, so the ladder is for every stage; where only junior ones are, senior ones are not; targets differ by stage",
    },
    why: {
      zh: "同一文件两种写法并用，又另为高中单写一个目标",
      en: "The document uses both wordings, and has a goal of its own for senior secondary school",
    },
  },
  "whom-the-document-binds": {
    clauses: ["0a", "2.1.1c", "2.1.2l", "2.2a", "2.2b", "2.3a", "2.3h", "2.3l", "3.1a", "3.1c", "3.3a"],
    general: "G18",
    open: { zh: "文件能约束哪些单位和个人", en: "Which bodies and persons the document can bind" },
    chosen: {
      zh: "市委、市政府两办发文，所列部门、人民团体、镇街、派出所、村（社区）和学校都受约束；家长和监护人、用人单位、经营场所只作期待，不算违反",
      en: "Issued for the Party committee and government, it binds the departments, police stations, townships, villages, mass organisations and schools that it lists; of guardians, employers and venues things are expected, never breached",
    },
    why: {
      zh: "发文机关领导这些单位；对其他人的义务来自法律，不来自本文件",
      en: "The issuers lead these bodies; what others owe, they owe by law and not by this document",
    },
  },
  "which-year": {
    clauses: [
      "1.2c",
      "1.2d",
      "1.2e",
      "2.1.1a",
      "2.1.1b",
      "2.1.1e",
      "2.1.2b",
      "2.1.2d",
      "2.1.2q",
      "2.1.3a",
      "2.1.3d",
      "2.1.4a",
      "2.1.4c",
      "2.3l",
      "3.2c",
      "3.3a",
      "3.3c",
      "3.3e",
    ],
    general: "G12",
    open: {
      zh: "“每年”“年度”是学年还是自然年",
      en: "Whether a year is a school year or a calendar year",
    },
    chosen: {
      zh: "学校的事和各项比率、人数按学年（9月1日至次年8月31日）；部门的宣传、检查、会议、考核、督查按自然年",
      en: "School years (1 September to 31 August) for schools, rates and numbers of cases; calendar years for the publicity, inspections, conferences and assessments of departments",
    },
    why: { zh: "各自通常如此计年", en: "That is how each of them usually counts" },
  },
  "no-day-is-moved": {
    clauses: ["2.1.1a", "2.1.1b", "2.3a", "2.3g", "3.2c", "3.3a", "3.3c"],
    general: "G3",
    open: { zh: "期限最后一天遇休息日怎么办", en: "What if the last day of a period is a rest day" },
    chosen: {
      zh: "不顺延，以月末、半年末、年末当天为限；提醒时瞄准当天或之前的最后一个工作日",
      en: "It is not moved: the last day of the month, half year or year stands; reminders aim at the last working day on or before it",
    },
    why: { zh: "文件没有规定顺延", en: "The text grants no such delay" },
  },
  "vague-words-set-no-deadline": {
    clauses: ["2.1.1a", "2.1.1d", "2.1.1f", "2.1.2k", "2.2b", "2.2c", "2.2e", "2.3a", "2.3d", "2.3e", "2.3i"],
    general: "G9",
    open: {
      zh: "“及时”“第一时间”“定期”“按程序”“按时”“一经”没有天数",
      en: "Words such as promptly, at the first moment, regularly or by procedure name no day",
    },
    chosen: {
      zh: "保留原词，只作提示，不算逾期；有目标日的另见各条理解，使用者可以改",
      en: "The word is kept and advises only: nothing is overdue by it; target days stand in readings of their own, and a host may change them",
    },
    why: { zh: "模糊的词不能产生违反", en: "Nothing is breached by a vague word alone" },
  },
  "open-lists": {
    clauses: ["2.1.1a", "2.1.1b", "2.1.1e", "2.1.3b", "2.1.4a", "2.3h", "2.3l", "2.3m"],
    open: { zh: "列举之后有“等”字", en: "Lists end in a word that leaves them open" },
    chosen: {
      zh: "只对写明的单位、场所和方式提出要求；使用者可以增加",
      en: "Only what is named is asked for; a host may add to it",
    },
    why: { zh: "没有写明的无从确定", en: "What is not named cannot be known" },
  },
  "tendency-suspected-confirmed": {
    clauses: ["1.2c", "1.2d", "1.2e", "2.1.2d", "2.1.2k", "2.1.2q", "2.1.3d", "2.1.4c", "2.2c", "2.2h", "3.3e"],
    general: "G19",
    open: {
      zh: "文中“易辍”“辍学倾向”“未上学”“辍学”没有界定",
      en: "The text does not tell apart: prone to drop out, tending to, absent, dropped out",
    },
    chosen: {
      zh: "分三种：有记录的倾向；缺课而未核实的疑似；由人认定并写明日期的确认辍学。疑似进入劝复程序，只有确认的计入辍学人数和比率",
      en: "Three states: a recorded tendency; suspected, by absence not yet looked into; confirmed, by a person's dated finding. Suspected ones enter the ladder; only confirmed ones enter numbers and rates",
    },
    why: { zh: "缺课本身不等于辍学", en: "Absence alone is not dropout" },
  },
  "people-decide-legal-steps": {
    clauses: ["2.1.1c", "2.1.1d", "2.1.1f", "2.2g", "2.3m", "3.3e", "3.3f"],
    general: "G16",
    open: {
      zh: "处罚、责令、追究责任的依据和程序不在文中",
      en: "Grounds and procedure of penalties, orders and accountability lie outside the text",
    },
    chosen: {
      zh: "本系统只列出事实，标明可以提请处理，等待记录在案的人的决定；不作任何处罚或追责的决定",
      en: "The facts are listed and marked as fit to be referred; then a person's recorded decision is awaited. No penalty and no liability is decided here",
    },
    why: { zh: "这些是法律和人的判断", en: "These are judgements of law, made by people" },
  },
  "township-of-the-school": {
    clauses: ["2.1.2k", "2.1.2l", "2.2e", "2.3i", "2.3j", "2.3k", "3.3e"],
    open: {
      zh: "学校要报告的、一起劝导的“所在镇政府（街道办事处）”和“当地派出所”是哪一个",
      en: "Which township government and police station are those to which the school reports and with which it persuades",
    },
    chosen: {
      zh: "看学生在册的学校在哪个镇街，已经离校的看原来的学校；学校没有登记镇街的，看所住的村（社区）在哪个镇街；哪一样都没有登记的，只列单位，不指明是哪一个。计算辍学是否频发，同样按学校所在镇街。别的镇街、别的派出所代办的也算：记录里只有单位的种类",
      en: "Those of the township of the school where the pupil is on the roll, or was last; where the school has no township on record, that of the village of residence; where neither is on record the body is named without saying which. Whether dropout is frequent is counted by the township of the school too. What another township or station does in its place counts: the records hold the kind of body only",
    },
    why: {
      zh: "这几条都从学校开始，“所在”“当地”是接着学校说的",
      en: "These clauses begin with the school, and their words for the place follow on it",
    },
  },
  "township-of-the-home": {
    clauses: ["2.1.1c", "2.1.1d", "2.1.1g", "2.2f", "2.2g", "2.3f", "2.3g"],
    open: {
      zh: "对监护人和未成年人的事，归哪个镇街、哪个派出所",
      en: "Which township and police station deal with guardian and minor",
    },
    chosen: {
      zh: "看未成年人现在所住的村（社区）在哪个镇街，不看学校；搬了家的，把所住的村（社区）改登记过来，从此归新住地；没有登记住地的，只列单位，不指明是哪一个。别的镇街、别的派出所代办的也算：记录里只有单位的种类",
      en: "Those of the township of the village in which the minor lives now, wherever the school is; after a move the village of residence is put down anew, and the new place answers from then on; where it is not on record the body is named without saying which. What another township or station does in its place counts: the records hold the kind of body only",
    },
    why: {
      zh: "这几条写的是未成年人所在的镇政府、学生所在的村委会（社区）和所在地的派出所；镇政府敦促的是自己所辖的村（社区）",
      en: "The text speaks of the township, village and station where the minor is; and a township urges the villages that are its own",
    },
  },
  "station-of-the-place-of-finding": {
    clauses: ["2.3d", "2.3e", "2.3m"],
    open: { zh: "在辖区内发现未成年人，是哪个派出所的事", en: "Whose matter it is when a minor is found in the area" },
    chosen: {
      zh: "在谁的辖区内发现，就是谁的事，不看学校，也不看住地；记录里没有发现的地点，所以只列“发现地的派出所”，不指明是哪一个，登记发现的派出所自己知道",
      en: "Whoever's area it was in: neither the school nor the home decides. No record holds the place, so the station is named as that of the place of finding without saying which; the one that put the finding down knows itself",
    },
    why: {
      zh: "这一段要求派出所在各自辖区内排查，条文又以“辖区内”划分",
      en: "The paragraph has each station search its own area, and the clauses divide by area",
    },
  },
  "missing-layer-is-skipped": {
    clauses: ["2.1.2a", "2.1.2b"],
    open: {
      zh: "小规模学校没有年级主任，链条怎么算",
      en: "Small schools have no grade head: what of the chain",
    },
    chosen: {
      zh: "登记为没有这一层的，上下两层直接相接；没有登记的，算缺人",
      en: "Where it is on record that there is no such layer, its neighbours join directly; otherwise somebody is missing",
    },
    why: {
      zh: "条文要的是责任不断线，不是增设岗位",
      en: "The clause wants an unbroken chain, not new posts",
    },
  },
  "inspection-on-record-each-year": {
    clauses: ["2.1.1e", "2.3l"],
    general: "G9",
    open: { zh: "排查没有写明多久一次", en: "The screening and the checks have no interval" },
    chosen: {
      zh: "一个自然年内至少有一次检查记录，不要求一次查遍各类单位和场所，查了哪些由检查的单位记录；只作提示，不算逾期",
      en: "At least one inspection on record in a calendar year; it need not take in every kind of place at once, and those who inspect record which; advisory only, never overdue",
    },
    why: {
      zh: "完全没有记录就看不出做过；间隔是本理解所加，不能据此认定违反",
      en: "With none on record nothing shows that it was done; but the interval is ours, so nothing is breached by it",
    },
    target: endOfPeriod(),
  },
};
