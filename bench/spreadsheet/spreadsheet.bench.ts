/** A ledger of 20,000 and of 200,000 rows of 20 columns into a file: how long it takes, and how much memory at most. */
import { spawnSync } from "node:child_process";
import { spreadOf } from "../support/statistics.js";
import { type Way, type Written, writeLedger } from "./write.js";

const rounds = Number(process.env["ROUNDS"] ?? 5);
const ways: readonly { readonly way: Way; readonly name: string; readonly sizes: readonly number[] }[] = [
  { way: "spreadsheet", name: "baoxue, tableSpreadsheet", sizes: [0, 20_000, 200_000] },
  { way: "csv", name: "baoxue, tableCsv", sizes: [20_000, 200_000] },
  { way: "library", name: "write-excel-file, all rows at once", sizes: [20_000] },
];

// Each ledger is written by a process of its own, which is this file with words after it.
const [asked, count] = process.argv.slice(2);
const own = ways.find(({ way }) => way === asked);
if (own) console.log(JSON.stringify(await writeLedger(own.way, Number(count))));
else compareAll();

function compareAll(): void {
  console.log(`\n## A ledger of 20 columns into a file\n
Medians of ${rounds} processes. *Peak* is the whole process, Node and the loader of the benchmarks included: the first line is what they take alone.\n
| | rows | seconds of the processor | peak, MB | file, MB |\n|---|---|---|---|---|`);
  for (const { way, name, sizes } of ways) for (const rows of sizes) console.log(lineOf(way, name, rows));
}

function lineOf(way: Way, name: string, rows: number): string {
  const runs = Array.from({ length: rounds }, () => measured(way, rows));
  if (way !== "library" && new Set(runs.map(({ digest }) => digest)).size > 1)
    throw new Error(`${name}: ${rows} rows gave other bytes another time`);
  const median = (of: (run: Written) => number): number => spreadOf(runs.map(of)).median;
  const megabytes = (of: (run: Written) => number): string => (median(of) / 1e6).toFixed(1);
  const seconds = median((run) => run.seconds).toFixed(2);
  return `| ${name} | ${rows} | ${seconds} | ${megabytes(({ peak }) => peak)} | ${megabytes(({ bytes }) => bytes)} |`;
}

function measured(way: Way, rows: number): Written {
  const args = process.execArgv.filter((arg) => arg !== "--expose-gc");
  const file = process.argv[1] ?? "";
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, file, way, String(rows)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Written;
}
