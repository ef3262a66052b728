import type { Issue } from "../../model/errors.js";
import {
  below,
  type Check,
  fields,
  isObject,
  listOf,
  oneOf,
  optional,
  someText,
  that,
  wholeIssues,
} from "../../model/shape-check.js";
import type { SubjectKind } from "../../model/subject.js";
import { coreVocabulary, type Vocabulary, type Words } from "../../model/vocabulary.js";
import type { Duty, Trigger } from "../duty.js";
import type { Policy } from "../policy.js";
import type { Rule, Target } from "../rule.js";
import { type Kinds, kinds, type Names, nameIn, type PartCheck, some, tableOf, together } from "./checks.js";
import { circles } from "./circles.js";
import { day, deadline, exactDeadline, fitIssues } from "./deadline-checks.js";
import { evidence, goal, measure, period, state, states } from "./state-checks.js";
import { act, role } from "./word-checks.js";

/**
 * What makes a policy unusable: doubled rules, kinds that do not exist, names that neither its tables nor the vocabulary have, lists without
 * an entry, counts that count nothing, hours that do not exist, duties that wait on each other. Before its rules are looked at, it must be a policy at all.
 */
export function policyIssues(policy: Policy, vocabulary: Vocabulary<Words> = coreVocabulary): readonly Issue[] {
  const names: Names = { policy, vocabulary };
  const shape = isPolicy(policy, names).map((issue) => below("policy", issue));
  if (shape.length > 0) return shape;
  if (policy.issuedOn === "unknown" && policy.inForceFrom === undefined) return [noFirstDay];
  const found = [...wholeIssues(parts, policy, names), ...doubled(policy.rules)];
  return found.length > 0 ? found : circles(policy);
}

/** A document without a date, of which nobody says from when it holds. */
const noFirstDay: Issue = {
  path: "policy.inForceFrom",
  value: undefined,
  expected: "a date, for a document whose day of issue is unknown",
};

/** A document's own names: of offices, of its area, of persuasion. */
const documentNames: Check = /* @__PURE__ */ (() => {
  const said = fields({ zh: someText, en: someText });
  const roles: Check = (value, context) =>
    isObject(value)
      ? Object.entries(value).flatMap(([office, label]) =>
          said(label, context).map((issue) => below(`.${office}`, issue)),
        )
      : [{ path: "", value, expected: "names by office" }];
  return fields({ roles: optional(roles), area: optional(said), persuasion: optional(someText) });
})();

const isPolicy: Check = /* @__PURE__ */ (() => {
  const object = that((value) => typeof value === "object" && value !== null, "an object");
  const list = that(Array.isArray, "a list");
  return fields({
    id: someText,
    binds: list,
    counting: object,
    names: optional(documentNames),
    clauses: object,
    readings: object,
    parameters: object,
    rules: listOf(object),
  });
})();

/** A parameter's value: a number that can be compared, or a list of such with the days and stages for which they hold. */
export const parameterValue: Check = /* @__PURE__ */ (() => {
  const number = that(Number.isFinite, "a finite number");
  const stage = optional(oneOf("primary", "junior", "senior"));
  const dated = listOf(fields({ value: number, from: optional(day), stage }));
  const check: Check = (value, context) => (isObject(value) || Array.isArray(value) ? dated : number)(value, context);
  return check;
})();

const subjects: Readonly<Record<SubjectKind, true>> = {
  pupil: true,
  class: true,
  grade: true,
  school: true,
  village: true,
  township: true,
  authority: true,
};

const rule: PartCheck = /* @__PURE__ */ (() => {
  const base = {
    id: that(
      (id) => typeof id === "string" && /^[^@#]+$/.test(id) && id !== "gap",
      "an id without @ and #, other than gap",
    ),
    cites: listOf(nameIn("clauses")),
    readings: listOf(nameIn("readings")),
    subject: optional(
      that((kind) => Object.hasOwn(subjects, kind as string), `one of ${Object.keys(subjects).join(", ")}`),
    ),
    appliesTo: optional(state),
    bearers: some(role),
    jurisdiction: optional(oneOf("home", "whereFound")),
  };
  const happens = fields({ act });
  const each = fields({ period });
  const when = kinds({ ...states, happens, each } satisfies Kinds<Trigger>);
  const duty = {
    ...base,
    when,
    counterparty: optional(listOf(role)),
    must: evidence,
    due: deadline,
    while: optional(state),
  };
  return kinds({
    duty: together(fields(duty), dueIssues),
    requirement: fields({ ...base, given: state, must: state }),
    prohibition: fields({ ...base, act, unless: optional(act) }),
    target: together(fields({ ...base, measure, per: period, goal }), risesFromPeriodToPeriod),
    consequence: fields({ ...base, when: state, decidedBy: optional(act) }),
  } satisfies Kinds<Rule>);
})();

/** Whether what is to rise does so over periods of which one follows on another; between school days there are others. */
function risesFromPeriodToPeriod({ goal: { kind }, per }: Target): readonly Issue[] {
  const follows = kind !== "risingUntil" || per.kind !== "schoolDay";
  return follows
    ? []
    : [{ path: ".per.kind", value: per.kind, expected: "a period longer than a day for what is to rise" }];
}

/** Whether a duty's deadline, or the one that a reading gives it, fits its trigger. */
function dueIssues(duty: Duty, names: Names): readonly Issue[] {
  const { due } = duty;
  if (due.kind !== "vague") return fitIssues(due, duty, names).map((issue) => below(".due", issue));
  const target = due.target === undefined ? undefined : names.policy.readings[due.target]?.target;
  return target ? fitIssues(target, duty, names).map((issue) => below(".due.target", issue)) : [];
}

/** Offices by their ids, under which their names stand. */
const knownRoles: PartCheck = (value, context) =>
  Object.keys(value as object).flatMap((id) => role(id, context).map((issue) => below(`.${id}`, issue)));

/** The tables and the rules of what is a policy. */
const parts: PartCheck = /* @__PURE__ */ (() =>
  fields({
    binds: listOf(role),
    names: optional(fields({ roles: optional(knownRoles) })),
    parameters: tableOf(fields({ value: optional(parameterValue), reading: optional(nameIn("readings")) })),
    readings: tableOf(fields({ target: optional(exactDeadline) })),
    rules: listOf(rule),
  }))();

function doubled(rules: readonly Rule[]): readonly Issue[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }, i) => {
    const isDoubled = seen.has(id);
    seen.add(id);
    return isDoubled ? [{ path: `rules[${i}].id`, value: id, expected: "an id that no other rule has" }] : [];
  });
}
