import type { SchoolCalendar } from "../../../src/model/school-calendar.js";
import type { World } from "../../../src/model/world.js";
import type { Engine } from "../../../src/rules/engine/compile.js";
import type { Finding } from "../../../src/rules/finding.js";
import type { Rule } from "../../../src/rules/rule.js";
import { listIn } from "./details.js";
import { cell, type Row } from "./markdown.js";
import type { Question, Scenario } from "./page.js";
import { placeText, wrong } from "./place.js";
import { remarkMismatches, wantedMismatch } from "./remarks.js";
import { plainColumns, saidOf } from "./said.js";
import { momentIn } from "./times.js";
import { type Dictionary, markWords, meaning } from "./words.js";
import { castIn, worldOf } from "./world-of.js";

/** The engine's own finding, of a child of whom nobody is asked anything. */
const gapTitle = "空档";

/** In a table: nothing of any of the rules that the line 列全 names. */
const allListed = "列全各条";

/** Rules by their Chinese titles, and the gap. */
export function rulesByTitle(rules: readonly Rule[]): Dictionary<string> {
  return new Map([...rules.map(({ id, title }): [string, string] => [title?.zh ?? id, id]), [gapTitle, "gap"]]);
}

/** What a question needs to be answered. */
export interface Answering {
  readonly calendar: SchoolCalendar;
  readonly rules: Dictionary<string>;
}

/** What a question asks about: rules by their ids, each with the rows that are to be found, and those alone. */
export interface Asked {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

const columns: readonly string[] = ["规则", ...plainColumns, "还缺", "备注"];

/**
 * Reads what is to be found: for each rule that a row or the line 列全 names, all of its findings.
 *
 * @throws {Error} Where a column, a rule, a subject or a mark is unknown.
 */
export function askedOf(scenario: Scenario, { expected }: Question, { rules }: Answering): Asked {
  for (const column of expected.columns)
    if (!columns.includes(column)) wrong(expected.place, `不认识的栏目“${column}”，可以写：${columns.join("、")}`);
  const { subjects } = castIn(scenario);
  const rows = new Map<string, Row[]>();
  for (const title of listIn(scenario.lines.get("列全") ?? ""))
    rows.set(meaning(rules, title, "规则", scenario.place), []);
  for (const row of expected.rows) {
    if (cell(row, "规则") === allListed && rows.size > 0 && cell(row, "对象") === "无") continue;
    const rule = meaning(rules, cell(row, "规则"), "规则", row.place);
    const about = cell(row, "对象");
    const before = rows.get(rule) ?? [];
    rows.set(rule, about === "无" ? before : [...before, ...oneEach(row, listIn(about))]);
    if (about === "无") continue;
    for (const name of listIn(about)) meaning(subjects, name, "对象", row.place);
    checkMarks(row);
  }
  return { rows };
}

/** A row about several subjects as a row about each. */
function oneEach(row: Row, names: readonly string[]): readonly Row[] {
  return names.map((name) => ({ ...row, cells: new Map([...row.cells, ["对象", name]]) }));
}

function checkMarks(row: Row): void {
  for (const [column, words] of Object.entries(markWords)) {
    const word = cell(row, column);
    if (column === "进展" && word === "") wrong(row.place, "缺少进展");
    if (word !== "" && !words.includes(word))
      wrong(row.place, `不认识的${column}“${word}”，可以写：${words.join("、")}`);
  }
}

const worlds = new WeakMap<Question, World>();

/** The world of a question, made once. */
function worldAsked(scenario: Scenario, question: Question, calendar: SchoolCalendar): World {
  const world = worlds.get(question) ?? worldOf(scenario, question, calendar);
  worlds.set(question, world);
  return world;
}

/** What is wrong with an engine's answer to a question: nothing, or a line for each finding that is missing, different or too many. */
export function complaintsOf(
  scenario: Scenario,
  question: Question,
  engine: Engine,
  answering: Answering,
): readonly string[] {
  const { place, asOf, knownOn } = question;
  const { rows } = askedOf(scenario, question, answering);
  const { findings } = engine.assess(worldAsked(scenario, question, answering.calendar), {
    asOf: momentIn(asOf, place),
    ...(knownOn === undefined ? {} : { knownOn: momentIn(knownOn, place) }),
  });
  return [...rows].flatMap(([rule, wanted]) =>
    compared(
      wanted,
      findings.filter((finding) => finding.rule === rule),
      `${placeText(place)} ${scenario.title}，问 ${asOf}`,
    ),
  );
}

/** The findings of a rule against its rows: each row takes the finding of its subject and period that fits it best. */
function compared(rows: readonly Row[], findings: readonly Finding[], where: string): readonly string[] {
  const left = new Set(findings);
  const complaints = rows.flatMap((row): readonly string[] => {
    const judged = [...left]
      .filter((finding) => isOf(row, finding))
      .map((finding) => ({ finding, faults: faultsOf(row, finding) }));
    const [best] = judged.sort((a, b) => a.faults.length - b.faults.length);
    const head = `${where}，第${row.place.line}行 [${cell(row, "条款")}] ${cell(row, "规则")} ${cell(row, "对象")}`;
    if (!best) return [`${head}：应有而没有`];
    left.delete(best.finding);
    return best.faults.map((fault) => `${head}：${fault}`);
  });
  return [
    ...complaints,
    ...[...left].map((finding) => {
      const { 条款: clause, 对象: about, 进展: stage } = saidOf(finding);
      return `${where}：多出 [${clause}] ${finding.rule} ${about}（${stage}，${finding.id}）`;
    }),
  ];
}

/** Whether a finding is about the subject of a row, and its period where the row names one. */
function isOf(row: Row, finding: Finding): boolean {
  const said = saidOf(finding);
  return cell(row, "对象") === said.对象 && ["", said.期间].includes(cell(row, "期间"));
}

/** What of a row a finding does not fit. A column that the table does not have is not asked; an empty mark is the usual one. */
function faultsOf(row: Row, finding: Finding): readonly string[] {
  const said = saidOf(finding);
  const plain = plainColumns.flatMap((column) => {
    const usual = column === "进展" ? undefined : markWords[column as keyof typeof markWords]?.[0];
    const should = cell(row, column) || (usual ?? (row.cells.has(column) ? "" : said[column]));
    return should === said[column] ? [] : [{ should: `${column} ${should}`, does: said[column] }];
  });
  const wanted = cell(row, "还缺");
  const mismatch = wanted === "" ? undefined : wantedMismatch(wanted, finding);
  return [
    ...plain,
    ...(mismatch ? [{ should: `还缺 ${mismatch.should}`, does: mismatch.does }] : []),
    ...remarkMismatches(cell(row, "备注"), finding, row.place),
  ].map(({ should, does }) => `应为“${should}”，实为“${does}”`);
}
