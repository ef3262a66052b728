import { compareTexts } from "../../calc/movements/place-table.js";

/** A sum along one axis of a table, by place: an area and its schools, a year and its months, a measure and its parts. */
export interface AxisSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** One of the three directions in which a table adds up. */
export interface Axis {
  /** In the order of their letters, so that the order of the input makes no difference. */
  readonly ids: readonly string[];
  readonly sums: readonly AxisSum[];
  /** Of each place, the sums it is in, by their place among `sums`. */
  readonly sumsOf: readonly (readonly number[])[];
  /** How many places without parts a place covers: what is lost where it is hidden. */
  readonly weights: readonly number[];
}

/** Ids in the order of the axis, and the sums among them. */
export interface AxisPlan {
  readonly ids: readonly string[];
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
}

/** A plan as places and numbers; `isUsed` says whether a cell of the table stands there. */
export function axisOf({ ids, sums }: AxisPlan, isUsed: (id: string) => boolean): Axis {
  const places = new Map([...ids].sort(compareTexts).map((id, i) => [id, i] as const));
  const known = (id: string): number => places.get(id) ?? 0;
  const all = sums
    .map(({ total, parts }) => ({ total: known(total), parts: parts.map(known).sort((a, b) => a - b) }))
    .sort((a, b) => a.total - b.total || compareTexts(a.parts.join(), b.parts.join()));
  const names = [...places.keys()];
  const counts = usedDeep(names, all, isUsed);
  const kept = all.filter(({ parts }) => parts.some((part) => counts(part)));
  return {
    ids: names,
    sums: kept,
    sumsOf: names.map((_, place) => kept.flatMap(({ total, parts }, s) => (has(total, parts, place) ? [s] : []))),
    weights: names.map((_, place) => weight(kept, place)),
  };
}

function has(total: number, parts: readonly number[], place: number): boolean {
  return total === place || parts.includes(place);
}

/** Whether there are cells at a place or anywhere below. A sum of which every part is nowhere in the table tells a reader nothing. */
function usedDeep(
  ids: readonly string[],
  sums: readonly AxisSum[],
  isUsed: (id: string) => boolean,
): (place: number) => boolean {
  const known = new Map<number, boolean>();
  const answer = (place: number): boolean => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const below = sums.filter(({ total }) => total === place);
    const used = isUsed(ids[place] ?? "") || below.some(({ parts }) => parts.some(answer));
    known.set(place, used);
    return used;
  };
  return answer;
}

function weight(sums: readonly AxisSum[], place: number): number {
  const below = sums.filter(({ total }) => total === place);
  const of = ({ parts }: AxisSum): number => parts.reduce((whole, part) => whole + weight(sums, part), 0);
  return Math.max(1, ...below.map(of));
}
