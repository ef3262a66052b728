/** Puts real duties where random states speak of another duty, so that none waits on itself. */
import type { SubjectKind } from "../../../src/model/subject.js";
import type { Rule } from "../../../src/rules/rule.js";

/** Each state that speaks of a duty speaks of the last one before its own rule that is about the same kind of subject; where there is none, it is always so. */
export function linked(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule, i) => linkedTo(rule, rule.subject ?? "pupil", rules.slice(0, i)) as Rule);
}

function linkedTo(value: unknown, kind: SubjectKind, before: readonly Rule[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => linkedTo(entry, kind, before));
  if ("kind" in value && "duty" in value) {
    const duty = before.findLast((rule) => rule.kind === "duty" && (rule.subject ?? "pupil") === kind);
    return duty ? { ...value, duty: { policy: "random", rule: duty.id } } : { kind: "always" };
  }
  const within = "members" in value ? (value.members as SubjectKind) : kind;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, linkedTo(inner, within, before)]));
}
