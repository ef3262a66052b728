import type { Comparison } from "../../rules/measure.js";

/** Sets a bit in those of the masks, `count` from `at` on, whose value compares so with another. */
type ComparisonLoop = (
  values: Float64Array,
  value: number,
  bit: number,
  masks: Uint32Array,
  at: number,
  count: number,
) => void;

/**
 * A loop for each comparison, so that it is not chosen anew for each row; and without a branch in it, so that the time does not depend on
 * what the rows hold.
 */
export const comparisonLoops: Readonly<Record<Comparison, ComparisonLoop>> = {
  over: (values, value, bit, masks, at, count) => {
    for (let i = 0; i < count; i++) masks[at + i] = (masks[at + i] ?? 0) | (Number((values[i] ?? 0) > value) << bit);
  },
  atLeast: (values, value, bit, masks, at, count) => {
    for (let i = 0; i < count; i++) masks[at + i] = (masks[at + i] ?? 0) | (Number((values[i] ?? 0) >= value) << bit);
  },
  under: (values, value, bit, masks, at, count) => {
    for (let i = 0; i < count; i++) masks[at + i] = (masks[at + i] ?? 0) | (Number((values[i] ?? 0) < value) << bit);
  },
  atMost: (values, value, bit, masks, at, count) => {
    for (let i = 0; i < count; i++) masks[at + i] = (masks[at + i] ?? 0) | (Number((values[i] ?? 0) <= value) << bit);
  },
  equals: (values, value, bit, masks, at, count) => {
    for (let i = 0; i < count; i++) masks[at + i] = (masks[at + i] ?? 0) | (Number((values[i] ?? 0) === value) << bit);
  },
};

/** Adds to each mask the bits that a table gives for its count. */
export function setFromTable(
  counts: Uint8ClampedArray,
  table: Uint32Array,
  masks: Uint32Array,
  at: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) masks[at + i] = (masks[at + i] ?? 0) | (table[counts[i] ?? 0] ?? 0);
}

/** Sets a bit in the masks of those rows whose parts have all the bits wanted. */
export function setWhereAll(
  parts: Uint32Array,
  wanted: number,
  bit: number,
  masks: Uint32Array,
  at: number,
  count: number,
): void {
  for (let i = 0; i < count; i++)
    masks[at + i] = (masks[at + i] ?? 0) | (Number(((parts[i] ?? 0) & wanted) === wanted) << bit);
}
