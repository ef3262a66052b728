import type { Issue } from "../../model/errors.js";
import { parseTime } from "../../model/moment.js";
import type { Amount, Deadline } from "../deadline.js";
import type { Evidence } from "../evidence.js";
import type { Policy } from "../policy.js";
import type { State } from "../state.js";

/** What makes a policy unusable: doubled rules, words that its tables do not have, counts that count nothing, hours that do not exist. */
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
      ...(rule.id === "gap"
        ? [{ path: `${path}.id`, value: rule.id, expected: "an id other than the engine's own" }]
        : []),
      ...emptyIssues(`${path}.bearers`, rule.bearers),
      ...rule.cites.flatMap((clause) => missing(`${path}.cites`, clause, policy.clauses)),
      ...rule.readings.flatMap((reading) => missing(`${path}.readings`, reading, policy.readings)),
      ...(rule.when.kind === "happens" ? [] : stateIssues(`${path}.when`, rule.when)),
      ...(rule.while ? stateIssues(`${path}.while`, rule.while) : []),
      ...evidenceIssues(`${path}.must`, rule.must),
      ...deadlineIssues(`${path}.due`, rule.due, policy),
    ];
  });
}

function stateIssues(path: string, state: State): readonly Issue[] {
  switch (state.kind) {
    case "absentFor":
      return countIssues(`${path}.length.count`, state.length.count);
    case "persuasionsFailed":
      return countIssues(`${path}.count`, state.count);
    case "and":
    case "or":
      return state.of.flatMap((one, i) => stateIssues(`${path}.of[${i}]`, one));
    case "not":
      return stateIssues(`${path}.of`, state.of);
    case "absent":
    case "enrolled":
      return [];
    default:
      return state satisfies never;
  }
}

function evidenceIssues(path: string, evidence: Evidence): readonly Issue[] {
  switch (evidence.kind) {
    case "anyOf":
    case "allOf":
      return [
        ...emptyIssues(`${path}.of`, evidence.of),
        ...evidence.of.flatMap((one, i) => evidenceIssues(`${path}.of[${i}]`, one)),
      ];
    case "jointly":
      return emptyIssues(`${path}.parties`, evidence.parties);
    case "times":
    case "distinct":
      return countIssues(`${path}.count`, evidence.count);
    case "sum":
      return evidence.atLeast > 0
        ? []
        : [{ path: `${path}.atLeast`, value: evidence.atLeast, expected: "a number over 0" }];
    case "did":
      return [];
    default:
      return evidence satisfies never;
  }
}

/** Evidence that asks for nothing would read as done. */
function emptyIssues(path: string, value: readonly unknown[]): readonly Issue[] {
  return value.length > 0 ? [] : [{ path, value, expected: "at least one entry" }];
}

function countIssues(path: string, value: number): readonly Issue[] {
  return Number.isInteger(value) && value >= 1 ? [] : [{ path, value, expected: "a whole number from 1" }];
}

/** What is wrong with a deadline: an hour that does not exist, a number that counts nothing. */
export function deadlineIssues(path: string, due: Deadline, policy: Policy): readonly Issue[] {
  if (due.kind === "vague")
    return due.target === undefined ? [] : missing(`${path}.target`, due.target, policy.readings);
  const hour =
    due.at === undefined || parseTime(due.at) !== undefined
      ? []
      : [{ path: `${path}.at`, value: due.at, expected: "an hour HH:mm" }];
  return due.kind === "within" ? [...hour, ...amountIssues(`${path}.amount`, due.amount, policy)] : hour;
}

function amountIssues(path: string, amount: Amount, policy: Policy): readonly Issue[] {
  if (typeof amount !== "number") return missing(path, amount.parameter, policy.parameters);
  return wholeNumberIssues(path, amount);
}

const mostDays = 36_525; // a hundred years: a longer deadline is a slip of the pen

/** A number of days, weeks or months that a deadline can count. */
export function wholeNumberIssues(path: string, value: number): readonly Issue[] {
  const countable = Number.isInteger(value) && value >= 0 && value <= mostDays;
  return countable ? [] : [{ path, value, expected: `a whole number from 0 to ${mostDays}` }];
}

function missing(path: string, value: string, table: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.keys(table).includes(value)
    ? []
    : [{ path, value, expected: `one of ${Object.keys(table).join(", ") || "none"}` }];
}
