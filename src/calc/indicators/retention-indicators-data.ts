import type { CensusCounterId } from "./census-counters-data.js";
import { confirmedBase } from "./dropout-indicators-data.js";
import type { CounterTerm, Indicator } from "./indicator.js";
import type { SpellCounterId } from "./spell-counters-data.js";

const cohortWithFlows: readonly CounterTerm<SpellCounterId>[] = [
  { counter: "cohortEntrants" },
  { counter: "cohortTransfersIn" },
  { counter: "cohortTransfersOut", times: -1 },
];

/** One less the dropout rate of confirmed cases, which the school-year rates of a world are made by. */
export const complementRetention: Indicator<SpellCounterId> = /* @__PURE__ */ (() => ({
  id: "retentionRate",
  variant: "complement",
  version: 1,
  names: { zh: "巩固率（1−辍学率）", en: "retention rate, complement of dropout" },
  population: "schoolRegister",
  period: "schoolYear",
  unit: "percent",
  formula: { zh: "1−确认辍学率，基数相同", en: "1 - the confirmed dropout rate, on the same base" },
  numerator: [...confirmedBase, { counter: "droppedOut", times: -1 }],
  denominator: confirmedBase,
  citation: { source: { zh: "理解G11", en: "reading G11" }, certainty: "U" },
}))();

/** Retention rates (巩固率): six formulas in use. The length of a cycle is that of the period counted: 6+3 or 5+4, or nine years. */
export const retentionIndicators: readonly Indicator<SpellCounterId | CensusCounterId>[] = /* @__PURE__ */ (() => [
  complementRetention,
  {
    id: "retentionRate",
    variant: "schoolYear",
    version: 1,
    names: { zh: "学年巩固率", en: "retention rate of a school year" },
    population: "schoolRegister",
    period: "schoolYear",
    unit: "percent",
    formula: { zh: "学年末学生数 ÷ 学年初学生数", en: "pupils at the end of the year / pupils at its start" },
    numerator: [{ counter: "yearEndRoll" }],
    denominator: [{ counter: "startRoll" }],
    citation: {
      source: {
        zh: "2000年的一部教育辞书，以50人、42人为例",
        en: "an educational dictionary of 2000, with 50 and 42 pupils as its example",
      },
      certainty: "B",
    },
  },
  {
    id: "retentionRate",
    variant: "cycleWithFlows",
    version: 1,
    names: { zh: "学段巩固率（含流动，封顶）", en: "retention rate of a cycle with flows, capped" },
    population: "schoolRegister",
    period: "cycle",
    unit: "percent",
    formula: {
      zh: "当年毕业生 ÷（本届招生数＋转入−转出），超过100%按100%",
      en: "graduates / (entrants of the cohort + transfers in - transfers out), shown as 100 % where it is more",
    },
    numerator: [{ counter: "cohortGraduates" }],
    denominator: cohortWithFlows,
    capped: true,
    citation: {
      source: { zh: "栾川县报表", en: "the form of Luanchuan county" },
      certainty: "B",
      note: {
        zh: "原表要求保存流动登记和证明；此处转出只计接收学校已确认的",
        en: "the form wants the register of flows and proof kept; here only acknowledged transfers out are taken off",
      },
    },
  },
  {
    id: "retentionRate",
    variant: "cycleNetIncrease",
    version: 1,
    names: { zh: "学段巩固率（净增加）", en: "retention rate of a cycle with net increase" },
    population: "schoolRegister",
    period: "cycle",
    unit: "percent",
    formula: {
      zh: "毕业人数 ÷〔入学人数＋（转进＋借读＋其它）−（转出＋休学＋其它）〕",
      en: "graduates / (entrants + (transfers in + guests + others) - (transfers out + suspended + others))",
    },
    numerator: [{ counter: "cohortGraduates" }],
    denominator: [
      ...cohortWithFlows,
      { counter: "cohortOtherEntries" },
      { counter: "cohortSuspensions", times: -1 },
      { counter: "cohortOtherExits", times: -1 },
    ],
    citation: {
      source: { zh: "泰州市报表", en: "the form of Taizhou city" },
      certainty: "B",
      note: {
        zh: "整届学生离开的学校（0÷0），原表印作100%，此处为不适用；转出只计接收学校已确认的；“其它”的内容原表未说明",
        en: "for a school whose whole cohort has left (0 of 0) the form prints 100 %; here it is undefined. Only acknowledged transfers out are taken off; what its “others” hold the form does not say",
      },
    },
  },
  {
    id: "retentionRate",
    variant: "nineYear",
    version: 1,
    names: { zh: "九年义务教育巩固率", en: "retention rate of nine years" },
    population: "schoolRegister",
    period: "cycle",
    unit: "percent",
    formula: {
      zh: "初中毕业人数 ÷ 九年前一年级入学人数（含正常流动生）",
      en: "graduates of junior secondary school / grade 1 entrants of nine years ago, regular movers included",
    },
    numerator: [{ counter: "cohortJuniorGraduates" }],
    denominator: [
      { counter: "cohortPrimaryEntrants" },
      { counter: "cohortTransfersIn" },
      { counter: "cohortTransfersOut", times: -1 },
    ],
    citation: {
      source: {
        zh: "百科中关于“十二五”指标的条目",
        en: "an encyclopaedia's entry on the indicator of the twelfth five-year plan",
      },
      certainty: "C",
      note: {
        zh: "“正常流动”取转入减已确认的转出；公布的全国数无法由公布的人数推出",
        en: "“regular movers” is read as transfers in less acknowledged transfers out; the published national figures could not be reached from published counts",
      },
    },
  },
  {
    id: "retentionRate",
    variant: "unadjusted",
    version: 1,
    names: { zh: "巩固率（不计流动）", en: "retention rate, unadjusted" },
    population: "schoolRegister",
    period: "any",
    unit: "percent",
    formula: { zh: "下一年级秋季人数 ÷ 本年级春季人数", en: "the next grade in autumn / this grade in spring" },
    numerator: [{ counter: "nextGradeInAutumn" }],
    denominator: [{ counter: "thisGradeInSpring" }],
    citation: {
      source: {
        zh: "某小学自编的表，数值在99.5%至112.9%之间",
        en: "a primary school's own table, in which it runs from 99.5 to 112.9 %",
      },
      certainty: "B",
      note: { zh: "转入多时超过100%，不封顶", en: "with many transfers in it exceeds 100 %, and is not capped" },
    },
  },
])();
