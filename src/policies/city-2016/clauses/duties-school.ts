import type { Clause } from "../../../rules/policy.js";

/** Section 二（一）2, 一要 and 二要. */
export type DutiesSchoolClause = "2.1.2a" | "2.1.2b" | "2.1.2c" | "2.1.2d" | "2.1.2e" | "2.1.2f" | "2.1.2g";

/** Responsibility inside the school, and care for pupils prone to drop out (二（一）2 一要、二要). */
export const dutiesSchool: Readonly<Record<DutiesSchoolClause, Clause>> = {
  "2.1.2a": {
    at: "二（一）2 一要 其一",
    computable: "partly",
    summary: {
      zh: "各中小学都要全面落实四层包保：校长负责全校，中层领导负责年级，班主任负责班级，任课教师负责学生",
      en: "All primary and secondary schools are to put four layers of responsibility fully in place: the principal for the school, middle leaders for the grades, homeroom teachers for the classes, subject teachers for the pupils",
    },
    note: {
      zh: "各层有没有负责人登记在册可以判定；落实得是否全面没有标准",
      en: "Worked out: whether each layer has somebody on record. Not: how fully they act",
    },
  },
  "2.1.2b": {
    at: "二（一）2 一要 其二",
    computable: "partly",
    summary: {
      zh: "从校长到年级主任，再到班主任、任课教师，要一层一层签下控辍保学责任书",
      en: "Responsibility letters on keeping children in school are to be signed from layer to layer: principal, grade heads, homeroom teachers, subject teachers",
    },
    note: {
      zh: "相邻两层有没有责任书可以判定；是不是每名任课教师都签了，没有名单可比，由学校核对",
      en: "Worked out: whether neighbouring layers have letters. Whether every subject teacher signed there is no list to show, and the school checks",
    },
  },
  "2.1.2c": {
    at: "二（一）2 一要 其三",
    computable: "partly",
    summary: {
      zh: "确保措施有力，每名学生都有包保的责任人",
      en: "It is ensured that the measures are strong and that each pupil has a person responsible",
    },
    note: {
      zh: "每名学生有没有责任人可以判定；措施是否有力没有标准",
      en: "Worked out: whether each pupil has a person responsible. Not: whether measures are strong",
    },
  },
  "2.1.2d": {
    at: "二（一）2 二要 其一",
    computable: "partly",
    summary: {
      zh: "要重点关注容易辍学的群体，排查有学习困难的学生和厌学的学生",
      en: "Pupils prone to drop out are to have special attention: those with learning difficulty and those averse to school are screened for",
    },
    note: {
      zh: "有没有排查名单可以判定；谁学习困难、谁厌学由教师判断",
      en: "Worked out: whether there is a list. Who is on it, teachers judge",
    },
  },
  "2.1.2e": {
    at: "二（一）2 二要 其二",
    summary: {
      zh: "以班为单位给这些学生登记建档，写清家庭、学习、生活三方面的状况",
      en: "Class by class these pupils are put on file, with their circumstances at home, in learning and in daily life",
    },
  },
  "2.1.2f": {
    at: "二（一）2 二要 其三",
    summary: {
      zh: "为其中每名学生分别定出关爱帮扶措施",
      en: "Measures of care and help are drawn up for each of these pupils separately",
    },
  },
  "2.1.2g": {
    at: "二（一）2 二要 其四",
    computable: "partly",
    summary: {
      zh: "关爱教育要一对一：生活上解难，激发学习兴趣，缓解心理压力，使其不再厌学",
      en: "Care is given one to one: it relieves hardship, wakens an interest in learning, lightens mental strain and ends the aversion to school",
    },
    note: {
      zh: "每名学生有没有指定的帮扶人可以判定；效果无从判定",
      en: "Worked out: whether each pupil has a named carer. Not: the effect",
    },
  },
};
