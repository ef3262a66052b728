import type { Reading } from "../../../rules/policy.js";
import { endOfPeriod } from "../../../rules/words.js";

/** Choices about aid, left-behind children, those of migrant workers and those with a disability. */
export type SupportReading =
  | "poverty-is-the-confirmed-reason"
  | "entitlement-is-on-record"
  | "aid-each-school-year"
  | "schools-put-aid-down"
  | "every-boarder"
  | "both-groups-are-on-record"
  | "at-school-is-taken-in"
  | "away-by-right"
  | "bureau-answers-for-schooling"
  | "a-register-for-each-group"
  | "registers-each-school-year"
  | "by-the-end-of-20-august"
  | "sign-is-an-observation"
  | "a-word-with-child-or-guardian"
  | "three-ways-are-at-school";

/** What section 二, 6 and 7 leaves open. */
export const supportReadings: Readonly<Record<SupportReading, Reading>> = {
  "poverty-is-the-confirmed-reason": {
    clauses: ["2.6a"],
    open: { zh: "怎样算因贫困、因经济负担辍学", en: "When a dropout is due to poverty or to the cost" },
    chosen: {
      zh: "确认辍学时登记的原因是家庭贫困；两种说法算一种，目标是零，按学校、按学年计。按确认的次数计，学年内劝回来的仍计一次；原文没有写由谁负责，记在学校名下",
      en: "When the reason put down with its confirmation is poverty; both wordings are one, the target is nought, by school and school year. Confirmations are counted, and one brought back within the year still counts; the text names nobody who answers for it, and it is listed with the school",
    },
    why: {
      zh: "原因由认定的人写明，不推断；个案由学校登记",
      en: "The reason is put down by whoever confirms it, and not inferred; and schools put cases down",
    },
  },
  "entitlement-is-on-record": {
    clauses: ["2.6c"],
    open: { zh: "“免补”补给谁、补什么", en: "To whom aid is due, and what" },
    chosen: {
      zh: "登记为符合资助条件的在校学生（系统里的栏目叫“符合生活费补助条件”，这里指一切资助）；发给一次生活费补助或者其他经济资助、有记录即算。免费的部分没有逐人的记录，不判定",
      en: "Pupils at school who are on record as entitled to aid (the record is called entitlement to a living subsidy, and stands for aid of any kind here); one record of a living subsidy or of financial aid is enough. That schooling is free of charge leaves no record of each child and is not judged",
    },
    why: {
      zh: "条件和标准在资助政策里，不在本文件",
      en: "Who is entitled, and to how much, stands in the rules on aid",
    },
  },
  "aid-each-school-year": {
    clauses: ["2.6c", "2.6d"],
    general: "G9",
    open: { zh: "多久发一次，什么时候发", en: "How often aid is paid, and when" },
    chosen: {
      zh: "每学年至少一次记录，学年中途才登记条件的从那时算起；只作提示，不算逾期",
      en: "At least one record in each school year, or in what is left of it when the condition is put down; advisory only, never overdue",
    },
    why: { zh: "次数和日期没有写", en: "Neither number nor day is given" },
    target: endOfPeriod(),
  },
  "schools-put-aid-down": {
    clauses: ["2.6c", "2.6d"],
    open: { zh: "发放的是学校、县教科局还是财政", en: "Whether school, bureau or treasury pays" },
    chosen: {
      zh: "列在学校名下，由谁发放都算",
      en: "It is listed with the school; whoever paid, it counts",
    },
    why: {
      zh: "没有写明由谁发，学校最清楚学生领到没有",
      en: "The text does not say; the school knows best whether the pupil has it",
    },
  },
  "every-boarder": {
    clauses: ["2.6d"],
    open: { zh: "是所有寄宿生，还是只是困难寄宿生", en: "Whether all boarders are meant, or only those in need" },
    chosen: {
      zh: "登记为寄宿的在校学生都算；生活费补助、交通费各要一次记录，金额不判定",
      en: "Every pupil at school who is on record as a boarder; a living subsidy and a travel allowance, one record of each. The sums are not judged",
    },
    why: { zh: "条文没有加困难的条件", en: "The clause does not ask for need" },
  },
  "both-groups-are-on-record": {
    clauses: ["2.7.1-head", "2.7.1b"],
    open: { zh: "谁是随迁子女、留守儿童", en: "Who is a child of migrant workers, and who is left behind" },
    chosen: {
      zh: "以登记为准；两种身份都登记的也只列一次",
      en: "Whoever is on record as such; a child that is both is listed once",
    },
    why: { zh: "文中没有标准，由学校摸底核实", en: "The text has no measure; schools find out" },
  },
  "at-school-is-taken-in": {
    clauses: ["2.7.1-head", "2.7.1b"],
    open: {
      zh: "怎样算保障了就读；“为主”是多少",
      en: "When schooling is secured, and how much mainly is",
    },
    chosen: {
      zh: "在名册里某校就读即算，随迁子女在本县在册也就是流入地接收；公办学校占多少没有标准，不判定",
      en: "When the child is at a school of the roll; for one of migrant workers that is being taken in where it arrived. What share public schools have is not judged, for there is no number",
    },
    why: { zh: "在不在校可以查到，比例没有写", en: "Whether a child is at school can be looked up; no share is given" },
  },
  "away-by-right": {
    clauses: ["2.7.1-head", "2.7.1b", "2.7.2b", "2.7.2c"],
    open: {
      zh: "完成了义务教育、批准休学或者延缓入学的算不算",
      en: "What of those who have finished, or whose absence was approved",
    },
    chosen: {
      zh: "登记为完成义务教育的不列；批准了休学或延缓入学而没有办结复学的，视为符合；批准休学、延缓入学时登记了期满日、期满而没有返校的，系统另有期满提示",
      en: "Whoever is on record as having finished is not listed, and with an approved suspension or deferral and no completed return it is taken as so; where the approval names a last day, the software tells apart of those who are not back after it",
    },
    why: { zh: "依法不在校，不是没有保障", en: "To be away by right is not to be without schooling" },
  },
  "bureau-answers-for-schooling": {
    clauses: ["2.7.1-head", "2.7.1b", "2.7.2b", "2.7.2c", "2.8.3a"],
    general: "G18",
    open: {
      zh: "这几项没有写由谁负责，或者只写“相关职能部门”",
      en: "These name nobody who answers for them, or only the departments concerned",
    },
    chosen: { zh: "县教科局", en: "The county bureau" },
    why: {
      zh: "原文没有写明哪个部门，入学由它统筹；别的部门和财政不受本文件约束",
      en: "No department is named, and the bureau sees to entry; the document does not bind other departments or the treasury",
    },
  },
  "a-register-for-each-group": {
    clauses: ["2.7.1e", "2.7.1f"],
    general: "G22",
    open: {
      zh: "两类学生是一本名册还是两本，没有这类学生的学校要不要",
      en: "Whether there is one register or two, and whether a school without such children needs them",
    },
    chosen: {
      zh: "摸底和名册都按两类分别登记，合在一本里的登记两次；没有这类学生的也登记，写零",
      en: "Both are put down for each group, twice where one book holds both; a school without such children puts them down, too, with nought",
    },
    why: {
      zh: "条文把两类并列；零也要报，才能同没有报分开",
      en: "The clause names both; and only a nought that is reported can be told from nothing reported",
    },
  },
  "registers-each-school-year": {
    clauses: ["2.7.1e"],
    general: "G12",
    open: {
      zh: "8月20日在两个学年之间，名册算哪个学年的",
      en: "20 August lies at the turn of two school years: whose register is it",
    },
    chosen: {
      zh: "9月1日到次年8月20日之间摸底、造册一次即算，最迟8月20日；暑假里为下一学年造的也算在这一年；名册上写哪个学年由使用者定",
      en: "One screening and one register between 1 September and 20 August will do, on that day at the latest, and what is drawn up in summer for the year to come counts in that span; by which year the register is called is for the host",
    },
    why: {
      zh: "造好的名册8月20日要上报",
      en: "The registers are due at the bureau on 20 August",
    },
  },
  "by-the-end-of-20-august": {
    clauses: ["2.7.1f"],
    general: "G14",
    open: { zh: "“于8月20日”是当天，还是最迟当天", en: "Whether it must be on 20 August or by it" },
    chosen: {
      zh: "最迟8月20日，含当天；8月里提前报的算，8月以前报的要写明是8月这一次的",
      en: "By the end of 20 August; earlier in August counts, and what was handed in before August counts where it says that it is for that August",
    },
    why: { zh: "提前报送不妨碍汇总", en: "To be early does no harm" },
  },
  "sign-is-an-observation": {
    clauses: ["2.7.1i"],
    general: "G19",
    open: { zh: "什么算“辍学的苗头”", en: "What a sign of dropping out is" },
    chosen: {
      zh: "有人观察到辍学的苗头并登记（系统里的栏目叫“辍学倾向”）；系统不从缺课推断。登记苗头消除以后不再需要",
      en: "What somebody observed and put down as a tendency to drop out; absence alone is not taken for it. Once it is put down that it is over nothing more is needed",
    },
    why: { zh: "文中没有指标", en: "The text has no indicator" },
  },
  "a-word-with-child-or-guardian": {
    clauses: ["2.7.1i"],
    general: "G7",
    open: { zh: "怎样算教育和劝导了", en: "What counts as teaching and dissuading" },
    chosen: {
      zh: "学校教职工同学生本人或监护人谈过一次：约谈、家访，或者接通的电话；不设目标日",
      en: "One talk, visit or answered call by the school's staff with the child or the guardian; there is no target day",
    },
    why: { zh: "没有说上话，谈不上劝导", en: "Without a word spoken nobody was dissuaded" },
  },
  "three-ways-are-at-school": {
    clauses: ["2.7.2b", "2.7.2c"],
    open: {
      zh: "怎样算满足了残疾儿童入学的需要",
      en: "When the need of a child with a disability to be at school is met",
    },
    chosen: {
      zh: "在校并登记为随班就读或特殊教育学校就读，或者登记为送教上门；三种都算在学，不算辍学；经批准休学、延缓入学的，办结复学手续以前视为符合。各占多少、资源室够不够不判定",
      en: "At school and on record as taught in a regular class or at a special school, or on record as taught at home; all three are schooling, and no dropout; with an approved suspension or deferral it is taken as so until the return is completed. What share each has is not judged",
    },
    why: { zh: "条文列的就是这三种方式", en: "These are the three ways that the clause names" },
  },
};
