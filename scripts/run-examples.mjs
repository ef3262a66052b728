// Runs the README's demo as a reader would, and holds it to its word: it ends well, and --json prints JSON alone.
import { spawnSync } from "node:child_process";

const RUNS = [[], ["--date", "2025-10-16"], ["--json"]];

for (const args of RUNS) {
  const title = ["npm run -s demo --", ...args].join(" ");
  const run = spawnSync(["npm run -s demo --", ...args].join(" "), {
    shell: true,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const fault = faultOf(run, args);
  if (fault !== undefined) {
    console.error(`${title}: ${fault}\n${run.stderr}`);
    process.exit(1);
  }
  console.log(`${title}: ok, ${run.stdout.split("\n").length - 1} lines`);
}

function faultOf(run, args) {
  if (run.status !== 0) return `ended with ${run.status ?? run.signal}`;
  if (run.stdout.trim() === "") return "printed nothing";
  if (!args.includes("--json")) return undefined;
  try {
    JSON.parse(run.stdout);
    return undefined;
  } catch (error) {
    return `stdout is not JSON: ${error.message}`;
  }
}
