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

/** Where the program says what it has to say. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly errors: (text: string) => void;
}

/** Runs the program, and answers with its exit code. */
export function runRates(args: readonly string[], streams: Streams): number {
  const read = readArguments(args);
  switch (read.kind) {
    case "help":
      streams.out(usage);
      return done;
    case "wrong":
      return refuse(streams, badArguments, [read.message]);
    case "run":
      return run(read.options, streams);
    default:
      return read satisfies never;
  }
}

function run(options: Options, streams: Streams): number {
  const register = readRegister(options.data, years, options.badRows);
  const tables = readTables(options.data);
  const problems = [...register.problems, ...tables.problems];
  const mustStop = problems.some(({ kind }) => kind === "file") || (problems.length > 0 && options.badRows === "stop");
  if (mustStop) return refuse(streams, badData, problems.map(problemText));
  const figures = countyFigures(register.spells, tables, options);
  if (!figures.balance.ok)
    return refuse(streams, badData, rollProblems(figures.balance.issues, tables).map(problemText));
  const written = options.chart === undefined || write(options.chart, trendSvg(figures, options.lang), streams);
  streams.out(`${show({ figures, register, tables, options })}\n`);
  return written ? done : badData;
}

function write(file: string, text: string, streams: Streams): boolean {
  try {
    writeFileSync(file, text);
    refuse(streams, done, [`wrote ${file}`]);
    return true;
  } catch (error) {
    // Only what the file system says is no fault of the program's own.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    refuse(streams, badData, [`${file}: cannot be written (${error.message})`]);
    return false;
  }
}

function refuse({ errors }: Streams, exitCode: number, lines: readonly string[]): number {
  errors(`${lines.join("\n")}\n`);
  return exitCode;
}
