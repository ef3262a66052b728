import { BaoxueError } from "../model/errors.js";
import { isObject } from "../model/shape-check.js";

/** What a cell of a host's table may hold (单元格): dates arrive as text or as a spreadsheet's serial number, never as a `Date`. */
export type Cell = string | number | boolean | null;

/** A row of a host's table as it was read (原始行). */
export interface SheetRow {
  /** The number by which people find it: its place in the sheet or file, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Whether a value is one that a cell may hold; a host without types may pass anything. */
export function isCell(value: unknown): value is Cell {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}

/** Whether nothing stands in a cell. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

const fullWidth = /[\uff01-\uff5e]/g;
const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const fullWidthAhead = 0xfee0;

/** A text as codes, numbers and headers are compared: full-width signs (全角) made half-width, invisible ones and blanks around it gone. */
export function halfWidth(text: string): string {
  return text
    .replace(invisible, "")
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthAhead))
    .trim();
}

/**
 * A list of records as rows: row 1 holds the names of all fields in the order of their first mention, each record follows.
 * Only a record's own fields count, so that a field named `constructor` or `__proto__` is a column like all others.
 *
 * @throws {BaoxueError} `invalid-input` where there is no list of objects.
 * @example
 * ```ts
 * import { recordRows } from "baoxue/import";
 * recordRows([{ 姓名: "王某某" }, { 姓名: "李某某", 性别码: 1 }]).map(({ cells }) => cells);
 * //=> [["姓名", "性别码"], ["王某某", null], ["李某某", 1]]
 * ```
 */
export function recordRows(records: readonly Readonly<Record<string, Cell>>[]): readonly SheetRow[] {
  const given: unknown = records;
  if (!Array.isArray(given) || !given.every(isObject))
    throw new BaoxueError("invalid-input", [{ path: "records", value: records, expected: "a list of objects" }]);
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record, i) => ({
    row: i + 2,
    cells: fields.map((field): Cell => (Object.hasOwn(record, field) ? (record[field] ?? null) : null)),
  }));
  return [{ row: 1, cells: fields }, ...rows];
}
