// Builds the library's JavaScript, without types, unless what is there is newer than everything it is made of.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const built = Object.values(exports).flatMap((entry) =>
  entry.import ? [entry.import.default, entry.require.default] : [],
);
const sources = [
  ...readdirSync(join(root, "src"), { recursive: true }).map((path) => join("src", path)),
  "package-lock.json",
  "tsup.config.ts",
  "tsconfig.json",
  "tsconfig.build.json",
];

if (!(Math.min(...built.map(timeOf)) > Math.max(...sources.map(timeOf)))) {
  const { status } = spawnSync("npx", ["tsup", "--silent", "--no-dts", "--no-clean"], { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

/** When a file was last written; long ago where there is none. */
function timeOf(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
