import type { Text } from "../model/text.js";
import { halfWidth } from "./cell.js";
import type { CellConverter } from "./cell-converter.js";

/** A column of a host's table: under which headers it is found, and how its cells are read and written (列映射). */
export interface Column<T> {
  /** What the column is called when it is written. */
  readonly label: Text;
  /** Other headers under which it is found; the label and the name of the field are always accepted. */
  readonly headers?: readonly string[];
  readonly cell: CellConverter<T>;
  /** The column must be there; its cells may still be empty. */
  readonly required?: boolean;
  /** Each row must have a value. */
  readonly filled?: boolean;
  /** Words that stand for an empty cell, such as 无. */
  readonly blanks?: readonly string[];
}

/** The column for a field: where a row must have the field, each of its cells is filled. */
type ColumnOf<Row, K extends keyof Row> =
  object extends Pick<Row, K> ? Column<Exclude<Row[K], undefined>> : Column<Row[K]> & { readonly filled: true };

/**
 * A column for each field of a row, as data (列映射表). A host extends it by spreading: `{ ...ownPupilMapping, blood: { … } }`,
 * and names its own kind of row where it imports.
 */
export type ColumnMapping<Row> = { readonly [K in keyof Row]: ColumnOf<Row, K> };

/** A mapping as the functions that walk through it see it. */
export type AnyMapping = Readonly<Record<string, Column<unknown> | undefined>>;

/** The fields of a mapping and their columns, in order. */
export function columnsOf(mapping: AnyMapping): readonly (readonly [field: string, column: Column<unknown>])[] {
  return Object.entries(mapping).flatMap(([field, column]) => (column === undefined ? [] : [[field, column] as const]));
}

/**
 * A header as it is compared: without blanks, line breaks and marks that a field must be filled (\* ★), in half width and small letters.
 *
 * @example
 * ```ts
 * import { normalHeader } from "baoxue/import";
 * normalHeader("★身份证件 号（必填）＊"); //=> "身份证件号"
 * ```
 */
export function normalHeader(header: string): string {
  return halfWidth(header)
    .toLowerCase()
    .replace(/\s|[*★☆:]/g, "")
    .replace(/\((?:必填|选填|可选|required|optional)\)/g, "");
}
