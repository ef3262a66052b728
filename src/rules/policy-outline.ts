import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import { coreVocabulary, type Vocabulary, type Words } from "../model/vocabulary.js";
import type { Deadline } from "./deadline.js";
import { dutyDueText } from "./deadline-phrases.js";
import { describe } from "./describe.js";
import type { Force } from "./finding.js";
import { forceOf } from "./obligation.js";
import { evidenceText, wantedText } from "./phrases.js";
import type { Clause, Parameter, Policy, Reading } from "./policy.js";
import type { Rule } from "./rule.js";
import { ruleName } from "./rule-phrases.js";
import { bearersText, type Speech } from "./speech.js";
import { speechOf } from "./spoken.js";
import { subjectOf } from "./subject-phrases.js";

/**
 * How far a document's clause has become rules: wholly, in part, as the model or the policy's own data rather than a rule
 * (what it binds, what its words mean), or not at all.
 */
export type Disposition = "encoded" | "partly" | "definition" | "not-computable";

/** A clause, and what became of it. */
export interface ClauseOutline {
  /** The document and the clause, such as `city-2016/2.1.2i`. */
  readonly id: string;
  /** Where it stands in the document, in the document's own numbering. */
  readonly at: string;
  readonly summary: Text;
  readonly disposition: Disposition;
  /** The rules that cite it, by their ids in the policy. */
  readonly rules: readonly string[];
  /** The readings about it, and those that its rules rest on. */
  readonly readings: readonly string[];
  /** Why it has no rule, or which part of it has. */
  readonly reason?: Text;
}

/** A rule in words. */
export interface RuleOutline {
  readonly id: string;
  readonly kind: Rule["kind"];
  /** How strongly it speaks: of offices that the issuer cannot bind things are only expected. */
  readonly force: Force;
  readonly title: Text;
  /** The clauses that it rests on, with their document. */
  readonly cites: readonly string[];
  readonly bearers: readonly Role[];
  readonly bearer: Text;
  /** When a duty is due, as the policy has it. */
  readonly due?: Deadline;
  /** The same in words; absent where the rule has no deadline. */
  readonly deadline?: Text;
  /** What performs a duty, or must be so (佐证). */
  readonly evidence?: Text;
  readonly readings: readonly string[];
  /** The rule as one sentence. */
  readonly sentence: Text;
}

/** A whole policy in words: each clause with what became of it, each rule, what was chosen and which numbers there are. */
export interface PolicyOutline {
  readonly policy: string;
  readonly title: Text;
  readonly clauses: readonly ClauseOutline[];
  readonly rules: readonly RuleOutline[];
  readonly readings: readonly (Reading & { readonly id: string })[];
  readonly parameters: readonly (Parameter & { readonly id: string })[];
}

/**
 * What a policy makes of its document, as data: for tables, comparisons and tools that check the one against the other (条款对照).
 *
 * @param vocabulary Gives the names of offices, acts and facts; a host's own where it has extended the library's.
 * @example
 * ```ts
 * import { policyOutline } from "baoxue";
 * import { city2016 } from "baoxue/policies";
 * const { clauses } = policyOutline(city2016);
 * clauses.find(({ id }) => id === "city-2016/2.1.2i")?.disposition; //=> "encoded"
 * ```
 */
export function policyOutline(policy: Policy, vocabulary: Vocabulary<Words> = coreVocabulary): PolicyOutline {
  const speech = speechOf(policy, vocabulary);
  return {
    policy: policy.id,
    title: policy.title,
    clauses: Object.entries(policy.clauses).map(([id, clause]) => clauseOutline(id, clause, policy)),
    rules: policy.rules.map((rule) => ruleOutline(rule, speech, policy, vocabulary)),
    readings: Object.entries(policy.readings).map(([id, reading]) => ({ id, ...reading })),
    parameters: Object.entries(policy.parameters).map(([id, parameter]) => ({ id, ...parameter })),
  };
}

function clauseOutline(id: string, clause: Clause, policy: Policy): ClauseOutline {
  const rules = policy.rules.filter(({ cites }) => cites.includes(id));
  const about = Object.keys(policy.readings).filter((reading) => policy.readings[reading]?.clauses.includes(id));
  return {
    id: `${policy.id}/${id}`,
    at: clause.at,
    summary: clause.summary,
    disposition: dispositionOf(clause, rules.length > 0),
    rules: rules.map((rule) => rule.id),
    readings: [...new Set([...about, ...rules.flatMap(({ readings }) => readings)])],
    ...(clause.note && { reason: clause.note }),
  };
}

function dispositionOf({ computable = "yes" }: Clause, isCited: boolean): Disposition {
  if (computable === "no") return "not-computable";
  if (!isCited) return "definition";
  return computable === "yes" ? "encoded" : "partly";
}

function ruleOutline(rule: Rule, speech: Speech, policy: Policy, vocabulary: Vocabulary<Words>): RuleOutline {
  const { id, kind, cites, bearers, readings } = rule;
  const who = subjectOf(rule.subject);
  return {
    id,
    kind,
    force: forceOf(rule, policy),
    title: rule.title ?? ruleName(rule),
    cites: cites.map((clause) => `${policy.id}/${clause}`),
    bearers,
    bearer: bearersText(rule, speech),
    ...(rule.kind === "duty" && { due: rule.due, deadline: dutyDueText(rule, speech, who) }),
    ...(rule.kind === "duty" && { evidence: evidenceText(rule.must, speech, bearers) }),
    ...(rule.kind === "requirement" && { evidence: wantedText(rule.must, speech, who, bearers) }),
    readings,
    sentence: {
      zh: describe(policy, rule, "zh", vocabulary),
      en: describe(policy, rule, "en", vocabulary),
    },
  };
}
