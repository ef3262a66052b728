import { percentText } from "../../model/fraction.js";
import type { Text } from "../../model/text.js";
import type { MatchBasis, RecordRef, RegisterFinding } from "./findings.js";
import { registerListLabels } from "./lists.js";
import type { Looking, Question } from "./question.js";
import { findingSentences, registerFindingLabels, unknownSentences } from "./wording-data.js";

/** The evidence of a finding as one sentence, for those who are to check it. */
export function findingSentence(
  finding: Omit<RegisterFinding, "says">,
  { age, rows }: Pick<Question, "age" | "rows">,
  looking: Pick<Looking, "rows">,
): Text {
  const { kind, records, matchedBy, because, expiresOn } = finding;
  const values = {
    age: same(age === undefined ? "" : String(age)),
    expiresOn: same(expiresOn ?? ""),
    count: same(String(records.length)),
    because: because === undefined ? same("") : registerFindingLabels[because],
    key: same(matchedBy?.key ?? ""),
    where: whereText(rows, looking),
  };
  const what = filled(findingSentences[kind], values);
  const named = namesOf(records);
  const basis = basisText(finding);
  return {
    zh: `${named.zh}：${what.zh}${basis.zh}；请核实`,
    en: `${named.en}: ${what.en}${basis.en}; to be checked`,
  };
}

/** Why a question stays open, as one sentence. */
export function unknownSentence({ kind, reason }: Question, records: readonly RecordRef[]): Text {
  const named = namesOf(records);
  const why = reason === undefined ? same("") : unknownSentences[reason];
  const asked = registerFindingLabels[kind];
  return {
    zh: `${named.zh}：是否“${asked.zh}”无法判断：${why.zh}`,
    en: `${named.en}: whether "${asked.en}" cannot be told: ${why.en}`,
  };
}

const mostNamed = 6;

function namesOf(records: readonly RecordRef[]): Text {
  const rest = records.length - mostNamed;
  const named = records.slice(0, mostNamed);
  return {
    zh:
      named.map(({ list, id }) => `${registerListLabels[list].zh}${id}`).join("、") +
      (rest > 0 ? `等${records.length}条` : ""),
    en:
      named.map(({ list, id }) => `${registerListLabels[list].en} ${id}`).join(", ") +
      (rest > 0 ? ` and ${rest} more` : ""),
  };
}

function basisText({ kind, matchedBy, lookedForBy }: Omit<RegisterFinding, "says">): Text {
  if (matchedBy !== undefined && kind !== "ambiguous") {
    const sure = confidenceText(matchedBy);
    return {
      zh: `；各记录按“${matchedBy.key}”匹配（${sure.zh}）`,
      en: `; the records were matched by "${matchedBy.key}" (${sure.en})`,
    };
  }
  if (lookedForBy.includes("identityNumber")) return same("");
  return {
    zh: "；没有校验无误的身份证号，仅按其他信息查找",
    en: "; without a checked identity number, looked for by weaker keys only",
  };
}

function confidenceText({ confidence }: MatchBasis): Text {
  if (!("numerator" in confidence)) return confidence;
  const { zh, en } = percentText(confidence);
  return { zh: `可信度${zh}`, en: `stated confidence ${en}` };
}

function whereText(places: readonly number[], { rows }: Pick<Looking, "rows">): Text {
  const schools = new Set(places.map((i) => rows[i]?.school));
  if (schools.has(undefined)) return { zh: "学籍中", en: "of schools not all named" };
  return schools.size > 1
    ? { zh: `在${schools.size}所学校`, en: `at ${schools.size} schools` }
    : { zh: "在同一所学校", en: "at one school" };
}

function filled(sentence: Text, values: Readonly<Record<string, Text>>): Text {
  const fill = (language: keyof Text): string =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.[language] ?? "");
  return { zh: fill("zh"), en: fill("en") };
}

function same(text: string): Text {
  return { zh: text, en: text };
}
