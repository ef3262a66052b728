import { strToU8, Zip, ZipDeflate } from "fflate";
import { BaoxueError } from "../model/errors.js";
import type { Language } from "../model/text.js";
import { checkFlatTable } from "./check-rendered.js";
import { type FlatColumn, type FlatRows, flatCells } from "./flat-table.js";
import { sheetNames } from "./sheet-names.js";
import { columnLetters, rowXml, sheetFoot, sheetHead, workbookFiles } from "./sheet-xml.js";
import { archiveTime } from "./zip.js";

/** How a big table is written as a spreadsheet. */
export interface TableSheetOptions {
  readonly language: Language;
  /** What the sheet is called; "Sheet1" unless given. */
  readonly name?: string;
  /**
   * How many rows a sheet holds under its head before the next one is begun: 1,048,575 unless given, which is all that programs
   * read. Fewer where rows are very long: unpacked, a sheet may have 4 GB.
   */
  readonly rowsPerSheet?: number;
}

const mostRows = 1_048_575;

/** How much is gathered before it is packed, in signs. */
const portion = 65_536;

/**
 * A big table as a spreadsheet, piece by piece, as its rows come: what is in memory at once does not grow with them. Numbers are numbers, all else is
 * text; what a program would take for a formula begins with an apostrophe. Write the pieces one after another into a file or a response.
 *
 * @param columns What to write, in this order.
 * @param rows The rows, from a list, a generator or a database's cursor; values of other keys are left out.
 * @returns The bytes of an xlsx file, in pieces; the same rows give the same bytes.
 * @throws {BaoxueError} `invalid-input` naming row and key where a value is neither text nor a finite number; where there are no columns, rows or language; or
 * where a sheet cannot hold `rowsPerSheet`.
 * @example
 * ```ts
 * import { tableSpreadsheet } from "baoxue/spreadsheet";
 * const columns = [{ key: "pupil", label: { zh: "学号", en: "Pupil" } }, { key: "days", label: { zh: "天数", en: "Days" } }];
 * const pieces: Uint8Array[] = [];
 * for await (const piece of tableSpreadsheet(columns, [{ pupil: "P1", days: 3 }], { language: "zh" })) pieces.push(piece);
 * pieces.length > 0; //=> true
 * ```
 */
export async function* tableSpreadsheet(
  columns: readonly FlatColumn[],
  rows: FlatRows,
  options: TableSheetOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  checkFlatTable(columns, rows, options);
  const { language, name = "", rowsPerSheet = mostRows } = options;
  if (!Number.isInteger(rowsPerSheet) || rowsPerSheet < 1 || rowsPerSheet > mostRows)
    throw new BaoxueError("invalid-input", [
      { path: "rowsPerSheet", value: rowsPerSheet, expected: `a whole number from 1 to ${mostRows}` },
    ]);
  const archive = newArchive();
  const letters = columnLetters(columns.length);
  const head = `${sheetHead(columns)}${rowXml(
    columns.map(({ label }) => label[language]),
    1,
    letters,
    "head",
  )}`;
  let sheets = 1;
  let sheet = archive.file(sheetPath(sheets));
  let text = head;
  let line = 1;
  let count = 0;
  for await (const row of rows) {
    if (line > rowsPerSheet) {
      sheet.push(strToU8(text + sheetFoot), true);
      sheets += 1;
      sheet = archive.file(sheetPath(sheets));
      text = head;
      line = 1;
    }
    line += 1;
    text += rowXml(flatCells(row, columns, { language, row: count++ }), line, letters, "row");
    if (text.length < portion) continue;
    sheet.push(strToU8(text), false);
    text = "";
    yield* archive.ready();
  }
  sheet.push(strToU8(text + sheetFoot), true);
  const names = sheetNames(Array.from({ length: sheets }, () => name));
  for (const [path, content] of workbookFiles(names)) archive.file(path).push(strToU8(content), true);
  archive.end();
  yield* archive.ready();
}

function sheetPath(sheet: number): string {
  return `xl/worksheets/sheet${sheet}.xml`;
}

/** An archive that gives out its bytes as they come. */
function newArchive(): {
  readonly file: (path: string) => ZipDeflate;
  readonly ready: () => readonly Uint8Array[];
  readonly end: () => void;
} {
  let pieces: Uint8Array[] = [];
  // The packer's only errors are of names and times, which are ours.
  const zip = new Zip((_error, piece) => pieces.push(piece));
  return {
    file: (path) => {
      const file = new ZipDeflate(path, { level: 6 });
      file.mtime = archiveTime;
      zip.add(file);
      return file;
    },
    ready: () => {
      const given = pieces;
      pieces = [];
      return given;
    },
    end: () => zip.end(),
  };
}
