import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportCell, ReportDocument, ReportRow, ReportSection, ReportTable } from "../report-document.js";
import { blankHead, headFields, missingSection, subjectName } from "./head-section.js";
import { countSections } from "./only-counts.js";
import type { LayoutContext, ReportEntry } from "./report-definition.js";
import type { ReportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";

/** What is counted of one unit, by counter. */
export interface UnitCounts<C extends string = string> {
  readonly unit: SubjectRef;
  readonly counts: Readonly<Record<C, number>>;
}

/** A report that counts, unit by unit, and adds up. */
export interface CountReport<C extends string = string> extends ReportHead {
  readonly units: readonly UnitCounts<C>[];
  /** The sum of the units, counter by counter. */
  readonly total: Readonly<Record<C, number>>;
}

/** A column of such a report: its counter, and what it is called. */
export interface CountColumn<C extends string = string> {
  readonly counter: C;
  readonly label: Text;
}

/** The sums of some counters over units. */
export function totalOf<C extends string>(
  units: readonly UnitCounts<C>[],
  counters: readonly C[],
): Readonly<Record<C, number>> {
  const total = Object.fromEntries(counters.map((counter) => [counter, 0])) as Record<C, number>;
  for (const { counts } of units) for (const counter of counters) total[counter] += counts[counter];
  return total;
}

/** Further cells of a unit's row, and their columns: a rate, a remark. */
export interface MoreColumns {
  readonly labels: readonly Text[];
  /** The cells of a unit; of the whole, where none is given. */
  readonly cells: (unit: SubjectRef | undefined) => readonly ReportCell[];
}

/** The table of a report that counts: a row a unit, and the total. */
export function countTable<C extends string>(
  report: CountReport<C>,
  columns: readonly CountColumn<C>[],
  context: LayoutContext,
  more: MoreColumns = { labels: [], cells: () => [] },
): ReportTable {
  const row = (name: Text, counts: Readonly<Record<C, number>>, unit?: SubjectRef): ReportRow => ({
    cells: [{ text: name }, ...columns.map(({ counter }) => countCell(counts[counter])), ...more.cells(unit)],
  });
  const rows = report.units.map(({ unit, counts }) => row(subjectName(unit, context), counts, unit));
  const total = row(words.total, report.total);
  return {
    kind: "table",
    columns: headsOf(columns, more.labels),
    groups: [
      {
        rows:
          report.units.length === 1
            ? rows
            : [...rows, { cells: total.cells.map((cell) => ({ ...cell, strong: true })) }],
      },
    ],
  };
}

/** A count as a cell. */
export function countCell(count: number): ReportCell {
  return { text: { zh: String(count), en: String(count) }, number: count };
}

/** The same table without any entry. */
export function blankCountTable<C extends string>(
  columns: readonly CountColumn<C>[],
  rows: number,
  more: readonly Text[] = [],
): ReportTable {
  const empty = { text: { zh: "", en: "" } };
  const blank = { cells: [empty, ...columns.map(() => empty), ...more.map(() => empty)] };
  return {
    kind: "table",
    columns: headsOf(columns, more),
    groups: [{ rows: Array.from({ length: rows }, () => blank) }],
  };
}

function headsOf<C extends string>(columns: readonly CountColumn<C>[], more: readonly Text[]): ReportTable["columns"] {
  return [
    { label: words.unitName, share: 3 },
    ...[...columns.map(({ label }) => label), ...more].map((label) => ({ label, share: 1.4, centred: true as const })),
  ];
}

/**
 * A report that counts, laid out: its sections between its head and its signatures. A reader for whom records are only counted, or who may read no notes,
 * does not see what people wrote; the former is told that this is not for publication.
 */
export function countDocument(
  entry: Pick<ReportEntry, "title">,
  report: ReportHead,
  context: LayoutContext,
  sections: readonly ReportSection[],
): ReportDocument {
  return {
    title: entry.title,
    orientation: "landscape",
    meta: headFields(report, context),
    sections: [...countSections(sections, context.reader), countSignatures, ...missingSection(report.missing, context)],
  };
}

/** The same without any entry. */
export function blankCountDocument(
  entry: Pick<ReportEntry, "title" | "about" | "answers">,
  sections: readonly ReportSection[],
): ReportDocument {
  return {
    title: entry.title,
    orientation: "landscape",
    meta: blankHead(entry),
    sections: [...sections, countSignatures],
  };
}

const countSignatures: ReportSection = {
  blocks: [{ kind: "signatures", lines: [words.filledBy, words.checkedBy, words.head, words.seal, words.date] }],
};
