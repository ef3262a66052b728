import type { SourceCertainty, Text } from "baoxue";

/** The headings and small words of the report. */
export const words = {
  read: { zh: "读入", en: "READ" },
  form: { zh: "义务教育学校控辍保学统计表", en: "DROPOUT-CONTROL STATISTICS FORM OF COMPULSORY SCHOOLS" },
  rates: { zh: "各口径比率（全县，整个学年）", en: "THE RATES BY EVERY DEFINITION (county, whole school year)" },
  members: { zh: "辍学率（确认辍学）计入的学生", en: "WHO IS COUNTED IN THE CONFIRMED DROPOUT RATE" },
  balance: { zh: "学籍变动平衡", en: "THE ROLL BALANCED" },
  trend: { zh: "四年变化", en: "TREND OVER FOUR SCHOOL YEARS" },
  bySchool: { zh: "分校辍学率（按现有学校）", en: "DROPOUT RATE BY SCHOOL (by the schools of today)" },
  school: { zh: "学校", en: "school" },
  county: { zh: "全县合计", en: "county" },
  year: { zh: "学年", en: "school year" },
  numerator: { zh: "分子", en: "numerator" },
  base: { zh: "分母中除期初在校生外的各项", en: "denominator, all but the roll at the opening" },
  opening: { zh: "期初", en: "opening" },
  entries: { zh: "增加", en: "entries" },
  exits: { zh: "减少", en: "exits" },
  expected: { zh: "应有", en: "expected" },
  counted: { zh: "实有", en: "counted" },
  difference: { zh: "差额", en: "difference" },
  unexplained: { zh: "未能说明的学生", en: "unexplained" },
  balances: { zh: "期初＋增加−减少＝应有", en: "opening + entries - exits = expected" },
  formula: { zh: "公式", en: "formula" },
  source: { zh: "出处", en: "source" },
  note: { zh: "说明", en: "note" },
  certainty: { zh: "可靠程度", en: "certainty" },
  restated: { zh: "修订前", en: "restated; before" },
  rising: { zh: "连续上升年数", en: "years of rise on end" },
  falling: { zh: "连续下降年数", en: "years of fall on end" },
} satisfies Readonly<Record<string, Text>>;

/** How sure a definition is, in words. */
export const certaintyWords: Readonly<Record<SourceCertainty, Text>> = {
  A: { zh: "A 原文已读", en: "A primary text read" },
  B: { zh: "B 正式文件的摘录或详细转述", en: "B official text through an excerpt or a detailed account" },
  C: { zh: "C 仅一处薄弱来源，无权威性", en: "C one weak source, no authority" },
  U: {
    zh: "U 通行做法或本库理解，未经证实，无权威性",
    en: "U a reading or general knowledge, unverified, no authority",
  },
};

/** A column of the form: the counter that it shows, and its short name. */
export const formColumns: readonly { readonly counter: string; readonly name: Text }[] = [
  { counter: "startRoll", name: { zh: "学年初", en: "opening" } },
  { counter: "transfersIn", name: { zh: "转入", en: "in" } },
  { counter: "transfersOut", name: { zh: "转出", en: "out" } },
  { counter: "unacknowledgedTransfersOut", name: { zh: "未确认", en: "no word" } },
  { counter: "suspensions", name: { zh: "休学", en: "suspended" } },
  { counter: "resumptions", name: { zh: "复学", en: "back" } },
  { counter: "dropouts", name: { zh: "辍学", en: "dropped" } },
  { counter: "droppedOut", name: { zh: "未返校", en: "still out" } },
  { counter: "deaths", name: { zh: "死亡", en: "died" } },
  { counter: "otherLeavers", name: { zh: "其他减少", en: "other" } },
  { counter: "graduates", name: { zh: "毕业", en: "graduated" } },
  { counter: "closingRoll", name: { zh: "期末", en: "closing" } },
];
