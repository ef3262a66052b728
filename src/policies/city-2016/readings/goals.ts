import type { Reading } from "../../../rules/policy.js";

/** Choices about the goals and the rates. */
export type GoalReading =
  | "target-system-shown-by-letters"
  | "two-primary-targets"
  | "rate-formulas"
  | "whose-goals-these-are"
  | "no-standard-of-the-dropout-rate"
  | "rise-until-full"
  | "senior-secondary-for-information"
  | "senior-by-the-grade-on-record"
  | "staying-is-counted";

/** What the goals leave open (一（二）). */
export const goalReadings: Readonly<Record<GoalReading, Reading>> = {
  "target-system-shown-by-letters": {
    clauses: ["1.2a"],
    open: { zh: "怎样算推行了目标责任制", en: "What shows that the target-responsibility system is in place" },
    chosen: {
      zh: "以校内逐层签订的责任书为准，不另设要求；责任书各学段都签，高中的照样列出，但只有与义务教育有关的部分才属于本条",
      en: "The letters signed from layer to layer inside the school; nothing beside them is asked for. They are signed at every stage, senior secondary too, of which only what concerns compulsory education belongs to this clause",
    },
    why: {
      zh: "把责任分到人、可以查到的凭据是责任书；年度目标任务考核（三、3）另有规则",
      en: "They are the proof at hand that puts responsibility on persons; the yearly assessment (section 3) has rules of its own",
    },
  },
  "two-primary-targets": {
    clauses: ["1.2c"],
    general: "G1",
    open: { zh: "“均达100%”是一个目标还是两个", en: "One target or two, and is the number itself enough" },
    chosen: {
      zh: "两个目标：小学入学率、小学巩固率，各自等于100%才算达到",
      en: "Two: enrolment rate and retention rate of primary school; each is met at 100 %",
    },
    why: { zh: "“均”指两项各自都要达到；“达”含本数", en: "Both are named, and reaching a number includes it" },
  },
  "rate-formulas": {
    clauses: ["1.2c", "1.2d", "2.1.2q"],
    general: "G11",
    open: { zh: "各项比率没有公式", en: "No rate has a formula" },
    chosen: {
      zh: "入学率：已入学的适龄儿童除以适龄儿童；年巩固率：一减年辍学率，以学年初学生数加合法转入、减合法转出和死亡为基数，辍学数为截止日仍未返校的确认辍学人数；基数为零时不适用",
      en: "Enrolment rate: children of school age enrolled by children of school age. Yearly retention: 1 minus the dropout rate, whose base is the pupils at the start of the school year plus lawful transfers in less lawful transfers out and deaths, and whose count is the confirmed dropouts not back by the cut-off day. On a base of zero it is not applicable",
    },
    why: {
      zh: "是通常算法；分子、分母、截止日和所用公式随数字一同列出，使用者可以换用别的公式",
      en: "The common way; numerator, denominator, cut-off and formula travel with each figure, and a host may choose another",
    },
  },
  "whose-goals-these-are": {
    clauses: ["1.2c", "1.2d", "1.2e"],
    open: { zh: "各项目标由谁负责，原文没有写", en: "Who answers for the goals; the text does not say" },
    chosen: {
      zh: "全市的入学率、巩固率记在教育主管部门名下；高中不辍学记在各学校名下，按年级统计",
      en: "The city's rates stand against the education authority; dropouts of senior secondary school against each school, counted by grade",
    },
    why: {
      zh: "全市的数字由教育主管部门汇总；留住学生先是学校的事",
      en: "The education authority draws up the city's figures; keeping a pupil is first the school's work",
    },
  },
  "no-standard-of-the-dropout-rate": {
    clauses: ["1.2c", "1.2d", "3.3e"],
    general: "G10",
    open: { zh: "没有写明辍学率的标准", en: "The text sets no standard for the dropout rate" },
    chosen: {
      zh: "不设标准，也不由巩固率目标倒推；辍学率只列出，不评判",
      en: "None is assumed, nor derived from the retention targets; the dropout rate is shown and not judged",
    },
    why: { zh: "各地标准不一，本文件没有采用任何一个", en: "Standards differ, and this document adopts none" },
  },
  "rise-until-full": {
    clauses: ["1.2d"],
    general: "G9",
    open: {
      zh: "“逐年提升”与“达100%”不能永远并存，也没有写明哪一年达到",
      en: "A yearly rise and 100 % cannot both hold for ever, and no year of arrival is named",
    },
    chosen: {
      zh: "未到100%时，每学年都要高于上一学年；到100%后保持；不设达到的年份",
      en: "Below 100 % each school year must be higher than the one before; at 100 % it holds; no year of arrival is set",
    },
    why: { zh: "两句话都能成立，是较合理的读法", en: "It lets both words be true, and so is the more reasonable way" },
  },
  "senior-secondary-for-information": {
    clauses: ["1.2e"],
    open: { zh: "“力求”是否有约束力", en: "Whether an effort binds" },
    chosen: {
      zh: "只列出高中一学年内确认辍学的人次，一人两次确认的计两次；不算违反，也不计入义务教育的比率",
      en: "The dropouts confirmed in senior secondary school in a school year are shown for information, a pupil confirmed twice as two; never a breach, and never part of the rates of compulsory education",
    },
    why: {
      zh: "小学、初中写“达”，高中只写“力求”",
      en: "For primary and junior secondary school the text says reach, for senior only strive",
    },
  },
  "senior-by-the-grade-on-record": {
    clauses: ["1.2e"],
    open: { zh: "高中是否包括中等职业学校", en: "Whether vocational schools are senior secondary schools here" },
    chosen: {
      zh: "以名册为准：登记为十至十二年级的班级都算高中，中等职业学校的班级这样登记的也在内；没有列入名册的看不到",
      en: "By the roll: every class on record as grade 10 to 12 is senior secondary, one of a vocational school that is recorded so too; what is not on the roll is not seen",
    },
    why: {
      zh: "条文只写高中学生，没有写是否只指普通高中；名册只分年级，不分学校类型",
      en: "The text says senior secondary pupils and no more; the roll tells grades and not kinds of school",
    },
  },
  "staying-is-counted": {
    clauses: ["2.1.2q"],
    general: "G19",
    open: {
      zh: "怎样算留住了学生，高中是否同样要求",
      en: "When pupils have been kept, and whether senior secondary ones too",
    },
    chosen: {
      zh: "本校小学、初中在这一学年内确认辍学的学生，到学年结束都已返校，没有一人在外：即本校登记的小学、初中巩固率为100%，数字由学校算好登记，系统只作比较。学年末（8月31日）在暑假里，放假以前没有到校的不算返校；以前学年确认的，已计入那一学年，不重复计；确认以后已经按合法转学、死亡、经批准休学或缓学、查明不属辍学结案的不计。返校的不再计入；没有返校而从名册上除名的，仍然计入。高中只按一（二）力求，另行列出。学得好不好不评判",
      en: "When, at the end of the school year, nobody whom the school's primary or junior classes confirmed as a dropout in it is still out: the retention rate that the school has worked out and put down for the stage is 100 %, which the program only compares. The end of the school year, 31 August, lies in the holiday, and whoever did not attend before it is not back; cases confirmed in earlier years counted there and do not count again; those since closed by lawful transfer, death, an approved suspension or deferral, or as no dropout after all do not count. Those who came back no longer count; those not back and struck off the roll still do. For senior secondary school section 1.2 only strives, and it is shown there. Learning well is not judged",
    },
    why: {
      zh: "劝复程序就是为了使人返校，劝回来的正是留住了；除名不能算留住；同一件事对高中不能既力求又必须；全市的初中可以逐年提高，这里写的却是每名学生，所以对学校按100%看；巩固率是一学年的数字",
      en: "The ladder exists to bring pupils back, and whoever was brought back has been kept; striking off is no keeping; and the same thing cannot be both striven for and required of senior secondary schools; the city may raise the junior rate year by year, but here the text says every pupil, so that a school is held to 100 %; and a retention rate is the figure of one year",
    },
  },
};
