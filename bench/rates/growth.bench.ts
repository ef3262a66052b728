/** Is the time linear in the spells, and what memory does counting take? The same rows at once, in tenths, and in hundredths, each part counted by itself and the tallies added up. */
import {
  mergeTallies,
  readSpellColumns,
  type SpellColumns,
  schoolYearPeriod,
  spellCounters,
  type Tally,
  tallyColumns,
} from "baoxue";
import { compare } from "../support/compare.js";
import { bytesOf, measuredBuffers } from "../support/memory.js";
import { handCounters } from "./by-hand.js";
import { spellsOfProvince } from "./province-spells.js";

const rows = Number(process.env["SPELLS"] ?? 20_000_000);
const counters = handCounters.map((id) => spellCounters[id]);
const request = { period: schoolYearPeriod("2024-2025"), counters, by: ["county", "grade"] } as const;
const read = readSpellColumns(spellsOfProvince(rows), { badRows: "exclude" });
if (!read.ok) throw new Error("columns do not fit together");
const { columns } = read.value;

/** Some of the rows, as columns of their own over the same memory. */
function part(from: number, to: number): SpellColumns {
  const views = Object.entries(columns).flatMap(([name, column]) =>
    column instanceof Int32Array && name !== "excludedRows" ? [[name, column.subarray(from, to)] as const] : [],
  );
  const excludedRows = columns.excludedRows.filter((row) => row >= from && row < to).map((row) => row - from);
  return { ...columns, ...Object.fromEntries(views), rows: to - from, excludedRows, excluded: excludedRows.length };
}

function partsOf(count: number): readonly SpellColumns[] {
  const length = rows / count;
  return Array.from({ length: count }, (_, i) => part(Math.round(i * length), Math.round((i + 1) * length)));
}

await compare<Tally>({
  title: "The same spells at once and in parts",
  count: rows,
  thing: "spell",
  things: "spells",
  rounds: Number(process.env["ROUNDS"] ?? 7),
  contenders: [1, 10, 100].map((count) => {
    const parts = partsOf(count);
    return {
      name: `${count} times ${rows / count}`,
      run: () => mergeTallies(parts.map((one) => tallyColumns(one, request))),
    };
  }),
  difference: (ours, theirs) =>
    JSON.stringify(ours) === JSON.stringify(theirs) ? undefined : "the parts do not add up to the whole",
});

console.log(
  "\n| spells | bytes each, of input | taken while counting, before any collection | held afterwards |\n|---|---|---|---|",
);
for (const count of [100, 10, 1]) {
  const one = part(0, rows / count);
  const { value: taken, bytes: held } = await measuredBuffers(() => {
    const before = process.memoryUsage().arrayBuffers;
    tallyColumns(one, request);
    return process.memoryUsage().arrayBuffers - before;
  });
  const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `| ${one.rows} | ${(bytesOf(one) / one.rows).toFixed(1)} | ${inMegabytes(taken)} | ${inMegabytes(held)} |`,
  );
}
