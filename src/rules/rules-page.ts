import type { Language } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import { describe } from "./describe.js";
import type { Clause, Policy } from "./policy.js";
import type { Rule } from "./rule.js";
import { ruleName } from "./rule-phrases.js";
import { overviewLines } from "./rules-page-overview.js";
import { parameterLine, parametersOf, readingLines } from "./rules-page-parts.js";
import { plainText, policyHead, pageWords as words } from "./rules-page-words.js";
import type { Speech } from "./speech.js";
import { speechOf } from "./spoken.js";

/**
 * A policy as a page in Markdown, for people who read no code and check the rules against the document (条款与规则对照表): every clause of
 * the clause table in its order, then each rule that cites it in one sentence, the readings it rests on, and its parameters;
 * under a clause without rules, why it has none. At the end all rules in one table, and the diagram of what leads to what.
 *
 * @param vocabulary Gives the names of offices, acts and facts; a host's own where it has extended the library's.
 */
export function rulesPage(policy: Policy, language: Language, vocabulary: Vocabulary<Words> = coreVocabulary): string {
  const page: Page = { policy, language, vocabulary, speech: speechOf(policy, vocabulary), shown: new Map() };
  const clauses = Object.entries(policy.clauses).flatMap(([id, clause]) => clauseLines(id, clause, page));
  const end = overviewLines(policy, language, vocabulary);
  return `${[...policyHead(policy, language, page.speech), ...clauses, ...end].join("\n")}\n`;
}

interface Page {
  readonly policy: Policy;
  readonly language: Language;
  readonly vocabulary: Vocabulary<Words>;
  readonly speech: Speech;
  /** Under which clause a rule or reading has been shown in full. */
  readonly shown: Map<string, string>;
}

function clauseLines(id: string, clause: Clause, page: Page): readonly string[] {
  const { policy, language } = page;
  const rules = policy.rules.filter(({ cites }) => cites.includes(id));
  const note = clause.note ? [`${words.note[language]}${plainText(clause.note[language])}`] : [];
  const none = rules.length === 0 && !clause.note ? [words.noRule[language]] : [];
  return [
    "",
    `## ${clause.at} · ${id}`,
    "",
    plainText(clause.summary[language]),
    "",
    [words[clause.computable ?? "yes"][language], ...note, ...none].join(words.space[language]),
    ...rules.flatMap((rule) => ruleLines(rule, id, page)),
    ...restLines(id, rules, page),
  ];
}

/** A rule in one sentence, with what it rests on; at a second clause only the sentence. */
function ruleLines(rule: Rule, clause: string, page: Page): readonly string[] {
  const { policy, language } = page;
  const title = plainText((rule.title ?? ruleName(rule))[language]);
  const sentence = plainText(describe(policy, rule, language, page.vocabulary));
  const before = firstShown(`rule ${rule.id}`, clause, page);
  const line = `- **${title}**${words.colon[language]}${sentence}`;
  if (before !== undefined) return ["", `${line}${words.seen[language](before)}`];
  return [
    "",
    line,
    ...rule.readings.flatMap((reading) => indented(readingOf(reading, clause, page))),
    ...parametersOf(rule).flatMap((parameter) => indented(parameterLine(parameter, policy, language))),
  ];
}

/** What the text leaves open at a clause, and the numbers it gives or needs, beside what its rules have told. */
function restLines(clause: string, rules: readonly Rule[], page: Page): readonly string[] {
  const { policy, language } = page;
  const told = new Set(rules.flatMap(({ readings }) => readings));
  const used = new Set(rules.flatMap(parametersOf));
  const readings = Object.keys(policy.readings).filter(
    (reading) => !told.has(reading) && policy.readings[reading]?.clauses.includes(clause),
  );
  const parameters = Object.keys(policy.parameters).filter(
    (parameter) => !used.has(parameter) && policy.parameters[parameter]?.clauses.includes(clause),
  );
  const lines = [
    ...readings.flatMap((reading) => readingOf(reading, clause, page)),
    ...parameters.flatMap((parameter) => parameterLine(parameter, policy, language)),
  ];
  return lines.length === 0 ? [] : ["", ...lines];
}

function readingOf(id: string, clause: string, page: Page): readonly string[] {
  const { policy, language, speech } = page;
  return readingLines(id, firstShown(`reading ${id}`, clause, page), policy, language, speech);
}

/** Where something has been shown already, or `undefined` the first time. */
function firstShown(key: string, clause: string, { shown }: Page): string | undefined {
  const before = shown.get(key);
  if (before === undefined) shown.set(key, clause);
  return before;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
