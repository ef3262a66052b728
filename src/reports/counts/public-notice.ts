import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { CountCell, ProtectedCell, TableNode } from "../disclosure/count-table.js";
import { type ProtectedTable, protectTable } from "../disclosure/protect-table.js";
import { publishedText, suppressionNote } from "../disclosure/public-cells.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { blankHead, headFields, subjectName } from "../kit/head-section.js";
import { dateText, openDate } from "../kit/report-dates.js";
import type { LayoutContext, ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type ReportHead, reportHead } from "../kit/report-head.js";
import type { ReportColumn, ReportSection } from "../report-document.js";
import type { ReportSource } from "../source/report-source.js";
import { type CaseCounter, caseCounterLabels, caseCounts, noCases } from "./case-counts.js";
import { monthPeriod } from "./months.js";
import { checkNoticeMonths, noticeRemarks } from "./notice-months.js";
import { periodGaps, schoolsOf } from "./units.js";

/** What is made public, of whom, by which minimum. */
export interface PublicNoticeScope {
  readonly of: SubjectRef;
  /** The months of the notice, in order and without a gap; their sum is printed too, and counts a child once a month. */
  readonly months: readonly string[];
  /** Counts from 1 to this less 1 are not printed; 3 at least. The document names no number, so the bureau must (reading G17). */
  readonly minimumCell: number;
  /** Cells of earlier notices: nothing that they and this one say together may tell a small count. */
  readonly alreadyPublished?: readonly ProtectedCell[];
}

/**
 * A public notice on dropouts (控辍保学情况公示): counts only, small ones suppressed. `table` holds the audit too, which is the bureau's own: give away the
 * laid-out document, or `publicCells(table.cells)`.
 */
export interface PublicNotice extends ReportHead {
  readonly months: readonly string[];
  readonly minimumCell: number;
  readonly table: ProtectedTable;
  /** What is printed with the numbers: that the last month still runs, that records begin within the first, that the total counts confirmations. */
  readonly remarks: readonly Text[];
}

const entry: ReportEntry = {
  id: "publicNotice",
  title: { zh: "控辍保学情况公示", en: "Public notice on dropouts" },
  about: ["school", "township", "authority"],
  answers: ["boshan-2025/4.3e"],
  forms: [{ document: "boshan-2025", title: "通报公示" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "inventory",
};

const measures: readonly CaseCounter[] = ["confirmedInPeriod", "returnedFromDropout"];
/** The name of the sum over all months. */
const whole = "total";

/**
 * The public notice on dropouts that Boshan asks for (boshan-2025 4.3e): totals only (reading G17), small cells suppressed over schools, townships and months,
 * so that none can be found by subtraction. What is promised, and against whom, is said in `docs/disclosure.md`. A month that has not begun at the cut-off,
 * or was over before a school's records begin, is refused: its nought would say that nobody dropped out. One that still runs is told as such.
 */
export const publicNotice: ReportDefinition<PublicNotice, PublicNoticeScope> = /* @__PURE__ */ checkedReport<
  PublicNotice,
  PublicNoticeScope
>({
  ...entry,
  build: (source, scope) => {
    checkSubject(source, scope.of, entry);
    const { of, months, minimumCell, alreadyPublished } = scope;
    checkNoticeMonths(source, of, months);
    const period = { from: monthPeriod(months[0] ?? "").from, to: monthPeriod(months.at(-1) ?? "").to };
    return {
      ...reportHead(source, {
        report: entry.id,
        about: of,
        period,
        answers: entry.answers,
        missing: periodGaps(source, { of, period }),
      }),
      months,
      minimumCell,
      remarks: noticeRemarks(source, of, months),
      table: protectTable(
        {
          areas: areasOf(source, of),
          periods: [{ id: whole }, ...months.map((id) => ({ id, parent: whole }))],
          measures: measures.map((id) => ({ id })),
          cells: cellsOf(source, of, months),
        },
        { minimumCell, ...(alreadyPublished === undefined ? {} : { alreadyPublished }) },
      ),
    };
  },
  layout: (report, context) => ({
    title: entry.title,
    orientation: "landscape",
    // What is missing names offices and counts: it is the bureau's own.
    meta: headFields({ ...report, missing: [] }, context),
    sections: [
      ...measures.map((measure) => measureSection(report, measure, context)),
      {
        blocks: [
          ...report.remarks.map((text) => ({ kind: "note" as const, text })),
          { kind: "note", text: suppressionNote },
          { kind: "seal", body: subjectName(report.about, context), date: dateText(report.asOf) },
        ],
      },
    ],
  }),
  blank: () => ({
    title: entry.title,
    meta: blankHead(entry),
    sections: [
      ...measures.map(
        (measure): ReportSection => ({
          heading: caseCounterLabels[measure],
          blocks: [
            {
              kind: "table",
              columns: columnsOf([]),
              groups: [{ rows: Array.from({ length: 6 }, () => ({ cells: [{ text: nothing }, { text: nothing }] })) }],
            },
          ],
        }),
      ),
      {
        blocks: [
          { kind: "note", text: suppressionNote },
          { kind: "seal", body: { zh: "单位（盖章）", en: "Body (seal)" }, date: openDate },
        ],
      },
    ],
  }),
});

const nothing: Text = { zh: "", en: "" };

/** Node ids carry the kind: a township and a school may have the same number. */
function nodeId({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`;
}

function areasOf(source: ReportSource, of: SubjectRef): readonly TableNode[] {
  const root = nodeId(of);
  const nodes = new Map<string, TableNode>([[root, { id: root }]]);
  for (const school of schoolsOf(source, of)) {
    const town = townOf(source, of, school);
    const parent = town === undefined ? root : nodeId(town);
    if (town) nodes.set(parent, { id: parent, parent: root });
    const id = nodeId({ kind: "school", id: school });
    if (id !== root) nodes.set(id, { id, parent });
  }
  return [...nodes.values()];
}

/** The township between an authority and a school. */
function townOf({ world }: ReportSource, of: SubjectRef, school: string): SubjectRef | undefined {
  const id = of.kind === "authority" ? world.areas.above("school", school).township : undefined;
  return id === undefined ? undefined : { kind: "township", id };
}

function cellsOf(source: ReportSource, of: SubjectRef, months: readonly string[]): readonly CountCell[] {
  const counts = new Map<string, CountCell>();
  const add = (area: string, period: string, measure: CaseCounter, count: number): void => {
    const key = `${area} ${period} ${measure}`;
    counts.set(key, { area, period, measure, count: (counts.get(key)?.count ?? 0) + count });
  };
  for (const month of months) {
    const cases = caseCounts(source, monthPeriod(month));
    for (const school of schoolsOf(source, of)) {
      const town = townOf(source, of, school);
      const areas = new Set([nodeId(of), ...(town ? [nodeId(town)] : []), nodeId({ kind: "school", id: school })]);
      const own = cases.get(school) ?? noCases();
      for (const area of areas)
        for (const measure of measures) for (const period of [month, whole]) add(area, period, measure, own[measure]);
    }
  }
  return [...counts.values()];
}

function columnsOf(months: readonly string[]): readonly ReportColumn[] {
  const unit: Text = { zh: "单位", en: "Unit" };
  const total: Text = { zh: "合计", en: "Total" };
  return [
    { label: unit, share: 3 },
    ...months.map((month) => ({ label: { zh: month, en: month }, share: 1.4, centred: true as const })),
    { label: total, share: 1.4, centred: true },
  ];
}

function measureSection(
  { table, months, about }: PublicNotice,
  measure: CaseCounter,
  context: LayoutContext,
): ReportSection {
  const shown = new Map(
    table.cells
      .filter((cell) => cell.measure === measure)
      .map(({ area, period, value }) => [`${area} ${period}`, publishedText(value)]),
  );
  const areas = [...new Set(table.cells.map(({ area }) => area))].sort(
    (a, b) => Number(b === nodeId(about)) - Number(a === nodeId(about)) || (a < b ? -1 : 1),
  );
  const rows = areas.map((area) => {
    const cut = area.indexOf(":");
    const unit = { kind: area.slice(0, cut), id: area.slice(cut + 1) } as SubjectRef;
    const cells = [...months, whole].map((period) => {
      const text = shown.get(`${area} ${period}`) ?? "";
      return { text: { zh: text, en: text }, ...(/^\d+$/.test(text) ? { number: Number(text) } : {}) };
    });
    return { cells: [{ text: subjectName(unit, context) }, ...cells] };
  });
  return {
    heading: caseCounterLabels[measure],
    blocks: [{ kind: "table", columns: columnsOf(months), groups: [{ rows }] }],
  };
}
