/** A ledger of 20,000 and of 200,000 rows of 20 columns into a file: how long it takes, and how much memory at most. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { spreadOf } from "../support/statistics.js";

const rounds = Number(process.env["ROUNDS"] ?? 5);
const ways = [
  { way: "spreadsheet", name: "baoxue, tableSpreadsheet", sizes: [0, 20_000, 200_000] },
  { way: "csv", name: "baoxue, tableCsv", sizes: [20_000, 200_000] },
  { way: "library", name: "write-excel-file, all rows at once", sizes: [20_000] },
] as const;

interface Measured {
  readonly bytes: number;
  readonly seconds: number;
  readonly peak: number;
  readonly digest: string;
}

function measured(way: string, rows: number): Measured | undefined {
  const file = join(import.meta.dirname, "write.ts");
  const args = process.execArgv.filter((arg) => arg !== "--expose-gc");
  const { status, stdout } = spawnSync(process.execPath, [...args, file, way, String(rows)], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined;
}

console.log(`\n## A ledger of 20 columns into a file\n
Medians of ${rounds} processes. *Peak* is the whole process, Node and the loader of the benchmarks included: the first line is what they take alone.\n
| | rows | processor seconds | peak, MB | file, MB |\n|---|---|---|---|---|`);
for (const { way, name, sizes } of ways) {
  for (const rows of sizes) {
    const runs = Array.from({ length: rounds }, () => measured(way, rows)).flatMap((run) => run ?? []);
    if (runs.length < rounds) {
      console.log(`| ${name} | ${rows} | fails | | |`);
      continue;
    }
    if (way !== "library" && new Set(runs.map(({ digest }) => digest)).size > 1) {
      console.error(`${name}: ${rows} rows gave other bytes another time`);
      process.exitCode = 1;
    }
    const median = (of: (run: Measured) => number): number => spreadOf(runs.map(of)).median;
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
    const cells = [name, rows, median(({ seconds }) => seconds).toFixed(2), megabytes(median(({ peak }) => peak))];
    console.log(`| ${[...cells, megabytes(median(({ bytes }) => bytes))].join(" | ")} |`);
  }
}
