import { BaoxueError } from "../model/errors.js";
import { isObject } from "../model/shape-check.js";
import type { Language, Text } from "../model/text.js";

/** What stands in a cell of a big table; nothing where nothing is known. */
export type FlatValue = string | number | Text | undefined;

/** A row of a big table: its values by the keys of the columns. */
export type FlatRow = Readonly<Record<string, FlatValue>>;

/** A column of a big table. The list of them is the order that a bureau wants: move, leave out or rename them as its form does. */
export interface FlatColumn {
  /** By which rows name their value. */
  readonly key: string;
  readonly label: Text;
  /** How wide it is, in Latin letters; 12 unless given. A CSV file has no widths. */
  readonly width?: number;
}

/** Rows as a host has them at hand, or as they come from its database. */
export type FlatRows = Iterable<FlatRow> | AsyncIterable<FlatRow>;

/** In which words, and the how manieth row it is, for messages. */
export interface FlatPlace {
  readonly language: Language;
  readonly row: number;
}

/**
 * A row's values in the order of the columns; what it lacks is an empty text. Texts in both languages are said in one.
 *
 * @throws {BaoxueError} `invalid-input` naming row and key where a value is neither a text nor a finite number: no file could say it.
 */
export function flatCells(
  row: FlatRow,
  columns: readonly FlatColumn[],
  place: FlatPlace,
): readonly (string | number)[] {
  if (!isObject(row)) throw refusal(`rows[${place.row}]`, row, "an object, its values by the keys of the columns");
  return columns.map(({ key }) => {
    const value = Object.hasOwn(row, key) ? row[key] : undefined;
    const said = cellOf(value, place.language);
    if (said === undefined) throw refusal(`rows[${place.row}].${key}`, value, "a text, a finite number, or nothing");
    return said;
  });
}

function cellOf(value: unknown, language: Language): string | number | undefined {
  if (value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  const said = isObject(value) ? value[language] : value;
  return typeof said === "string" ? said : undefined;
}

function refusal(path: string, value: unknown, expected: string): BaoxueError {
  return new BaoxueError("invalid-input", [{ path, value, expected }]);
}
