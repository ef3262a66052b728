import type { Clause } from "../../../rules/policy.js";

/** The opening paragraph, and sections 一 and 二. */
export type GoalsClause = "0a" | "0b" | "1a" | "1b" | "2.1a" | "2.1b" | "2.2a" | "2.2b" | "2.3a" | "2.3b";

/** Purpose, guiding thought and goals. */
export const goals: Readonly<Record<GoalsClause, Clause>> = {
  "0a": {
    at: "首段 其一",
    computable: "no",
    summary: {
      zh: "学校为落实国家的控辍法律、使孩子受到义务教育、提高成效和公平，联系校情订立本方案",
      en: "To carry out the national law on dropout, to secure compulsory education, and to raise effect and fairness, the school adopts a plan that fits its own situation",
    },
    note: { zh: "只说明目的，没有规定谁做什么", en: "A purpose; it tells nobody to do anything" },
  },
  "0b": {
    at: "首段 其二",
    computable: "no",
    summary: {
      zh: "三条工作原则：责任要加强，预防走在前，各种办法一起用",
      en: "Three principles: responsibility is strengthened, prevention comes first, and all means are used together",
    },
    note: { zh: "原则，没有可判定的行为", en: "Principles; no act to be judged" },
  },
  "1a": {
    at: "一 其一",
    computable: "no",
    summary: {
      zh: "指导思想：按党的教育方针办学，把立德树人落到实处，依法保护孩子受义务教育的权利，为教育公平、教育质量打基础",
      en: "Guiding thought: to follow the Party's education policy, to bring up children of good character, to protect by law the right to compulsory education, and to lay a basis for fairness and quality",
    },
    note: { zh: "号召，没有可判定的行为", en: "An appeal; no act to be judged" },
  },
  "1b": {
    at: "一 其二",
    summary: {
      zh: "每个学生都能读完义务教育",
      en: "Every pupil finishes compulsory schooling",
    },
    note: {
      zh: "按公布的比率看，只作提示；见理解",
      en: "Looked at by the rate published, and advisory only, as a reading says",
    },
  },
  "2.1a": {
    at: "二、1 其一",
    computable: "no",
    summary: {
      zh: "控辍保学要有长期管用的机制，并使之完善",
      en: "Dropout control is to have a mechanism that works for the long term, and to be made complete",
    },
    note: {
      zh: "没有写明机制包括什么；看得见的几项（领导小组、网络、责任书、台账）各有条款",
      en: "What belongs to it is not said; what can be seen of it (group, networks, letters, ledger) stands in clauses of its own",
    },
  },
  "2.1b": {
    at: "二、1 其二",
    computable: "partly",
    summary: {
      zh: "本校辍学率不超过国家定的标准",
      en: "The school's dropout rate is no higher than the national standard",
    },
    note: {
      zh: "公布的辍学率同标准的比较可以判定；标准是多少、怎样计算不在文中，标准由使用者填写",
      en: "Worked out: the published rate against the standard. The standard and the formula are not in the text, and a host has to give the standard",
    },
  },
  "2.2a": {
    at: "二、2 其一",
    computable: "partly",
    summary: {
      zh: "对疑似辍学的学生，发现、干预、劝返都要早",
      en: "With a suspected dropout, finding it, stepping in and persuading it to return all come early",
    },
    note: {
      zh: "登记为疑似以后有没有干预、劝返可以判定；缺课多久算疑似、多快算早没有数字",
      en: "Worked out: whether something was done, and the child persuaded, after it was put down as suspected. After how long an absence that is, and how quick early is, no number says",
    },
  },
  "2.2b": {
    at: "二、2 其二",
    summary: {
      zh: "劝返后复学的比率要到百分之百",
      en: "Of those to be persuaded, 100 % return",
    },
  },
  "2.3a": {
    at: "二、3 其一",
    computable: "partly",
    summary: {
      zh: "特殊群体的学生（点到贫困家庭、留守、残疾三类，名单不封口）得到有针对性的帮扶",
      en: "Pupils of special groups, of which poverty, being left behind and disability are named as examples, get help that fits them",
    },
    note: {
      zh: "点到的三类学生有没有得到帮扶可以判定；是否精准、另有哪些群体不判定",
      en: "Worked out: whether a child of the three groups was helped. Whether the help fits, and which other groups there are, is not judged",
    },
  },
  "2.3b": {
    at: "二、3 其二",
    summary: {
      zh: "这些学生不得因为家里困难、学习困难或者别的缘故辍学",
      en: "None of them drops out, for hardship at home, difficulty in learning or anything else",
    },
  },
};
