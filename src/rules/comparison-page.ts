import type { Language, Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import type { Policy } from "./policy.js";
import { policyOutline, type RuleOutline } from "./policy-outline.js";
import type { Rule } from "./rule.js";
import { pageWords, plainText } from "./rules-page-words.js";
import { ownEntry } from "./speech.js";

/** Something on which several documents have rules of their own, such as the first contact with a family. */
export interface Topic {
  readonly title: Text;
  /** What each document asks, by the document's id; nothing where it is silent. */
  readonly rules: Readonly<Record<string, readonly Rule[]>>;
}

const words = {
  title: { zh: "各文件对照表", en: "The documents side by side" },
  note: {
    zh: "每格写：规则，责任，期限，条款。各文件的期限和数字各是各的，从不合并；“—”表示该文件没有规则。由规则生成，改了规则要重新生成。",
    en: "Each cell: the rule, who bears it, by when, the clause. Deadlines and numbers stay each document's own; — where a document has no rule. Made from the rules.",
  },
  topic: { zh: "事项", en: "Topic" },
  clauses: { zh: "条款（有规则 / 全部）", en: "Clauses (with rules / all)" },
  rules: { zh: "规则", en: "Rules" },
  readings: { zh: "理解", en: "Readings" },
  issued: { zh: "发文日期", en: "Issued" },
  undated: { zh: "未写", en: "not given" },
  issuer: { zh: "发文机关", en: "Issuer" },
  binds: { zh: "能约束的单位、人员（个数）", en: "Offices that it binds (how many)" },
  numbers: { zh: "数值", en: "Numbers" },
  unset: { zh: "未给出", en: "not given" },
} satisfies Readonly<Record<string, Text>>;

/**
 * Documents side by side, as a page in Markdown (各文件对照表): what each is, how much of it has rules, and topic by topic who must do what by when.
 *
 * @param vocabulary Gives the names of offices, acts and facts; a host's own where it has extended the library's.
 */
export function comparisonPage(
  policies: readonly Policy[],
  topics: readonly Topic[],
  language: Language,
  vocabulary: Vocabulary<Words> = coreVocabulary,
): string {
  const outlines = new Map(policies.map((policy) => [policy.id, policyOutline(policy, vocabulary)]));
  const named = (policy: Policy, wanted: readonly Rule[]): readonly RuleOutline[] =>
    (outlines.get(policy.id)?.rules ?? []).filter(({ id }) => wanted.some((rule) => rule.id === id));
  const cell = (policy: Policy, { rules }: Topic): string =>
    named(policy, ownEntry(rules, policy.id) ?? [])
      .map((rule) => ruleText(rule, language))
      .join("<br/>") || "—";
  const lines = [
    row(["", ...policies.map(({ title }) => plainText(title[language]))]),
    row(["---", ...policies.map(() => "---")]),
    ...factRows(policies, language),
    row([`**${words.topic[language]}**`, ...policies.map(() => "")]),
    ...topics.map((topic) => row([plainText(topic.title[language]), ...policies.map((policy) => cell(policy, topic))])),
  ];
  return `${[`# ${words.title[language]}`, "", words.note[language], "", ...lines].join("\n")}\n`;
}

/** What each document is: its issuer and date, how much of it has rules, and its numbers. */
function factRows(policies: readonly Policy[], language: Language): readonly string[] {
  const withRules = ({ clauses, rules }: Policy): number =>
    Object.keys(clauses).filter((id) => rules.some(({ cites }) => cites.includes(id))).length;
  const facts: readonly (readonly [Text, (policy: Policy) => string])[] = [
    [words.issuer, ({ issuer }) => plainText(issuer[language])],
    [words.issued, ({ issuedOn }) => (issuedOn === "unknown" ? words.undated[language] : issuedOn)],
    [words.clauses, (policy) => `${withRules(policy)} / ${Object.keys(policy.clauses).length}`],
    [words.rules, ({ rules }) => String(rules.length)],
    [words.readings, ({ readings }) => String(Object.keys(readings).length)],
    [words.binds, ({ binds }) => String(binds.length)],
    [words.numbers, (policy) => numbersOf(policy, language)],
  ];
  return facts.map(([title, fact]) => row([title[language], ...policies.map(fact)]));
}

function numbersOf({ parameters }: Policy, language: Language): string {
  const said = Object.values(parameters).map(({ meaning, value }) => {
    const shown =
      value === undefined
        ? words.unset[language]
        : typeof value === "number"
          ? String(value)
          : value.map((one) => one.value).join("/");
    return `${plainText(meaning[language])}${pageWords.colon[language]}${shown}`;
  });
  return said.join("<br/>") || "—";
}

function ruleText({ title, bearer, deadline, kind, cites }: RuleOutline, language: Language): string {
  const comma = language === "zh" ? "，" : ", ";
  const when = deadline ?? pageWords.kinds[kind];
  const clauses = cites.map((clause) => clause.slice(clause.indexOf("/") + 1)).join(pageWords.listed[language]);
  const said = [title, bearer, when].map((part) => plainText(part[language])).join(comma);
  return language === "zh" ? `${said}（${clauses}）` : `${said} (${clauses})`;
}

function row(entries: readonly string[]): string {
  return `| ${entries.join(" | ")} |`;
}
