import type { ChildFieldName } from "../fields/child-field-types.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportRow, ReportTable } from "../report-document.js";
import type { ChildRow } from "./child-row.js";
import type { LayoutContext } from "./report-definition.js";
import { reportWords as words } from "./report-words.js";
import { fieldCell, fieldColumn } from "./show-field.js";

/**
 * Children as a numbered table, within a report of other things; those whose identity is only to be counted have no row. Without a context, so
 * many empty rows.
 */
export function rowsTable<K extends ChildFieldName>(
  rows: readonly ChildRow<K>[],
  fields: readonly K[],
  context: LayoutContext | undefined,
  blankRows = 0,
): ReportTable {
  const shown = context
    ? rows.filter((row) => visibilityOf(context.reader, "identity", row.child).how !== "aggregate")
    : [];
  const filled = context
    ? shown.map(
        (row, i): ReportRow => ({
          cells: [numberCell(i + 1), ...fields.map((name) => fieldCell(context.reader, row, name))],
        }),
      )
    : [];
  const blank = Array.from(
    { length: blankRows },
    (_, i): ReportRow => ({ cells: [numberCell(i + 1), ...fields.map(() => ({ text: { zh: "", en: "" } }))] }),
  );
  return {
    kind: "table",
    columns: [{ label: words.number, share: 1, centred: true }, ...fields.map(fieldColumn)],
    groups: [{ rows: [...filled, ...blank] }],
  };
}

function numberCell(number: number): ReportRow["cells"][number] {
  return { text: { zh: String(number), en: String(number) } };
}
