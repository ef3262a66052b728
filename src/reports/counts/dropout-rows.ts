import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { childFields } from "../fields/child-fields.js";
import { type ChildRow, childRow } from "../kit/child-row.js";
import { subjectName } from "../kit/head-section.js";
import type { LayoutContext } from "../kit/report-definition.js";
import { shownValue } from "../kit/show-field.js";
import type { MovedDropout, PeriodDropout } from "./dropouts-of-period.js";

/** A dropout of a period as a row: its fields as of the close; and, where it moved after it was confirmed, from which school to which. */
export interface DropoutRow<K extends ChildFieldName = ChildFieldName> extends ChildRow<K> {
  readonly moved?: MovedDropout;
}

/** The row of a dropout. */
export function dropoutRow<K extends ChildFieldName>(
  { child, moved }: PeriodDropout,
  fields: readonly K[],
): DropoutRow<K> {
  return { ...childRow(child, fields), ...(moved === undefined ? {} : { moved }) };
}

/** What a row says besides its fields: the class it shows is of another school than the one at which the child was confirmed. */
export function movedRemark({ moved, child }: DropoutRow, context: LayoutContext): Text {
  if (moved === undefined) return { zh: "", en: "" };
  const name = (id: string): Text => subjectName({ kind: "school", id }, context);
  const said: Text = {
    zh: `在${name(moved.from).zh}确认辍学，后转入${name(moved.to).zh}`,
    en: `confirmed at ${name(moved.from).en}, then moved to ${name(moved.to).en}`,
  };
  const { text } = shownValue(context.reader, { class: childFields.school.class, shows: () => said }, said.zh, child);
  return text;
}
