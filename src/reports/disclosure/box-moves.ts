import type { AxisMove } from "./axis-moves.js";
import { at, cellStates, type Grid, placeOf } from "./grid.js";

/**
 * A change of a table that keeps every sum in all three directions: a change along each axis, multiplied. With exchanges along each
 * it moves the corners of a box; with a raising change along one, all totals in that direction go with it.
 */
export interface BoxMove {
  readonly areas: AxisMove;
  readonly periods: AxisMove;
  readonly measures: AxisMove;
}

/** Calls back for each cell that the change moves, with +1 or −1. */
export function eachCell(
  grid: Grid,
  { areas, periods, measures }: BoxMove,
  use: (place: number, sign: number) => void,
): void {
  for (let a = 0; a < areas.places.length; a++)
    for (let p = 0; p < periods.places.length; p++)
      for (let m = 0; m < measures.places.length; m++)
        use(
          placeOf(grid, at(areas.places, a), at(periods.places, p), at(measures.places, m)),
          at(areas.signs, a) * at(periods.signs, p) * at(measures.signs, m),
        );
}

/** A table that is otherwise than it is and looks the same, by its differences from the true one. */
export interface Witness {
  /** +1 for the one in which the cell in question is higher, −1 for the one in which it is lower. */
  readonly way: 1 | -1;
  readonly shift: Float64Array;
  /** The places that differ, or once did. */
  readonly touched: number[];
}

/** What a change would cost, and by how much it could be made. */
export interface Worth {
  /** The weight of the cells that would have to be hidden for it. */
  readonly cost: number;
  /** How far the cell in question could move; 0 where the change is not possible at all. */
  readonly room: number;
}

/**
 * What the cells of one area would cost and allow, where they move by `sign` as the periods and measures say, up from where a witness stands.
 * Counts stay at 0 or above, cells that were published before stay as they are, and unknown ones may only rise.
 */
export function slabWorth(
  { grid, weights }: { readonly grid: Grid; readonly weights: Float64Array },
  box: Pick<BoxMove, "periods" | "measures">,
  { way, shift }: Witness,
  [area, sign]: readonly [area: number, sign: number],
): Worth {
  const { counts, states } = grid;
  let cost = 0;
  let room = Number.POSITIVE_INFINITY;
  for (let p = 0; p < box.periods.places.length && room > 0; p++)
    for (let m = 0; m < box.measures.places.length; m++) {
      const place = placeOf(grid, area, at(box.periods.places, p), at(box.measures.places, m));
      const state = at(states, place);
      if (state === cellStates.fixed) return { cost, room: 0 };
      if (state === cellStates.shown) cost += at(weights, place);
      if (way * sign * at(box.periods.signs, p) * at(box.measures.signs, m) < 0)
        room = Math.min(room, at(counts, place) + at(shift, place));
    }
  return { cost, room };
}
