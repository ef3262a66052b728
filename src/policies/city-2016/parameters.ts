import type { Parameter } from "../../rules/policy.js";

/** The ids of the parameters. */
export type ParameterId =
  | "primary-enrolment-target"
  | "primary-retention-target"
  | "junior-retention-target"
  | "poverty-dropouts-target"
  | "useless-study-dropouts-target"
  | "school-retention-target"
  | "return-rate-target"
  | "frequent-dropout-township"
  | "frequent-dropout-school";

/**
 * Targets that the document gives, and the numbers that it needs and does not give. Numbers that shape one rule
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
    meaning: { zh: "因家庭贫困辍学人次的目标", en: "Target of dropouts through poverty" },
    unit: { zh: "每学年确认的个案", en: "confirmed cases per school year" },
    value: 0,
    reading: "poverty-dropout-is-confirmed",
  },
  "useless-study-dropouts-target": {
    clauses: ["2.1.4c"],
    meaning: {
      zh: "因家长认为读书没用而辍学人次的目标",
      en: "Target of dropouts from the parents' belief that study is useless",
    },
    unit: { zh: "每学年确认的个案", en: "confirmed cases per school year" },
    value: 0,
    reading: "useless-study-is-a-recorded-reason",
  },
  "school-retention-target": {
    clauses: ["2.1.2q"],
    meaning: {
      zh: "一所学校小学、初中巩固率的目标",
      en: "Target of the retention rate of a school's primary or junior stage",
    },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
    value: 1,
    reading: "staying-is-counted",
  },
  "return-rate-target": {
    clauses: ["2.2h"],
    meaning: { zh: "确认辍学学生复学率的目标", en: "Target of the return rate of confirmed dropouts" },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
    value: 1,
    reading: "all-cases-close-by-return",
  },
  "frequent-dropout-township": {
    clauses: ["3.3e"],
    meaning: { zh: "镇街辍学频发的人次", en: "Number from which dropout in a township is frequent" },
    unit: { zh: "该镇街每学年新确认的人次", en: "cases newly confirmed in the township per school year" },
  },
  "frequent-dropout-school": {
    clauses: ["3.3e"],
    meaning: { zh: "学校辍学频发的人次", en: "Number from which dropout in a school is frequent" },
    unit: { zh: "该校每学年新确认的人次", en: "cases newly confirmed in the school per school year" },
  },
};
