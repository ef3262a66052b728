import type { AxisMove } from "./axis-moves.js";
import { type BoxMove, slabWorth, type Witness, type Worth } from "./box-moves.js";
import { type Grid, partsOf } from "./grid.js";

/** What a search for changes stands on. */
export interface Ground {
  readonly grid: Grid;
  /** Of each cell, what is lost where it is hidden. */
  readonly weights: Float64Array;
  readonly movesOf: (axis: "areas" | "periods" | "measures", place: number) => readonly AxisMove[];
  /** The two tables that are being built, one cell after another. */
  readonly higher: Witness;
  readonly lower: Witness;
}

/** A change to be made, of which table, and by how much. */
export interface Step extends Worth {
  readonly box: BoxMove;
  readonly witness: Witness;
}

/**
 * The change by which a cell is moved at the least loss for each step, at most by `need`: the first that costs nothing, else the one that
 * hides least. `undefined` where what was published before stands in the way of all.
 */
export function bestStep(ground: Ground, center: number, need: number): Step | undefined {
  const [area, period, measure] = partsOf(ground.grid, center);
  let best: Step | undefined;
  for (const measures of ground.movesOf("measures", measure))
    for (const periods of periodMoves(ground, period, measures))
      for (const witness of [ground.higher, ground.lower]) {
        best = bestOfAreas(ground, area, { periods, measures, witness, need }, best);
        if (best?.cost === 0) return best;
      }
  return best;
}

/** What is counted on a day is no part of any other period's count. */
function periodMoves({ grid, movesOf }: Ground, period: number, measures: AxisMove): readonly AxisMove[] {
  const alone = measures.places.every((measure) => grid.onDay[measure] === true);
  return alone ? [{ places: [period], signs: [1] }] : movesOf("periods", period);
}

interface Slabs extends Pick<BoxMove, "periods" | "measures"> {
  readonly witness: Witness;
  readonly need: number;
}

/** The best change among the areas, periods and measures being given; each area's cells are reckoned once, whatever the exchange. */
function bestOfAreas(ground: Ground, area: number, slabs: Slabs, before: Step | undefined): Step | undefined {
  const { periods, measures, witness, need } = slabs;
  const own = slabWorth(ground, slabs, witness, [area, 1]);
  if (own.room <= 0 || isWorse(own.cost, need, before)) return before;
  const known = new Map<number, Worth>();
  const worthOf = (place: number, sign: number): Worth => {
    const name = place * sign + (sign < 0 ? -1 : 0); // place 0 has two signs, too
    const worth = known.get(name) ?? slabWorth(ground, slabs, witness, [place, sign]);
    known.set(name, worth);
    return worth;
  };
  let best = before;
  for (const areas of ground.movesOf("areas", area)) {
    const { cost, room } = together(areas, worthOf, need);
    if (room <= 0 || isWorse(cost, room, best)) continue;
    best = { cost, room, witness, box: { areas, periods, measures } };
    if (cost === 0) break;
  }
  return best;
}

function together({ places, signs }: AxisMove, worthOf: (place: number, sign: number) => Worth, need: number): Worth {
  let [cost, room] = [0, need];
  for (let i = 0; i < places.length && room > 0; i++) {
    const worth = worthOf(places[i] ?? 0, signs[i] ?? 1);
    cost += worth.cost;
    room = Math.min(room, worth.room);
  }
  return { cost, room };
}

/** More lost for each step, or as much for a shorter one. */
function isWorse(cost: number, room: number, best: Step | undefined): boolean {
  if (best === undefined) return false;
  const [here, there] = [cost * best.room, best.cost * room];
  return here > there || (here === there && room <= best.room);
}
