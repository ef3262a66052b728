import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { FieldClass } from "../privacy/field-class.js";
import type { Mask } from "../privacy/masks.js";
import type { ChildRecord } from "../source/child-record.js";

/** A value of a field; `"unknown"` where it is on record that nobody knows. */
export type ChildFieldValue = string | number | boolean | readonly string[];

/** Values of a field that say more of a child than its others do, and of what class they are: an illness among reasons (敏感取值). */
export interface SensitiveValues {
  readonly class: FieldClass;
  readonly values: readonly string[];
}

/** A field that reports have of a child (栏目): what it is called, how sensitive it is, where it comes from, who owes it. */
export interface ChildField<T extends ChildFieldValue = ChildFieldValue> {
  readonly label: Text;
  readonly class: FieldClass;
  /**
   * Values of another class. Who may not see that class sees the others only where it works with the child, as its being told where the child lives shows;
   * whoever else reads sees none of the field, since what is left out would be told by being left out.
   */
  readonly sensitive?: SensitiveValues;
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
