import type { Parameter } from "../../rules/policy.js";

/** The ids of the parameters. */
export type ParameterId = "poverty-dropouts-target" | "annual-dropout-target" | "dropout-rate-standard";

/**
 * Targets that the document gives, and the numbers that it needs and does not give. Numbers that shape one rule
 * (two persuasions, a week, three helpers) stand in that rule.
 */
export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  "poverty-dropouts-target": {
    clauses: ["1.3d"],
    meaning: { zh: "因家庭贫困辍学人数的目标", en: "Target of dropouts through poverty" },
    unit: { zh: "该校每学年确认的个案", en: "cases confirmed in the school per school year" },
    value: 0,
  },
  "annual-dropout-target": {
    clauses: ["4.2b"],
    meaning: { zh: "年度目标所容许的辍学率", en: "Dropout rate that the year's target allows" },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
  },
  "dropout-rate-standard": {
    clauses: ["4.3a"],
    meaning: { zh: "辍学率的标准", en: "Standard of the dropout rate" },
    unit: { zh: "比率，一为百分之百", en: "ratio, 1 is 100 %" },
  },
};
