// The entry points: named once, in tsconfig.json's `paths`; builds, tests and checks read them from here.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

const { paths } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")).config
  .compilerOptions;

/** Each entry: the name a host imports, the stem of its built files, its source. */
export const entries = Object.entries(paths).map(([id, [source]]) => ({
  id,
  stem: id.includes("/") ? id.slice(id.indexOf("/") + 1).replaceAll("/", "-") : "index",
  source: source.replace(/^\.\//, ""),
}));
