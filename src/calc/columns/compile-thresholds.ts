import { BaoxueError, type Issue } from "../../model/errors.js";
import { comparisonLoops, setWhereAll } from "./comparison-loops.js";
import {
  type FactColumn,
  type FactColumns,
  fieldsOf,
  maxThresholds,
  type Threshold,
  type ThresholdTest,
  thresholdIssues,
} from "./threshold.js";

/** Says of each row which thresholds it crosses: bit `i` stands for the `i`-th. */
export type ThresholdMasks<Field extends string = string> = (facts: FactColumns<Field>) => Uint32Array;

/** Rows are taken in blocks small enough to stay in the processor's cache while every threshold passes over them. */
const blockRows = 1024;

/**
 * Compiles thresholds into one function over columns: which children have crossed which. No code is generated.
 *
 * @param thresholds At most 32; make two masks of a longer list.
 * @throws {BaoxueError} `invalid-input` when there are more, two share an id, or one compares in an unknown way or with no number; the compiled function,
 * when a column is missing or of another length than the first.
 * @example
 * ```ts
 * import { compileThresholds } from "baoxue";
 * const masks = compileThresholds([
 *   { id: "two-days", when: { field: "days", is: "atLeast", value: 2 } },
 *   { id: "both", when: { every: [{ field: "days", is: "atLeast", value: 1 }, { field: "failures", is: "atLeast", value: 2 }] } },
 * ]);
 * [...masks({ days: Uint16Array.of(0, 1, 5), failures: Uint8Array.of(3, 2, 0) })]; //=> [0, 2, 1]
 * ```
 */
export function compileThresholds<const Field extends string>(
  thresholds: readonly Threshold<Field>[],
): ThresholdMasks<Field> {
  const issues = thresholdIssues(thresholds);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const fields = fieldsOf(thresholds);
  const blocks = new Map<string, Float64Array>(fields.map((field) => [field, new Float64Array(blockRows)]));
  const steps = thresholds.map(({ when }) => compileTest(when, blocks));
  return (facts) => {
    const columns = columnsOf(facts, fields);
    const masks = new Uint32Array(columns[0]?.column.length ?? 0);
    for (let at = 0; at < masks.length; at += blockRows) {
      const count = Math.min(blockRows, masks.length - at);
      // Whatever a column is made of, the loops see one kind of array: that keeps them fast.
      for (const { field, column } of columns) blocks.get(field)?.set(column.subarray(at, at + count));
      for (const [bit, step] of steps.entries()) step(bit, masks, at, count);
    }
    return masks;
  };
}

/** Sets a bit in the masks of those rows of the block, `count` from `at` on, that pass a test. */
type Step = (bit: number, masks: Uint32Array, at: number, count: number) => void;

function compileTest(test: ThresholdTest, blocks: ReadonlyMap<string, Float64Array>): Step {
  if ("every" in test) return compileEvery(test.every, blocks);
  if ("some" in test) {
    const steps = test.some.map((part) => compileTest(part, blocks));
    return (bit, masks, at, count) => {
      for (const step of steps) step(bit, masks, at, count);
    };
  }
  const { field, is, value } = test;
  const values = blocks.get(field) ?? new Float64Array(blockRows);
  const loop = comparisonLoops[is];
  return (bit, masks, at, count) => loop(values, value, bit, masks, at, count);
}

/** Each part gets a bit of its own; who has all of them passes. */
function compileEvery(tests: readonly ThresholdTest[], blocks: ReadonlyMap<string, Float64Array>): Step {
  if (tests.length > maxThresholds)
    return compileEvery([{ every: tests.slice(0, maxThresholds) }, { every: tests.slice(maxThresholds) }], blocks);
  const steps = tests.map((part) => compileTest(part, blocks));
  const parts = new Uint32Array(blockRows);
  const wanted = (2 ** tests.length - 1) | 0; // as the bit operators give it
  return (bit, masks, at, count) => {
    parts.fill(0, 0, count);
    for (const [part, step] of steps.entries()) step(part, parts, 0, count);
    setWhereAll(parts, wanted, bit, masks, at, count);
  };
}

interface NamedColumn {
  readonly field: string;
  readonly column: FactColumn;
}

function columnsOf(facts: FactColumns, fields: readonly string[]): readonly NamedColumn[] {
  const columns: NamedColumn[] = [];
  const issues: Issue[] = [];
  for (const field of fields) {
    const column = facts[field]; // a host without types may leave one out
    const rows = columns[0]?.column.length ?? column?.length;
    if (column && column.length === rows) columns.push({ field, column });
    else if (column) issues.push({ path: `${field}.length`, value: column.length, expected: String(rows) });
    else issues.push({ path: field, value: column, expected: "a typed array" });
  }
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  return columns;
}
