/** Twelve thresholds, and rows of what is known of children; the same for everybody. */
import type { Threshold } from "baoxue";
import { below, chanceOf, lasting } from "../support/chance.js";

/** What is known of a child. */
export type Field = "halfDays" | "daysCompleted" | "daysEntered" | "failedPersuasions" | "whereabouts" | "attendance";

/** The fields in order. */
export const fields: readonly Field[] = [
  "halfDays",
  "daysCompleted",
  "daysEntered",
  "failedPersuasions",
  "whereabouts",
  "attendance",
];

/** A comparison of one field: what every engine can say. */
export interface Comparison {
  readonly field: Field;
  readonly is: "over" | "atLeast" | "under" | "atMost" | "equals";
  readonly value: number;
}

/** Half days and days of the run, failed persuasions, whereabouts unknown (2), attendance in basis points. */
export const comparisons: readonly Comparison[] = [
  { field: "halfDays", is: "atLeast", value: 1 },
  { field: "halfDays", is: "atLeast", value: 6 },
  { field: "daysCompleted", is: "atLeast", value: 1 },
  { field: "daysCompleted", is: "atLeast", value: 3 },
  { field: "daysCompleted", is: "atLeast", value: 7 },
  { field: "daysCompleted", is: "over", value: 14 },
  { field: "daysEntered", is: "atLeast", value: 2 },
  { field: "failedPersuasions", is: "atLeast", value: 2 },
  { field: "failedPersuasions", is: "equals", value: 3 },
  { field: "whereabouts", is: "equals", value: 2 },
  { field: "attendance", is: "under", value: 9000 },
  { field: "attendance", is: "atMost", value: 5000 },
];

/** The same as thresholds. */
export const thresholds: readonly Threshold<Field>[] = comparisons.map((when, i) => ({ id: `t${i}`, when }));

/** A child as an object. */
export type Row = Readonly<Record<Field, number>>;

/** So many rows; every other child is in a run of absence, so that much is crossed. */
export function rowsOf(count: number, seed = 7): readonly Row[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => {
    const halfDays = chance() < 0.5 ? 0 : lasting(chance, 8, 120);
    const daysCompleted = halfDays >> 1;
    return {
      halfDays,
      daysCompleted,
      daysEntered: halfDays === 0 ? 0 : daysCompleted + below(chance, 2),
      failedPersuasions: halfDays === 0 ? 0 : below(chance, 5),
      whereabouts: below(chance, 3),
      attendance: halfDays === 0 ? 10_000 : below(chance, 10_001),
    };
  });
}
