import type { ColumnDimension } from "./column-dimensions.js";

/** The groups of columns: each has a stretch of the cube, as long as there are states. */
export interface ColumnGroups {
  /** Puts where each row's group begins in the cube into a block. */
  readonly fill: (cells: Int32Array, at: number, count: number) => void;
  /** How many groups there are so far. */
  readonly size: () => number;
  /** The values of a group, by its place among the groups. */
  readonly key: (place: number) => readonly string[];
}

/** Up to so many cells of a cube every group that could be has a place; beyond it only those that are met. */
const roomForAll = 2 ** 24;

/** Finds groups by the way that suits how many there could be. */
export function columnGroups(dimensions: readonly ColumnDimension[], states: number, blockRows: number): ColumnGroups {
  const size = dimensions.reduce((product, { words }) => product * words.length, 1);
  return size * states <= roomForAll ? allGroups(dimensions, size, states) : metGroups(dimensions, states, blockRows);
}

function allGroups(dimensions: readonly ColumnDimension[], size: number, states: number): ColumnGroups {
  const pairs = inPairs(scaled(dimensions, states));
  return {
    fill: (cells, at, count) => {
      for (const [i, [one, other]] of pairs.entries()) {
        if (i === 0) setPlaces(cells, at, count, one, other);
        else addPlaces(cells, at, count, one, other);
      }
    },
    size: () => size,
    key: (place) => keyOf(dimensions, place),
  };
}

/** A class belongs to one school and that to one county: of all groups that could be, few are. */
function metGroups(dimensions: readonly ColumnDimension[], states: number, blockRows: number): ColumnGroups {
  const numbers = new Float64Array(blockRows);
  const placeOf = new Map<number, number>();
  const met: number[] = [];
  return {
    fill: (cells, at, count) => {
      fillNumbers(numbers, dimensions, at, count);
      for (let i = 0; i < count; i++) {
        const number = numbers[i] ?? 0;
        let place = placeOf.get(number);
        if (place === undefined) {
          place = met.push(number) - 1;
          placeOf.set(number, place);
        }
        cells[i] = place * states;
      }
    },
    size: () => met.length,
    key: (place) => keyOf(dimensions, met[place] ?? 0),
  };
}

/** A column whose codes are looked up in a table of what they add to the cell. */
interface Addend extends Pick<ColumnDimension, "column" | "shift" | "mask"> {
  readonly adds: Int32Array;
}

/** Each place times the groups of all later dimensions and the states: then the cell is a sum. */
function scaled(dimensions: readonly ColumnDimension[], states: number): readonly Addend[] {
  let step = states;
  const addends: Addend[] = [];
  for (const { column, shift, mask, places, words } of [...dimensions].reverse()) {
    addends.unshift({ column, shift, mask, adds: places.map((place) => place * step) });
    step *= words.length;
  }
  return addends;
}

const nothing: Addend = { column: new Int32Array(0), shift: 0, mask: 0, adds: Int32Array.of(0) };

/** Two at a time, for fewer passes; with an odd one goes one that adds nothing, and at least one pair is there to begin with. */
function inPairs(addends: readonly Addend[]): readonly (readonly [Addend, Addend])[] {
  const [one = nothing, other = { ...nothing, column: one.column }, ...rest] = addends;
  return [[one, other] as const, ...(rest.length > 0 ? inPairs(rest) : [])];
}

// What the loops read stands in variables of their own: what a loop takes from around it, it would look up for each row.

function setPlaces(
  cells: Int32Array,
  at: number,
  count: number,
  { column: a, shift: aShift, mask: aMask, adds: aAdds }: Addend,
  { column: b, shift: bShift, mask: bMask, adds: bAdds }: Addend,
): void {
  for (let i = 0; i < count; i++)
    cells[i] = (aAdds[((a[at + i] ?? 0) >> aShift) & aMask] ?? 0) + (bAdds[((b[at + i] ?? 0) >> bShift) & bMask] ?? 0);
}

function addPlaces(
  cells: Int32Array,
  at: number,
  count: number,
  { column: a, shift: aShift, mask: aMask, adds: aAdds }: Addend,
  { column: b, shift: bShift, mask: bMask, adds: bAdds }: Addend,
): void {
  for (let i = 0; i < count; i++)
    cells[i] =
      (cells[i] ?? 0) +
      (aAdds[((a[at + i] ?? 0) >> aShift) & aMask] ?? 0) +
      (bAdds[((b[at + i] ?? 0) >> bShift) & bMask] ?? 0);
}

/** The number of each row's group: its places in the dimensions, one after another, as the digits of a number. */
function fillNumbers(numbers: Float64Array, dimensions: readonly ColumnDimension[], at: number, count: number): void {
  numbers.fill(0, 0, count);
  for (const { column, shift, mask, places, words } of dimensions) {
    const size = words.length;
    for (let i = 0; i < count; i++)
      numbers[i] = (numbers[i] ?? 0) * size + (places[((column[at + i] ?? 0) >> shift) & mask] ?? 0);
  }
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
