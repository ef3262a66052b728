/** A term of a million children folded into runs of absence, against a pass written by hand; and what it takes in memory. */
import { attendanceColumns, currentRuns, longestRuns, type RunColumns, runFlags } from "baoxue";
import { compare } from "../support/compare.js";
import { bytesOf, measuredBuffers } from "../support/memory.js";
import { currentByHand, longestByHand } from "./by-hand.js";
import { provinceOf } from "./province.js";

const pupils = Number(process.env["PUPILS"] ?? 1_000_000);
const rows = provinceOf(pupils);
const { value: columns, bytes: inputBytes } = await measuredBuffers(() => attendanceColumns(rows));
const { value: runs, bytes: outputBytes } = await measuredBuffers(() => [currentRuns(columns), longestRuns(columns)]);

const a = (bytes: number): string => (bytes / pupils).toFixed(1);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
console.log(`
${pupils} children, ${rows.tables[0]?.sessions.length} sessions, ${a(columns.sessions.length)} entries a child; \
${a(100 * (runs[0]?.flags.filter((flags) => (flags & runFlags.run) !== 0).length ?? 0))} % of the children are in a run.

| bytes a child | of the arrays | as the process counts them |
|---|---|---|
| attendance columns (input) | ${a(bytesOf(columns))} | ${a(inputBytes)} |
| current and longest runs (output) | ${a(sum(runs.map(bytesOf)))} | ${a(outputBytes)} |`);

function difference(ours: RunColumns, theirs: RunColumns): string | undefined {
  for (const name of Object.keys(ours) as (keyof RunColumns)[]) {
    const [mine, other] = [ours[name], theirs[name]];
    for (let i = 0; i < pupils; i++) if (mine[i] !== other[i]) return `${name}[${i}] is ${mine[i]}, not ${other[i]}`;
  }
  return undefined;
}

const task = { count: pupils, thing: "child", things: "children", difference };

await compare({
  ...task,
  title: "The run of each child that goes on at the cut-off",
  contenders: [
    { name: "baoxue, currentRuns", run: () => currentRuns(columns) },
    { name: "by hand", run: () => currentByHand(columns) },
  ],
});
await compare({
  ...task,
  title: "The longest run of each child",
  contenders: [
    { name: "baoxue, longestRuns", run: () => longestRuns(columns) },
    { name: "by hand", run: () => longestByHand(columns) },
  ],
});
await compare({
  ...task,
  title: "Reading a term's rows into columns",
  contenders: [{ name: "baoxue, attendanceColumns", run: () => attendanceColumns(rows) }],
  difference: () => undefined,
  rounds: 5,
});
