// Writes the made-up directory of the synthetic school: npx tsx examples/reports/generate/main.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toCsv } from "../../school/generate/csv.js";
import { readSchool } from "../../school/read/read-school.js";
import { toWorld } from "../../school/read/to-world.js";
import { officerTable, preschoolTable, pupilTable } from "./directory.js";

const school = fileURLToPath(new URL("../../school/data", import.meta.url));
const { rows } = readSchool(school);
const tables = {
  "pupils.csv": pupilTable(rows),
  "preschool.csv": preschoolTable(),
  "officers.csv": officerTable(toWorld(rows).data.events),
};
for (const [name, table] of Object.entries(tables)) {
  writeFileSync(new URL(name, new URL("../data/", import.meta.url)), toCsv(table));
  console.log(`${name}: ${table.rows.length} rows`);
}
