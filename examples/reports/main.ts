// Every report of the catalogue, filled in from the synthetic school and blank. npm run report-pages -- --help
import { endWithReader } from "../end-with-reader.js";
import { runReports } from "./run.js";

endWithReader(process.stdout);

process.exitCode = await runReports(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  errors: (text) => process.stderr.write(text),
});
