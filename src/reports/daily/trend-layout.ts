import type { Text } from "../../model/text.js";
import { monthPeriod } from "../counts/months.js";
import { blankHead, headFields, missingSection } from "../kit/head-section.js";
import { countSections } from "../kit/only-counts.js";
import type { LayoutContext, ReportEntry } from "../kit/report-definition.js";
import type { ReportCell, ReportColumn, ReportDocument, ReportRow } from "../report-document.js";
import type { CaseTrend, MonthStanding, TrendMonth } from "./trend-types.js";

/** What the catalogue says of a trend. */
export const trendEntry: ReportEntry = {
  id: "caseTrend",
  title: { zh: "疑似、确认辍学和返校趋势", en: "Suspected, confirmed, returned: month by month" },
  about: ["class", "grade", "school", "village", "township", "authority"],
  answers: [],
  forms: [],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "expectation",
};

const columns: readonly ReportColumn[] = [
  { label: { zh: "月份", en: "Month" }, share: 2 },
  { label: { zh: "新增疑似（确定）", en: "Newly suspected, certainly" }, share: 2, centred: true },
  { label: { zh: "新增疑似（至多）", en: "Newly suspected, at most" }, share: 2, centred: true },
  { label: { zh: "确认辍学", en: "Confirmed" }, share: 2, centred: true },
  { label: { zh: "返校", en: "Returned" }, share: 2, centred: true },
  { label: { zh: "应有点名（次）", en: "Registers to be taken" }, share: 2, centred: true },
  { label: { zh: "缺少点名（次）", en: "Registers missing" }, share: 2, centred: true },
  { label: { zh: "说明", en: "Note" }, share: 3 },
];

/** What each standing of a month is called. */
const monthStandingTexts: Readonly<Record<MonthStanding, Text>> = {
  over: { zh: "", en: "" },
  running: { zh: "本月未结束，只计到截止时间", en: "not over: up to the cut-off" },
  partial: { zh: "部分学校或者日期没有记录，数字不完整", en: "on record only in part: not the whole number" },
  notReached: { zh: "截止时间未到，无数据", en: "after the cut-off: no data" },
  beforeRecords: { zh: "尚未建立记录，无数据", en: "before any record: no data" },
};

function cell(value: number | undefined): ReportCell {
  const text = value === undefined ? "—" : String(value);
  return { text: { zh: text, en: text }, ...(value === undefined ? {} : { number: value }) };
}

function standingText({ asOf }: CaseTrend, { month, standing }: TrendMonth): Text {
  const [own, running] = [monthStandingTexts[standing], monthStandingTexts.running];
  const runs = standing === "partial" && asOf.slice(0, 10) < monthPeriod(month).to;
  return runs ? { zh: `${own.zh}；${running.zh}`, en: `${own.en}; ${running.en}` } : own;
}

function rowOf(trend: CaseTrend, one: TrendMonth): ReportRow {
  const { month, suspected, confirmed, returned, registers } = one;
  return {
    cells: [
      { text: { zh: month, en: month } },
      cell(suspected?.certain),
      cell(suspected?.possible),
      cell(confirmed),
      cell(returned),
      cell(registers?.expected),
      { ...cell(registers?.missing), ...((registers?.missing ?? 0) > 0 ? { strong: true as const } : {}) },
      { text: standingText(trend, one) },
    ],
  };
}

/** A trend laid out as a table. */
export function layOutTrend(trend: CaseTrend, context: LayoutContext): ReportDocument {
  return {
    title: trendEntry.title,
    meta: headFields(trend, context),
    sections: countSections(
      [
        {
          blocks: [
            { kind: "table", columns, groups: [{ rows: trend.months.map((one) => rowOf(trend, one)) }] },
            {
              kind: "note",
              text: {
                zh: "每名学生每月计一次；“—”表示无数据，不是零。人数少的格子公布前须作隐去处理",
                en: "A child counts once a month. A dash is no data, and no nought. Small numbers must be suppressed before anything is published.",
              },
            },
          ],
        },
        ...missingSection(trend.missing, context),
      ],
      context.reader,
    ),
  };
}

/** The same without any entry. */
export function blankTrend(): ReportDocument {
  const rows = Array.from({ length: 12 }, () => ({ cells: columns.map(() => ({ text: { zh: "", en: "" } })) }));
  return {
    title: trendEntry.title,
    meta: blankHead(trendEntry),
    sections: [{ blocks: [{ kind: "table", columns, groups: [{ rows }] }] }],
  };
}
