import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportRow, ReportTable } from "../report-document.js";
import type { ChildRow } from "./child-row.js";
import type { LayoutContext } from "./report-definition.js";
import { reportWords as words } from "./report-words.js";
import { fieldCell, fieldColumn } from "./show-field.js";

/** What is said of a row to a reader besides its fields. */
export type RowRemarks<R extends ChildRow> = (row: R, context: LayoutContext) => Text;

const nothing: Text = { zh: "", en: "" };
const remarksColumn = { label: words.remarks, share: 2 } as const;

/**
 * Children as a numbered table, within a report of other things; those whose identity is only to be counted have no row. Without a context, so
 * many empty rows. What is to be said of a row besides its fields stands in a column of its own, where it is asked for.
 */
export function rowsTable<K extends ChildFieldName, R extends ChildRow<K>>(
  rows: readonly R[],
  fields: readonly K[],
  context: LayoutContext | undefined,
  blankRows = 0,
  remarks?: RowRemarks<R>,
): ReportTable {
  const shown = context
    ? rows.filter((row) => visibilityOf(context.reader, "identity", row.child).how !== "aggregate")
    : [];
  const filled = context
    ? shown.map(
        (row, i): ReportRow => ({
          cells: [
            numberCell(i + 1),
            ...fields.map((name) => fieldCell(context.reader, row, name)),
            ...(remarks ? [{ text: remarks(row, context) }] : []),
          ],
        }),
      )
    : [];
  const blank = Array.from(
    { length: blankRows },
    (_, i): ReportRow => ({
      cells: [numberCell(i + 1), ...[...fields, ...(remarks ? ["remarks"] : [])].map(() => ({ text: nothing }))],
    }),
  );
  return {
    kind: "table",
    columns: [
      { label: words.number, share: 1, centred: true },
      ...fields.map(fieldColumn),
      ...(remarks ? [remarksColumn] : []),
    ],
    groups: [{ rows: [...filled, ...blank] }],
  };
}

function numberCell(number: number): ReportRow["cells"][number] {
  return { text: { zh: String(number), en: String(number) } };
}
