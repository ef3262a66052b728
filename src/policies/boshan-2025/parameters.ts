import type { Parameter } from "../../rules/policy.js";

/** The ids of the parameters. */
export type ParameterId =
  | "completion-target"
  | "dropout-rate-standard"
  | "return-rate-target"
  | "poverty-dropouts-target"
  | "dropouts-target"
  | "home-visits-per-term"
  | "calls-per-term";

/**
 * Targets that the document gives, and the numbers that it needs and does not give. Numbers that shape one rule
 * (five deputy heads, one record a term) stand in that rule.
 */
export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  "completion-target": {
    clauses: ["1b"],
    meaning: { zh: "完成学业率的目标", en: "Target of the completion rate" },
    unit: { zh: "比率，1即100%", en: "ratio, 1 is 100 %" },
    value: 1,
    reading: "completion-by-a-rate",
  },
  "dropout-rate-standard": {
    clauses: ["2.1b"],
    meaning: { zh: "国家规定的辍学率标准", en: "National standard of the dropout rate" },
    unit: { zh: "比率，1即100%", en: "ratio, 1 is 100 %" },
  },
  "return-rate-target": {
    clauses: ["2.2b"],
    meaning: { zh: "劝返复学率的目标", en: "Target of the return rate after persuasion" },
    unit: { zh: "比率，1即100%", en: "ratio, 1 is 100 %" },
    value: 1,
  },
  "poverty-dropouts-target": {
    clauses: ["4.6d"],
    meaning: { zh: "因家庭贫困辍学人次的目标", en: "Target of dropouts through poverty" },
    unit: { zh: "该校每学年确认的个案", en: "cases confirmed in the school per school year" },
    value: 0,
  },
  "dropouts-target": {
    clauses: ["4.7.1b"],
    meaning: { zh: "辍学人次的目标", en: "Target of dropouts" },
    unit: { zh: "该校每学年确认的个案", en: "cases confirmed in the school per school year" },
    value: 0,
  },
  "home-visits-per-term": {
    clauses: ["4.6f"],
    meaning: {
      zh: "本校自定的一学期上门家访次数",
      en: "Number of home visits in person per term that the school sets itself",
    },
    unit: { zh: "该校每学期的次数", en: "visits of the school per term" },
  },
  "calls-per-term": {
    clauses: ["4.7.2a"],
    meaning: {
      zh: "本校自定的一学期电话、微信联系家庭次数",
      en: "Number of calls to homes per term that the school sets itself",
    },
    unit: { zh: "该校每学期的次数", en: "calls of the school per term" },
  },
};
