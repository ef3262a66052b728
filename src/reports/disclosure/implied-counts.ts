import { at, type CellSum } from "./grid.js";

/** Counts that are known, by place, and how far they can be relied on. */
export interface KnownCounts {
  readonly counts: Float64Array;
  /** 0 unknown, 1 known or following from earlier publications (which may since have been revised), 2 known by this table alone. */
  readonly trust: Uint8Array;
}

/** A sum that this table's own counts contradict: the total and what its known parts make together. */
export interface BrokenSum {
  readonly total: number;
  readonly sumOfParts: number;
}

/**
 * Fills in what subtraction gives: where all cells of a sum but one are known, so is that one. Answers the sums that do not add up.
 * A reader does the same, so a count that follows is as good as printed.
 */
export function fillImplied(known: KnownCounts, sums: readonly CellSum[]): readonly BrokenSum[] {
  let open = sums;
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    open = open.filter((sum) => !fill(known, sum));
  }
  return sums.flatMap((sum) => broken(known, sum));
}

/** Whether nothing of the sum is unknown any more. */
function fill(known: KnownCounts, { total, parts }: CellSum): boolean {
  const unknown = [total, ...parts].filter((place) => at(known.trust, place) === 0);
  const [only] = unknown;
  if (only === undefined) return true;
  if (unknown.length > 1) return false;
  const sum = sumOf(known, parts);
  const value = only === total ? sum : at(known.counts, total) - sum;
  if (value < 0) return false;
  known.counts[only] = value;
  known.trust[only] = Math.min(...[total, ...parts].filter((place) => place !== only).map((p) => at(known.trust, p)));
  return true;
}

function broken({ counts, trust }: KnownCounts, { total, parts }: CellSum): readonly BrokenSum[] {
  if (at(trust, total) !== 2) return [];
  const sumOfParts = sumOf(
    { counts, trust },
    parts.filter((part) => at(trust, part) === 2),
  );
  const whole = parts.every((part) => at(trust, part) === 2);
  const fits = whole ? sumOfParts === at(counts, total) : sumOfParts <= at(counts, total);
  return fits ? [] : [{ total, sumOfParts }];
}

function sumOf({ counts }: KnownCounts, parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + at(counts, part), 0);
}
