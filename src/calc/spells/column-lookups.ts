import type { BlockPass, BlockSpace } from "./block-space.js";

/** Something to be added to each row's cell: what a table says of a few bits of a column. */
export interface Lookup {
  readonly column: Int32Array;
  readonly shift: number;
  readonly mask: number;
  /** As long as the mask reaches. */
  readonly adds: Int32Array;
}

/** The passes that add lookups to the cells: two at a time, since most of a loop's time goes into reading and writing the cells. */
export function lookupPasses(space: BlockSpace, lookups: readonly Lookup[]): readonly BlockPass[] {
  const passes: BlockPass[] = [];
  for (let i = 0; i < lookups.length; i += 2) {
    const [one, other = nothing(one)] = lookups.slice(i, i + 2) as [Lookup, Lookup?];
    const [column, column2] = [space.column(one.column), space.column(other.column)];
    const [adds, adds2] = [space.table(one.adds), space.table(other.adds)];
    passes.push((cells, count) =>
      addTwo(cells, count, column, one.shift, one.mask, adds, column2, other.shift, other.mask, adds2),
    );
  }
  return passes;
}

/** Where there is no second one: nothing is added, whatever the column holds. */
function nothing({ column }: Lookup): Lookup {
  return { column, shift: 0, mask: 0, adds: new Int32Array(1) };
}

/** All it reads is handed over as numbers: what a loop takes from an object or from around it, it looks up for each row. */
function addTwo(
  cells: Int32Array,
  count: number,
  column: number,
  shift: number,
  mask: number,
  adds: number,
  column2: number,
  shift2: number,
  mask2: number,
  adds2: number,
): void {
  for (let i = 0; i < count; i++)
    cells[i] =
      (cells[i] ?? 0) +
      (cells[adds + (((cells[column + i] ?? 0) >> shift) & mask)] ?? 0) +
      (cells[adds2 + (((cells[column2 + i] ?? 0) >> shift2) & mask2)] ?? 0);
}
