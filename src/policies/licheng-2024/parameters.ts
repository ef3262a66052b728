import type { Parameter } from "../../rules/policy.js";

/** The ids of the parameters. */
export type ParameterId = "new-cases-target" | "retention-target";

/**
 * Targets that the document gives in words. Numbers that shape one rule (two copies, once a month, four o'clock) stand in that rule.
 */
export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  "new-cases-target": {
    clauses: ["1e"],
    meaning: { zh: "新确认辍学人次的目标", en: "Target of dropouts newly confirmed" },
    unit: { zh: "一所学校每月新确认的人次", en: "cases newly confirmed in a school per month" },
    value: 0,
    reading: "new-cases-by-month",
  },
  "retention-target": {
    clauses: ["2.4d"],
    meaning: { zh: "义务教育巩固率的目标", en: "Target of the retention rate of compulsory education" },
    unit: { zh: "比率，即100%", en: "ratio, that is 100 %" },
    value: 1,
    reading: "no-loss-is-full-retention",
  },
};
