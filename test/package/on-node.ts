import { mkdtempSync, rmSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { faultsOf, makeConsumer, outcomesIn, run } from "./consumer.js";

// Runs every example with the packed package on each supported Node, by import and by require: all must give the same.

const versions = [20, 22, 24, 26];

const host = makeConsumer();
const nodes = mkdtempSync(join(tmpdir(), "baoxue-nodes-"));
const faults: string[] = [];
const seen = new Map<string, string>(); // all outcomes of a run, and where they were first seen

try {
  for (const version of versions) {
    const node = installNode(version);
    const exact = run(nodes, `${node} --version`).trim();
    for (const program of ["esm/all.mjs", "cjs/all.cjs"]) {
      const where = `Node ${exact}, ${program.slice(0, 3)}`;
      const outcomes = outcomesIn(run(host.folder, `${node} ${program}`));
      const values = outcomes.flat().length;
      const all = JSON.stringify(outcomes);
      if (!seen.has(all)) faults.push(...faultsOf(host, where, outcomes));
      seen.set(all, seen.get(all) ?? where);
      console.log(`${where}: ${outcomes.length} examples, ${values} values`);
    }
  }
} finally {
  host.close();
  rmSync(nodes, { recursive: true, force: true });
}
if (seen.size > 1) faults.push(`not the same everywhere: ${[...seen.values()].join(" differs from ")}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** A Node of that version, from the registry's package that holds it; the path of its program. */
function installNode(version: number): string {
  const name = `node-${platform() === "win32" ? "win" : platform()}-${arch()}`;
  const folder = join(nodes, String(version));
  run(nodes, `npm install --silent --no-audit --no-fund --ignore-scripts --prefix ${folder} ${name}@${version}`);
  return join(folder, "node_modules", name, platform() === "win32" ? "bin/node.exe" : "bin/node");
}
