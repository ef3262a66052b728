/** Which of twelve thresholds each row crosses, as a mask: baoxue, a loop written by hand, json-rules-engine and Zen. */
import { compileThresholds, type FactColumns } from "baoxue";
import { compare } from "../support/compare.js";
import { byHand } from "./by-hand.js";
import { jsonRulesByRow, jsonRulesPreloaded, type Masks, zenExpression, zenTable } from "./rivals.js";
import { type Field, type Row, rowsOf, thresholds } from "./task.js";

function columnsOf(rows: readonly Row[]): FactColumns<Field> {
  return {
    halfDays: Uint16Array.from(rows, (row) => row.halfDays),
    daysCompleted: Uint16Array.from(rows, (row) => row.daysCompleted),
    daysEntered: Uint16Array.from(rows, (row) => row.daysEntered),
    failedPersuasions: Uint8Array.from(rows, (row) => row.failedPersuasions),
    whereabouts: Uint8Array.from(rows, (row) => row.whereabouts),
    attendance: Int32Array.from(rows, (row) => row.attendance),
  };
}

function difference(ours: ArrayLike<number>, theirs: ArrayLike<number>): string | undefined {
  if (ours.length !== theirs.length) return `${theirs.length} masks for ${ours.length} rows`;
  for (let i = 0; i < ours.length; i++) if (ours[i] !== theirs[i]) return `row ${i}: ${ours[i]} and ${theirs[i]}`;
  return undefined;
}

const masks = compileThresholds(thresholds);
const ours = (rows: readonly Row[]): { readonly name: string; readonly run: Masks } => {
  const columns = columnsOf(rows);
  return { name: "baoxue, compileThresholds", run: () => masks(columns) };
};

const few = rowsOf(10_000);
await compare<ArrayLike<number>>({
  title: "Twelve thresholds: engines",
  count: few.length,
  thing: "row",
  things: "rows",
  contenders: [
    ours(few),
    { name: "Zen, one expression over all rows", run: zenExpression(few) },
    { name: "Zen, decision table over all rows", run: zenTable(few) },
    { name: "json-rules-engine, a run for each row", run: jsonRulesByRow(few) },
    { name: "json-rules-engine, facts made beforehand", run: jsonRulesPreloaded(few) },
  ],
  difference,
});

const many = rowsOf(1_000_000);
const columns = columnsOf(many);
await compare<ArrayLike<number>>({
  title: "Twelve thresholds: a loop written by hand",
  count: many.length,
  thing: "row",
  things: "rows",
  contenders: [ours(many), { name: "by hand", run: () => byHand(columns) }],
  difference,
});
