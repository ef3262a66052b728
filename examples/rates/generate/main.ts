// Writes the made-up county: npx tsx --tsconfig tsconfig.build.json examples/rates/generate/main.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { countyFiles } from "./files.js";

const directory = new URL("../data/", import.meta.url);

mkdirSync(directory, { recursive: true });
for (const [name, text] of countyFiles()) {
  writeFileSync(new URL(name, directory), text);
  console.log(`${name}: ${text.split("\n").length - 2} rows`);
}
