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

/** Every sum that the table's cells must keep, along each of the three directions. */
export function cellSums({
  areas,
  periods,
  measures,
  onDay,
}: Omit<Grid, "counts" | "states" | "printed">): readonly CellSum[] {
  const perRow = measures.ids.length;
  const perArea = periods.ids.length * perRow;
  const cells = areas.ids.length * perArea;
  const firsts = Array.from({ length: cells }, (_, place) => place);
  return [
    ...along(areas, perArea, firsts.slice(0, perArea)),
    ...along(
      periods,
      perRow,
      firsts.filter((place) => place % perArea < perRow && onDay[place % perRow] !== true),
    ),
    ...along(
      measures,
      1,
      firsts.filter((place) => place % perRow === 0),
    ),
  ];
}

/** The sums of one direction, from each of the cells that come first in it, `step` places apart. */
function along({ sums }: Axis, step: number, firsts: readonly number[]): readonly CellSum[] {
  return firsts.flatMap((first) =>
    sums.map(({ total, parts }) => ({ total: first + total * step, parts: parts.map((part) => first + part * step) })),
  );
}
