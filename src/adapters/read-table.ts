/** Files as rows for `baoxue/import`; needs the packages `papaparse` (CSV) and `read-excel-file` (xlsx) beside this one. */

import Papa from "papaparse/papaparse.js";
import readXlsxFile from "read-excel-file/universal";
import type { Cell, SheetRow } from "../import/cell.js";
import { BaoxueError, type Issue } from "../model/errors.js";
import { minutesPerDay, momentOf } from "../model/moment.js";
import { isObject } from "../model/shape-check.js";

/** A file in text form as rows. */
export interface CsvTable {
  readonly rows: readonly SheetRow[];
  /** What stands between cells. */
  readonly delimiter: string;
  /** Where quotes do not close: what follows may have been read as one cell. */
  readonly issues: readonly Issue[];
}

/** How a text is read. */
export interface CsvOptions {
  /** Unless given, what a first line `sep=;` says, which is no row; else whichever of comma, semicolon and tab stands most often in the first line in which one stands. */
  readonly delimiter?: "," | ";" | "\t";
}

/**
 * Reads CSV (RFC 4180) as rows: quoted cells, line breaks in cells, a byte order mark. Every cell is text. Row numbers count records,
 * which are the file's lines unless a cell holds a line break. Bytes are the host's to decode: files that Chinese spreadsheet
 * programs save are often GB18030 (`new TextDecoder("gb18030").decode(bytes)`), not UTF-8.
 *
 * @throws {BaoxueError} `invalid-input` when the text is none, or the delimiter none of the three.
 * @example
 * ```ts
 * import { readCsvTable } from "baoxue/read-table";
 * readCsvTable("\ufeff姓名;出生日期\n王某某;2015-09-01\n").rows.map(({ cells }) => cells);
 * //=> [["姓名", "出生日期"], ["王某某", "2015-09-01"]]
 * ```
 */
export function readCsvTable(text: string, options: CsvOptions = {}): CsvTable {
  checkCsv(text, options);
  const { given, first, told } = tableIn(text.startsWith("\ufeff") ? text.slice(1) : text);
  const delimiter = options.delimiter ?? told ?? delimiterOf(given);
  const { data, errors } = Papa.parse(given, { delimiter, header: false, skipEmptyLines: false });
  const last = data.at(-1);
  const records = last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data; // the line after the last line break is none
  return {
    rows: records.map((cells, i) => ({ row: i + first, cells })),
    delimiter,
    issues: errors.flatMap(({ type, row }) =>
      type === "Quotes"
        ? [{ path: `rows[${(row ?? 0) + first}]`, value: data[row ?? 0] ?? null, expected: "quotes that close" }]
        : [],
    ),
  };
}

const delimiters = [",", ";", "\t"] as const;
const toldLine = /^"?sep=([,;\t])"?(?:\r\n|\n|\r|$)/i;

/** A table without the line in which spreadsheet users tell the delimiter (`sep=;`): which record its first one is, and what was told. */
interface TableText {
  readonly given: string;
  readonly first: number;
  readonly told?: string | undefined;
}

function tableIn(text: string): TableText {
  const [line, told] = toldLine.exec(text) ?? [];
  return line === undefined ? { given: text, first: 1 } : { given: text.slice(line.length), first: 2, told };
}

function checkCsv(text: unknown, options: unknown): void {
  if (typeof text !== "string") throw refusal("text", text, "the text of a file");
  if (!isObject(options)) throw refusal("options", options, "an object");
  const delimiter = options["delimiter"];
  if (delimiter !== undefined && !(delimiters as readonly unknown[]).includes(delimiter))
    throw refusal("delimiter", delimiter, "a comma, a semicolon or a tab");
}

function delimiterOf(text: string): string {
  for (const line of text.slice(0, 100_000).split(/\r\n|\n|\r/)) {
    const bare = line.replace(/"(?:[^"]|"")*"/g, "");
    const counts = delimiters.map((delimiter) => bare.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return delimiters[counts.indexOf(most)] ?? ",";
  }
  return ",";
}

/** A sheet of a workbook as rows. */
export interface SpreadsheetTable {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
}

/** What holds a file: its bytes, or a `Blob` or `File` of a browser. */
export type SpreadsheetFile = ArrayBuffer | Uint8Array | BlobLike;

/** As much of a `Blob` as is needed. */
export interface BlobLike {
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * Reads a workbook (xlsx) as rows, sheet by sheet. A cell with the format of a date becomes a civil date, or one with its time, by its UTC parts:
 * no zone shifts it. Row numbers are those that people see. The old format xls is not read.
 *
 * @throws {BaoxueError} `invalid-input` when the file is no workbook that can be read.
 */
export async function readSpreadsheetTable(file: SpreadsheetFile): Promise<readonly SpreadsheetTable[]> {
  if (typeof file !== "object" || file === null) throw refusal("file", file, "an xlsx workbook");
  const bytes = await bytesOf(file);
  const sheets = await readXlsxFile(bytes, { trim: false }).catch((error: unknown) => {
    throw new BaoxueError("invalid-input", [{ path: "file", value: String(error), expected: "an xlsx workbook" }]);
  });
  return sheets.map(({ sheet, data }) => ({
    sheet,
    rows: data.map((cells, i) => ({ row: i + 1, cells: Array.from(cells as readonly unknown[], cellOf) })),
  }));
}

function refusal(path: string, value: unknown, expected: string): BaoxueError {
  return new BaoxueError("invalid-input", [{ path, value, expected }]);
}

async function bytesOf(file: SpreadsheetFile): Promise<ArrayBuffer> {
  if (file instanceof ArrayBuffer) return file;
  if ("arrayBuffer" in file && typeof file.arrayBuffer === "function") return file.arrayBuffer();
  if (!(file instanceof Uint8Array)) throw refusal("file", file, "an xlsx workbook");
  return new Uint8Array(file).buffer;
}

const msPerMinute = 60_000;

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return civil(value.getTime());
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** To the nearest minute: spreadsheets keep times as fractions of a day. A date that is none becomes an empty cell's opposite, its words. */
function civil(ms: number): string {
  if (!Number.isFinite(ms)) return "Invalid Date";
  const minute = Math.round(ms / msPerMinute);
  const moment = momentOf(minute);
  return minute % minutesPerDay === 0 ? moment.slice(0, 10) : moment;
}
