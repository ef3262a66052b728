import type { Issue } from "../../model/errors.js";
import type { Amount, Deadline } from "../deadline.js";
import type { Policy } from "../policy.js";

/** What makes a policy unusable: doubled rules, and words that its tables do not have. */
export function policyIssues(policy: Policy): readonly Issue[] {
  const seen = new Set<string>();
  return policy.rules.flatMap((rule, i) => {
    const path = `rules[${i}]`;
    const doubled = seen.has(rule.id)
      ? [{ path: `${path}.id`, value: rule.id, expected: "an id that no other rule has" }]
      : [];
    seen.add(rule.id);
    return [
      ...doubled,
      ...rule.cites.flatMap((clause) => missing(`${path}.cites`, clause, policy.clauses)),
      ...rule.readings.flatMap((reading) => missing(`${path}.readings`, reading, policy.readings)),
      ...deadlineIssues(`${path}.due`, rule.due, policy),
    ];
  });
}

function deadlineIssues(path: string, due: Deadline, policy: Policy): readonly Issue[] {
  if (due.kind === "vague")
    return due.target === undefined ? [] : missing(`${path}.target`, due.target, policy.readings);
  return due.kind === "within" ? amountIssues(`${path}.amount`, due.amount, policy) : [];
}

function amountIssues(path: string, amount: Amount, policy: Policy): readonly Issue[] {
  if (typeof amount !== "number") return missing(path, amount.parameter, policy.parameters);
  return Number.isInteger(amount) && amount >= 0 ? [] : [{ path, value: amount, expected: "a whole number from 0" }];
}

function missing(path: string, value: string, table: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.keys(table).includes(value)
    ? []
    : [{ path, value, expected: `one of ${Object.keys(table).join(", ") || "none"}` }];
}
