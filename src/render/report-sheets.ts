import type { Language } from "../model/text.js";
import type { ReportBlock, ReportColumn, ReportDocument, ReportSection } from "../reports/report-document.js";
import { type GridLine, headGrid, sectionGrid } from "./report-grid.js";
import { sheetNames } from "./sheet-names.js";

/** A report's sheet: its lines, and how wide its columns are, in Latin letters. */
export interface ReportSheet {
  readonly name: string;
  readonly lines: readonly GridLine[];
  readonly widths: readonly number[];
  /** Which line is the head of its only table, counted from 1; 0 where it has none or several. */
  readonly head: number;
  /** How many lines stay in sight. */
  readonly frozen: number;
}

/** What is shown at once on an A4 page, in Latin letters. */
const pageWidth = { portrait: 95, landscape: 145 } as const;
const narrowest = 6;

/** More lines than these, held in sight, would leave no room for what they stand above. */
const mostFrozen = 15;

/** Each section with a table on a sheet of its own, under the report's head; one without goes on from the one before. */
export function reportSheets(report: ReportDocument, language: Language): readonly ReportSheet[] {
  const groups = sheetsOf(report.sections);
  const names = sheetNames(groups.map(([first]) => (first?.heading ?? report.title)[language]));
  const whole = pageWidth[report.orientation ?? "portrait"];
  return groups.map((sections, i) => {
    const lines = [...headGrid(report, language), ...sections.flatMap((section) => sectionGrid(section, language))];
    const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
    const widest = tables.reduce<readonly ReportColumn[]>(
      (most, { columns }) => (columns.length > most.length ? columns : most),
      [],
    );
    const head = tables.length === 1 ? lines.findIndex(({ kind }) => kind === "head") + 1 : 0;
    return {
      name: names[i] ?? "",
      lines,
      widths: widthsOf(widest, whole),
      head,
      frozen: head <= mostFrozen ? head : 0,
    };
  });
}

function sheetsOf(sections: readonly ReportSection[]): readonly (readonly ReportSection[])[] {
  const groups: ReportSection[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && !section.blocks.some(isTable)) last.push(section);
    else groups.push([section]);
  }
  return groups.length === 0 ? [[]] : groups;
}

function isTable({ kind }: ReportBlock): boolean {
  return kind === "table";
}

/** At least two columns: a label and its value stand side by side. */
function widthsOf(columns: readonly ReportColumn[], whole: number): readonly number[] {
  if (columns.length < 2) return [Math.round(whole / 5), whole - Math.round(whole / 5)];
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.max(narrowest, Math.round((share / shares) * whole)));
}
