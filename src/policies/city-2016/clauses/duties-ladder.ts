import type { Clause } from "../../../rules/policy.js";

/** Section 二（一）2, 三要. */
export type DutiesLadderClause = "2.1.2h" | "2.1.2i" | "2.1.2j" | "2.1.2k" | "2.1.2l";

/** The persuasion ladder (二（一）2 三要). */
export const dutiesLadder: Readonly<Record<DutiesLadderClause, Clause>> = {
  "2.1.2h": {
    at: "二（一）2 三要 其一",
    summary: {
      zh: "半天没来上学的，班主任要报告学校",
      en: "For an absence of half a day the homeroom teacher is to report to the school",
    },
  },
  "2.1.2i": {
    at: "二（一）2 三要 其二",
    summary: {
      zh: "无故缺课满一天，班主任必须在当天上门家访，或者打电话与家长沟通",
      en: "For a day's absence without cause the homeroom teacher must visit the home or telephone the parents that same day",
    },
  },
  "2.1.2j": {
    at: "二（一）2 三要 其三",
    summary: {
      zh: "缺课到第二天，必须有学校领导亲自上门，问清原因并劝其返校",
      en: "On the second day of absence a school leader must visit the home in person, find out the reason and persuade the child to return",
    },
  },
  "2.1.2k": {
    at: "二（一）2 三要 其四",
    computable: "partly",
    summary: {
      zh: "接连两次劝复都没有成功的，学校按程序报告所在的镇政府（街道办事处），并报告上级教育主管部门",
      en: "After two failed persuasions on end the school reports, by the procedure, to its township government (subdistrict office) and to the education authority above it",
    },
    note: {
      zh: "先由理解确定什么算劝复、什么算无效，次数才可以判定；报告没有时限",
      en: "Worked out: the two failures, once readings say what a persuasion is and when it failed. The text gives the report no deadline",
    },
  },
  "2.1.2l": {
    at: "二（一）2 三要 其五",
    computable: "partly",
    summary: {
      zh: "由镇政府（街道办事处）、派出所和学校一起劝导辍学学生及其家人，力争使其复学",
      en: "The township government (subdistrict office), the police station and the school persuade the dropout and the family together, striving for a return",
    },
    note: {
      zh: "三方有没有一起参加可以判定；何时进行没有写明，“力争”只要求努力",
      en: "Worked out: whether all three took part together. The text gives no time, and asks for effort, not for success",
    },
  },
};
