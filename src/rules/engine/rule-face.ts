import type { Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { Explanation, Finding } from "../finding.js";
import { occasionText } from "../occasion-text.js";
import { evidenceText } from "../phrases.js";
import type { Policy } from "../policy.js";
import type { Rule } from "../rule.js";
import type { Speech } from "../speech.js";
import type { Evidence } from "../state.js";

/** What all findings of one rule show alike; made once, and shared by them. */
export interface RuleFace {
  readonly policy: string;
  readonly rule: string;
  readonly kind: Finding["kind"];
  /** The clauses it rests on, as `policy/clause`. */
  readonly cites: readonly string[];
  readonly counterparty: readonly Role[] | undefined;
  /** The beginning of the ids of its findings: policy and rule. */
  readonly idsBegin: string;
  /** What their explanations share; made when the first is read. */
  readonly words: () => RuleWords;
}

/** What the explanations of one rule's findings say alike. */
export interface RuleWords {
  readonly occasion: Text;
  readonly cites: Explanation["cites"];
  readonly readings: Explanation["readings"];
  /** What a part of the evidence is called. */
  readonly evidence: (evidence: Evidence) => Text;
}

/** What the findings of a rule show alike. */
export function ruleFace(rule: Rule, policy: Policy, speech: Speech): RuleFace {
  let words: RuleWords | undefined;
  return {
    policy: policy.id,
    rule: rule.id,
    kind: rule.kind,
    cites: rule.cites.map((clause) => `${policy.id}/${clause}`),
    counterparty: rule.kind === "duty" ? rule.counterparty : undefined,
    idsBegin: `${policy.id}/${rule.id}@`,
    words: () => {
      words ??= wordsOf(rule, policy, speech);
      return words;
    },
  };
}

/** What the gaps under a policy show alike: they are the library's own findings, and rest on no clause. */
export function gapFace({ id }: Policy): Omit<RuleFace, "words"> {
  return { policy: id, rule: "gap", kind: "gap", cites: [], counterparty: undefined, idsBegin: `${id}/gap@` };
}

/** A subject as the ids of its findings name it. */
export function subjectInIds({ kind, id }: SubjectRef): string {
  return kind === "pupil" ? `${id}#` : `${kind}:${id}#`;
}

function wordsOf(rule: Rule, policy: Policy, speech: Speech): RuleWords {
  const texts = new Map<Evidence, Text>();
  return {
    occasion: occasionText(rule, speech),
    cites: rule.cites.map((clause) => citation(policy, clause)),
    readings: rule.readings.flatMap((reading) => {
      const chosen = policy.readings[reading]?.chosen;
      return chosen ? [{ reading, chosen }] : [];
    }),
    evidence: (evidence) => {
      const before = texts.get(evidence);
      if (before) return before;
      const text = evidenceText(evidence, speech, rule.bearers);
      texts.set(evidence, text);
      return text;
    },
  };
}

function citation(policy: Policy, clause: string): Explanation["cites"][number] {
  const entry = policy.clauses[clause];
  return {
    clause: `${policy.id}/${clause}`,
    at: entry?.at ?? clause,
    summary: entry?.summary ?? { zh: clause, en: clause },
  };
}
