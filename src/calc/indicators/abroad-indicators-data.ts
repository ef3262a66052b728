import type { AbroadCounterId } from "./abroad-counters-data.js";
import type { Indicator } from "./indicator.js";

const common = { version: 1, population: "schoolRegister", unit: "percent" } as const;

/** Figures of the United States under their own names, for comparison abroad; none is a figure of Chinese law. */
export const abroadIndicators: readonly Indicator<AbroadCounterId>[] = /* @__PURE__ */ (() => [
  {
    ...common,
    id: "eventDropoutRate",
    variant: "ccd",
    names: { zh: "年内辍学率（美国，学校上报）", en: "event dropout rate, by school reports" },
    period: "schoolYear",
    formula: {
      zh: "年内辍学者 ÷ 10月1日9至12年级在册学生",
      en: "event dropouts / membership of grades 9 to 12 on 1 October",
    },
    numerator: [{ counter: "eventDropouts" }],
    denominator: [{ counter: "octoberMembership" }],
    citation: {
      source: { zh: "NCES 2011-012附录A2（美国共同核心数据）", en: "NCES 2011-012, app. A2 (Common Core of Data)" },
      certainty: "A",
    },
  },
  {
    ...common,
    id: "eventDropoutRate",
    variant: "cps",
    names: { zh: "年内辍学率（美国，抽样调查）", en: "event dropout rate, by survey" },
    population: "householdRegister",
    period: "any",
    formula: {
      zh: "一年内离开10至12年级且未获文凭者 ÷ 上年在10至12年级就读者",
      en: "left grades 10 to 12 without a credential within a year / enrolled in them the October before",
    },
    numerator: [{ counter: "leaversGrades10To12" }],
    denominator: [{ counter: "enrolledGrades10To12" }],
    citation: {
      source: { zh: "NCES 2008-053表2（美国人口现况调查）", en: "NCES 2008-053, table 2 (Current Population Survey)" },
      certainty: "A",
    },
  },
  {
    ...common,
    id: "statusDropoutRate",
    variant: "cps",
    names: { zh: "存量辍学率（美国）", en: "status dropout rate" },
    population: "householdRegister",
    period: "any",
    formula: {
      zh: "16至24岁未在学且无文凭者 ÷ 16至24岁人口",
      en: "aged 16 to 24, not enrolled and without a credential / everybody of that age",
    },
    numerator: [{ counter: "statusDropouts" }],
    denominator: [{ counter: "populationAged16To24" }],
    citation: {
      source: { zh: "NCES 2008-053表7（美国人口现况调查）", en: "NCES 2008-053, table 7 (Current Population Survey)" },
      certainty: "A",
    },
  },
  {
    ...common,
    id: "adjustedCohortGraduationRate",
    variant: "fourYears",
    names: { zh: "调整后同届毕业率（美国）", en: "adjusted cohort graduation rate" },
    period: "cycle",
    formula: {
      zh: "四年内毕业生 ÷（首次升入9年级者＋转入−转出−出境−死亡）；无证明的离校者留在分母",
      en: "graduates within four years / (first-time ninth graders + transfers in - transfers out - emigrated - died); leavers without proof stay in",
    },
    numerator: [{ counter: "fourYearGraduates" }],
    denominator: [
      { counter: "firstTimeNinthGraders" },
      { counter: "fourYearTransfersIn" },
      { counter: "fourYearTransfersOut", times: -1 },
      { counter: "cohortEmigrated", times: -1 },
      { counter: "cohortDied", times: -1 },
    ],
    citation: {
      source: { zh: "美国34 CFR 200.34；NCES 2014-391附录B", en: "34 CFR 200.34; NCES 2014-391, app. B" },
      certainty: "A",
    },
  },
  {
    ...common,
    id: "averagedFreshmanGraduationRate",
    variant: "threeGrades",
    names: { zh: "平均新生毕业率（美国）", en: "averaged freshman graduation rate" },
    period: "cycle",
    formula: {
      zh: "当年文凭数 ÷（该届8、9、10年级在校生的平均数）",
      en: "diplomas / mean of the enrolments of grades 8, 9 and 10, each in its year; by whole numbers: 3 x diplomas / their sum",
    },
    numerator: [{ counter: "diplomasAwarded", times: 3 }],
    denominator: [
      { counter: "grade8FourYearsBefore" },
      { counter: "grade9ThreeYearsBefore" },
      { counter: "grade10TwoYearsBefore" },
    ],
    citation: {
      source: {
        zh: "NCES 2011-012附录A3；例：NCES 2006年辍学报告附录A3",
        en: "NCES 2011-012, app. A3; example: NCES 2006 dropout report, app. A3",
      },
      certainty: "A",
    },
  },
])();
