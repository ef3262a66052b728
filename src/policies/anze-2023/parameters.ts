import type { Parameter } from "../../rules/policy.js";

/** The ids of the parameters. */
export type ParameterId =
  | "dropout-rate-index"
  | "merger-dropouts-target"
  | "school-caused-dropouts-target"
  | "poverty-dropouts-target";

/**
 * Targets: the one that the document gives, two that follow from a reading, and the number that it needs and does not give. Numbers
 * that shape one rule (one head, two deputies, a month; by a reading three attempts, half a day, two means) stand in that rule, and the
 * reading says that it sets them.
 */
export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  "dropout-rate-index": {
    clauses: ["2.1d"],
    meaning: {
      zh: "国家规定的辍学率指标（小学、初中分别填写）",
      en: "Dropout rate that the state allows (set for primary and junior secondary school each)",
    },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
  },
  "merger-dropouts-target": {
    clauses: ["2.4e"],
    meaning: { zh: "因学校撤并辍学人数的目标", en: "Target of dropouts through mergers and closures of schools" },
    unit: { zh: "全县每学年认定的个案", en: "cases so found in the county per school year" },
    value: 0,
    reading: "prevented-means-none",
  },
  "school-caused-dropouts-target": {
    clauses: ["2.5j"],
    meaning: {
      zh: "因学校或教师的行为辍学人数的目标",
      en: "Target of dropouts through the conduct of school or teachers",
    },
    unit: { zh: "该校每学年认定的个案", en: "cases so found in the school per school year" },
    value: 0,
    reading: "prevented-means-none",
  },
  "poverty-dropouts-target": {
    clauses: ["2.6a"],
    meaning: { zh: "因贫困辍学人数的目标", en: "Target of dropouts through poverty" },
    unit: { zh: "该校每学年确认的个案", en: "cases confirmed in the school per school year" },
    value: 0,
  },
};
