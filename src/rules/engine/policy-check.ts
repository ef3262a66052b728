import type { Issue } from "../../model/errors.js";
import type { SubjectKind } from "../../model/subject.js";
import { coreVocabulary, type Vocabulary, type Words } from "../../model/vocabulary.js";
import type { Duty, Trigger } from "../duty.js";
import type { Policy } from "../policy.js";
import type { Rule } from "../rule.js";
import {
  type Check,
  fields,
  isObject,
  type Kinds,
  kinds,
  many,
  type Names,
  nameIn,
  optional,
  some,
  that,
  together,
} from "./checks.js";
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
  const shape = isPolicy(policy, "policy", names);
  if (shape.length > 0) return shape;
  const found = [
    ...many(role)(policy.binds, "binds", names),
    ...entries(policy.parameters, fields({ value: optional(parameterValue) }), "parameters", names),
    ...entries(policy.readings, fields({ target: optional(exactDeadline) }), "readings", names),
    ...many(rule)(policy.rules, "rules", names),
    ...doubled(policy.rules),
  ];
  return found.length > 0 ? found : circles(policy);
}

function entries(table: object, check: Check, path: string, names: Names): readonly Issue[] {
  return Object.entries(table).flatMap(([name, entry]) => check(entry, `${path}.${name}`, names));
}

const object: Check = /* @__PURE__ */ that(isObject, "an object");
const text: Check = /* @__PURE__ */ that((value) => typeof value === "string" && value !== "", "a text");

const isPolicy: Check = /* @__PURE__ */ (() => {
  const list = that(Array.isArray, "a list");
  return fields({
    id: text,
    binds: list,
    counting: object,
    clauses: object,
    readings: object,
    parameters: object,
    rules: many(object),
  });
})();

/** A parameter's value: a number that can be compared, or a list of such with the days and stages for which they hold. */
export const parameterValue: Check = /* @__PURE__ */ (() => {
  const number = that(Number.isFinite, "a finite number");
  const stage = that(
    (value) => value === "primary" || value === "junior" || value === "senior",
    "a stage of schooling",
  );
  const dated = many(fields({ value: number, from: optional(day), stage: optional(stage) }));
  const check: Check = (value, path, names) => (isObject(value) ? dated : number)(value, path, names);
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

const rule: Check = /* @__PURE__ */ (() => {
  const base = {
    id: that(
      (id) => typeof id === "string" && /^[^@#]+$/.test(id) && id !== "gap",
      "an id without @ and #, other than gap",
    ),
    cites: many(nameIn("clauses")),
    readings: many(nameIn("readings")),
    subject: optional(
      that((kind) => Object.hasOwn(subjects, kind as string), `one of ${Object.keys(subjects).join(", ")}`),
    ),
    appliesTo: optional(state),
    bearers: some(role),
  };
  const happens = fields({ act });
  const each = fields({ period });
  const when = kinds({ ...states, happens, each } satisfies Kinds<Trigger>);
  const duty = {
    ...base,
    when,
    counterparty: optional(many(role)),
    must: evidence,
    due: deadline,
    while: optional(state),
  };
  return kinds({
    duty: together(fields(duty), dueIssues),
    requirement: fields({ ...base, given: state, must: state }),
    prohibition: fields({ ...base, act, unless: optional(act) }),
    target: fields({ ...base, measure, per: period, goal }),
    consequence: fields({ ...base, when: state, decidedBy: optional(act) }),
  } satisfies Kinds<Rule>);
})();

/** Whether a duty's deadline, or the one that a reading gives it, fits its trigger. */
function dueIssues(duty: Duty, path: string, names: Names): readonly Issue[] {
  const { due } = duty;
  if (due.kind !== "vague") return fitIssues(due, duty, `${path}.due`, names);
  const target = due.target === undefined ? undefined : names.policy.readings[due.target]?.target;
  return target ? fitIssues(target, duty, `${path}.due.target`, names) : [];
}

function doubled(rules: readonly Rule[]): readonly Issue[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }, i) => {
    const isDoubled = seen.has(id);
    seen.add(id);
    return isDoubled ? [{ path: `rules[${i}].id`, value: id, expected: "an id that no other rule has" }] : [];
  });
}
