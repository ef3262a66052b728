import type { Axis } from "./axis.js";

/** A change along one axis that keeps every sum: at each place one more or one less, and nothing elsewhere. */
export interface AxisMove {
  readonly places: readonly number[];
  /** +1 or −1, place by place. */
  readonly signs: readonly number[];
}

/** The change that raises a place and nothing lowers, all its totals with it: possible whatever the counts are. */
export function raisingMove(axis: Axis, start: number): AxisMove | undefined {
  return search(axis, start, { most: 1, raisesOnly: true })[0];
}

/**
 * Changes that raise a place by one and keep all sums, the nearest neighbours first, at most `most` of them and in any case the one that only
 * raises. Each is a way in which a table may be another than it is without a reader's seeing it.
 */
export function movesThrough(axis: Axis, start: number, most: number): readonly AxisMove[] {
  const found = [...search(axis, start, { most: 1, raisesOnly: true }), ...search(axis, start, { most })];
  const known = new Set<string>();
  return found.filter((move) => {
    const name = move.places.map((place, i) => `${place}${(move.signs[i] ?? 0) > 0 ? "+" : "-"}`).join();
    return known.size !== known.add(name).size;
  });
}

interface Wanted {
  readonly most: number;
  readonly raisesOnly?: true;
}

interface Search extends Wanted {
  readonly axis: Axis;
  readonly signs: Int8Array;
  /** The places changed so far, in the order of their being changed. */
  readonly trail: number[];
  readonly found: AxisMove[];
  /** How many changes were tried. */
  steps: number;
}

const longestTrail = 24; // down and up again through more levels than the administration has
const mostSteps = 20_000; // sums that are much entangled would else be searched for ever

function search(axis: Axis, start: number, wanted: Wanted): readonly AxisMove[] {
  const state: Search = { ...wanted, axis, signs: new Int8Array(axis.ids.length), trail: [], found: [], steps: 0 };
  change(state, start, 1);
  return state.found;
}

/** Changes one place, mends the sums that it broke, and takes the change back. */
function change(state: Search, place: number, sign: number): void {
  state.signs[place] = sign;
  state.trail.push(place);
  mend(state);
  state.trail.pop();
  state.signs[place] = 0;
}

function mend(state: Search): void {
  if (state.found.length >= state.most || ++state.steps > mostSteps) return;
  const broken = firstBroken(state);
  if (broken === undefined) {
    const places = [...state.trail].sort((a, b) => a - b);
    state.found.push({ places, signs: places.map((place) => state.signs[place] ?? 0) });
    return;
  }
  if (state.trail.length >= longestTrail) return;
  const sum = state.axis.sums[broken];
  if (sum === undefined) return;
  const off = imbalance(state, broken) > 0 ? 1 : -1;
  for (const part of sum.parts) tryChange(state, part, off);
  tryChange(state, sum.total, -off);
}

function tryChange(state: Search, place: number, sign: number): void {
  if (state.signs[place] !== 0 || (state.raisesOnly && sign < 0)) return;
  change(state, place, sign);
}

/** By how much the total has been raised more than its parts. */
function imbalance({ axis, signs }: Search, at: number): number {
  const sum = axis.sums[at];
  return sum === undefined ? 0 : sum.parts.reduce((rest, part) => rest - (signs[part] ?? 0), signs[sum.total] ?? 0);
}

function firstBroken(state: Search): number | undefined {
  for (const place of state.trail)
    for (const sum of state.axis.sumsOf[place] ?? []) if (imbalance(state, sum) !== 0) return sum;
  return undefined;
}
