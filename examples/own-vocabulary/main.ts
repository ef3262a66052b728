// A boarding school's own words and rules. npx tsx examples/own-vocabulary/main.ts
import { report } from "./report.js";

process.stdout.write(`${report().join("\n")}\n`);
