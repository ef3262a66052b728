import type { DiligenceCounterId } from "./diligence-counters-data.js";
import type { Citation, CounterTerm, Indicator } from "./indicator.js";

const citation: Citation = {
  source: { zh: "所读文本均未见公式", en: "no formula was found in any text read" },
  certainty: "U",
  note: {
    zh: "仅计有约束力且确定产生的事项；仅提醒、未定时限、可能产生和已撤回的不计",
    en: "only binding duties that certainly arose; reminders, matters without a time, possible and withdrawn ones are not counted",
  },
};

const common = { version: 1, population: "duties", period: "any", citation } as const;

const came: readonly CounterTerm<DiligenceCounterId>[] = [
  { counter: "dutiesOnTime" },
  { counter: "dutiesLate" },
  { counter: "dutiesOverdue" },
];

/** The diligence of offices (履职): how far duties were performed in time. */
export const diligenceIndicators: readonly Indicator<DiligenceCounterId>[] = /* @__PURE__ */ (() => [
  {
    ...common,
    id: "onTimeRate",
    variant: "missedCounted",
    names: { zh: "按时办结率", en: "on-time rate" },
    unit: "percent",
    formula: {
      zh: "按时办结 ÷（按时办结＋逾期办结＋逾期未办＋逾期后无需办理）；未到期的不计",
      en: "done on time / (done on time + done late + overdue + missed and no longer needed); what is not due yet is left out",
    },
    numerator: [{ counter: "dutiesOnTime" }],
    denominator: [...came, { counter: "dutiesMoot" }],
  },
  {
    ...common,
    id: "onTimeRate",
    variant: "withoutMoot",
    names: { zh: "按时办结率（不计已无需办理的）", en: "on-time rate without what is no longer needed" },
    unit: "percent",
    formula: {
      zh: "按时办结 ÷（按时办结＋逾期办结＋逾期未办）",
      en: "done on time / (done on time + done late + overdue)",
    },
    numerator: [{ counter: "dutiesOnTime" }],
    denominator: came,
  },
  {
    ...common,
    id: "meanDaysLate",
    variant: "calendarDays",
    names: { zh: "平均逾期天数", en: "mean days late" },
    unit: "days",
    formula: {
      zh: "逾期天数之和 ÷（逾期办结＋逾期未办）；按自然日",
      en: "days late / (done late + overdue), in calendar days",
    },
    numerator: [{ counter: "daysLate" }],
    denominator: [{ counter: "dutiesLate" }, { counter: "dutiesOverdue" }],
  },
])();
