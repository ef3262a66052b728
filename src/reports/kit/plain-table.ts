import type { Text } from "../../model/text.js";
import type { ReportCell, ReportRow, ReportTable } from "../report-document.js";

/** The same in both languages: numbers, dates, names. */
export function same(value: string | number | undefined): Text {
  const text = value === undefined ? "" : String(value);
  return { zh: text, en: text };
}

/** A column of a plain table: its heading and how wide it is. */
export type PlainColumn = readonly [label: Text, share: number];

/** A table of texts under headings; numbers stay numbers for a spreadsheet. */
export function plainTable(
  columns: readonly PlainColumn[],
  rows: readonly (readonly (Text | number)[])[],
): ReportTable {
  return {
    kind: "table",
    columns: columns.map(([label, share]) => ({ label, share, ...(share <= 1.6 ? { centred: true } : {}) })),
    groups: [{ rows: rows.map((cells): ReportRow => ({ cells: cells.map(cellOf) })) }],
  };
}

/** The same with so many empty rows, for writing by hand. */
export function emptyTable(columns: readonly PlainColumn[], rows: number): ReportTable {
  return plainTable(
    columns,
    Array.from({ length: rows }, () => columns.map(() => same(undefined))),
  );
}

function cellOf(value: Text | number): ReportCell {
  return typeof value === "number" ? { text: same(value), number: value } : { text: value };
}
