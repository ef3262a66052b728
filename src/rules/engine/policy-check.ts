import { parseDay } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { parseTime } from "../../model/moment.js";
import type { Deadline, ExactDeadline } from "../deadline.js";
import type { Level } from "../measure.js";
import { evidencesIn, statesOf } from "../parts.js";
import type { Policy } from "../policy.js";
import type { Rule } from "../rule.js";
import type { Evidence, RuleRef, State } from "../state.js";
import { circles } from "./circles.js";

/** What makes a policy unusable: doubled rules, words that its tables do not have, counts that count nothing, hours that do not exist, duties that wait on each other. */
export function policyIssues(policy: Policy): readonly Issue[] {
  const seen = new Set<string>();
  return [
    ...policy.rules.flatMap((rule, i) => {
      const path = `rules[${i}]`;
      const doubled = seen.has(rule.id);
      seen.add(rule.id);
      return [
        ...(doubled ? [{ path: `${path}.id`, value: rule.id, expected: "an id that no other rule has" }] : []),
        ...ruleIssues(path, rule, policy),
      ];
    }),
    ...circles(policy),
  ];
}

function ruleIssues(path: string, rule: Rule, policy: Policy): readonly Issue[] {
  return [
    ...(rule.id === "gap"
      ? [{ path: `${path}.id`, value: rule.id, expected: "an id other than the engine's own" }]
      : []),
    ...emptyIssues(`${path}.bearers`, rule.bearers),
    ...rule.cites.flatMap((clause) => missing(`${path}.cites`, clause, policy.clauses)),
    ...rule.readings.flatMap((reading) => missing(`${path}.readings`, reading, policy.readings)),
    ...statesOf(rule).flatMap((state) => stateIssues(`${path} ${state.kind}`, state, policy)),
    ...kindIssues(path, rule, policy),
  ];
}

function kindIssues(path: string, rule: Rule, policy: Policy): readonly Issue[] {
  switch (rule.kind) {
    case "duty":
      return [
        ...evidencesIn(rule.must).flatMap((one) => evidenceIssues(`${path}.must`, one)),
        ...deadlineIssues(`${path}.due`, rule.due, policy),
        ...fitIssues(`${path}.due`, rule.due, rule.when.kind),
      ];
    case "target":
      return levelIssues(`${path}.goal.level`, rule.goal.level, policy);
    case "requirement":
    case "prohibition":
    case "consequence":
      return [];
    default:
      return rule satisfies never;
  }
}

/** A deadline that needs what the trigger does not give. */
function fitIssues(path: string, due: Deadline, trigger: string): readonly Issue[] {
  if (due.kind === "endOfPeriod" && trigger !== "each")
    return [{ path, value: due.kind, expected: "a trigger that comes with each period" }];
  return due.kind === "namedInTrigger" && trigger !== "happens"
    ? [{ path, value: due.kind, expected: "an act as the trigger" }]
    : [];
}

/** For each kind of state that can name something wrong, what. */
type IssuesByKind = {
  readonly [K in State["kind"]]?: (
    path: string,
    state: Extract<State, { readonly kind: K }>,
    policy: Policy,
  ) => readonly Issue[];
};

const issuesByKind: IssuesByKind = {
  absentFor: (path, { length }) => countIssues(`${path}.length.count`, length.count),
  persuasionsFailed: (path, { count }) => countIssues(`${path}.count`, count),
  counted: (path, { count }) => countIssues(`${path}.count`, count),
  youngerThan: (path, { years }) => countIssues(`${path}.years`, years),
  assignedTo: (path, { atLeast }) => countIssues(`${path}.atLeast`, atLeast),
  rising: (path, { times }) => countIssues(`${path}.times`, times),
  caseIs: (path, { statuses }) => emptyIssues(`${path}.statuses`, statuses),
  stageIs: (path, { stages }) => emptyIssues(`${path}.stages`, stages),
  measured: (path, { level }, policy) => levelIssues(`${path}.level`, level, policy),
  missed: (path, { duty }, policy) => referenceIssues(path, duty, policy),
  performed: (path, { duty }, policy) => referenceIssues(path, duty, policy),
  done: (path, { evidence }) => evidencesIn(evidence).flatMap((one) => evidenceIssues(`${path}.evidence`, one)),
};

function stateIssues(path: string, state: State, policy: Policy): readonly Issue[] {
  const issues = issuesByKind[state.kind] as
    | ((path: string, state: State, policy: Policy) => readonly Issue[])
    | undefined;
  return issues?.(path, state, policy) ?? [];
}

function referenceIssues(path: string, { policy: named, rule }: RuleRef, policy: Policy): readonly Issue[] {
  const duties = policy.rules.filter(({ kind }) => kind === "duty").map(({ id }) => id);
  return named === policy.id && duties.includes(rule)
    ? []
    : [{ path, value: `${named}/${rule}`, expected: `a duty of ${policy.id}: one of ${duties.join(", ") || "none"}` }];
}

function levelIssues(path: string, level: Level, policy: Policy): readonly Issue[] {
  if (typeof level === "object") return missing(path, level.parameter, policy.parameters);
  return Number.isFinite(level) ? [] : [{ path, value: level, expected: "a number" }];
}

function evidenceIssues(path: string, evidence: Evidence): readonly Issue[] {
  switch (evidence.kind) {
    case "anyOf":
    case "allOf":
      return emptyIssues(`${path}.of`, evidence.of);
    case "jointly":
      return emptyIssues(`${path}.parties`, evidence.parties);
    case "times":
      return [...countIssues(`${path}.count`, evidence.count), ...boundIssues(path, evidence)];
    case "distinct":
      return countIssues(`${path}.count`, evidence.count);
    case "sum":
      return evidence.atLeast > 0
        ? []
        : [{ path: `${path}.atLeast`, value: evidence.atLeast, expected: "a number over 0" }];
    case "did":
    case "forEach":
      return [];
    default:
      return evidence satisfies never;
  }
}

function boundIssues(
  path: string,
  { count, atMost = count }: { readonly count: number; readonly atMost?: number },
): readonly Issue[] {
  return atMost >= count ? [] : [{ path: `${path}.atMost`, value: atMost, expected: `a number not under ${count}` }];
}

/** Evidence that asks for nothing would read as done. */
function emptyIssues(path: string, value: readonly unknown[]): readonly Issue[] {
  return value.length > 0 ? [] : [{ path, value, expected: "at least one entry" }];
}

function countIssues(path: string, value: number): readonly Issue[] {
  return Number.isInteger(value) && value >= 1 ? [] : [{ path, value, expected: "a whole number from 1" }];
}

/** What is wrong with a deadline: an hour or day that does not exist, a number that counts nothing. */
export function deadlineIssues(path: string, due: Deadline, policy: Policy): readonly Issue[] {
  if (due.kind === "vague")
    return due.target === undefined ? [] : missing(`${path}.target`, due.target, policy.readings);
  return [...hourIssues(path, due), ...dayIssues(path, due, policy)];
}

function hourIssues(path: string, due: ExactDeadline): readonly Issue[] {
  return !("at" in due) || due.at === undefined || parseTime(due.at) !== undefined
    ? []
    : [{ path: `${path}.at`, value: due.at, expected: "an hour HH:mm" }];
}

function dayIssues(path: string, due: ExactDeadline, policy: Policy): readonly Issue[] {
  if (due.kind === "within") {
    const stops = due.suspendedWhile !== undefined && (due.unit === "week" || due.unit === "month");
    const { amount } = due;
    return [
      ...(typeof amount === "object"
        ? missing(`${path}.amount`, amount.parameter, policy.parameters)
        : wholeNumberIssues(`${path}.amount`, amount)),
      ...(stops ? [{ path: `${path}.unit`, value: due.unit, expected: "days, where the clock can stand still" }] : []),
    ];
  }
  if (due.kind === "onDate" && parseDay(due.date) === undefined)
    return [{ path: `${path}.date`, value: due.date, expected: "an existing date YYYY-MM-DD" }];
  if (due.kind !== "onDayOfYear") return [];
  const exists = parseDay(`2024-${two(due.month)}-${two(due.day)}`) !== undefined; // a leap year
  return exists ? [] : [{ path, value: `${due.month}-${due.day}`, expected: "a day of the year" }];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
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
