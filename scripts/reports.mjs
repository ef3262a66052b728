// The catalogue of reports for tools, from the built library: npm run -s reports -- --json
import { chartsOfReports, renderCalls, reportCatalogue } from "../dist/index.js";

const usage = `npm run -s reports            one line per report
npm run -s reports -- --json  every report with the clauses that ask for it, the papers that it is, and whom it is for, as JSON
`;

const [command, ...rest] = process.argv.slice(2);

if (command === "--help") process.stdout.write(usage);
else if (command === undefined) for (const report of reportCatalogue) process.stdout.write(`${asLine(report)}\n`);
else if (command === "--json" && rest.length === 0)
  process.stdout.write(`${JSON.stringify(reportCatalogue.map(asData), null, 2)}\n`);
else {
  process.stderr.write(`got ${[command, ...rest].join(" ")}, expected one of\n${usage}`);
  process.exitCode = 2;
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
