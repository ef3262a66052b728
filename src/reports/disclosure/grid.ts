import type { Axis } from "./axis.js";

/** What a reader is told of a cell. */
export const cellStates = {
  /** Nobody said anything of it. */
  absent: 0,
  /** It is to be printed. */
  shown: 1,
  /** There is a count, and it is not told. */
  hidden: 2,
  /** An earlier publication has told it. */
  fixed: 3,
} as const;

/** A table as arrays: a place for each area, period and measure, whether there is a cell or not. */
export interface Grid {
  readonly areas: Axis;
  readonly periods: Axis;
  readonly measures: Axis;
  /** Of each measure, whether it is counted on a day and so does not add over periods. */
  readonly onDay: readonly boolean[];
  /** Counts; 0 where there is none, which is the least that it can be. */
  readonly counts: Float64Array;
  /** One of {@link cellStates} for each cell. */
  readonly states: Uint8Array;
  /** Whether the host gave the cell for printing: 1, or 0 for what is withheld or only follows from others. */
  readonly printed: Uint8Array;
}

/** A number of an array at a place that is known to exist. */
export function at(list: ArrayLike<number>, place: number): number {
  return list[place] ?? 0;
}

/** Where a cell stands in the arrays. */
export function placeOf(
  grid: Pick<Grid, "periods" | "measures">,
  area: number,
  period: number,
  measure: number,
): number {
  return (area * grid.periods.ids.length + period) * grid.measures.ids.length + measure;
}

/** The area, period and measure of a place in the arrays. */
export function partsOf(
  grid: Pick<Grid, "periods" | "measures">,
  place: number,
): readonly [area: number, period: number, measure: number] {
  const [periods, measures] = [grid.periods.ids.length, grid.measures.ids.length];
  const row = Math.floor(place / measures);
  return [Math.floor(row / periods), row % periods, place % measures];
}

/** A sum of cells in the arrays: the total, and what it is the sum of. */
export interface CellSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Calls back for every sum that the table's cells must keep, along each of the three directions. */
export function eachSum(grid: Omit<Grid, "counts" | "states" | "printed">, use: (sum: CellSum) => void): void {
  const { areas, periods, measures, onDay } = grid;
  eachPair(periods, measures, (p, m) => along(areas, (a) => placeOf(grid, a, p, m), use));
  eachPair(areas, periods, (a, p) => along(measures, (m) => placeOf(grid, a, p, m), use));
  eachPair(areas, measures, (a, m) => {
    if (onDay[m] !== true) along(periods, (p) => placeOf(grid, a, p, m), use);
  });
}

function eachPair(one: Axis, other: Axis, use: (first: number, second: number) => void): void {
  for (let i = 0; i < one.ids.length; i++) for (let j = 0; j < other.ids.length; j++) use(i, j);
}

function along({ sums }: Axis, place: (along: number) => number, use: (sum: CellSum) => void): void {
  for (const { total, parts } of sums) use({ total: place(total), parts: parts.map(place) });
}
