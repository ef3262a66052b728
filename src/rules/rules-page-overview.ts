import type { Language } from "../model/text.js";
import type { Vocabulary, Words } from "../model/vocabulary.js";
import { diagram } from "./diagram.js";
import type { Policy } from "./policy.js";
import { policyOutline, type RuleOutline } from "./policy-outline.js";
import { plainText, pageWords as words } from "./rules-page-words.js";

/** The end of the page: all rules in one table, with who bears each, by when, and what shows it; then what leads to what. */
export function overviewLines(policy: Policy, language: Language, vocabulary: Vocabulary<Words>): readonly string[] {
  const { rules } = policyOutline(policy, vocabulary);
  const drawn = diagram(policy, { language, vocabulary, linkedOnly: true }).trimEnd();
  const isLinked = drawn.includes("\n"); // else there is but the head of a drawing
  const { overview, ladder, columns, ladderNote, noLadder } = words;
  return [
    "",
    `## ${overview[language]}`,
    "",
    row(columns[language]),
    row(columns[language].map(() => "---")),
    ...rules.map((rule) => row(cells(rule, language))),
    "",
    `## ${ladder[language]}`,
    "",
    ...(isLinked ? [ladderNote[language], "", "```mermaid", drawn, "```"] : [noLadder[language]]),
  ];
}

function cells(
  { title, kind, force, cites, bearer, deadline, evidence }: RuleOutline,
  language: Language,
): readonly string[] {
  return [
    title[language],
    cites.map((clause) => clause.slice(clause.indexOf("/") + 1)).join(words.listed[language]),
    `${words.kinds[kind][language]}${force === "binding" || kind === "consequence" ? "" : words.expected[language]}`,
    bearer[language],
    deadline?.[language] ?? "—",
    evidence?.[language] ?? "—",
  ].map(plainText);
}

function row(entries: readonly string[]): string {
  return `| ${entries.join(" | ")} |`;
}
