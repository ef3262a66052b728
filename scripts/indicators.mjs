// The catalogue of indicators for tools, from the built library: npm run -s indicators -- --json, or -- --compute FILE
import { readFileSync } from "node:fs";
import {
  countersOf,
  indicatorCounters,
  indicatorOf,
  indicators,
  percentText,
  safeIndicatorFigure,
} from "../dist/index.js";
import { endWithReader } from "./lib/end-with-reader.mjs";

endWithReader(process.stdout);

const usage = `npm run -s indicators                     one line per definition
npm run -s indicators -- --json           every definition with its formula, source and counters, as JSON
npm run -s indicators -- --compute FILE   the figures of [{ id, indicator, variant, counts: { name: integer }, decimals }], as JSON
`;

const args = process.argv.slice(2);
const [command, file, ...rest] = args;

if (command === "--help") process.stdout.write(usage);
else if (command === undefined) for (const indicator of indicators) print(asLine(indicator));
else if (command === "--json" && file === undefined) print(JSON.stringify(indicators.map(asData), null, 2));
else if (command === "--compute" && file !== undefined && rest.length === 0) compute(file);
else {
  process.stderr.write(`got ${args.join(" ")}, expected one of\n${usage}`);
  process.exitCode = 2;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function asLine({ id, variant, names, citation }) {
  return `${id}/${variant}  ${names.zh} · ${names.en}  [${citation.certainty}]`;
}

function asData(indicator) {
  const { id, variant, version, names, formula, citation, ...more } = indicator;
  return {
    id,
    variant,
    version,
    zh: names.zh,
    en: names.en,
    formulaZh: formula.zh,
    formulaEn: formula.en,
    sourceZh: citation.source.zh,
    sourceEn: citation.source.en,
    certainty: citation.certainty,
    ...(citation.note && { noteZh: citation.note.zh, noteEn: citation.note.en }),
    ...more,
    counters: countersOf(indicator).map((name) => asCounter(indicatorCounters[name])),
  };
}

function asCounter({ id, source, unit, names, means, where }) {
  return {
    name: id,
    source,
    unit,
    zh: names.zh,
    en: names.en,
    meansZh: means.zh,
    meansEn: means.en,
    ...(where && { where }),
  };
}

/** Answers every question in its place; what is wrong with one is said there, and takes nothing from the others. */
function compute(path) {
  const questions = questionsIn(path);
  if (questions === undefined) return;
  const answers = questions.map(answer);
  const wrong = answers.filter(({ issues }) => issues);
  for (const { id, issues } of wrong)
    for (const { path: at, value, expected } of issues)
      process.stderr.write(`${id}: ${at}: got ${JSON.stringify(value)}, expected ${expected}\n`);
  if (wrong.length > 0) process.exitCode = 1;
  print(JSON.stringify(answers, null, 2));
}

function questionsIn(path) {
  try {
    const questions = JSON.parse(readFileSync(path, "utf8"));
    if (Array.isArray(questions)) return questions;
    process.stderr.write(
      `${path}: got ${typeof questions}, expected a list of { id, indicator, variant, counts, decimals }\n`,
    );
  } catch (error) {
    process.stderr.write(`${path}: ${error.message}\n`);
  }
  process.exitCode = 1;
  return undefined;
}

function answer(question, row) {
  if (!isTable(question))
    return {
      id: null,
      issues: [{ path: `[${row}]`, value: question, expected: "{ id, indicator, variant, counts, decimals }" }],
    };
  const { id = null, indicator, variant, counts = {}, decimals = 2 } = question;
  const definition = indicatorOf(indicator, variant);
  const issues = questionIssues({ definition, indicator, variant, counts, decimals }, row);
  if (issues.length > 0) return { id, issues };
  const made = safeIndicatorFigure(definition, counts);
  return made.ok ? { id, ...shown(made.value, definition, decimals) } : { id, issues: made.issues };
}

function questionIssues({ definition, indicator, variant, counts, decimals }, row) {
  const issues = [];
  if (!isTable(counts)) return [{ path: "counts", value: counts, expected: "{ name: integer }" }];
  if (!definition) {
    const variants = indicators.filter(({ id }) => id === indicator).map((known) => known.variant);
    const expected =
      variants.length > 0 ? `one of its variants: ${variants.join(", ")}` : "an indicator of the catalogue";
    issues.push({ path: `[${row}]`, value: `${indicator}/${variant}`, expected });
  }
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20))
    issues.push({ path: "decimals", value: decimals, expected: "a whole number from 0 to 20" });
  const known = definition ? countersOf(definition) : [];
  for (const name of definition ? Object.keys(counts) : [])
    if (!known.includes(name))
      issues.push({ path: `counts.${name}`, value: counts[name], expected: `only ${known.join(", ")}` });
  return issues;
}

function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Numbers as texts, so that nobody's JSON rounds them; a mean has no per cent, and is given as a decimal. */
function shown({ value, capped }, { unit }, decimals) {
  const { numerator, denominator } = value;
  const isUndefined = BigInt(denominator) === 0n;
  const text = (fraction) => percentText(fraction, decimals).en.replace(" %", "");
  const hundredth = { numerator, denominator: BigInt(denominator) * 100n };
  return {
    numerator: String(numerator),
    denominator: String(denominator),
    percent: isUndefined || unit !== "percent" ? null : text(capped ?? value),
    undefined: isUndefined,
    ...(unit === "percent" ? {} : { unit, mean: isUndefined ? null : text(hundredth) }),
    ...(capped && { capped: true, uncappedPercent: text(value) }),
  };
}
