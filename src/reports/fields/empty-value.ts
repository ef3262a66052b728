import type { ChildFieldValue } from "./child-field.js";

/** Whether a field holds nothing: no value, or a text of blanks, which says as little. */
export function isEmptyValue(value: ChildFieldValue | undefined): value is undefined | string {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}
