// Every report of the catalogue, filled in from the synthetic school and blank. npm run report-pages -- --help
import { runReports } from "./run.js";

process.exitCode = await runReports(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  errors: (text) => process.stderr.write(text),
});
