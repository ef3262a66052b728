import type { Comparison } from "../../rules/measure.js";

/**
 * Sets a bit in the masks of those rows whose value compares so. One loop for each comparison, so that it is not chosen for each row, and without
 * a branch in it, so that the time does not depend on how many rows cross.
 */
type ComparisonLoop = (
  values: Float64Array,
  value: number,
  bit: number,
  masks: Uint32Array,
  at: number,
  count: number,
) => void;

/** The loops by comparison. */
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
