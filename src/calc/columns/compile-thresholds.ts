import { BaoxueError, type Issue } from "../../model/errors.js";
import { type BlockStep, blockRows, type ColumnBlock, columnBlock } from "./column-block.js";
import { setWhereAll } from "./comparison-loops.js";
import {
  comparisonsIn,
  type FactColumn,
  type FactColumns,
  type FieldComparison,
  maxThresholds,
  type Threshold,
  type ThresholdTest,
  thresholdIssues,
} from "./threshold.js";

/** Says of each row which thresholds it crosses: bit `i` stands for the `i`-th. */
export type ThresholdMasks<Field extends string = string> = (facts: FactColumns<Field>) => Uint32Array;

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
  const blocks = blocksFor(thresholds.flatMap(({ when }) => comparisonsIn(when)));
  const step = compileTests(
    thresholds.map(({ when }, bit) => ({ bit, test: when })),
    blocks,
  );
  return (facts) => {
    const columns = columnsOf(facts, [...blocks.keys()]);
    const masks = new Uint32Array(columns[0]?.column.length ?? 0);
    for (let at = 0; at < masks.length; at += blockRows) {
      const count = Math.min(blockRows, masks.length - at);
      for (const { field, column } of columns) blocks.get(field)?.load(column, at, count);
      step(masks, at, count);
    }
    return masks;
  };
}

type Blocks = ReadonlyMap<string, ColumnBlock>;

function blocksFor(comparisons: readonly FieldComparison[]): Blocks {
  const values = new Map<string, number[]>();
  for (const { field, value } of comparisons) values.set(field, [...(values.get(field) ?? []), value]);
  return new Map([...values].map(([field, all]) => [field, columnBlock(all)]));
}

/** A test and the bit that it sets. */
interface BitTest {
  readonly bit: number;
  readonly test: ThresholdTest;
}

function compileTests(tests: readonly BitTest[], blocks: Blocks): BlockStep {
  const flat = tests.flatMap(withoutSome);
  const steps = [...blocks].flatMap(([field, block]) => {
    const own = flat.flatMap(({ bit, test }) => ("field" in test && test.field === field ? [{ ...test, bit }] : []));
    return own.length > 0 ? [block.compare(own)] : [];
  });
  const wholes = flat.flatMap(({ bit, test }) => ("every" in test ? [compileEvery(bit, test.every, blocks)] : []));
  return (masks, at, count) => {
    for (const step of steps) step(masks, at, count);
    for (const whole of wholes) whole(masks, at, count);
  };
}

/** Each part of a `some` sets the bit of the whole. */
function withoutSome({ bit, test }: BitTest): readonly BitTest[] {
  return "some" in test ? test.some.flatMap((part) => withoutSome({ bit, test: part })) : [{ bit, test }];
}

/** Each part sets a bit of its own; a row that has all of them passes. */
function compileEvery(bit: number, tests: readonly ThresholdTest[], blocks: Blocks): BlockStep {
  if (tests.length > maxThresholds)
    return compileEvery(bit, [{ every: tests.slice(0, maxThresholds) }, { every: tests.slice(maxThresholds) }], blocks);
  const step = compileTests(
    tests.map((test, part) => ({ bit: part, test })),
    blocks,
  );
  const parts = new Uint32Array(blockRows);
  const wanted = (2 ** tests.length - 1) | 0; // as the bit operators give it
  return (masks, at, count) => {
    parts.fill(0, 0, count);
    step(parts, 0, count);
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
