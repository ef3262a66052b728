// The catalogue of reports for tools, and blank papers, from the built library: npm run -s reports -- --help
import { parseArgs } from "node:util";
import { chartsOfReports, renderCalls, reportCatalogue } from "../dist/index.js";
import { endWithReader } from "./lib/end-with-reader.mjs";

const usage = `npm run -s reports            one line per report
npm run -s reports -- --json  every report with the clauses that ask for it, the papers that it is, whom it is for, by which fields it is asked for
                              and what draws it, as JSON
npm run -s reports -- --blank ID [--language zh|en] [--format html|md|csv|docx|xlsx]
                              the blank of one report, for filling in by hand: in Chinese and as a page for print unless said otherwise
`;

/** Each format, drawn by the entry that a host would take: what is not asked for is not loaded. */
const drawn = {
  html: async (document, look) => (await import("../dist/print.js")).printHtml(document, look),
  md: async (document, look) => (await import("../dist/markdown.js")).reportMarkdown(document, look),
  csv: async (document, look) => (await import("../dist/csv.js")).reportCsv(document, { ...look, bom: true }),
  docx: async (document, look) => (await import("../dist/word.js")).reportWord(document, look),
  xlsx: async (document, look) => (await import("../dist/spreadsheet.js")).reportSpreadsheet(document, look),
};

const options = {
  help: { type: "boolean" },
  json: { type: "boolean" },
  blank: { type: "string" },
  language: { type: "string" },
  format: { type: "string" },
};

endWithReader(process.stdout);
const asked = readAsked(process.argv.slice(2));
if (asked === undefined) process.exitCode = 2;
else if (asked.help) process.stdout.write(usage);
else if (asked.json) process.stdout.write(`${JSON.stringify(reportCatalogue.map(asData), null, 2)}\n`);
else if (asked.blank !== undefined) await printBlank(asked);
else for (const report of reportCatalogue) process.stdout.write(`${asLine(report)}\n`);

/** What is asked for; nothing where it is wrong, which is said. */
function readAsked(args) {
  try {
    const { values } = parseArgs({ args, options, allowPositionals: false });
    const fault = faultOf(values);
    if (fault === undefined) return values;
    process.stderr.write(`${fault}\n${usage}`);
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}`);
  }
  return undefined;
}

function faultOf({ json, blank, language, format }) {
  const ids = reportCatalogue.map(({ id }) => id);
  if (json && blank !== undefined) return "--json and --blank: expected only one of them";
  if (blank !== undefined && !ids.includes(blank)) return `--blank: got ${blank}, expected one of ${ids.join(", ")}`;
  if (blank === undefined && (language ?? format) !== undefined)
    return "--language, --format: expected --blank ID beside them";
  if (!["zh", "en"].includes(language ?? "zh")) return `--language: got ${language}, expected zh or en`;
  return Object.hasOwn(drawn, format ?? "html")
    ? undefined
    : `--format: got ${format}, expected one of ${Object.keys(drawn).join(", ")}`;
}

async function printBlank({ blank, language = "zh", format = "html" }) {
  const content = await drawn[format](reportCatalogue.find(({ id }) => id === blank).blank(), { language });
  if (typeof content !== "string" && process.stdout.isTTY) {
    process.stderr.write(`${format} is no text: send it to a file, as in … > ${blank}.${format}\n`);
    process.exitCode = 2;
  } else process.stdout.write(content);
}

function asLine({ id, title, answers }) {
  return `${id}  ${title.zh} · ${title.en}  [${answers.length === 0 ? "expected by users" : answers.join(", ")}]`;
}

function asData({ id, title, about, answers, forms, audiences, scope }) {
  const chart = chartsOfReports[id];
  return {
    id,
    zh: title.zh,
    en: title.en,
    clauses: answers,
    forms: forms.map((form) => form.title),
    audiences,
    about,
    scope: scope.map(({ name, required, meaning, example }) => ({ name, required, ...meaning, example })),
    draw: renderCalls.map(({ entry, call }) => ({ entry, call })),
    ...(chart === undefined ? {} : { chart: { entry: "baoxue/charts", call: chart } }),
  };
}
