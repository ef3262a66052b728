// Runs tests with another time zone, on any operating system: test-zone.mjs ZONE [vitest filter…]
import { spawnSync } from "node:child_process";

const [zone, ...filters] = process.argv.slice(2);
// The types do not depend on the zone, and the counted results are those of the main run.
const { BAOXUE_RESULTS: _, ...env } = process.env;
const { status } = spawnSync(["npx vitest run --typecheck.enabled=false", ...filters].join(" "), {
  shell: true,
  stdio: "inherit",
  env: { ...env, TZ: zone },
});
process.exitCode = status ?? 1;
