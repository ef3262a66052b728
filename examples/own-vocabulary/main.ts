// A boarding school's own words and rules. npx tsx examples/own-vocabulary/main.ts
import { endWithReader } from "../end-with-reader.js";
import { report } from "./report.js";

endWithReader(process.stdout);

process.stdout.write(`${report().join("\n")}\n`);
