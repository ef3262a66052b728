import { isAreaLevel } from "../../model/area-code.js";
import { BaoxueError } from "../../model/errors.js";
import { type Dimension, dimensionReader } from "./dimension.js";
import { flagValues, sexes, spellFlags } from "./spell-codes-data.js";
import type { SpellColumnName, SpellColumns } from "./spell-columns.js";
import type { SpellFlag } from "./spell-state.js";

/** How a dimension's value is read off a column: shifted, masked, and looked up. */
export interface ColumnDimension {
  readonly column: Int32Array;
  /** How many bits a flag stands above the lowest; nothing for whole columns. */
  readonly shift: number;
  readonly mask: number;
  /** Of each code, the place of its word; as long as the mask reaches, so that whatever a column holds leads to some place. */
  readonly places: Int32Array;
  readonly words: readonly string[];
}

/** The dimensions of columns. @throws {BaoxueError} `invalid-input` when a column that is asked for is missing. */
export function columnDimensions(
  columns: SpellColumns,
  by: readonly Dimension[],
  period: string,
): readonly ColumnDimension[] {
  const missing = by.flatMap((dimension, i) => {
    const name = columnOf(dimension);
    return name === undefined || columns[name] !== undefined
      ? []
      : [{ path: `columns.${name}`, value: undefined, expected: `a column, since by[${i}] is ${dimension}` }];
  });
  if (missing.length > 0) throw new BaoxueError("invalid-input", missing);
  return by.map((dimension) => columnDimension(columns, dimension, period));
}

function columnOf(dimension: Dimension): SpellColumnName | undefined {
  if (isAreaLevel(dimension)) return "area";
  if (isFlag(dimension)) return "flags";
  return dimension === "period" ? undefined : dimension;
}

function isFlag(dimension: Dimension): dimension is SpellFlag {
  return (spellFlags as readonly Dimension[]).includes(dimension);
}

function columnDimension(columns: SpellColumns, dimension: Dimension, period: string): ColumnDimension {
  const name = columnOf(dimension);
  const column = (name === undefined ? undefined : columns[name]) ?? new Int32Array(columns.rows);
  if (isFlag(dimension)) return { column, shift: spellFlags.indexOf(dimension) * 2, ...table(flagValues) };
  const { word } = dimensionReader(dimension, period);
  return { column, shift: 0, ...table(codesOf(columns, dimension, period).map((code) => word(code))) };
}

/** The value of each code of a column, in order. */
function codesOf({ dictionaries }: SpellColumns, dimension: Dimension, period: string): readonly (string | number)[] {
  if (isAreaLevel(dimension)) return dictionaries.area ?? [];
  switch (dimension) {
    case "school":
      return dictionaries.school ?? [];
    case "class":
      return dictionaries.class ?? [];
    case "grade":
      return Array.from({ length: 13 }, (_, grade) => grade);
    case "sex":
      return sexes;
    default:
      return [period];
  }
}

/** Words once each, in the order met; several codes may share one. */
function table(words: readonly string[]): Pick<ColumnDimension, "places" | "words" | "mask"> {
  const places = new Map<string, number>();
  const own = words.map((word) => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  });
  const room = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, own.length))));
  room.set(own);
  return { places: room, mask: room.length - 1, words: [...places.keys()] };
}
