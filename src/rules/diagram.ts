import { match } from "ts-pattern";
import type { Language, Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import { dutyDueText } from "./deadline-phrases.js";
import { type Edge, edgesOf } from "./diagram-edges.js";
import { eachPeriodText } from "./period-phrases.js";
import type { Policy } from "./policy.js";
import type { Rule } from "./rule.js";
import { bearersText, type Speech, same } from "./speech.js";
import { speechOf } from "./spoken.js";
import { subjectOf } from "./subject-phrases.js";
import { linked } from "./texts.js";

/** How a diagram is drawn. */
export interface DiagramOptions {
  /** Chinese unless given. */
  readonly language?: Language;
  /** From top to bottom unless given, or from left to right. */
  readonly direction?: "TB" | "LR";
  /** Only rules that lead to another one or follow from one: the ladder without the duties that stand alone. */
  readonly linkedOnly?: boolean;
  /** Gives the names of offices and acts; a host's own where it has extended the library's. */
  readonly vocabulary?: Vocabulary<Words>;
}

/**
 * A policy as a Mermaid flowchart (流程图): each rule once, with who bears it and when it is due, and what leads to what: lengths of absence
 * in order, failed persuasions, an act that one rule asks for and another waits for, a duty done or missed, a figure.
 */
export function diagram(policy: Policy, options: DiagramOptions = {}): string {
  const { language = "zh", direction = "TB", linkedOnly = false, vocabulary = coreVocabulary } = options;
  const speech = speechOf(policy, vocabulary);
  const edges = edgesOf(policy, speech);
  const inLadder = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const rules = linkedOnly ? policy.rules.filter((rule) => inLadder.has(rule)) : policy.rules;
  const ids = nodeIds(rules);
  return [
    `flowchart ${direction}`,
    ...rules.map((rule) => `  ${ids.get(rule) ?? ""}${nodeText(rule, language, speech)}`),
    ...edgeLines(edges, ids, language),
    "",
  ].join("\n");
}

/** Ids that Mermaid takes as they are: none is a word of its own, no two are the same. */
function nodeIds(rules: readonly Rule[]): ReadonlyMap<Rule, string> {
  const taken = new Set<string>();
  return new Map(
    rules.map((rule) => {
      const plain = `r_${rule.id.replaceAll(/[^A-Za-z0-9]+/g, "_")}`;
      let id = plain;
      for (let copy = 2; taken.has(id); copy++) id = `${plain}__${copy}`;
      taken.add(id);
      return [rule, id];
    }),
  );
}

/** A node's shape tells the kind of rule. */
const shapes: Readonly<Record<Rule["kind"], readonly [open: string, close: string]>> = {
  duty: ["[", "]"],
  requirement: ["{{", "}}"],
  prohibition: ["[/", "/]"],
  target: ["([", "])"],
  consequence: ["[[", "]]"],
};

function nodeText(rule: Rule, language: Language, speech: Speech): string {
  const [open, close] = shapes[rule.kind];
  const lines = [rule.title ?? same(rule.cites.join(", ")), bearersText(rule, speech), dueText(rule, speech)];
  return `${open}"${lines.map((line) => escaped(line[language])).join("<br/>")}"${close}`;
}

/** When a duty is due; of another rule, what kind it is. */
function dueText(rule: Rule, speech: Speech): Text {
  return match(rule)
    .returnType<Text>()
    .with({ kind: "duty" }, (duty) => dutyDueText(duty, speech, subjectOf(duty.subject)))
    .with({ kind: "requirement" }, () => ({ zh: "须保持", en: "to be kept so" }))
    .with({ kind: "prohibition" }, () => ({ zh: "禁止", en: "forbidden" }))
    .with({ kind: "target" }, ({ per }) => eachPeriodText(per))
    .with({ kind: "consequence" }, () => ({ zh: "待人决定", en: "for people to decide" }))
    .exhaustive();
}

/** One line for each pair of rules, with all that leads from the one to the other. */
function edgeLines(edges: readonly Edge[], ids: ReadonlyMap<Rule, string>, language: Language): readonly string[] {
  const pairs = new Map<string, readonly Text[]>();
  for (const { from, to, label } of edges) {
    const arrow = `${ids.get(from) ?? ""} ${ids.get(to) ?? ""}`;
    pairs.set(arrow, [...(pairs.get(arrow) ?? []), label]);
  }
  return [...pairs].map(([arrow, labels]) => {
    const label = linked(labels, { zh: "；", en: "; " })[language];
    return `  ${arrow.replace(" ", ` -->|"${escaped(label)}"| `)}`;
  });
}

/** Mermaid's own codes for the signs that it would read as its own. */
function escaped(words: string): string {
  return words.replaceAll(/\s+/g, " ").replaceAll(/[#"<>&`[\](){}|;]/g, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
