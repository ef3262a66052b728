// Loads every built entry as a host would, by import and by require: the same names, and zod for schemas alone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { entries as sources } from "./lib/entries.mjs";

const require = createRequire(import.meta.url);
const { name, exports: entries } = JSON.parse(readFileSync("package.json", "utf8"));
const published = Object.keys(entries).filter((entry) => !entry.endsWith(".json"));
// Schemas last: what is loaded stays in the cache.
published.sort((a, b) => Number(a === "./schemas") - Number(b === "./schemas"));

const ids = published.map((entry) => name + entry.slice(1));
const named = sources.map(({ id }) => id);
const odd = [...ids.filter((id) => !named.includes(id)), ...named.filter((id) => !ids.includes(id))];
if (odd.length > 0) fail(`package.json's exports and tsconfig.json's paths differ: ${odd.join()}`);

for (const entry of published) {
  const id = name + entry.slice(1);
  const byRequire = Object.keys(require(id)).toSorted();
  const byImport = Object.keys(await import(id)).toSorted();
  if (byRequire.join() !== byImport.join()) fail(`${id}: import gives ${byImport}, require gives ${byRequire}`);
  if (entry !== "./schemas" && loaded("zod")) fail(`${id} loads zod, which a host that only computes must not pay for`);
  console.log(`${id}: ${byImport.length} names`);
}

function loaded(dependency) {
  return Object.keys(require.cache).some((path) => path.replaceAll("\\", "/").includes(`/node_modules/${dependency}/`));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
