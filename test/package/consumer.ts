import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { allSnippets, recorded, type Snippet } from "./snippets.js";

// A project of its own that has installed the packed library as a host would, and runs every example with it.

const root = join(import.meta.dirname, "../..");

/** What an example gave, line by line: the value, and the one that the example promises, both as JSON. */
export type Outcome = readonly (readonly [given: string, promised: string])[];

export interface Consumer {
  readonly folder: string;
  readonly snippets: readonly Snippet[];
  readonly close: () => void;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Packs dist, installs the package and its optional peers into a new folder, and writes the examples there. Build first. */
export function makeConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "baoxue-consumer-"));
  const { name, version, peerDependencies, devDependencies } = readManifest();
  run(root, `npm pack --silent --ignore-scripts --pack-destination ${folder}`);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "host", private: true }));
  const peers = Object.entries(peerDependencies).map(([peer, range]) => `${peer}@${devDependencies[peer] ?? range}`);
  run(
    folder,
    ["npm install --silent --no-audit --no-fund --ignore-scripts", `./${name}-${version}.tgz`, ...peers].join(" "),
  );
  const snippets = allSnippets();
  writeFileSync(join(folder, "encode.mjs"), `export ${encode}`);
  for (const format of ["esm", "cjs"] as const) writePrograms(folder, format, snippets);
  return { folder, snippets, close: () => rmSync(folder, { recursive: true, force: true }) };
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
}

/** Runs a command, and ends with what it said if it fails. */
export function run(folder: string, command: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status ?? String(error)}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The last line of a program's output begins with this; what an example itself logs comes before. */
const marker = "OUTCOMES ";

// Keys in order, and what JSON does not know by its entries.
const encode = `const encode = (value) => JSON.stringify(value, (key, part) =>
  typeof part === "bigint" ? String(part) + "n"
  : part instanceof Map || part instanceof Set ? [...part]
  : part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  : part) ?? "undefined";`;

/** `import` and `require` of the same examples, and a program that runs them all and prints what they gave. */
function writePrograms(folder: string, format: "esm" | "cjs", snippets: readonly Snippet[]): void {
  const [ending, kept] = format === "esm" ? ["mjs", join(folder, "esm")] : ["cjs", join(folder, "cjs")];
  mkdirSync(kept, { recursive: true });
  snippets.forEach(({ code }, i) => {
    writeFileSync(
      join(kept, `${i}.${ending}`),
      transformSync(recorded(code), { loader: "ts", format, target: "es2022" }).code,
    );
  });
  const load = snippets.map((_, i) =>
    format === "esm"
      ? `import { results as r${i} } from "./${i}.mjs";`
      : `const { results: r${i} } = require("./${i}.cjs");`,
  );
  const all = `[${snippets.map((_, i) => `r${i}`).join(", ")}]`;
  const program = [
    ...load,
    encode,
    `export const outcomes = ${all}.map((results) => results.map((pair) => pair.map(encode)));`,
    `console.log(${JSON.stringify(marker)} + JSON.stringify(outcomes));`,
  ];
  const text = program.join("\n");
  writeFileSync(join(kept, `all.${ending}`), format === "esm" ? text : text.replace("export const", "const"));
}

/** What a program printed last. */
export function outcomesIn(output: string): readonly Outcome[] {
  const line = output.trimEnd().split("\n").at(-1) ?? "";
  if (!line.startsWith(marker)) throw new Error(`no outcomes in: ${output.slice(-2000)}`);
  return JSON.parse(line.slice(marker.length)) as readonly Outcome[];
}

/** What is wrong with the outcomes: other values than the examples promise. */
export function faultsOf({ snippets }: Consumer, where: string, outcomes: readonly Outcome[]): readonly string[] {
  const wrong = outcomes.flatMap((outcome, i) =>
    outcome.flatMap(([given, promised]) =>
      given === promised ? [] : [`${where}, ${snippets[i]?.name ?? i}: gave ${given}, the example says ${promised}`],
    ),
  );
  return outcomes.length === snippets.length
    ? wrong
    : [...wrong, `${where}: ${outcomes.length} of ${snippets.length} examples ran`];
}
