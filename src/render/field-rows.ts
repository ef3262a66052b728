import type { ReportField } from "../reports/report-document.js";

/** Fields as a form has them: two in a row, and a wide one in a row of its own. */
export function fieldRows(fields: readonly ReportField[]): readonly (readonly ReportField[])[] {
  const rows: ReportField[][] = [];
  let isOpen = false;
  for (const field of fields) {
    const last = rows.at(-1);
    if (isOpen && !field.wide && last) {
      last.push(field);
      isOpen = false;
    } else {
      rows.push([field]);
      isOpen = !field.wide;
    }
  }
  return rows;
}
