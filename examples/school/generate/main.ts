// Writes the synthetic school: npx tsx examples/school/generate/main.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { schoolFiles } from "./files.js";

const directory = fileURLToPath(new URL("../data/", import.meta.url));

mkdirSync(directory, { recursive: true });
for (const [name, text] of schoolFiles()) {
  writeFileSync(new URL(name, new URL("../data/", import.meta.url)), text);
  console.log(`${name}: ${text.split("\n").length - 2} rows`);
}
