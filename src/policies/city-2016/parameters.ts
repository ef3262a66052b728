import type { Parameter } from "../../rules/policy.js";

/** The ids of the parameters. */
export type ParameterId =
  | "primary-enrolment-target"
  | "primary-retention-target"
  | "junior-retention-target"
  | "poverty-dropouts-target"
  | "useless-study-dropouts-target"
  | "frequent-dropout";

/**
 * Targets that the document gives, and the number that it needs and does not give. Numbers that shape one rule
 * (half a day, two failures, once a month) stand in that rule.
 */
export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  "primary-enrolment-target": {
    clauses: ["1.2c"],
    meaning: { zh: "小学入学率的目标", en: "Target of the enrolment rate of primary school" },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
    value: 1,
  },
  "primary-retention-target": {
    clauses: ["1.2c"],
    meaning: { zh: "小学巩固率的目标", en: "Target of the retention rate of primary school" },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
    value: 1,
  },
  "junior-retention-target": {
    clauses: ["1.2d"],
    meaning: {
      zh: "初中巩固率的目标，逐年提升直到达到",
      en: "Target of the retention rate of junior secondary school, rising yearly until it is reached",
    },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
    value: 1,
  },
  "poverty-dropouts-target": {
    clauses: ["2.1.3d"],
    meaning: { zh: "因家庭贫困辍学人数的目标", en: "Target of dropouts through poverty" },
    unit: { zh: "每学年确认的个案", en: "confirmed cases per school year" },
    value: 0,
  },
  "useless-study-dropouts-target": {
    clauses: ["2.1.4c"],
    meaning: {
      zh: "因家长认为读书没用而辍学人数的目标",
      en: "Target of dropouts from the parents' belief that study is useless",
    },
    unit: { zh: "每学年确认的个案", en: "confirmed cases per school year" },
    value: 0,
  },
  "frequent-dropout": {
    clauses: ["3.3e"],
    meaning: {
      zh: "一个镇街或一所学校一学年内辍学达到多少即为“频发”；文件没有给出",
      en: "From how many dropouts in a township or school they are frequent; the document does not say",
    },
    unit: { zh: "每学年新确认的个案", en: "newly confirmed cases per school year" },
  },
};
