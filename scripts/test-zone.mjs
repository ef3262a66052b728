// Runs tests with other time zones, on any operating system: test-zone.mjs ZONE[,ZONE…] [vitest filter…]; `five` stands for ZONES.
import { spawnSync } from "node:child_process";

// Where dates of the host's own calendar go wrong, if the library should ever ask the host:
const ZONES = [
  "UTC",
  "Asia/Shanghai", // where the dates are; its own summer time from 1986 to 1991
  "America/St_Johns", // half an hour off, behind UTC
  "Pacific/Apia", // a day ahead of UTC; 30 December 2011 does not exist there
  "America/Havana", // clocks go forward at midnight: one day a year begins at one o'clock
];

// They ask whether the other tests would notice a change; no date of theirs is their own.
const leftOut = ["--exclude **/*.guards.test.ts"];

const [named = "five", ...filters] = process.argv.slice(2);
const zones = named === "five" ? ZONES : named.split(",");
// The types do not depend on the zone, and the counted results are those of the main run.
const { BAOXUE_RESULTS: _, ...env } = process.env;

const failed = zones.filter((zone) => !passesIn(zone));
if (zones.length > 1) console.log(`time zones: ${zones.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) console.error(`failed in ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function passesIn(zone) {
  const host = { ...env, TZ: zone };
  const asked = spawnSync(process.execPath, ["-p", "Intl.DateTimeFormat().resolvedOptions().timeZone"], { env: host });
  const given = asked.stdout.toString().trim();
  if (given !== zone) {
    console.error(`this Node does not know the zone ${zone}; it runs in ${given}`);
    return false;
  }
  console.log(`time zone ${zone}`);
  const tests = ["npx vitest run --reporter=dot --typecheck.enabled=false", ...leftOut, ...filters].join(" ");
  return spawnSync(tests, { shell: true, stdio: "inherit", env: host }).status === 0;
}
