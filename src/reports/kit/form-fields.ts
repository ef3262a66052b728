import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { childFields } from "../fields/child-fields.js";
import type { ReportField } from "../report-document.js";
import type { ChildRow } from "./child-row.js";
import type { LayoutContext } from "./report-definition.js";
import { shownField } from "./show-field.js";

/** Fields that take a whole row of a form. */
const wide: ReadonlySet<ChildFieldName> = new Set([
  "homeAddress",
  "householdAddress",
  "family",
  "sign",
  "beyondPersuasion",
  "reasonFound",
  "guardianAddress",
]);

/** The fields of a child as a form shows them. */
export function formFields<K extends ChildFieldName>(
  names: readonly K[],
  row: ChildRow<K>,
  context: LayoutContext,
): readonly ReportField[] {
  return names.map((name) => field(name, shownField(context.reader, row, name).text));
}

/** The same without any entry. */
export function blankFields(names: readonly ChildFieldName[]): readonly ReportField[] {
  return names.map((name) => field(name, nothing));
}

function field(name: ChildFieldName, value: Text): ReportField {
  return { label: childFields[name].label, value, ...(wide.has(name) ? { wide: true } : {}) };
}

const nothing: Text = { zh: "", en: "" };
