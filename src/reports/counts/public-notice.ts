import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { CountCell, ProtectedCell } from "../disclosure/count-table.js";
import { type ProtectedTable, protectTable } from "../disclosure/protect-table.js";
import { publishedText, suppressionNote } from "../disclosure/public-cells.js";
import { checkSubject } from "../kit/check-subject.js";
import { blankHead, headFields, subjectName } from "../kit/head-section.js";
import { dateText, openDate } from "../kit/report-dates.js";
import type { LayoutContext, ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type ReportHead, reportHead } from "../kit/report-head.js";
import type { ReportColumn, ReportSection } from "../report-document.js";
import type { ReportSource } from "../source/report-source.js";
import { type CaseCounter, caseCounterLabels, caseCounts, noCases } from "./case-counts.js";
import { monthPeriod } from "./months.js";
import { areasOver, nodeId, noticeAreas, unitOf } from "./notice-areas.js";
import { checkNoticeMonths, noticeRemarks } from "./notice-months.js";
import {
  type LateSchool,
  lateSchools,
  notOnRecord,
  recordRemarks,
  type UnrecordedCell,
  unrecordedCells,
} from "./notice-records.js";
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
  /** The schools whose records begin after the first day of the notice: printed with the numbers. */
  readonly late: readonly LateSchool[];
  /** The cells of which nothing is on record, by the ids of {@link table}, of which they are no part: printed as "—", never as 0. */
  readonly unrecorded: readonly UnrecordedCell[];
  /** What else is printed with the numbers: that the last month still runs, that the total counts confirmations. */
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
 * so that none can be found by subtraction. What is promised, and against whom, is said in `docs/disclosure.md`.
 *
 * A nought says that nobody dropped out, so none is printed of what nobody has on record. A month that has not begun at the cut-off, or was over before the
 * records of any of the schools begin, is refused. A school whose records begin later than those of the others does not stop them: its months before
 * are printed as "—", are in no sum, and the notice says which school it is and since when it is on record. One that still runs is told as such.
 */
export const publicNotice: ReportDefinition<PublicNotice, PublicNoticeScope> = {
  ...entry,
  build: (source, scope) => {
    checkSubject(source, scope.of, entry);
    const { of, months, minimumCell, alreadyPublished } = scope;
    checkNoticeMonths(source, of, months);
    const unrecorded = unrecordedCells(source, of, { months, whole });
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
      late: lateSchools(source, of, months),
      unrecorded,
      remarks: noticeRemarks(source, months),
      table: onRecord(
        protectTable(
          {
            areas: noticeAreas(source, of),
            periods: [{ id: whole }, ...months.map((id) => ({ id, parent: whole }))],
            measures: measures.map((id) => ({ id })),
            cells: cellsOf(source, of, { months, unrecorded }),
          },
          { minimumCell, alreadyPublished: [...(alreadyPublished ?? []), ...noughts(unrecorded)] },
        ),
        unrecorded,
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
          ...[...recordRemarks(report, context), ...report.remarks].map((text) => ({ kind: "note" as const, text })),
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
};

const nothing: Text = { zh: "", en: "" };

/**
 * What is not on record counts nothing in any sum, and the notice says so: whoever tries to find a suppressed cell by subtraction knows these to be 0,
 * as if they had been published.
 */
function noughts(unrecorded: readonly UnrecordedCell[]): readonly ProtectedCell[] {
  return unrecorded.flatMap((cell) => measures.map((measure) => ({ ...cell, measure, value: { shown: 0 } })));
}

function cellKeys(cells: readonly UnrecordedCell[]): ReadonlySet<string> {
  return new Set(cells.map(({ area, period }) => `${area} ${period}`));
}

/** A table without the cells that are no nought, though they count as one in its sums. */
function onRecord(table: ProtectedTable, unrecorded: readonly UnrecordedCell[]): ProtectedTable {
  const bare = cellKeys(unrecorded);
  return { ...table, cells: table.cells.filter(({ area, period }) => !bare.has(`${area} ${period}`)) };
}

/** What the schools count, and all above them; nothing of a school in a month over before its records begin, whatever is known of it. */
function cellsOf(
  source: ReportSource,
  of: SubjectRef,
  { months, unrecorded }: { readonly months: readonly string[]; readonly unrecorded: readonly UnrecordedCell[] },
): readonly CountCell[] {
  const bare = cellKeys(unrecorded);
  const counts = new Map<string, CountCell>();
  const add = (area: string, period: string, measure: CaseCounter, count: number): void => {
    const key = `${area} ${period} ${measure}`;
    counts.set(key, { area, period, measure, count: (counts.get(key)?.count ?? 0) + count });
  };
  for (const month of months) {
    const cases = caseCounts(source, monthPeriod(month));
    for (const school of schoolsOf(source, of)) {
      const isBare = bare.has(`${nodeId({ kind: "school", id: school })} ${month}`);
      const own = (isBare ? undefined : cases.get(school)) ?? noCases();
      for (const area of areasOver(source, of, school))
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
  { table, months, about, unrecorded }: PublicNotice,
  measure: CaseCounter,
  context: LayoutContext,
): ReportSection {
  const shown = new Map(
    table.cells
      .filter((cell) => cell.measure === measure)
      .map(({ area, period, value }) => [`${area} ${period}`, publishedText(value)]),
  );
  const bare = cellKeys(unrecorded);
  const areas = [...new Set([...table.cells, ...unrecorded].map(({ area }) => area))].sort(
    (a, b) => Number(b === nodeId(about)) - Number(a === nodeId(about)) || (a < b ? -1 : 1),
  );
  const rows = areas.map((area) => {
    const cells = [...months, whole].map((period) => {
      const text = bare.has(`${area} ${period}`) ? notOnRecord : (shown.get(`${area} ${period}`) ?? "");
      return { text: { zh: text, en: text }, ...(/^\d+$/.test(text) ? { number: Number(text) } : {}) };
    });
    return { cells: [{ text: subjectName(unitOf(area), context) }, ...cells] };
  });
  return {
    heading: caseCounterLabels[measure],
    blocks: [{ kind: "table", columns: columnsOf(months), groups: [{ rows }] }],
  };
}
