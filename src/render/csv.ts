/** Reports and big tables as comma-separated values (RFC 4180); needs the package `papaparse` beside this one. */
import papaparse from "papaparse/papaparse.js";
import type { Language } from "../model/text.js";
import type { ReportDocument } from "../reports/report-document.js";
import { checkFlatTable, checkRendered } from "./check-rendered.js";
import { type FlatColumn, type FlatRows, flatCells } from "./flat-table.js";
import { neutralised } from "./neutral-text.js";
import { headGrid, sectionGrid } from "./report-grid.js";

export type { FlatColumn, FlatRow, FlatRows, FlatValue } from "./flat-table.js";

/** How a CSV file is written. */
export interface CsvOptions {
  readonly language: Language;
  /** Begins with a byte order mark, without which spreadsheet programs in China read the signs in another encoding. Without it unless given. */
  readonly bom?: boolean;
}

/**
 * A report as CSV: all that it says, a line each, tables with a line a row, sections set apart by an empty line. Cells that a spreadsheet
 * program would take for formulas begin with an apostrophe.
 * The same report gives the same bytes.
 *
 * @throws {BaoxueError} `invalid-input` where the report is no report, or the options name no language.
 * @example
 * ```ts
 * import { reportCsv } from "baoxue/csv";
 * const report = { title: { zh: "台账", en: "Ledger" }, meta: [], sections: [] };
 * reportCsv(report, { language: "zh" }); //=> "台账\r\n"
 * ```
 */
export function reportCsv(report: ReportDocument, options: CsvOptions): string {
  checkRendered(report, options);
  const { language, bom = false } = options;
  const parts = [headGrid(report, language), ...report.sections.map((section) => sectionGrid(section, language))];
  const lines = parts.flatMap((part, i) => [
    ...(i === 0 ? [] : [[]]),
    ...part.map(({ cells }) => cells.map(({ value }) => value)),
  ]);
  return `${bom ? mark : ""}${csvLines(lines)}`;
}

/**
 * A big table as CSV, piece by piece, as its rows come: what is in memory at once does not grow with them. A number stays a number, also a
 * negative one; texts that a spreadsheet program would take for formulas begin with an apostrophe.
 *
 * @param columns What to write, in this order.
 * @param rows The rows, from a list, a generator or a database's cursor; values of other keys are left out.
 * @throws {BaoxueError} `invalid-input` naming row and key where a value is neither text nor a finite number; or where there are no columns, rows or language.
 * @example
 * ```ts
 * import { tableCsv } from "baoxue/csv";
 * const columns = [{ key: "days", label: { zh: "天数", en: "Days" } }, { key: "pupil", label: { zh: "学号", en: "Pupil" } }];
 * let file = "";
 * for await (const piece of tableCsv(columns, [{ pupil: "P1", days: 3 }], { language: "zh" })) file += piece;
 * file; //=> "天数,学号\r\n3,P1\r\n"
 * ```
 */
export async function* tableCsv(
  columns: readonly FlatColumn[],
  rows: FlatRows,
  options: CsvOptions,
): AsyncGenerator<string, void, undefined> {
  checkFlatTable(columns, rows, options);
  const { language, bom = false } = options;
  let lines: (readonly (string | number)[])[] = [columns.map(({ label }) => label[language])];
  let start = bom ? mark : "";
  let count = 0;
  for await (const row of rows) {
    if (lines.length >= linesAtOnce) {
      yield start + csvLines(lines);
      start = "";
      lines = [];
    }
    lines.push(flatCells(row, columns, { language, row: count++ }));
  }
  yield start + csvLines(lines);
}

const mark = "\ufeff";
const linesAtOnce = 1000;

function csvLines(lines: readonly (readonly (string | number)[])[]): string {
  const safe = lines.map((cells) => cells.map((value) => (typeof value === "number" ? value : neutralised(value))));
  return lines.length === 0 ? "" : `${papaparse.unparse(safe, { newline: "\r\n" })}\r\n`;
}
