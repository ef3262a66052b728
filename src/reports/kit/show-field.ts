import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import type { ChildField, ChildFieldValue } from "../fields/child-field.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { childFields } from "../fields/child-fields.js";
import { isEmptyValue } from "../fields/empty-value.js";
import { unknownText } from "../fields/field-words.js";
import { maskText } from "../privacy/masks.js";
import type { ChildTies } from "../privacy/viewer.js";
import { type Reader, type Showing, type Visibility, visibilityOf } from "../privacy/visibility.js";
import type { ReportCell, ReportColumn } from "../report-document.js";
import type { ChildRow } from "./child-row.js";

/** A field as a reader sees it, and why; `empty` where nothing is on record, whoever reads. */
export interface ShownField {
  readonly text: Text;
  readonly number?: number;
  readonly as: Showing | "empty";
  readonly why: Visibility;
}

const nothing: Text = { zh: "", en: "" };
/** What stands for what is on record and left out for this reader. */
export const withheld: Text = { zh: "（不予显示）", en: "(not shown)" };

/** A field of a child for a reader. An empty field stays empty for everybody: that nothing is on record is told as it is. */
export function shownField<K extends ChildFieldName>(reader: Reader, row: ChildRow<K>, name: K): ShownField {
  return shownValue(reader, childFields[name], row.values[name], row.child);
}

/** The same for any value of a child that has a class. */
export function shownValue(
  reader: Reader,
  field: Pick<ChildField, "class" | "mask" | "shows" | "sensitive">,
  value: ChildFieldValue | undefined,
  child: ChildTies,
): ShownField {
  if (isEmptyValue(value)) return { text: nothing, as: "empty", why: visibilityOf(reader, field.class, child) };
  const why = valueVisibility(reader, field, String(value), child);
  if (why.how === "show")
    return { text: valueText(field, value), as: "show", why, ...(typeof value === "number" ? { number: value } : {}) };
  if (why.how === "mask") return { text: maskText(valueText(field, value), field.mask ?? "whole"), as: "mask", why };
  return { text: withheld, as: why.how, why };
}

/** What becomes of a value, and why: of one that says more than its field, and of the others of that field. */
function valueVisibility(
  reader: Reader,
  field: Pick<ChildField, "class" | "sensitive">,
  value: string,
  child: ChildTies,
): Visibility {
  const own = visibilityOf(reader, field.class, child);
  if (field.sensitive === undefined || own.how !== "show") return own;
  const more = visibilityOf(reader, field.sensitive.class, child);
  if (more.how === "show") return own;
  const worksWithIt = visibilityOf(reader, "place", child).how === "show";
  return worksWithIt && !field.sensitive.values.includes(value) ? own : more;
}

/** A value as people read it. */
export function valueText({ shows }: Pick<ChildField, "shows">, value: ChildFieldValue): Text {
  if (typeof value === "object")
    return listed(
      value.map((one) => valueText(shows ? { shows } : {}, one)),
      { zh: "、", en: ", " },
    );
  const text = String(value);
  const said = shows?.(text) ?? { zh: text, en: text };
  return said.zh === "unknown" ? unknownText : said;
}

/** A field as a cell of a table. */
export function fieldCell<K extends ChildFieldName>(reader: Reader, row: ChildRow<K>, name: K): ReportCell {
  const { text, number } = shownField(reader, row, name);
  return { text, ...(number === undefined ? {} : { number }) };
}

/** The column of a field. */
export function fieldColumn(name: ChildFieldName): ReportColumn {
  const { label, share } = childFields[name];
  return { label, share, ...(share <= 1.6 ? { centred: true } : {}) };
}
