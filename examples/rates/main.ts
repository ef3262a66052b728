// A county's register, from CSV files to its June form, its rates, and a chart of the trend. npm run rates -- --help
import { writeFileSync } from "node:fs";
import { problemText } from "../school/read/problem.js";
import { type Options, readArguments, usage } from "./arguments.js";
import { countyFigures, years } from "./county-figures.js";
import { readRegister } from "./read/register.js";
import { rollProblems } from "./read/roll-problems.js";
import { readTables } from "./read/tables.js";
import { show } from "./show.js";
import { trendSvg } from "./trend-svg.js";

/** The register was read and shown. */
const done = 0;
/** The data are wrong, or a file cannot be written. */
const badData = 1;
/** The command line is wrong. */
const badArguments = 2;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const read = readArguments(args);
  switch (read.kind) {
    case "help":
      process.stdout.write(usage);
      return done;
    case "wrong":
      return refuse(badArguments, [read.message]);
    case "run":
      return run(read.options);
    default:
      return read satisfies never;
  }
}

function run(options: Options): number {
  const register = readRegister(options.data, years, options.badRows);
  const tables = readTables(options.data);
  const problems = [...register.problems, ...tables.problems];
  const mustStop = problems.some(({ kind }) => kind === "file") || (problems.length > 0 && options.badRows === "stop");
  if (mustStop) return refuse(badData, problems.map(problemText));
  const figures = countyFigures(register.spells, tables, options);
  if (!figures.balance.ok) return refuse(badData, rollProblems(figures.balance.issues, tables).map(problemText));
  const written = options.chart === undefined || write(options.chart, trendSvg(figures, options.lang));
  process.stdout.write(`${show({ figures, register, tables, options })}\n`);
  return written ? done : badData;
}

function write(file: string, text: string): boolean {
  try {
    writeFileSync(file, text);
    refuse(done, [`wrote ${file}`]);
    return true;
  } catch (error) {
    // Only what the file system says is no fault of the program's own.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    refuse(badData, [`${file}: cannot be written (${error.message})`]);
    return false;
  }
}

function refuse(exitCode: number, lines: readonly string[]): number {
  process.stderr.write(`${lines.join("\n")}\n`);
  return exitCode;
}
