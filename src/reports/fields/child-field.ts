import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { FieldClass } from "../privacy/field-class.js";
import type { Mask } from "../privacy/masks.js";
import type { ChildRecord } from "../source/child-record.js";

/** A value of a field; `"unknown"` where it is on record that nobody knows. */
export type ChildFieldValue = string | number | boolean | readonly string[];

/** A field that reports have of a child (栏目): what it is called, how sensitive it is, where it comes from, who owes it. */
export interface ChildField<T extends ChildFieldValue = ChildFieldValue> {
  readonly label: Text;
  readonly class: FieldClass;
  /** How it is masked where it is; whole, unless given. */
  readonly mask?: Mask;
  /** How wide its column is beside others; the width of a date is 2. */
  readonly share: number;
  /** Who puts it on record, where it is missing. */
  readonly owedBy: Role;
  /** What its values are called, where they are none for people. */
  readonly shows?: (value: string) => Text;
  /**
   * What is on record of a child; nothing where nothing is.
   *
   * @throws {BaoxueError} `invalid-moment` when a moment of the source does not exist; `beyond-horizon` under a strict calendar.
   */
  readonly read: (child: ChildRecord) => T | undefined;
}
