import { neutralText } from "../model/neutral-text.js";
import type { Cell, SheetRow } from "./cell.js";
import { checkExport } from "./check-import.js";
import { type AnyMapping, type ColumnMapping, columnsOf } from "./column.js";

/**
 * Values as rows of a table (导出表格), the headers first; the reverse of `importTable`. Texts that a spreadsheet would take for
 * formulas are neutralised, and restored when they are read; the library's own writers (`baoxue/csv`, `baoxue/spreadsheet`) leave them as they
 * are here. A text keeps no blanks around it.
 *
 * @param language In which language the headers are; Chinese unless given.
 * @throws {BaoxueError} `invalid-input` where values or mapping are none, or the language is neither.
 * @example
 * ```ts
 * import { exportTable, textCell } from "baoxue/import";
 * const mapping = { note: { label: { zh: "备注", en: "note" }, cell: textCell } };
 * exportTable([{ note: "=1+1" }], mapping).map(({ cells }) => cells); //=> [["备注"], ["'=1+1"]]
 * ```
 */
export function exportTable<Row>(
  values: readonly Row[],
  mapping: ColumnMapping<Row>,
  language: "zh" | "en" = "zh",
): readonly SheetRow[] {
  checkExport(values, mapping, language);
  const columns = columnsOf(mapping as unknown as AnyMapping);
  const rows = values.map((row) =>
    columns.map(([field, { cell }]): Cell => {
      const value = (row as Readonly<Record<string, unknown>>)[field];
      const written = value === undefined ? null : cell.write(value);
      return typeof written === "string" ? neutralText(written.trim()) : written;
    }),
  );
  const headers = columns.map(([, { label }]) => label[language]);
  return [headers, ...rows].map((cells, i) => ({ row: i + 1, cells }));
}
