import { comparisonLoops, setFromTable } from "./comparison-loops.js";
import type { FactColumn, FieldComparison } from "./threshold.js";

/** Rows are taken in blocks that stay in the processor's cache while every threshold passes over them. */
export const blockRows = 1024;

/** Sets bits in the masks of a block's rows, `count` from `at` on. */
export type BlockStep = (masks: Uint32Array, at: number, count: number) => void;

/** A comparison and the bit that it sets. */
export interface BitComparison extends Pick<FieldComparison, "is" | "value"> {
  readonly bit: number;
}

/** A block of one column: whatever the column is made of, the loops over it see one kind of array, which keeps them fast. */
export interface ColumnBlock {
  readonly load: (column: FactColumn, at: number, count: number) => void;
  /** Compares the rows that are loaded then. */
  readonly compare: (comparisons: readonly BitComparison[]) => BlockStep;
}

const manyCount = 255; // as many or more: a byte says no more

/**
 * Makes a block for a column that is compared with these values.
 * Counts that are only compared with small ones are not compared at all: clamped to a byte, each looks up its bits in a table.
 */
export function columnBlock(values: readonly number[]): ColumnBlock {
  const numbers = new Float64Array(blockRows);
  const counts = new Uint8ClampedArray(blockRows);
  const small = values.every((value) => value < manyCount);
  let counted = false;
  return {
    load: (column, at, count) => {
      counted = small && holdsCounts(column);
      (counted ? counts : numbers).set(column.subarray(at, at + count));
    },
    compare: (comparisons) => {
      const table = new Uint32Array(manyCount + 1);
      const everyCount = Float64Array.from(table, (_, count) => count);
      compareAll(comparisons, everyCount, table, 0, table.length);
      return (masks, at, count) => {
        if (counted) setFromTable(counts, table, masks, at, count);
        else compareAll(comparisons, numbers, masks, at, count);
      };
    },
  };
}

function holdsCounts(column: FactColumn): boolean {
  return column instanceof Uint8Array || column instanceof Uint16Array || column instanceof Uint32Array;
}

function compareAll(
  comparisons: readonly BitComparison[],
  values: Float64Array,
  masks: Uint32Array,
  at: number,
  count: number,
): void {
  for (const { is, value, bit } of comparisons) comparisonLoops[is](values, value, bit, masks, at, count);
}
