import { BaoxueError } from "../model/errors.js";
import { restoredText } from "../model/neutral-text.js";
import type { Text } from "../model/text.js";
import { type Cell, isBlank, isCell, type SheetRow } from "./cell.js";
import type { AnyMapping, ColumnMapping } from "./column.js";
import { cellProblem, columnProblems, type ImportProblem, type ProblemLevel } from "./import-problem.js";
import {
  type DoubledColumn,
  headerRowOf,
  type MatchedColumn,
  type MissingColumn,
  matchColumns,
  type UnknownColumn,
} from "./match-columns.js";

/** A row that was read without fault. */
export interface ImportedRow<Row> {
  readonly row: number;
  readonly value: Row;
}

/** A row with faults, or of a table that is not in order: given apart with all that stands in it. */
export interface FaultyRow<Row> {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** What could be read of it. */
  readonly read: Partial<Row>;
  readonly problems: readonly ImportProblem[];
}

/** A table as read (导入结果). Each row below the headers is in exactly one of `rows`, `faulty` and `emptyRows`. */
export interface TableImport<Row> {
  /** The row of the headers; `undefined` where nothing stands in the table. */
  readonly headerRow: number | undefined;
  readonly rows: readonly ImportedRow<Row>[];
  readonly faulty: readonly FaultyRow<Row>[];
  readonly emptyRows: readonly number[];
  /** Rows above the headers, such as a form's title. */
  readonly aboveHeader: readonly number[];
  /** What is wrong: first columns that are missing or there twice, for which no row is taken; then cells, in the order of rows and columns. */
  readonly problems: readonly ImportProblem[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly missingColumns: readonly MissingColumn[];
  readonly doubledColumns: readonly DoubledColumn[];
}

/** Tells what is wrong in the cell of a field. */
export type TellProblem<Row> = (field: keyof Row & string, expected: Text, level?: ProblemLevel) => void;

/** How a table is read. */
export interface ImportOptions<Row> {
  /** The number of the row with the headers. Unless given, the first of the first ten rows that names every required column. */
  readonly headerRow?: number;
  /** Looks at the fields of a row together, after each cell was read; it gets what could be read. */
  readonly check?: (read: Partial<Row>, tell: TellProblem<Row>) => void;
}

/**
 * Reads a table by a mapping (导入表格). Nothing is guessed and nothing is lost: every fault is named by row and column, rows with faults
 * are given apart with their cells, unknown columns are listed. While a required column is missing or one field has several columns,
 * no row is taken: the table is put right first.
 *
 * @param rows All rows of the table, headers included, as `readCsvTable`, `readSpreadsheetTable` or `recordRows` give them.
 * @throws {BaoxueError} `invalid-input` when `headerRow` is the number of no row.
 * @example
 * ```ts
 * import { dateCell, importTable, recordRows, textCell } from "baoxue/import";
 * const mapping = {
 *   name: { label: { zh: "姓名", en: "name" }, cell: textCell, filled: true as const },
 *   bornOn: { label: { zh: "出生日期", en: "born on" }, cell: dateCell },
 * };
 * const read = importTable(recordRows([{ "姓 名*": "王某某", 出生日期: 20150901 }, { "姓 名*": "李某某", 出生日期: "不详" }]), mapping);
 * read.rows; //=> [{ row: 2, value: { name: "王某某", bornOn: "2015-09-01" } }]
 * read.problems.map(({ says }) => says.zh); //=> ["第3行第2列“出生日期”填的是“不详”，应为存在的日期，如2025-10-16。"]
 * ```
 */
export function importTable<Row>(
  rows: readonly SheetRow[],
  mapping: ColumnMapping<Row>,
  options: ImportOptions<Row> = {},
): TableImport<Row> {
  const known = mapping as unknown as AnyMapping;
  const header = options.headerRow === undefined ? headerRowOf(rows, known) : rowNumbered(rows, options.headerRow);
  const at = header === undefined ? -1 : rows.indexOf(header);
  const columns = matchColumns(header ?? { row: 0, cells: [] }, known);
  const inOrder = columns.missing.length === 0 && columns.doubled.length === 0;
  const below = rows.slice(at + 1);
  const read = below.flatMap((row) => (isEmpty(row) ? [] : [{ row, ...readRow(row, columns.matched, options.check) }]));
  const taken = read.filter(({ faults }) => inOrder && faults === 0);
  const apart = read.filter(({ faults }) => !inOrder || faults > 0);
  return {
    headerRow: header?.row,
    rows: taken.map(({ row, value }) => ({ row: row.row, value: value as Row })),
    faulty: apart.map(({ row, value, problems }) => ({ row: row.row, cells: row.cells, read: value, problems })),
    emptyRows: below.flatMap((row) => (isEmpty(row) ? [row.row] : [])),
    aboveHeader: rows.slice(0, Math.max(at, 0)).map(({ row }) => row),
    problems: [...columnProblems(columns, header?.row), ...read.flatMap(({ problems }) => problems)],
    unknownColumns: [...columns.unknown, ...unheaded(header, below)],
    missingColumns: columns.missing,
    doubledColumns: columns.doubled,
  };
}

function rowNumbered(rows: readonly SheetRow[], number: number): SheetRow {
  const found = rows.find(({ row }) => row === number);
  if (found === undefined)
    throw new BaoxueError("invalid-input", [
      { path: "headerRow", value: number, expected: "the number of a row of the table" },
    ]);
  return found;
}

function isEmpty({ cells }: SheetRow): boolean {
  return !Array.from(cells).some((cell) => !isBlank(cell));
}

interface ReadRow<Row> {
  readonly value: Partial<Row>;
  readonly problems: readonly ImportProblem[];
  readonly faults: number;
}

function readRow<Row>(
  { row, cells }: SheetRow,
  matched: readonly MatchedColumn[],
  check: ImportOptions<Row>["check"],
): ReadRow<Row> {
  const values: (readonly [string, unknown])[] = [];
  const problems: ImportProblem[] = [];
  for (const column of matched) {
    const read = readCell(cells[column.at] ?? null, row, column);
    if (read === undefined) continue;
    if ("problem" in read) problems.push(read.problem);
    else values.push([column.field, read.value]);
  }
  const value = Object.fromEntries(values) as Partial<Row>;
  check?.(value, (field, expected, level) => {
    const column = matched.find((one) => one.field === field);
    const place = { row, column: (column?.at ?? -1) + 1, header: column?.header ?? field, field };
    problems.push(cellProblem(place, column === undefined ? null : (cells[column.at] ?? null), expected, level));
  });
  return {
    value,
    problems: problems.sort((a, b) => a.column - b.column),
    faults: problems.filter(({ level }) => level === "fault").length,
  };
}

type Told = { readonly value: unknown } | { readonly problem: ImportProblem } | undefined;

const cellPhrase: Text = { zh: "文字、数字或是否", en: "a text, a number, or yes or no" };

function readCell(cell: unknown, row: number, { field, column, at, header }: MatchedColumn): Told {
  const place = { row, column: at + 1, header, field };
  if (!isCell(cell)) return { problem: cellProblem(place, cell, cellPhrase) };
  const given = typeof cell === "string" ? restoredText(cell.trim()) : cell;
  const blank = isBlank(given) || (typeof given === "string" && column.blanks?.includes(given.trim()) === true);
  const read = blank ? ({ kind: "notTold" } as const) : column.cell.read(given);
  if (read.kind === "value") return { value: read.value };
  if (read.kind === "fault") return { problem: cellProblem(place, cell, read.expected) };
  return column.filled === true ? { problem: cellProblem(place, cell, column.cell.expected) } : undefined;
}

/** Columns with cells and without a header. */
function unheaded(header: SheetRow | undefined, rows: readonly SheetRow[]): readonly UnknownColumn[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, at) => at).flatMap((at) =>
    isBlank(header?.cells[at]) && rows.some(({ cells }) => !isBlank(cells[at])) ? [{ column: at + 1, header: "" }] : [],
  );
}
