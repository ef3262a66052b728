/** Runs every benchmark, each in a process of its own; with words after it, those whose path holds one of them. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { machine } from "./support/compare.js";

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".bench.ts") && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .sort();

console.log(machine());
for (const file of files) {
  // As this process was started, so that the file is read in the same way; with a collector that can be called between samples.
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, "--expose-gc", join(import.meta.dirname, file)],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exitCode = 1;
}
