import type { CensusCounterId } from "./census-counters-data.js";
import type { Indicator } from "./indicator.js";
import type { SpellCounterId } from "./spell-counters-data.js";

/** Graduation, completion and progression (毕业率、完成率、升学率). */
export const completionIndicators: readonly Indicator<SpellCounterId | CensusCounterId>[] = [
  {
    id: "graduationRate",
    variant: "ofEntrants",
    version: 1,
    names: { zh: "毕业率", en: "graduation rate" },
    population: "schoolRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "当年毕业生数 ÷ 学制年数以前的招生数",
      en: "graduates of the year / entrants as many years ago as the cycle is long",
    },
    numerator: [{ counter: "graduates" }],
    denominator: [{ counter: "entrantsOfCycle" }],
    citation: {
      source: { zh: "一处转述，限三年制初中", en: "a secondary source, for three years of junior secondary school" },
      certainty: "C",
    },
  },
  {
    id: "completionRate",
    variant: "primaryAt15",
    version: 1,
    names: { zh: "15周岁人口小学完成率", en: "primary completion at age 15" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: { zh: "15周岁人口中受完小学教育的 ÷ 15周岁人口", en: "aged 15 and completed primary school / aged 15" },
    numerator: [{ counter: "primaryCompletersAged15" }],
    denominator: [{ counter: "populationAged15" }],
    citation: {
      source: { zh: "某自治区政府2006年的标准", en: "a regional government's standard of 2006" },
      certainty: "B",
    },
  },
  {
    id: "completionRate",
    variant: "juniorAt17",
    version: 1,
    names: { zh: "17周岁人口初中完成率", en: "junior secondary completion at age 17" },
    population: "householdRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "17周岁人口中受完初中教育的 ÷ 17周岁人口",
      en: "aged 17 and completed junior secondary school / aged 17",
    },
    numerator: [{ counter: "juniorCompletersAged17" }],
    denominator: [{ counter: "populationAged17" }],
    citation: {
      source: { zh: "某自治区政府2006年的标准", en: "a regional government's standard of 2006" },
      certainty: "B",
    },
  },
  {
    id: "progressionRate",
    variant: "primaryToJunior",
    version: 1,
    names: { zh: "小学毕业生升学率", en: "progression from primary to junior secondary school" },
    population: "schoolRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "初中招生数（含职业初中）÷ 小学毕业生数；可超过100%",
      en: "entrants of junior secondary school, vocational ones included / graduates of primary school; may exceed 100 %",
    },
    numerator: [{ counter: "juniorEntrants" }],
    denominator: [{ counter: "primaryGraduates" }],
    citation: {
      source: {
        zh: "推断：只有这一分子能得出1997、1998年公布的数；2006年山东统计年鉴表注同此",
        en: "inferred: the only numerator that gives the official rates of 1997 and 1998; so says a note of the Shandong yearbook 2006",
      },
      certainty: "B",
    },
  },
  {
    id: "progressionRate",
    variant: "juniorToSenior",
    version: 1,
    names: { zh: "初中毕业生升学率", en: "progression from junior to senior secondary school" },
    population: "schoolRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "高中阶段招生数 ÷ 初中毕业生数",
      en: "entrants of senior secondary school / graduates of junior secondary school",
    },
    numerator: [{ counter: "seniorEntrants" }],
    denominator: [{ counter: "juniorGraduates" }],
    citation: {
      source: { zh: "新闻报道和年鉴，分子口径不一", en: "press reports and yearbooks, whose numerators differ" },
      certainty: "B",
    },
  },
];
