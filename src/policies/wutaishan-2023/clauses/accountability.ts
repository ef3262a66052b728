import type { Clause } from "../../../rules/policy.js";

/** Section 四. */
export type AccountabilityClause = "4.1" | "4.2a" | "4.2b" | "4.3a" | "4.3b" | "4.4a" | "4.4b";

/** Accountability (section 四). */
export const accountability: Readonly<Record<AccountabilityClause, Clause>> = {
  "4.1": {
    at: "四、1",
    computable: "no",
    summary: {
      zh: "追责的原则：尊重事实，有错就纠，既教育又惩处",
      en: "The principles of accountability: facts first, every fault put right, teaching joined with punishment",
    },
    note: { zh: "评判的原则，没有可判定的行为", en: "Principles of judgement; no act to be judged" },
  },
  "4.2a": {
    at: "四、2 第1、2句",
    computable: "partly",
    summary: {
      zh: "教育中心在年度绩效考评里列入控辍保学，作为考核各校的一项重要指标",
      en: "The Centre makes dropout control part of the yearly appraisal, as an important indicator for each school",
    },
    note: {
      zh: "考评办法有没有列入、每年有没有考评可以判定；占多大分量没有写明",
      en: "Worked out: whether the scheme includes it and each school was appraised. The text gives no weight",
    },
  },
  "4.2b": {
    at: "四、2 第3句",
    computable: "partly",
    summary: {
      zh: "因为责任原因没有完成年度目标、被扣分的，对学校和责任人严肃追究",
      en: "Where the year's target was missed through somebody's fault and marks were lost, school and those responsible are held strictly to account",
    },
    note: {
      zh: "数字有没有越过年度目标可以判定，目标是多少没有写明；扣没扣分、是不是责任原因由人认定",
      en: "Worked out: whether the figure is beyond the year's target, which the text does not give. Whether marks were lost, and by whose fault, people find",
    },
  },
  "4.3a": {
    at: "四、3 第2句 其一",
    computable: "partly",
    summary: {
      zh: "义务教育阶段辍学率超过标准的，中心主任约谈该校校长",
      en: "Where a school's dropout rate in compulsory education is over the standard, the Centre's director interviews the principal",
    },
    note: {
      zh: "公布的辍学率可以与标准比较；标准是多少没有写明",
      en: "Worked out: the published rate is held against the standard, which the text does not give",
    },
  },
  "4.3b": {
    at: "四、3 第2句 其二",
    computable: "partly",
    summary: {
      zh: "被约谈的校长在限定的时间内使学校整改到位",
      en: "The principal who was interviewed has the school put things right within a set time",
    },
    note: {
      zh: "约谈定明了日期的，到期有没有整改可以判定；多长时间没有写明",
      en: "Worked out: whether things were put right by the day that the interview sets. The text gives no length",
    },
  },
  "4.4a": {
    at: "四、4 其一",
    computable: "partly",
    summary: {
      zh: "学校教育、管理不当造成辍学的，教育中心看情节追究校长的责任",
      en: "Where improper teaching or management by the school led to a dropout, the Centre holds the principal to account as the case requires",
    },
    note: {
      zh: "有没有认定、认定以后有没有作出决定可以判定；是否不当、怎样追究由人决定",
      en: "Worked out: whether a finding was recorded, and a decision after it. Whether there was a fault, and what follows, people decide",
    },
  },
  "4.4b": {
    at: "四、4 其二",
    computable: "partly",
    summary: {
      zh: "教职员因为教育不当、体罚或者变相体罚等造成辍学的，学校追究相关人员的责任",
      en: "Where improper teaching, corporal punishment, open or disguised, or the like by staff led to a dropout, the school holds those concerned to account",
    },
    note: {
      zh: "有没有认定、认定以后有没有作出决定可以判定；追究到什么程度由人决定",
      en: "Worked out: whether a finding was recorded, and a decision after it. How far it goes, people decide",
    },
  },
};
