import type { Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import type { DocumentNames, Policy } from "./policy.js";
import type { Speech } from "./speech.js";

/** What a policy's rules are said with: the vocabulary, with the names that the document itself uses in place of the general ones. */
export function speechOf(policy: Policy, vocabulary: Vocabulary<Words> = coreVocabulary): Speech {
  return { policy, vocabulary: wordsOf(policy, vocabulary) };
}

/**
 * A vocabulary with the names that a document itself uses in place of the general ones, for whatever names offices beside its rules.
 *
 * @example
 * ```ts
 * import { bearersText, wordsOf } from "baoxue";
 * import { wutaishan2023 } from "baoxue/policies";
 * bearersText([{ role: "educationAuthority", force: "binding" }], "zh", wordsOf(wutaishan2023)); //=> "教育中心"
 * ```
 */
export function wordsOf(policy: Policy, vocabulary: Vocabulary<Words> = coreVocabulary): Vocabulary<Words> {
  return policy.names ? named(vocabulary, policy.names) : vocabulary;
}

function named(vocabulary: Vocabulary<Words>, { roles = {}, persuasion }: DocumentNames): Vocabulary<Words> {
  const renamed = Object.entries(roles).flatMap(([role, label]) => {
    const entry = Object.hasOwn(vocabulary.roles, role) ? vocabulary.roles[role] : undefined;
    return entry && label ? [[role, { ...entry, label }] as const] : [];
  });
  return {
    ...vocabulary,
    roles: { ...vocabulary.roles, ...Object.fromEntries(renamed) },
    ...(persuasion && { acts: withPersuasion(vocabulary.acts, persuasion) }),
  };
}

/** Of the acts, only the report on it names persuasion in so many words. */
function withPersuasion(acts: Vocabulary<Words>["acts"], word: string): Vocabulary<Words>["acts"] {
  const report = acts["report"];
  const matter = report?.fields["matter"];
  if (!report || matter?.type !== "oneOf") return acts;
  const failedPersuasion: Text = { zh: `${word}没有成功的情况`, en: "failed persuasion" };
  const values = { ...matter.values, failedPersuasion };
  return { ...acts, report: { ...report, fields: { ...report.fields, matter: { ...matter, values } } } };
}
