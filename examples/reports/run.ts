import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { problemText } from "../school/read/problem.js";
import { type Options, readArguments, usage } from "./arguments.js";
import { type DrawnFile, drawnFiles } from "./files.js";
import { readReported, sourcesOf } from "./read/sources.js";

/** The reports were written. */
const done = 0;
/** The data are wrong, a file cannot be written, or the reference pages differ from what is drawn. */
const badData = 1;
/** The command line is wrong. */
const badArguments = 2;

/** Where the program says what it has to say. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly errors: (text: string) => void;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The folders that are written into; the last for reference only. */
const kinds = ["filled", "blank", "charts", "print"] as const;
const pagesFolder = here("./pages");

/** Runs the program, and answers with its exit code. */
export async function runReports(args: readonly string[], streams: Streams): Promise<number> {
  const read = readArguments(args);
  switch (read.kind) {
    case "help":
      streams.out(usage);
      return done;
    case "wrong":
      streams.errors(`${read.message}\n`);
      return badArguments;
    case "run":
      return run(read.options, streams);
    default:
      return read satisfies never;
  }
}

async function run(options: Options, streams: Streams): Promise<number> {
  const { school, problems } = readReported(here("../school/data"), here("./data"));
  if (!school) {
    streams.errors(`${problems.map(problemText).join("\n")}\n`);
    return badData;
  }
  const files = await drawnFiles(sourcesOf(school), referenceOptions(options));
  if (options.check) return check(files, streams);
  try {
    write(options.pages ? pagesFolder : options.out, files, options.pages);
  } catch (error) {
    // Only what the file system says is no fault of the program's own.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    streams.errors(`${options.out}: cannot be written (${error.message})\n`);
    return badData;
  }
  streams.out(files.map(({ path, title }) => `${path}  ${title}\n`).join(""));
  return done;
}

/** The reference pages are always the same: every report for its own reader, in Chinese, to be read where they are kept. */
function referenceOptions(options: Options): Options {
  if (!options.pages && !options.check) return options;
  const { out, check: isCheck, pages } = options;
  return { out, check: isCheck, pages, format: "md", language: "zh" };
}

function write(folder: string, files: readonly DrawnFile[], isAnew: boolean): void {
  if (isAnew) rmSync(folder, { recursive: true, force: true });
  for (const kind of isAnew ? kinds : kinds.slice(0, 3)) mkdirSync(join(folder, kind), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

/** Each page that is not what it was, or is there and not drawn any more. */
function check(files: readonly DrawnFile[], { out, errors }: Streams): number {
  const drawn = new Map(files.map(({ path, content }) => [path, content]));
  const kept = new Set(["README.md", ...kinds.flatMap((kind) => pagesIn(kind).map((name) => `${kind}/${name}`))]);
  const wrong = [
    ...[...drawn]
      .filter(([path, content]) => pageAt(path) !== content)
      .map(([path]) => `pages/${path}: is not what is drawn`),
    ...[...kept].filter((path) => !drawn.has(path)).map((path) => `pages/${path}: is not drawn any more`),
  ];
  if (wrong.length === 0) {
    out(`${drawn.size} reference pages are what is drawn\n`);
    return done;
  }
  errors(`${wrong.join("\n")}\n--pages writes them anew\n`);
  return badData;
}

function pageAt(path: string): string | undefined {
  try {
    return readFileSync(join(pagesFolder, path), "utf8");
  } catch {
    return undefined;
  }
}

function pagesIn(kind: string): readonly string[] {
  try {
    return readdirSync(join(pagesFolder, kind));
  } catch {
    return [];
  }
}
