import type { LeftOut } from "../finding.js";
import { waitedFor } from "../parts.js";
import type { Rule } from "../rule.js";
import type { State } from "../state.js";

/**
 * The rules that are left out, in the order of the policy: those that the host names, and those that could say nothing without them,
 * since they wait until one of them is missed or performed. Such a rule is told, or its silence would read as nothing to be done.
 */
export function leftOutWith(rules: readonly Rule[], without: readonly string[]): readonly LeftOut[] {
  const gone = new Map<string, LeftOut>(without.map((rule) => [rule, { rule }]));
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const rule of rules) {
      const waitsOn = gone.has(rule.id) ? [] : missing(rule, new Set(gone.keys()));
      if (waitsOn.length > 0) gone.set(rule.id, { rule: rule.id, waitsOn });
    }
  }
  return rules.flatMap(({ id }) => gone.get(id) ?? []);
}

/** The rules without which one can say nothing, or what is not so: a requirement that nothing can meet would always be violated. None where it can. */
function missing(rule: Rule, gone: ReadonlySet<string>): readonly string[] {
  return [...new Set(waitedFor(rule).flatMap((state) => lacking(state, gone)))];
}

/** The left-out rules for want of which a state can never hold; none where it can. */
function lacking(state: State, gone: ReadonlySet<string>): readonly string[] {
  switch (state.kind) {
    case "missed":
    case "performed":
      return gone.has(state.duty.rule) ? [state.duty.rule] : [];
    case "and":
      return state.of.flatMap((one) => lacking(one, gone));
    case "or": {
      const each = state.of.map((one) => lacking(one, gone));
      return each.some((found) => found.length === 0) ? [] : each.flat();
    }
    case "some":
      return [...lacking(state.of, gone), ...(state.where ? lacking(state.where, gone) : [])];
    default:
      return [];
  }
}
