import { BaoxueError } from "../../model/errors.js";
import { type BlockPass, type BlockSpace, blockRows } from "./block-space.js";
import type { ColumnDimension } from "./column-dimensions.js";
import { type Lookup, lookupPasses } from "./column-lookups.js";

/** The groups of columns: each has a stretch of the cube, as long as there are states. */
export interface ColumnGroups {
  /** Put where each row's group begins in the cube into its cell. */
  readonly passes: readonly BlockPass[];
  /** How many groups there are so far. */
  readonly size: () => number;
  /** The values of a group, by its place among the groups. */
  readonly key: (place: number) => readonly string[];
}

/** Up to so many cells of a cube every group that could be has a place; beyond it only those that are met. */
const roomForAll = 2 ** 24;

/**
 * Finds groups by the way that suits how many there could be.
 *
 * @throws {BaoxueError} `invalid-input` when there could be more than whole numbers can tell apart, 2^53: each group is found by its number.
 */
export function columnGroups(space: BlockSpace, dimensions: readonly ColumnDimension[], states: number): ColumnGroups {
  const size = dimensions.reduce((product, { words }) => product * words.length, 1);
  if (size > Number.MAX_SAFE_INTEGER)
    throw new BaoxueError("invalid-input", [
      {
        path: "by",
        value: dimensions.map(({ words }) => words.length),
        expected: "fewer dimensions or values: less than 2^53 groups in all",
      },
    ]);
  return size * states <= roomForAll ? allGroups(space, dimensions, states) : metGroups(space, dimensions, states);
}

function allGroups(space: BlockSpace, dimensions: readonly ColumnDimension[], states: number): ColumnGroups {
  let step = states;
  const lookups: Lookup[] = [];
  // From the last dimension on: each place counts as often as all later ones have groups, so that the cell is a sum.
  for (const { column, shift, mask, places, words } of [...dimensions].reverse()) {
    const own = step;
    lookups.push({ column, shift, mask, adds: places.map((place) => place * own) });
    step *= words.length;
  }
  return {
    passes: lookupPasses(space, lookups),
    size: () => step / states,
    key: (place) => keyOf(dimensions, place),
  };
}

/** A class belongs to one school and that to one county: of all groups that could be, few are. */
function metGroups(space: BlockSpace, dimensions: readonly ColumnDimension[], states: number): ColumnGroups {
  const numbers = new Float64Array(blockRows);
  const places = dimensions.map((dimension) => ({ dimension, from: space.column(dimension.column) }));
  const placeOf = new Map<number, number>();
  const met: number[] = [];
  const find: BlockPass = (cells, count) => {
    numbers.fill(0);
    for (const { dimension, from } of places) addDigits(numbers, cells, count, from, dimension);
    for (let i = 0; i < count; i++) {
      const number = numbers[i] ?? 0;
      let place = placeOf.get(number);
      if (place === undefined) {
        place = met.push(number) - 1;
        placeOf.set(number, place);
      }
      cells[i] = place * states;
    }
  };
  return { passes: [find], size: () => met.length, key: (place) => keyOf(dimensions, met[place] ?? 0) };
}

/** The number of each row's group: its places in the dimensions, one after another, as the digits of a number. */
function addDigits(
  numbers: Float64Array,
  space: Int32Array,
  count: number,
  from: number,
  { shift, mask, places, words: { length } }: ColumnDimension,
): void {
  for (let i = 0; i < count; i++)
    numbers[i] = (numbers[i] ?? 0) * length + (places[((space[from + i] ?? 0) >> shift) & mask] ?? 0);
}

function keyOf(dimensions: readonly ColumnDimension[], number: number): readonly string[] {
  let rest = number;
  const key: string[] = [];
  for (const { words } of [...dimensions].reverse()) {
    key.unshift(words[rest % words.length] ?? "");
    rest = Math.floor(rest / words.length);
  }
  return key;
}
