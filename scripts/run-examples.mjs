// Runs the examples as a reader would, and holds them to their word: each ends well and says something, --json prints JSON alone,
// and what is to be written to a file is there.
import { exec } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "examples-"));
const page = join(folder, "duties.html");
const feed = join(folder, "principal.ics");
const chart = join(folder, "trend.svg");
const questions = join(folder, "questions.json");
writeFileSync(
  questions,
  JSON.stringify([
    {
      id: "kept",
      indicator: "retentionRate",
      variant: "schoolYear",
      counts: { yearEndRoll: 42, startRoll: 50 },
      decimals: 1,
    },
    {
      id: "none",
      indicator: "retentionRate",
      variant: "schoolYear",
      counts: { yearEndRoll: 0, startRoll: 0 },
      decimals: 2,
    },
  ]),
);

const demo = "npm run -s demo --";
const rates = "npm run -s rates --";
const runs = [
  { command: demo },
  { command: `${demo} --date 2025-10-20 --lang zh` },
  { command: `${demo} --json`, check: ({ stdout }) => JSON.parse(stdout) },
  { command: `${demo} --explain P0940` },
  { command: `${demo} --rates` },
  { command: `${demo} --policy wutaishan-2023` },
  { command: "npm run -s policies -- --json", check: ({ stdout }) => mustListClauses(JSON.parse(stdout)) },
  { command: "npm run -s indicators -- --json", check: ({ stdout }) => mustHaveCounters(JSON.parse(stdout)) },
  {
    command: `npm run -s indicators -- --compute ${questions}`,
    check: ({ stdout }) => mustCompute(JSON.parse(stdout)),
  },
  { command: `${demo} --html ${page}`, check: () => mustStart(page, "<!doctype html>") },
  {
    command: `${demo} --date 2025-10-31 --policy wutaishan-2023 --lang zh --reports ${folder}/reports`,
    check: () => mustHold(join(folder, "reports"), "控辍保学工作月报_S01_2025-10.html"),
  },
  { command: `${demo} --role principal --feed ${feed}`, check: () => mustStart(feed, "BEGIN:VCALENDAR") },
  { command: `${rates} --members` },
  { command: `${rates} --lang zh --chart ${chart}`, check: () => mustStart(chart, "<svg ") },
  { command: `${rates} --json`, check: ({ stdout }) => JSON.parse(stdout) },
  { command: "npm run -s reports -- --json", check: ({ stdout }) => mustListReports(JSON.parse(stdout)) },
  {
    command: `npm run -s reports -- --blank dropoutReportSlip --language en --format docx > ${folder}/slip.docx && echo written`,
    check: () => mustStart(join(folder, "slip.docx"), "PK"),
  },
  { command: "npm run -s reports -- --blank monthlyReport | head -n 1", check: mustBeQuiet },
  { command: `${demo} --json | head -n 1`, check: mustBeQuiet },
  { command: "npm run -s report-pages -- --check" },
  {
    command: `npm run -s report-pages -- --report dropoutReportSlip --format docx --viewer stranger --out ${folder}/pages`,
  },
  { command: "npx tsx --tsconfig tsconfig.build.json examples/own-vocabulary/main.ts" },
];

// Each writes files of its own, so two run side by side.
const waiting = [...runs];
try {
  await Promise.all([lane(), lane()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function lane() {
  for (let next = waiting.shift(); next && process.exitCode !== 1; next = waiting.shift()) {
    const { command, check = () => {} } = next;
    const run = await ended(command);
    const fault = faultOf(run, check);
    if (fault === undefined) {
      console.log(`${command.replaceAll(folder, "…")}: ok, ${run.stdout.split("\n").length - 1} lines`);
    } else {
      console.error(`${command}: ${fault}\n${run.stderr}`);
      process.exitCode = 1;
    }
  }
}

function ended(command) {
  return new Promise((resolve) => {
    exec(command, { encoding: "utf8", maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      resolve({ status: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
    );
  });
}

function faultOf(run, check) {
  if (run.status !== 0) return `ended with ${run.status}`;
  if (run.stdout.trim() === "") return "printed nothing";
  try {
    check(run);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** Five documents, and each clause with what became of it. */
function mustListClauses(outlines) {
  const clauses = outlines.flatMap((outline) => outline.clauses);
  if (outlines.length !== 5 || clauses.length !== 423 || clauses.some(({ disposition }) => disposition === undefined))
    throw new Error(`expected 423 clauses of 5 documents, got ${clauses.length} of ${outlines.length}`);
}

/** Each definition with the names of its counters. */
function mustHaveCounters(definitions) {
  const bare = definitions.filter(({ counters }) => counters.length === 0);
  if (definitions.length < 50 || bare.length > 0)
    throw new Error(
      `expected the catalogue with counters, got ${definitions.length} definitions, ${bare.length} without`,
    );
}

/** Each report with the fields by which it is asked for. */
function mustListReports(reports) {
  const bare = reports.filter(({ scope, draw }) => scope.length === 0 || draw.length === 0);
  if (reports.length < 80 || bare.length > 0)
    throw new Error(`expected the catalogue with scopes, got ${reports.length} reports, ${bare.length} without`);
}

/** Who reads on no longer is no fault. */
function mustBeQuiet({ stderr }) {
  if (stderr !== "") throw new Error("a reader that stops early must not be told of it");
}

function mustCompute(answers) {
  const got = JSON.stringify(answers);
  const wanted = JSON.stringify([
    { id: "kept", numerator: "42", denominator: "50", percent: "84.0", undefined: false },
    { id: "none", numerator: "0", denominator: "0", percent: null, undefined: true },
  ]);
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

function mustHold(directory, file) {
  if (!readdirSync(directory).includes(file)) throw new Error(`it did not write ${file}`);
}

function mustStart(file, start) {
  if (!readFileSync(file, "utf8").startsWith(start)) throw new Error(`what it wrote does not start with ${start}`);
}
