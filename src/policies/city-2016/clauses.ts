import type { Clause } from "../../rules/policy.js";

/** The ids of the clauses, as in the clause inventory. */
export type ClauseId = "2.1.2h" | "2.1.2i" | "2.1.2j" | "2.1.2k" | "2.1.2l";

/** The clauses of the persuasion ladder, section 二（一）2 三要, each in our own words. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  "2.1.2h": {
    at: "二（一）2 三要",
    summary: {
      zh: "半天没来上学的，由班主任报告学校",
      en: "For an absence of half a day the homeroom teacher reports to the school",
    },
  },
  "2.1.2i": {
    at: "二（一）2 三要",
    summary: {
      zh: "无故缺课一天的，班主任当天就要上门家访，或者打电话与家长沟通",
      en: "For a day's absence without leave the homeroom teacher visits the home or telephones the guardian that same day",
    },
  },
  "2.1.2j": {
    at: "二（一）2 三要",
    summary: {
      zh: "缺课到第二天的，学校领导要亲自上门，问清原因并劝其返校",
      en: "On the second day of absence a school leader visits the home in person, finds out the reason and persuades the child to return",
    },
  },
  "2.1.2k": {
    at: "二（一）2 三要",
    summary: {
      zh: "接连两次劝复都没有成功的，学校按程序报告镇政府（街道办事处）和上级教育主管部门",
      en: "After two failed persuasions on end the school reports, by the procedure, to the township government and the education authority",
    },
  },
  "2.1.2l": {
    at: "二（一）2 三要",
    summary: {
      zh: "由镇政府（街道办事处）、派出所和学校一起劝导学生及其家人",
      en: "The township government, the police station and the school persuade the child and the family together",
    },
  },
};
