// Runs npm scripts side by side, and shows what each said when it is over: node scripts/side-by-side.mjs "types lint" "docs floors"
// What stands in one argument runs one after another. All are run to their end; one that fails fails the whole.
import { spawn } from "node:child_process";

const results = await Promise.all(process.argv.slice(2).map((lane) => runLane(lane.split(" "))));
process.exitCode = results.every(Boolean) ? 0 : 1;

async function runLane(names) {
  for (const name of names) if (!(await run(name))) return false;
  return true;
}

function run(name) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "-s", name], { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.on("close", (code) => {
      process.stdout.write(`> ${name}\n${Buffer.concat(said).toString()}`);
      if (code !== 0) process.stderr.write(`${name} failed\n`);
      resolve(code === 0);
    });
  });
}
