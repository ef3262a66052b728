import type { GivenCounter } from "./counter.js";

/** Names of the counters of this family. */
export type DiligenceCounterId = "dutiesOnTime" | "dutiesLate" | "dutiesOverdue" | "dutiesMoot" | "daysLate";

/** What is counted from assessments for the diligence of offices (履职): binding duties that certainly arose, by what became of them. */
export const diligenceCounters: Readonly<Record<DiligenceCounterId, GivenCounter>> = {
  dutiesOnTime: {
    source: "given",
    id: "dutiesOnTime",
    unit: "duties",
    names: { zh: "按时办结", en: "duties done on time" },
    means: { zh: "在期限内办结的事项", en: "duties performed by their due day or hour" },
  },
  dutiesLate: {
    source: "given",
    id: "dutiesLate",
    unit: "duties",
    names: { zh: "逾期办结", en: "duties done late" },
    means: { zh: "逾期后才办结的事项", en: "duties performed after their due day or hour" },
  },
  dutiesOverdue: {
    source: "given",
    id: "dutiesOverdue",
    unit: "duties",
    names: { zh: "逾期未办", en: "duties overdue" },
    means: { zh: "已逾期、尚未办结的事项", en: "duties past due, not performed, and still wanted" },
  },
  dutiesMoot: {
    source: "given",
    id: "dutiesMoot",
    unit: "duties",
    names: { zh: "逾期未办、现已无需办理", en: "duties missed and no longer needed" },
    means: {
      zh: "逾期未办，其后因情形结束而无需再办的事项",
      en: "duties past due and never performed, whose ground has since ended",
    },
  },
  daysLate: {
    source: "given",
    id: "daysLate",
    unit: "days",
    names: { zh: "逾期天数", en: "days late" },
    means: {
      zh: "逾期办结至办结日、逾期未办至截止日的自然日之和；同日逾时为0",
      en: "calendar days from the due day to the day performed, or to the cut-off while overdue, summed; late by hours of one day is 0",
    },
  },
};
