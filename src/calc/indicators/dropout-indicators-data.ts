import type { CounterTerm, Indicator } from "./indicator.js";
import type { SpellCounterId } from "./spell-counters-data.js";

/** The base of reading G11: who was there, or came, less those who are counted elsewhere, or died. */
export const confirmedBase: readonly CounterTerm<SpellCounterId>[] = [
  { counter: "startRoll" },
  { counter: "laterEntries" },
  { counter: "acknowledgedTransfersOut", times: -1 },
  { counter: "deaths", times: -1 },
  { counter: "backInPeriod", times: -1 },
  { counter: "movesWithin", times: -1 },
];

/** The dropout rate of confirmed cases (确认辍学), which the school-year rates of a world are made by. */
export const confirmedDropout: Indicator<SpellCounterId> = {
  id: "dropoutRate",
  variant: "confirmed",
  version: 1,
  names: { zh: "辍学率（确认辍学）", en: "dropout rate, confirmed" },
  population: "schoolRegister",
  period: "schoolYear",
  unit: "percent",
  formula: {
    zh: "期内确认辍学且期末未返校 ÷（学年初在校生＋学年内增加−已确认接收的转出−死亡−期内离班又返校和校内调班的重复计数）",
    en: "confirmed in the period and not back by its last day / (roll at the opening + later entries - acknowledged transfers out - deaths - what would count twice: left and back, moved within the school)",
  },
  numerator: [{ counter: "droppedOut" }],
  denominator: confirmedBase,
  citation: {
    source: {
      zh: "理解G11；anze-2023第2.3l条要求填报而未给出公式",
      en: "reading G11; anze-2023 2.3l asks for the rate without a formula",
    },
    certainty: "U",
    note: {
      zh: "五份文件均未给出公式；延缓入学、休学不视为辍学，系通行做法，未见明文。按在班记录计：以前学年辍学、尚未返校的已离班，不在基数；按个案记录计（schoolYearRates）：学籍仍保留，在基数而不再计为辍学。学籍异动代码没有“辍学”一项，须由使用方标明，退学、开除、下落不明不自动算作确认辍学",
      en: "none of the five documents prints a formula; that suspension and deferral are no dropout is usual, and no text was found that says so. Off spells, who dropped out in an earlier year and is not back has left, and is not in the base; off the case file (schoolYearRates) the child is still registered, is in the base, and is no dropout of this year. The register has no change code for dropping out: the host says who did; withdrawn, expelled and missing children are not taken for confirmed dropouts",
    },
  },
};

/** Dropout rates (辍学率): three formulas by one name, which disagree on death, transfers and suspension. */
export const dropoutIndicators: readonly Indicator<SpellCounterId>[] = [
  confirmedDropout,
  {
    id: "dropoutRate",
    variant: "twoBasics",
    version: 1,
    names: { zh: "年辍学率（“两基”验收口径）", en: "dropout rate, two basics (net flow)" },
    population: "schoolRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "〔（休学＋退学＋死亡＋转出＋其他减少）−（转入＋其他增加）〕÷ 上学年初在校生数",
      en: "((suspended + withdrawn + died + transferred out + other exits) - (transferred in + other entries)) / roll at the opening of the year that has passed",
    },
    numerator: [
      { counter: "suspensions" },
      { counter: "withdrawals" },
      { counter: "deaths" },
      { counter: "transfersOut" },
      { counter: "otherExits" },
      { counter: "transfersIn", times: -1 },
      { counter: "otherEntries", times: -1 },
    ],
    denominator: [{ counter: "startRoll" }],
    citation: {
      source: {
        zh: "“两基”验收公式，据一份小学辍学研究报告转载",
        en: "the two-basics acceptance formula, as a research report on primary dropout reprints it",
      },
      certainty: "B",
      note: {
        zh: "逐校计算人数后逐级相加，不取平均；可为负；复学计入其他增加系推断；分母为所计学年的学年初在校生（即“上学年初”），不是次学年的",
        en: "counted school by school, then added up, never averaged; may be negative; that resumptions belong to other entries is inferred; the base is the opening of the year whose flows are counted, not of the year after",
      },
    },
  },
  {
    id: "dropoutRate",
    variant: "dictionary",
    version: 1,
    names: { zh: "年辍学率（辞典口径）", en: "dropout rate, dictionary" },
    population: "schoolRegister",
    period: "schoolYear",
    unit: "percent",
    formula: {
      zh: "（休学＋退学、辍学、开除、下落不明＋转出而未确认接收＋其他减少）÷ 上学年初在校生总数；毕业、结业、升级、留级、已确认的转学和死亡不计",
      en: "(suspended + dropped out, withdrawn, expelled or missing + transferred out without acknowledgement + other exits) / roll at the opening of the year that has passed; whoever graduated, completed, was promoted, repeats, transferred with acknowledgement or died does not count",
    },
    numerator: [
      { counter: "suspensions" },
      { counter: "withdrawals" },
      { counter: "unacknowledgedTransfersOut" },
      { counter: "otherExits" },
    ],
    denominator: [{ counter: "startRoll" }],
    citation: {
      source: { zh: "教育辞典的定义，见两处转载", en: "definition of educational dictionaries, in two reprints" },
      certainty: "C",
      note: {
        zh: "复学如何计，未说明；此处不抵减；按离班次数计，一人两次辍学计两次",
        en: "says nothing of resumptions: nothing is taken off for them. Leavings are counted: a child that drops out twice counts twice",
      },
    },
  },
];
