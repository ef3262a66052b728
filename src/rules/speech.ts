import { type Role, roleLabel, seatOf } from "../model/role.js";
import type { Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import type { Jurisdiction, RuleBase } from "./duty.js";
import type { Policy } from "./policy.js";
import { listed, text } from "./texts.js";

/** What rules are said with: the names of the vocabulary's words, and the policy that names parameters, readings and other rules. */
export interface Speech {
  readonly vocabulary: Vocabulary<Words>;
  readonly policy?: Policy;
}

/** The library's own vocabulary alone. */
export const coreSpeech: Speech = { vocabulary: coreVocabulary };

/** An office with its article. */
export function roleText(role: Role, { vocabulary }: Speech): Text {
  const { zh, en } = roleLabel(role, vocabulary.roles);
  return { zh, en: `the ${en}` };
}

/** Offices as a list; where there are none, whoever is in charge. */
export function rolesText(roles: readonly Role[], speech: Speech): Text {
  if (roles.length === 0) return { zh: "有关单位", en: "the body in charge" };
  return listed(roles.map((role) => roleText(role, speech)));
}

/** Who bears a rule, and whose area it is where that is not the school's. */
export function bearersText({ bearers, jurisdiction }: RuleBase, speech: Speech): Text {
  if (jurisdiction === undefined) return rolesText(bearers, speech);
  const [before, after] = [areaWords[jurisdiction].before, areaWords[jurisdiction].after];
  return listed(
    bearers.map((role) => {
      const { zh, en } = roleText(role, speech);
      const seat = seatOf(role, speech.vocabulary.roles);
      return seat === "township" || seat === "authority" ? { zh: `${before}${zh}`, en: `${en} ${after}` } : { zh, en };
    }),
  );
}

const areaWords: Readonly<Record<Jurisdiction, { readonly before: string; readonly after: string }>> = {
  home: { before: "居住地", after: "of the home" },
  whereFound: { before: "发现地", after: "of the place of finding" },
};

/** A table's own entry: a word named `constructor` is none. */
export function ownEntry<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The same words in both languages. */
export function same(words: string): Text {
  return text(() => words);
}
