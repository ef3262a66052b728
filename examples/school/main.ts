// One school's autumn term: who must do what by when. npm run demo -- --help
import { compile, createWorld } from "baoxue";
import { policies } from "baoxue/policies";
import { endWithReader } from "../end-with-reader.js";
import { type Options, readArguments, usage } from "./arguments.js";
import { calendar } from "./calendar.js";
import { hostNumbers, withHostNumbers } from "./host-numbers.js";
import { type Problem, problemText, rowsWithProblems } from "./read/problem.js";
import { readSchool } from "./read/read-school.js";
import { toWorld } from "./read/to-world.js";
import { show } from "./show.js";
import type { Shown } from "./shown.js";
import { writeFiles } from "./write-files.js";

/** The school was read and shown. */
const done = 0;
/** The data are wrong, or a file cannot be written. */
const badData = 1;
/** The command line is wrong. */
const badArguments = 2;

const places = ["class", "grade", "school", "village", "township", "authority"] as const;

endWithReader(process.stdout);
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
  const { rows, problems } = readSchool(options.data);
  if (mustStop(problems, options)) return refuse(badData, problems.map(problemText));
  const { data, sources } = toWorld(rows);
  if (options.explain !== undefined && !data.pupils.some(({ id }) => id === options.explain)) {
    return refuse(badArguments, [`--explain: got ${JSON.stringify(options.explain)}, expected a pupil of pupils.csv`]);
  }
  const world = createWorld(data);
  const { at } = options;
  if (at !== undefined && !places.some((kind) => world.areas.has(kind, at))) {
    return refuse(badArguments, [
      `--at: got ${JSON.stringify(at)}, expected a class, school or other place of the data`,
    ]);
  }
  const policy = policies.find(({ id }) => id === options.policy);
  if (!policy) return refuse(badArguments, [`--policy: got ${options.policy}`]);
  const engine = compile(policy, { calendar, parameters: hostNumbers[policy.id] ?? {} });
  const assessment = engine.assess(world, { asOf: options.date, knownOn: options.date });
  const leftOut = rowsWithProblems(problems);
  if (leftOut > 0)
    refuse(done, [...problems.map(problemText), `went on without ${leftOut} row${leftOut === 1 ? "" : "s"}`]);
  const since = options.changes;
  const shown: Shown = {
    policy: withHostNumbers(policy),
    assessment,
    world,
    options,
    leftOut,
    sources,
    onRoll: rows.pupils.length,
    ...(since === undefined ? {} : { earlier: engine.assess(world, { asOf: since, knownOn: since }) }),
  };
  const written = writeFiles(shown);
  if (written.lines.length > 0) refuse(done, written.lines);
  if (!written.ok) return badData;
  process.stdout.write(`${show(shown)}\n`);
  return done;
}

/** A file that cannot be read as a whole always stops; single rows only where that is asked for. */
function mustStop(problems: readonly Problem[], { badRows }: Options): boolean {
  return problems.some(({ kind }) => kind === "file" || badRows === "stop");
}

function refuse(exitCode: number, lines: readonly string[]): number {
  process.stderr.write(`${lines.join("\n")}\n`);
  return exitCode;
}
