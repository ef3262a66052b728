/** Reports and big tables as spreadsheets (xlsx); needs the packages `write-excel-file` and `fflate` beside this one. */
import writeExcelFile from "write-excel-file/universal";
import type { Language } from "../model/text.js";
import type { ReportDocument } from "../reports/report-document.js";
import { checkRendered } from "./check-rendered.js";
import { reportSheets } from "./report-sheets.js";
import { sheetLine } from "./sheet-cells.js";
import { printedHeads, printedSheet, type SheetPrint } from "./sheet-print.js";
import { repacked } from "./zip.js";

export type { FlatColumn, FlatRow, FlatRows, FlatValue } from "./flat-table.js";
export { type TableSheetOptions, tableSpreadsheet } from "./sheet-stream.js";

/** How a report is written as a spreadsheet. */
export interface SpreadsheetOptions {
  readonly language: Language;
}

/**
 * A report as a spreadsheet: a sheet for each section with a table, the report's head above it, heads of tables in sight while scrolling.
 * All cells are text but those to which the report gives a number; what a program would take for a formula begins with an apostrophe.
 * The library hands sheets of more than 160 kB to a worker: for lists of many thousand rows, and where a host has no workers, there is
 * `tableSpreadsheet`.
 *
 * @returns The bytes of an xlsx file; the same report gives the same.
 * @throws {BaoxueError} `invalid-input` where the report is no report, or the options name no language.
 * @example
 * ```ts
 * import { reportSpreadsheet } from "baoxue/spreadsheet";
 * const report = { title: { zh: "台账", en: "Ledger" }, meta: [], sections: [] };
 * const bytes = await reportSpreadsheet(report, { language: "zh" });
 * String.fromCharCode(...bytes.subarray(0, 2)); //=> "PK"
 * ```
 */
export async function reportSpreadsheet(report: ReportDocument, options: SpreadsheetOptions): Promise<Uint8Array> {
  checkRendered(report, options);
  const { language } = options;
  const sheets = reportSheets(report, language);
  const drawn = sheets.map(({ name, lines, widths, frozen }) => ({
    sheet: name,
    data: lines.map((line) => sheetLine(line, widths)),
    columns: widths.map((width) => ({ width })),
    ...(frozen > 0 ? { stickyRowsCount: frozen } : {}),
  }));
  const file: { readonly arrayBuffer: () => Promise<ArrayBuffer> } = await writeExcelFile(drawn, {
    fontFamily: "SimSun",
    fontSize: 11,
  }).toBlob();
  const print: SheetPrint = { language, orientation: report.orientation ?? "portrait" };
  return repacked(new Uint8Array(await file.arrayBuffer()), (path) => {
    if (path === "xl/workbook.xml") return (xml) => printedHeads(xml, sheets);
    return path.startsWith("xl/worksheets/sheet") ? (xml) => printedSheet(xml, print) : undefined;
  });
}
