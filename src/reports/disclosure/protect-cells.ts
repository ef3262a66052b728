import { type AxisMove, movesThrough } from "./axis-moves.js";
import { bestStep, type Ground, type Step } from "./best-step.js";
import { eachCell, type Witness } from "./box-moves.js";
import { at, cellStates, type Grid, partsOf } from "./grid.js";

/** Which cells are hidden, and the proof that each may be otherwise. */
export interface Protection {
  /** The cells hidden for the sake of another, and which it was. */
  readonly hiddenFor: ReadonlyMap<number, number>;
  /** Of each cell, the least and the most that it is in the tables found that look the same to a reader. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** The cells that could not be given the width, because what is already out leaves no room. */
  readonly exposed: ReadonlySet<number>;
  /** Of each cell, whether the proof moves it: 1 or 0. */
  readonly moved: Uint8Array;
}

interface Work extends Ground {
  readonly width: number;
  readonly hiddenFor: Map<number, number>;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly moved: Uint8Array;
  readonly queue: number[];
}

/**
 * Hides the given cells, and whatever else is needed so that each hidden cell could be otherwise by `width` at least.
 *
 * For each hidden cell two tables are built that keep every sum and every number shown, one in which the cell is higher and one in which it
 * is lower. Each is reached from the true table by changes that keep all sums ({@link BoxMove}); the cells that a change moves are hidden.
 * Nobody who holds only what is published can tell these tables from the true one: that is the proof, and hiding more never takes it away.
 * The change that raises a cell and all of its totals up to the root is always possible, unless an earlier publication stands in the way.
 *
 * @param free Cells that cost nothing to hide.
 */
export function protectCells(
  grid: Grid,
  secret: readonly number[],
  width: number,
  free: ReadonlySet<number> = new Set(),
): Protection {
  const own = { ...grid, states: grid.states.slice() };
  const work: Work = {
    grid: own,
    weights: weightsOf(grid, free),
    width,
    hiddenFor: new Map(),
    least: grid.counts.slice(),
    most: grid.counts.slice(),
    moved: new Uint8Array(grid.counts.length),
    queue: [...secret],
    movesOf: rememberedMoves(grid),
    higher: { way: 1, shift: new Float64Array(grid.counts.length), touched: [] },
    lower: { way: -1, shift: new Float64Array(grid.counts.length), touched: [] },
  };
  for (const place of secret) if (at(own.states, place) === cellStates.shown) own.states[place] = cellStates.hidden;
  const exposed: number[] = [];
  for (let next = 0; next < work.queue.length; next++) {
    const place = work.queue[next] ?? 0;
    if (!isWide(work, place) && !widen(work, place)) exposed.push(place);
  }
  const { hiddenFor, least, most, moved } = work;
  return { hiddenFor, least, most, moved, exposed: new Set(exposed.filter((place) => !isWide(work, place))) };
}

/** What is lost where a cell is hidden: as many single counts as it covers; nothing where it costs nothing. */
function weightsOf(grid: Grid, free: ReadonlySet<number>): Float64Array {
  return Float64Array.from(grid.counts, (_, place) => {
    if (free.has(place)) return 0;
    const [area, period, measure] = partsOf(grid, place);
    return at(grid.areas.weights, area) * at(grid.periods.weights, period) * at(grid.measures.weights, measure);
  });
}

// Enough for every exchange among the schools of a county; beyond, the nearest are looked at.
const mostMoves = { areas: 160, periods: 32, measures: 24 } as const;

function rememberedMoves(grid: Grid): Work["movesOf"] {
  const known = { areas: new Map(), periods: new Map(), measures: new Map() } as const satisfies Record<
    string,
    Map<number, readonly AxisMove[]>
  >;
  return (axis, place) => {
    const before: readonly AxisMove[] | undefined = known[axis].get(place);
    if (before) return before;
    const moves = movesThrough(grid[axis], place, mostMoves[axis]);
    known[axis].set(place, moves);
    return moves;
  };
}

function isWide({ least, most, width }: Work, place: number): boolean {
  return at(most, place) - at(least, place) >= width;
}

/** Builds the two tables for one cell, step by step; whether they are far enough apart. */
function widen(work: Work, center: number): boolean {
  const { higher, lower, width } = work;
  clear(higher);
  clear(lower);
  while (!isWide(work, center)) {
    const step = bestStep(work, center, width - at(higher.shift, center) + at(lower.shift, center));
    if (step === undefined) return false;
    take(work, center, step);
  }
  return true;
}

function clear({ shift, touched }: Witness): void {
  for (const place of touched) shift[place] = 0;
  touched.length = 0;
}

/** Moves a witness, and hides what it moves. */
function take(work: Work, center: number, { box, witness, room }: Step): void {
  const { grid, least, most } = work;
  eachCell(grid, box, (place, sign) => {
    if (at(grid.states, place) === cellStates.shown) {
      grid.states[place] = cellStates.hidden;
      work.hiddenFor.set(place, center);
      work.queue.push(place);
    }
    work.moved[place] = 1;
    const shift = at(witness.shift, place) + witness.way * sign * room;
    witness.shift[place] = shift;
    witness.touched.push(place);
  });
  for (const place of witness.touched) {
    const count = at(grid.counts, place) + at(witness.shift, place);
    least[place] = Math.min(at(least, place), count);
    most[place] = Math.max(at(most, place), count);
  }
}
