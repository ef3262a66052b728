// A county's register, from CSV files to its June form, its rates, and a chart of the trend. npm run rates -- --help
import { endWithReader } from "../end-with-reader.js";
import { runRates } from "./run.js";

endWithReader(process.stdout);

process.exitCode = runRates(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  errors: (text) => process.stderr.write(text),
});
