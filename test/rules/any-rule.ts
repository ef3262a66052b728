/** Random rules over everything that the language can say, with every act, fact and field of the vocabulary. */
import fc from "fast-check";
import { allRoles, type Role } from "../../src/model/role.js";
import type { SubjectKind } from "../../src/model/subject.js";
import { coreVocabulary } from "../../src/model/vocabulary.js";
import type { FieldSpec } from "../../src/model/vocabulary-entries.js";
import type { Amount, Deadline, ExactDeadline, Roll } from "../../src/rules/deadline.js";
import type { Duty, Trigger } from "../../src/rules/duty.js";
import type { Goal, Level, Measure } from "../../src/rules/measure.js";
import type { EventPattern, FieldTest } from "../../src/rules/pattern.js";
import type { Period } from "../../src/rules/period.js";
import type { Parameter, Policy, Reading } from "../../src/rules/policy.js";
import type { Rule } from "../../src/rules/rule.js";
import type { Evidence, State } from "../../src/rules/state.js";

const some = fc.constantFrom;
const small = fc.integer({ min: 1, max: 23 });
const role = some<Role>(...allRoles);
const roles = fc.uniqueArray(role, { minLength: 1, maxLength: 3 });
const subject = some<SubjectKind>("pupil", "class", "grade", "school", "village", "township", "authority");
const hour = some("08:00" as const, "16:30" as const);

/** Leaves out what is `undefined`: a key that is absent is not a key without a value. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

function record<T>(shape: { readonly [K in keyof T]: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> {
  return fc.record(shape as { readonly [K in keyof T]: fc.Arbitrary<T[K]> }).map(present);
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const known: FieldTest = { known: true };

function testOf(spec: FieldSpec): fc.Arbitrary<FieldTest> {
  switch (spec.type) {
    case "role":
      return fc.oneof(role, fc.constant(known));
    case "roles":
      return roles.map((includes) => ({ includes }));
    case "oneOf":
      return fc.oneof(some<FieldTest>(...Object.keys(spec.values)), fc.constant(known));
    case "someOf":
      return fc.oneof(
        fc.subarray(Object.keys(spec.values), { minLength: 1 }).map((includes) => ({ includes })),
        fc.constant(known),
      );
    case "boolean":
      return fc.boolean();
    case "number":
      return small;
    default:
      return fc.constant(known); // free text: only that it is there
  }
}

/** Any act of the vocabulary, with any of its fields. */
const anyAct: fc.Arbitrary<EventPattern> = fc.oneof(
  ...Object.entries(coreVocabulary.acts).map(([kind, { fields }]) =>
    record<Record<string, FieldTest>>(
      Object.fromEntries(Object.entries(fields).map(([field, spec]) => [field, maybe(testOf(spec))])),
    ).map((where) => ({ kind: kind as EventPattern["kind"], where })),
  ),
);

/** Any period. */
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  some<Period>(
    { kind: "schoolDay" },
    { kind: "week" },
    { kind: "month" },
    { kind: "quarter" },
    { kind: "halfYear" },
    { kind: "calendarYear" },
    { kind: "schoolYear" },
    { kind: "term" },
    { kind: "term", terms: ["autumn"] },
    { kind: "term", terms: ["autumn", "spring"] },
  ),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 })
    .map((months): Period => ({ kind: "month", months })),
);

const level: fc.Arbitrary<Level> = some<Level>(0, 1, 3, 0.986, { parameter: "given" }, { parameter: "missing" });
const measure: fc.Arbitrary<Measure> = fc.oneof(
  some("retentionRate:primary", "dropoutRate:junior", "enrolmentRate", "somethingElse:primary").map(
    (indicator): Measure => ({ kind: "figure", indicator }),
  ),
  anyAct.map((act): Measure => ({ kind: "tally", act })),
);
const comparison = some("atLeast", "atMost", "over", "under", "equals");
const ruleRef = some(
  { policy: "any", rule: "titled" },
  { policy: "any", rule: "plain" },
  { policy: "other", rule: "x" },
);

const facts = Object.entries(coreVocabulary.facts).flatMap(([fact, { values }]) =>
  [...(values ? Object.keys(values) : [true, false]), "unknown"].map((value) => ({
    kind: "factIs" as const,
    fact,
    value,
  })),
);

const tied = fc.letrec<{ state: State; evidence: Evidence }>((tie) => ({
  state: fc.oneof(
    { withCrossShrink: true, maxDepth: 3 },
    {
      weight: 12,
      arbitrary: fc.oneof(
        some<State>({ kind: "absent" }, { kind: "enrolled" }, { kind: "inTerm" }, { kind: "always" }),
        some<State>(...facts),
        record<State>({
          kind: fc.constant("absentFor" as const),
          edge: some("completes", "enters"),
          length: fc.record({ unit: some("halfDay", "schoolDay"), count: small }),
        }),
        record<State>({
          kind: fc.constant("persuasionsFailed" as const),
          count: small,
          attempts: fc.array(anyAct, { minLength: 1, maxLength: 2 }),
          within: some("run", "case"),
        }),
        record<State>({
          kind: fc.constant("counted" as const),
          count: small,
          act: anyAct,
          within: fc.oneof(some("run" as const, "case" as const), anyPeriod),
        }),
        record<State>({ kind: fc.constant("since" as const), act: anyAct, until: maybe(anyAct) }),
        fc
          .subarray(["atRisk", "suspected", "confirmed", "returned", "closed"] as const, { minLength: 1 })
          .map((statuses): State => ({ kind: "caseIs", statuses })),
        fc
          .subarray(["primary", "junior", "senior"] as const, { minLength: 1 })
          .map((stages): State => ({ kind: "stageIs", stages })),
        small.map((years): State => ({ kind: "youngerThan", years })),
        record<State>({
          kind: fc.constant("assignedTo" as const),
          as: some("responsible", "carer", "pair", "helper"),
          atLeast: small,
          office: maybe(role),
        }),
        role.map((office): State => ({ kind: "held", office })),
        ruleRef.map((duty): State => ({ kind: "missed", duty })),
        ruleRef.map((duty): State => ({ kind: "performed", duty })),
        record<State>({ kind: fc.constant("measured" as const), measure, per: anyPeriod, is: comparison, level }),
        small.map(
          (times): State => ({ kind: "rising", indicator: "dropoutRate:primary", per: { kind: "schoolYear" }, times }),
        ),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.array(tie("state"), { minLength: 1, maxLength: 3 }).map((of): State => ({ kind: "and", of })),
    },
    {
      weight: 1,
      arbitrary: fc.array(tie("state"), { minLength: 1, maxLength: 3 }).map((of): State => ({ kind: "or", of })),
    },
    { weight: 1, arbitrary: tie("state").map((of): State => ({ kind: "not", of })) },
    {
      weight: 1,
      arbitrary: record<State>({
        kind: some("every", "some"),
        members: subject,
        where: maybe(tie("state")),
        of: tie("state"),
      }),
    },
    {
      weight: 1,
      arbitrary: record<State>({
        kind: fc.constant("done" as const),
        evidence: tie("evidence"),
        per: maybe(anyPeriod),
      }),
    },
  ),
  evidence: fc.oneof(
    { withCrossShrink: true, maxDepth: 3 },
    { weight: 6, arbitrary: anyAct.map((act): Evidence => ({ kind: "did", act })) },
    {
      weight: 3,
      arbitrary: fc.oneof(
        record<Evidence>({ kind: fc.constant("times" as const), count: small, atMost: maybe(small), act: anyAct }),
        record<Evidence>({
          kind: fc.constant("distinct" as const),
          count: small,
          field: some("person", "by", "purpose"),
          act: anyAct,
        }),
        record<Evidence>({
          kind: fc.constant("sum" as const),
          atLeast: small,
          field: some("copies", "minutesLong"),
          act: anyAct,
        }),
        roles.map((parties): Evidence => ({ kind: "jointly", parties })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("evidence"), { minLength: 1, maxLength: 3 })
        .map((of): Evidence => ({ kind: "anyOf", of })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("evidence"), { minLength: 1, maxLength: 3 })
        .map((of): Evidence => ({ kind: "allOf", of })),
    },
    {
      weight: 1,
      arbitrary: record<Evidence>({
        kind: fc.constant("forEach" as const),
        members: subject,
        where: maybe(tie("state")),
        of: tie("evidence"),
      }),
    },
  ),
}));

/** Any state. */
const anyState: fc.Arbitrary<State> = tied.state;
/** Any evidence. */
const anyEvidence: fc.Arbitrary<Evidence> = tied.evidence;

const amount = fc.oneof(small, some<Amount>({ parameter: "given" }, { parameter: "dated" }, { parameter: "missing" }));
const roll = some<Roll>("none", "nextWorkingDay", "previousWorkingDay");

const exact: fc.Arbitrary<ExactDeadline> = fc.oneof(
  record<ExactDeadline>({ kind: fc.constant("sameDay" as const), at: maybe(hour) }),
  record<ExactDeadline>({
    kind: fc.constant("within" as const),
    amount,
    unit: some("calendarDay", "schoolDay", "workingDay", "week", "month"),
    startDay: maybe(some("excluded" as const, "included" as const)),
    roll: maybe(roll),
    at: maybe(hour),
    suspendedWhile: maybe(anyState),
  }),
  record<ExactDeadline>({ kind: fc.constant("endOfPeriod" as const), roll: maybe(roll), at: maybe(hour) }),
  record<ExactDeadline>({
    kind: fc.constant("onDayOfYear" as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    roll: maybe(roll),
    at: maybe(hour),
  }),
  record<ExactDeadline>({
    kind: fc.constant("onDate" as const),
    date: some("2024-09-29" as const, "2025-07-15" as const),
    roll: maybe(roll),
    at: maybe(hour),
  }),
  some<ExactDeadline>({ kind: "namedInTrigger", field: "dueOn" }, { kind: "namedInTrigger", field: "minutesLong" }),
);

/** Any deadline. */
const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  { weight: 4, arbitrary: exact },
  {
    weight: 1,
    arbitrary: record<Deadline>({
      kind: fc.constant("vague" as const),
      word: maybe(some("及时", "按程序", "旋即")),
      target: maybe(some("aimed", "unaimed")),
    }),
  },
);

/** Any trigger. */
const anyTrigger: fc.Arbitrary<Trigger> = fc.oneof(
  { weight: 4, arbitrary: anyState },
  { weight: 1, arbitrary: anyPeriod.map((period): Trigger => ({ kind: "each", period })) },
  {
    weight: 1,
    arbitrary: record<Trigger>({
      kind: fc.constant("happens" as const),
      act: anyAct,
      oncePer: maybe(fc.constant("run" as const)),
    }),
  },
);

const base = {
  id: fc.constant("someRule"),
  title: maybe(fc.constant({ zh: "某项“规定”", en: 'some "rule"' })),
  cites: fc.constant(["c1"]),
  readings: fc.constant([]),
  subject: maybe(subject),
  appliesTo: maybe(anyState),
  bearers: roles,
  force: maybe(fc.constant("advisory" as const)),
};

const goal: fc.Arbitrary<Goal> = fc.oneof(
  record<Goal>({ kind: fc.constant("level" as const), is: comparison, level }),
  level.map((to): Goal => ({ kind: "risingUntil", level: to })),
);

const words = { zh: "略", en: "left out" };

/** Any rule. */
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  {
    weight: 4,
    arbitrary: record<Rule>({
      kind: fc.constant("duty" as const),
      ...base,
      when: anyTrigger,
      counterparty: maybe(roles),
      must: anyEvidence,
      due: anyDeadline,
      while: maybe(anyState),
    }),
  },
  {
    weight: 2,
    arbitrary: record<Rule>({ kind: fc.constant("requirement" as const), ...base, given: anyState, must: anyState }),
  },
  {
    weight: 1,
    arbitrary: record<Rule>({ kind: fc.constant("prohibition" as const), ...base, act: anyAct, unless: maybe(anyAct) }),
  },
  {
    weight: 1,
    arbitrary: record<Rule>({ kind: fc.constant("target" as const), ...base, measure, per: anyPeriod, goal }),
  },
  {
    weight: 1,
    arbitrary: record<Rule>({
      kind: fc.constant("consequence" as const),
      ...base,
      when: anyState,
      outcome: fc.constant(words),
      finding: maybe(fc.constant(words)),
      decidedBy: maybe(anyAct),
    }),
  },
);

const plain: Duty = {
  kind: "duty",
  id: "plain",
  cites: ["c1"],
  readings: [],
  bearers: ["school"],
  when: { kind: "enrolled" },
  must: { kind: "did", act: { kind: "homeVisit", where: {} } },
  due: { kind: "sameDay" },
};

const parameter: Parameter = { clauses: ["c1"], meaning: { zh: "所定的“数”", en: 'the "number" set' }, unit: words };
const reading: Reading = { clauses: ["c1"], open: words, chosen: words, why: words };

/** A policy of these rules, and of two to which they may refer. */
export function policyOf(...rules: readonly Rule[]): Policy {
  return {
    id: "any",
    title: words,
    issuer: words,
    issuedOn: "2025-01-01",
    binds: ["homeroomTeacher", "school", "townshipGovernment"],
    counting: { startDay: "excluded", roll: "none" },
    clauses: { c1: { at: "一", summary: words } },
    readings: {
      aimed: { ...reading, target: { kind: "within", amount: { parameter: "missing" }, unit: "schoolDay" } },
      unaimed: reading,
    },
    parameters: {
      given: { ...parameter, value: 2 },
      dated: { ...parameter, value: [{ from: "2025-01-01", stage: "primary", value: 3 }] },
      missing: parameter,
    },
    rules: [plain, { ...plain, id: "titled", title: { zh: "某一步", en: "some step" } }, ...rules],
  };
}

/** A policy with one rule of any kind. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({ rules: fc.array(anyRule, { minLength: 1, maxLength: 2 }), roll, startDay: some("excluded", "included") })
  .map(({ rules, roll: rolled, startDay }) => ({
    ...policyOf(...rules.map((rule, i) => ({ ...rule, id: `someRule${i}` }))),
    counting: { startDay, roll: rolled },
  }));
