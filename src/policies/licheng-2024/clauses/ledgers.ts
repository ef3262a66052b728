import type { Clause } from "../../../rules/policy.js";

/** Section 三. */
export type LedgersClause = "3-head" | "3a" | "3b" | "3c" | "3d" | "3e" | "3f" | "3g" | "3h" | "3i";

/** Section 三: ledgers and the form for each pupil. */
export const ledgers: Readonly<Record<LedgersClause, Clause>> = {
  "3-head": {
    at: "三 标题",
    computable: "no",
    summary: { zh: "标题：管理台账要健全", en: "Heading: the ledgers are completed" },
    note: { zh: "标题，内容在其下各条", en: "Heading; its content stands below it" },
  },
  "3a": {
    at: "三 第1句 其一",
    summary: {
      zh: "失学、辍学的孩子，由教办和学校逐个列入工作台账",
      en: "Each child out of school or dropped out is entered in a work ledger by offices and schools",
    },
  },
  "3b": {
    at: "三 第1句 其二",
    computable: "no",
    summary: {
      zh: "台账工作讲究“三细三实”",
      en: "The ledger is kept by a principle of three details and three solid things",
    },
    note: { zh: "这一原则的内容原文没有写", en: "The text does not say what the principle contains" },
  },
  "3c": {
    at: "三 第1句 其三",
    summary: {
      zh: "并录入省级平台的台账系统",
      en: "They are also entered in the ledger system of the provincial platform",
    },
  },
  "3d": {
    at: "三 第2句 其一",
    summary: { zh: "台账一个月更新一次", en: "The ledger is brought up to date once a month" },
  },
  "3e": {
    at: "三 第2句 其二",
    computable: "partly",
    summary: { zh: "到了销号条件的要销号", en: "Entries that are due to be closed are closed" },
    note: {
      zh: "已经返校并办结手续的有没有销号可以判定；销号的条件原文没有写",
      en: "Worked out: whether a case is closed once the child is back and the formalities are complete. The conditions are not in the text",
    },
  },
  "3f": {
    at: "三 第3句 其一",
    summary: { zh: "每名辍学学生有自己的“一生一表”", en: "Each dropout has a form of its own" },
  },
  "3g": {
    at: "三 第3句 其二",
    computable: "partly",
    summary: {
      zh: "表里写明学生的信息，尤其要细写劝返经过",
      en: "The form tells the pupil's particulars and, in detail, the persuasion carried out",
    },
    note: {
      zh: "两项内容有没有可以判定；细到什么程度没有标准，附件的栏目不在原文",
      en: "Worked out: whether both contents are there. How detailed has no measure, and the fields of the annex are not in the text",
    },
  },
  "3h": {
    at: "三 第4句 其一",
    summary: {
      zh: "延缓入学、休学的学生也各有一表",
      en: "Pupils whose entry is deferred or whose studies are suspended have such a form too",
    },
  },
  "3i": {
    at: "三 第4句 其二",
    computable: "partly",
    summary: {
      zh: "对延缓入学的做好入学监测，使休学的及时复学",
      en: "The entry of those deferred is watched, the return of those suspended brought about promptly",
    },
    note: {
      zh: "期满日和有没有跟进、复学可以判定；“及时”不是期限",
      en: "Worked out: the last day of the time off, and whether there was a follow-up and a return. The word for the time is vague",
    },
  },
};
