import type { Clause } from "../../../rules/policy.js";

/** Section 二（一）3. */
export type DutiesHardshipClause = "2.1.3a" | "2.1.3b" | "2.1.3c" | "2.1.3d";

/** Help for pupils in hardship (二（一）3). */
export const dutiesHardship: Readonly<Record<DutiesHardshipClause, Clause>> = {
  "2.1.3a": {
    at: "二（一）3 第1句",
    computable: "partly",
    summary: {
      zh: "结合“双联双帮”和精准扶贫，各中小学要对本校贫困、孤残、单亲、留守儿童的家庭情况开展排查，查细查准，再建成档案",
      en: "Together with the city's targeted work against poverty and its project of paired help, all primary and secondary schools are to survey, carefully and exactly, the family circumstances of their poor, orphaned or disabled, single-parent and left-behind children, and to keep files on them",
    },
    note: {
      zh: "有没有排查、每名学生有没有档案可以判定；排查是否细致准确，与“精准扶贫”“双联双帮”怎样结合，没有标准",
      en: "Worked out: whether the survey was made and each child has a file. Not: how careful and exact it is, and how it goes together with the work against poverty",
    },
  },
  "2.1.3b": {
    at: "二（一）3 第2句 其一",
    computable: "no",
    summary: {
      zh: "民政、教育部门和妇联、团委等要各按职能，更多地救助家庭经济困难的学生",
      en: "The departments of civil affairs and education, the women's federation, the youth league and others concerned are to give more aid, each within its functions, to pupils whose families are in hardship",
    },
    note: {
      zh: "加大到什么程度、救助什么、凭什么看出，都没有写明；家庭教育写明了活动和阵地，所以那里一年一提示，这里没有可以提示的事项",
      en: "Neither how much more, nor which aid, nor what would show it is said. For family education the text names activities and platforms, so a yearly reminder is made of it; here there is nothing to remind of",
    },
  },
  "2.1.3c": {
    at: "二（一）3 第2句 其二",
    computable: "no",
    summary: {
      zh: "这些部门还要发动爱心人士和社会团体给贫困学生捐助",
      en: "They are also to organise gifts from kind people and groups to poor pupils",
    },
    note: {
      zh: "捐助可以有记录，但多久一次、数额多少、以什么为凭都没有写明；一年里也许没有要捐助的学生，没有记录不说明没有办，因此不设规则，也不提示",
      en: "A gift can be put on record, but neither how often, nor how much, nor by what proof is said; in some years no pupil may need one, and no record would not show neglect: so neither rule nor reminder is made of it",
    },
  },
  "2.1.3d": {
    at: "二（一）3 第2句 其三",
    summary: {
      zh: "确保没有学生因家庭贫困而辍学",
      en: "It is ensured that no pupil in hardship drops out through poverty",
    },
  },
};
