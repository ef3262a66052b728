import type { Text } from "../../model/text.js";
import { disclosureFindingLabels } from "../disclosure/disclosure-finding.js";
import { publishedText, suppressionNote } from "../disclosure/public-cells.js";
import { blankHead, headFields, subjectName } from "../kit/head-section.js";
import { isOnlyCounted } from "../kit/only-counts.js";
import { dateText, openDate } from "../kit/report-dates.js";
import type { LayoutContext, ReportEntry } from "../kit/report-definition.js";
import type { ReportCell, ReportColumn, ReportDocument, ReportSection } from "../report-document.js";
import { type CaseCounter, caseCounterLabels } from "./case-counts.js";
import { nodeId, unitOf } from "./notice-areas.js";
import { monthsOf, sumOfMonths } from "./notice-periods.js";
import { notOnRecord, recordRemarks } from "./notice-records.js";
import { noticeMeasures } from "./notice-table.js";
import type { PublicNotice } from "./notice-types.js";

const nothing: Text = { zh: "", en: "" };
const unit: Text = { zh: "单位", en: "Unit" };
const total: Text = { zh: "合计", en: "Total" };

/** A notice as it is put up. One that may not be published is laid out without any of its numbers, and tells those in the bureau why. */
export function layOutNotice(entry: ReportEntry, report: PublicNotice, context: LayoutContext): ReportDocument {
  const sections = report.mayBePublished
    ? [...noticeMeasures.map((measure) => measureSection(report, measure, context)), closing(report, context)]
    : refusal(report, context);
  return {
    title: entry.title,
    orientation: "landscape",
    // What is missing names offices and counts: it is the bureau's own.
    meta: headFields({ ...report, missing: [] }, context),
    sections,
  };
}

/** The same without any entry. */
export function blankNotice(entry: ReportEntry): ReportDocument {
  const rows = Array.from({ length: 6 }, () => ({ cells: [{ text: nothing }, { text: nothing }] }));
  return {
    title: entry.title,
    meta: blankHead(entry),
    sections: [
      ...noticeMeasures.map(
        (measure): ReportSection => ({
          heading: caseCounterLabels[measure],
          blocks: [{ kind: "table", columns: columnsOf([total]), groups: [{ rows }] }],
        }),
      ),
      {
        blocks: [
          { kind: "note", text: suppressionNote },
          { kind: "seal", body: { zh: "单位（盖章）", en: "Body (seal)" }, date: openDate },
        ],
      },
    ],
  };
}

function closing(report: PublicNotice, context: LayoutContext): ReportSection {
  return {
    blocks: [
      ...[...recordRemarks(report, context), ...report.remarks].map((text) => ({ kind: "note" as const, text })),
      { kind: "note", text: suppressionNote },
      { kind: "seal", body: subjectName(report.about, context), date: dateText(report.asOf) },
    ],
  };
}

const refused: Text = {
  zh: "本次公示与此前已公布的数据相互对照，可能推知应予隐藏的数值，不得对外公布，故不列数字。可减少月份，或者待下月一并公示",
  en: "Laid beside what was published before, this notice might tell counts that must be hidden. It may not be published, so it holds no numbers. Take fewer months, or publish together with the next.",
};

/** Which counts are at stake is for the bureau: it would tell the public which of them are small. */
function refusal({ table }: PublicNotice, context: LayoutContext): readonly ReportSection[] {
  const note: ReportSection = { blocks: [{ kind: "note", text: refused }] };
  if (isOnlyCounted(context.reader)) return [note];
  const rows = table.findings.map(({ kind, cell }) => ({
    cells: [
      { text: subjectName(unitOf(cell.area), context) },
      { text: periodName(cell.period) },
      { text: caseCounterLabels[cell.measure as CaseCounter] },
      { text: disclosureFindingLabels[kind] },
    ],
  }));
  const columns = [
    { label: unit, share: 3 },
    { label: { zh: "月份", en: "Months" }, share: 2 },
    { label: { zh: "项目", en: "Count" }, share: 3 },
    { label: { zh: "问题（仅供内部核对）", en: "Finding (for the bureau only)" }, share: 3 },
  ];
  return [note, { blocks: [{ kind: "table", columns, groups: [{ rows }] }] }];
}

function periodName(period: string): Text {
  const months = monthsOf(period) ?? [];
  const [first = period, last = first] = [months[0], months.at(-1)];
  return first === last ? { zh: first, en: first } : { zh: `${first}至${last}`, en: `${first} to ${last}` };
}

function columnsOf(labels: readonly Text[]): readonly ReportColumn[] {
  return [{ label: unit, share: 3 }, ...labels.map((label) => ({ label, share: 1.4, centred: true as const }))];
}

function measureSection(report: PublicNotice, measure: CaseCounter, context: LayoutContext): ReportSection {
  const { table, months, about, unrecorded } = report;
  const own = table.cells.filter((cell) => cell.measure === measure);
  const shown = new Map(own.map(({ area, period, value }) => [`${area} ${period}`, publishedText(value)]));
  const root = nodeId(about);
  const areas = [...new Set([root, ...[...own, ...unrecorded].map(({ area }) => area)])];
  const whole = sumOfMonths(months);
  const sum = own.some(({ period }) => period === whole) ? whole : undefined;
  const periods = [...months, ...(sum === undefined ? [] : [sum])];
  const rows = areas.map((area) => ({
    cells: [
      { text: subjectName(unitOf(area), context) },
      ...periods.map((period) => countCell(shown.get(`${area} ${period}`))),
    ],
  }));
  const labels = [...months.map((month) => ({ zh: month, en: month })), ...(sum === undefined ? [] : [total])];
  return {
    heading: caseCounterLabels[measure],
    blocks: [{ kind: "table", columns: columnsOf(labels), groups: [{ rows }] }],
  };
}

function countCell(text: string | undefined): ReportCell {
  if (text === undefined) return { text: { zh: notOnRecord, en: notOnRecord } };
  return { text: { zh: text, en: text }, ...(/^\d+$/.test(text) ? { number: Number(text) } : {}) };
}
