import { schoolStageLabels } from "../model/people.js";
import type { Language } from "../model/text.js";
import { deadlineText } from "./deadline-phrases.js";
import type { DatedValue, Policy } from "./policy.js";
import type { Rule } from "./rule.js";
import { plainText, pageWords as words } from "./rules-page-words.js";
import type { Speech } from "./speech.js";

/**
 * A reading as an entry of a list: what is left open, what was chosen, and why.
 *
 * @param before The clause at which it has been told in full; then only where.
 */
export function readingLines(
  id: string,
  before: string | undefined,
  policy: Policy,
  language: Language,
  speech: Speech,
): readonly string[] {
  const reading = policy.readings[id];
  if (!reading) return [];
  const { open, chosen, why, target } = reading;
  const head = `- ${words.reading[language]}${plainText(open[language])}`;
  if (before !== undefined) return [`${head}${words.see[language](before)}`];
  const aim = target ? `${words.aim[language]}${deadlineText(target, speech)[language]}` : "";
  return [
    `${head}${words.chosen[language]}${plainText(chosen[language])}${words.why[language]}${plainText(why[language])}${aim}${words.stop[language]}`,
  ];
}

/** A parameter as an entry of a list: what it means, and its value, or that it is missing. */
export function parameterLine(id: string, policy: Policy, language: Language): readonly string[] {
  const parameter = policy.parameters[id];
  if (!parameter) return [];
  const { meaning, unit, value, reading } = parameter;
  const head = `- ${words.number[language]}${plainText(meaning[language])}`;
  const shown =
    value === undefined
      ? words.missing[language]
      : `${typeof value === "number" ? value : value.map((one) => datedText(one, language)).join(language === "zh" ? "、" : ", ")}${bracketed(plainText(unit[language]), language)}`;
  const basis = reading === undefined || value === undefined ? "" : words.byReading[language];
  return [`${head}${words.colon[language]}${shown}${basis}${words.stop[language]}`];
}

function bracketed(unit: string, language: Language): string {
  return language === "zh" ? `（${unit}）` : ` (${unit})`;
}

function datedText({ from, stage, value }: DatedValue, language: Language): string {
  const zh = language === "zh";
  const since = from === undefined ? "" : zh ? `自${from}` : ` from ${from}`;
  const whose = stage === undefined ? "" : zh ? schoolStageLabels[stage].zh : ` for ${schoolStageLabels[stage].en}`;
  return zh ? `${since}${whose}${value}` : `${value}${whose}${since}`;
}

/** The parameters that a rule needs, each once. */
export function parametersOf(rule: Rule): readonly string[] {
  return [...new Set(referencesIn(rule))];
}

function referencesIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  const entries = Object.entries(part);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === "parameter" && typeof first[1] === "string") return [first[1]];
  return entries.flatMap(([, inner]) => referencesIn(inner));
}
