// The JSON Schemas of json-schema/, for hosts in other languages: npm run json-schemas.
// `--check` writes nothing and fails where one no longer holds; `--release` also notes their versions as released. Reads dist, so build first.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as entry from "../dist/schemas.js";
import { filesOf, goneFrom } from "./json-schema/files.mjs";
import { makeSchemas } from "./json-schema/make.mjs";
import { root } from "./lib/entries.mjs";

const folder = join(root, "json-schema");
const releasedFile = join(root, "scripts/json-schemas-released.json");
const [check, release] = ["--check", "--release"].map((option) => process.argv.includes(option));

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const released = JSON.parse(readFileSync(releasedFile, "utf8"));
const { files, noted } = filesOf(makeSchemas(entry), version, released);

const gone = goneFrom(released, noted);
if (gone.length > 0)
  end(`released, and no longer there: ${gone.join(", ")}; if that is meant, take them out of ${releasedFile}`);

mkdirSync(folder, { recursive: true });
const left = readdirSync(folder).filter((name) => !files.has(name));
const stale = [...files].filter(([name, text]) => textOf(name) !== text).map(([name]) => name);
if (check) {
  const changed = [...stale, ...left];
  if (changed.length > 0) end(`changed: ${changed.join(", ")}; look at them after \`npm run json-schemas\``);
} else {
  for (const name of left) rmSync(join(folder, name));
  for (const name of stale) writeFileSync(join(folder, name), files.get(name));
  if (release) writeFileSync(releasedFile, `${JSON.stringify(noted, null, 2)}\n`);
}
console.log(`json-schema: ${files.size - 1} schemas, ${check ? "as the types are" : `${stale.length} files written`}`);

function textOf(name) {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

function end(message) {
  console.error(`json-schema: ${message}`);
  process.exit(1);
}
