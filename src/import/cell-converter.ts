import type { Text } from "../model/text.js";
import type { Cell } from "./cell.js";

/** What a cell says: a value; that it is not told, as code 9 未说明 does; or nothing right, and what would have been. */
export type ReadCell<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "notTold" }
  | { readonly kind: "fault"; readonly expected: Text };

/** Between cells and values, both ways (转换器). What `write` gives, `read` gives back. */
export interface CellConverter<T> {
  /** Reads a cell in which something stands; never throws. */
  readonly read: (cell: Cell) => ReadCell<T>;
  readonly write: (value: T) => Cell;
  /** What belongs in the cell, in one phrase. */
  readonly expected: Text;
}

/** That a cell says this. */
export function value<T>(read: T): ReadCell<T> {
  return { kind: "value", value: read };
}

/** That a cell is wrong. */
export function fault(expected: Text): ReadCell<never> {
  return { kind: "fault", expected };
}
