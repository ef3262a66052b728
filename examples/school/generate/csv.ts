/** A table as it is written: the columns, and one record a row; a column that a row lacks stays empty. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | undefined>>[];
}

/** A table as CSV text: header first, LF at the end of every line, quotes only where they are needed. */
export function toCsv({ columns, rows }: Table): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
