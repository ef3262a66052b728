import type { Issue } from "../../model/errors.js";
import { type Check, fields, isObject, optional, that } from "../../model/shape-check.js";
import type { Distinct, Sum, Times } from "../evidence.js";
import type { Goal, Measure } from "../measure.js";
import type { Period } from "../period.js";
import type { Evidence, RuleRef, State } from "../state.js";
import { anything, type Kinds, kinds, type Names, nameIn, type PartCheck, some, together } from "./checks.js";
import { act, factIs, fieldOfAct, role } from "./word-checks.js";

/** A number that can be compared, or a parameter of the policy. */
const level: PartCheck = (value, names) => {
  if (isObject(value)) return nameIn("parameters")(value["parameter"], names);
  return Number.isFinite(value) ? [] : [{ path: "", value, expected: "a number" }];
};

const count: Check = /* @__PURE__ */ that(
  (value) => Number.isInteger(value) && (value as number) >= 1,
  "a whole number from 1",
);

/** A period of the calendar. */
export const period: PartCheck = /* @__PURE__ */ (() => {
  const month = that((value) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].includes(value as number), "a month, 1 to 12");
  const term = that((value) => value === "autumn" || value === "spring", '"autumn" or "spring"');
  return kinds({
    month: fields({ months: optional(some(month)) }),
    term: fields({ terms: optional(some(term)) }),
    schoolDay: anything,
    week: anything,
    quarter: anything,
    halfYear: anything,
    calendarYear: anything,
    schoolYear: anything,
  } satisfies Kinds<Period>);
})();

/** Periods of which one follows on another; between school days there are others. */
function followsOnAnother({ kind }: Period): readonly Issue[] {
  return kind === "schoolDay"
    ? [{ path: ".kind", value: kind, expected: "a period longer than a day for what is to rise" }]
    : [];
}

/** What is measured. */
export const measure: PartCheck = /* @__PURE__ */ kinds({
  figure: anything,
  tally: /* @__PURE__ */ fields({ act }),
} satisfies Kinds<Measure>);

/** What a target wants. */
export const goal: PartCheck = /* @__PURE__ */ kinds({
  level: /* @__PURE__ */ fields({ level }),
  risingUntil: /* @__PURE__ */ fields({ level }),
} satisfies Kinds<Goal>);

/** A state, with all that is inside it. Exported as functions, since states hold evidence and evidence states. */
export function state(value: unknown, names: Names): readonly Issue[] {
  return stateOfKind(value, names);
}

/** What performs a duty, with all that is inside it. */
export function evidence(value: unknown, names: Names): readonly Issue[] {
  return evidenceOfKind(value, names);
}

/** How each kind of state is checked; a trigger may be any of them. */
export const states: Kinds<State> = /* @__PURE__ */ (() => {
  const members = fields({ where: optional(state), of: state });
  const referring = fields({ duty });
  const joined = fields({ of: some(state) });
  const scope: PartCheck = (value, names) => (value === "run" || value === "case" ? [] : period(value, names));
  return {
    absent: anything,
    absentFor: fields({ length: fields({ count }) }),
    persuasionsFailed: fields({ count, attempts: some(act) }),
    counted: fields({ count, act, within: scope }),
    since: fields({ act, until: optional(act) }),
    enrolled: anything,
    factIs,
    caseIs: fields({ statuses: some(anything) }),
    stageIs: fields({ stages: some(anything) }),
    youngerThan: fields({ years: count }),
    inTerm: anything,
    assignedTo: fields({ atLeast: count, office: optional(role) }),
    held: fields({ office: role }),
    done: fields({ evidence, per: optional(period) }),
    missed: referring,
    performed: referring,
    every: members,
    some: members,
    measured: fields({ measure, per: period, level }),
    rising: fields({ per: together(period, followsOnAnother), times: count }),
    always: anything,
    and: joined,
    or: joined,
    not: fields({ of: state }),
  };
})();

const stateOfKind: PartCheck = /* @__PURE__ */ kinds(states);

const evidenceOfKind: PartCheck = /* @__PURE__ */ (() => {
  const joined = fields({ of: some(evidence) });
  return kinds({
    did: fields({ act }),
    anyOf: joined,
    allOf: joined,
    times: together(fields({ count, act }), boundIssues),
    distinct: together(fields({ count, act }), fieldIssues),
    sum: together(fields({ act }), sumIssues),
    jointly: fields({ parties: some(role) }),
    forEach: fields({ where: optional(state), of: evidence }),
  } satisfies Kinds<Evidence>);
})();

function boundIssues({ count: least, atMost = least }: Times): readonly Issue[] {
  return atMost >= least ? [] : [{ path: ".atMost", value: atMost, expected: `a number not under ${least}` }];
}

function fieldIssues({ act: asked, field }: Distinct, names: Names): readonly Issue[] {
  return fieldOfAct(asked, field, names) ? [] : [{ path: ".field", value: field, expected: "a field of this act" }];
}

function sumIssues({ act: asked, field, atLeast }: Sum, names: Names): readonly Issue[] {
  const numeric = fieldOfAct(asked, field, names)?.type === "number";
  return [
    ...(atLeast > 0 ? [] : [{ path: ".atLeast", value: atLeast, expected: "a number over 0" }]),
    ...(numeric ? [] : [{ path: ".field", value: field, expected: "a field of this act that holds a number" }]),
  ];
}

/** A duty of the policy itself. */
function duty(value: unknown, { policy }: Names): readonly Issue[] {
  const { policy: named, rule } = (isObject(value) ? value : {}) as Partial<RuleRef>;
  const duties = policy.rules.filter(({ kind }) => kind === "duty").map(({ id }) => id);
  return named === policy.id && duties.includes(rule ?? "")
    ? []
    : [
        {
          path: "",
          value: `${named}/${rule}`,
          expected: `a duty of ${policy.id}: one of ${duties.join(", ") || "none"}`,
        },
      ];
}
