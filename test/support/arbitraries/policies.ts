/** Small random policies over every kind of state, trigger, evidence and deadline. */
import fc from "fast-check";
import type { Role } from "../../../src/model/role.js";
import type { Amount, Deadline, ExactDeadline } from "../../../src/rules/deadline.js";
import { document } from "../../../src/rules/dialect.js";
import type { Duty, Trigger } from "../../../src/rules/duty.js";
import type { Did, Evidence } from "../../../src/rules/evidence.js";
import type { FieldTest } from "../../../src/rules/pattern.js";
import type { Policy, Reading } from "../../../src/rules/policy.js";
import type { AbsentFor, State } from "../../../src/rules/state.js";
import { present, rarely } from "./chance.js";

const text = { zh: "略", en: "left out" };

function reading(target?: ExactDeadline): Reading {
  return present({ clauses: ["c1"], open: text, chosen: text, why: text, target });
}

const school = document("random", {
  clauses: { c1: { at: "1", summary: text } },
  parameters: {
    given: { clauses: ["c1"], meaning: text, unit: text, value: 2 },
    missing: { clauses: ["c1"], meaning: text, unit: text },
  },
  readings: {
    today: reading({ kind: "sameDay" }),
    soon: reading({ kind: "within", amount: 1, unit: "schoolDay" }),
    byNoon: reading({ kind: "within", amount: { parameter: "given" }, unit: "workingDay", at: "12:00" }),
    unsaid: reading({ kind: "within", amount: { parameter: "missing" }, unit: "calendarDay" }),
    unaimed: reading(),
  },
});

const officeTest = fc.constantFrom<FieldTest>(
  "school",
  "school",
  "schoolLeader",
  "homeroomTeacher",
  "principal",
  "guardian",
);
const known = fc.constant<FieldTest>({ known: true });

function pattern(
  kind: Did["act"]["kind"],
  where: Readonly<Record<string, fc.Arbitrary<FieldTest | undefined>>>,
): fc.Arbitrary<Did> {
  return fc
    .record(where)
    .map((tests) => ({ kind: "did", act: { kind, where: present(tests) as Readonly<Record<string, FieldTest>> } }));
}

const contact = {
  by: rarely(2, officeTest),
  purpose: rarely(3, fc.constantFrom<FieldTest>("return", "enquiry")),
  with: rarely(4, fc.oneof(known, fc.constant<FieldTest>("guardian"))),
  reason: rarely(5, known),
};

/** Acts that a rule asks for or builds on. */
const did: fc.Arbitrary<Did> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: pattern("homeVisit", { ...contact, inPerson: rarely(4, fc.boolean()) }) },
  { weight: 3, arbitrary: pattern("phoneCall", { ...contact, live: rarely(3, fc.boolean()) }) },
  {
    weight: 3,
    arbitrary: pattern("report", {
      by: rarely(3, officeTest),
      to: rarely(2, fc.constantFrom<FieldTest>("townshipGovernment", "educationAuthority", "school")),
      matter: rarely(3, fc.constantFrom<FieldTest>("absence", "failedPersuasion")),
    }),
  },
  { weight: 1, arbitrary: pattern("jointPersuasion", {}) },
);

const attempts = fc.array(
  fc.oneof(pattern("homeVisit", contact), pattern("phoneCall", { ...contact, live: rarely(2, fc.boolean()) }), did),
  { minLength: 1, maxLength: 2 },
);

const absentFor: fc.Arbitrary<AbsentFor> = fc.record({
  kind: fc.constant("absentFor" as const),
  edge: fc.constantFrom("completes", "enters" as const),
  length: fc.record({ unit: fc.constantFrom("halfDay", "schoolDay" as const), count: fc.integer({ min: 1, max: 4 }) }),
});

const simpleState: fc.Arbitrary<State> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant<State>(school.absence.goesOn) },
  { weight: 5, arbitrary: absentFor },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), attempts)
      .map(([count, acts]) => school.failures(count, acts, { within: "run" })),
  },
  { weight: 1, arbitrary: fc.constant<State>(school.enrolled) },
);

/** A state, or two or three joined, or the opposite of one. */
const arbitraryState: fc.Arbitrary<State> = fc.letrec<{ state: State }>((tie) => ({
  state: fc.oneof(
    { withCrossShrink: true, maxDepth: 2 },
    { weight: 6, arbitrary: simpleState },
    {
      weight: 1,
      arbitrary: fc.array(tie("state"), { minLength: 1, maxLength: 3 }).map((of): State => ({ kind: "and", of })),
    },
    {
      weight: 1,
      arbitrary: fc.array(tie("state"), { minLength: 1, maxLength: 3 }).map((of): State => ({ kind: "or", of })),
    },
    { weight: 1, arbitrary: tie("state").map((of): State => ({ kind: "not", of })) },
  ),
})).state;

const party = fc.constantFrom<Role>("townshipGovernment", "policeStation", "school", "schoolLeader");

const simpleEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: did },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("times" as const),
      count: fc.integer({ min: 1, max: 3 }),
      act: did.map((each) => each.act),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("distinct" as const),
      count: fc.integer({ min: 1, max: 2 }),
      field: fc.constantFrom("person", "by", "reason", "with"),
      act: did.map((each) => each.act),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("sum" as const),
      atLeast: fc.integer({ min: 1, max: 12 }),
      field: fc.constant("minutes"),
      act: pattern("phoneCall", {}).map((each) => each.act),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("jointly" as const),
      parties: fc.uniqueArray(party, { minLength: 1, maxLength: 3 }),
    }),
  },
);

const arbitraryEvidence: fc.Arbitrary<Evidence> = fc.letrec<{ evidence: Evidence }>((tie) => ({
  evidence: fc.oneof(
    { withCrossShrink: true, maxDepth: 2 },
    { weight: 4, arbitrary: simpleEvidence },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("evidence"), { minLength: 1, maxLength: 2 })
        .map((of): Evidence => ({ kind: "allOf", of })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("evidence"), { minLength: 1, maxLength: 2 })
        .map((of): Evidence => ({ kind: "anyOf", of })),
    },
  ),
})).evidence;

const hour = rarely(4, fc.constantFrom("08:00", "12:00", "16:00" as const));

const amount: fc.Arbitrary<Amount> = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constant<Amount>(school.parameter("given")) },
  { weight: 1, arbitrary: fc.constant<Amount>(school.parameter("missing")) },
);

const exactDeadline: fc.Arbitrary<ExactDeadline> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("sameDay" as const), at: hour }).map(present) },
  {
    weight: 5,
    arbitrary: fc
      .record({
        kind: fc.constant("within" as const),
        amount,
        unit: fc.constantFrom(
          "schoolDay",
          "workingDay",
          "calendarDay",
          "schoolDay",
          "workingDay",
          "week",
          "month" as const,
        ),
        startDay: rarely(3, fc.constantFrom("included", "excluded" as const)),
        roll: rarely(4, fc.constantFrom("nextWorkingDay", "previousWorkingDay", "none" as const)),
        at: hour,
      })
      .map(present),
  },
);

const arbitraryDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: exactDeadline },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Deadline>(
      school.noTimeStated(),
      school.vague("及时", { target: "today" }),
      school.vague("及时", { target: "soon" }),
      school.noTimeStated({ target: "byNoon" }),
      school.vague("按程序", { target: "unaimed" }),
      school.vague("按程序", { target: "unsaid" }),
    ),
  },
);

const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: arbitraryState },
  { weight: 1, arbitrary: did.map((act) => school.happens(act)) },
);

const bearer = fc.constantFrom<Role>(
  "homeroomTeacher",
  "schoolLeader",
  "school",
  "townshipGovernment",
  "educationAuthority",
  "guardian",
);

const dutySpec = fc.record({
  when: trigger,
  bearer: fc.uniqueArray(bearer, { minLength: 1, maxLength: 2 }),
  must: arbitraryEvidence,
  due: arbitraryDeadline,
  while: fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constant<State | undefined>(undefined) },
    { weight: 3, arbitrary: fc.constant<State | undefined>(school.absence.goesOn) },
    { weight: 1, arbitrary: arbitraryState },
  ),
});

/** A policy of one to three duties. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc
  .record({
    specs: fc.array(dutySpec, { minLength: 1, maxLength: 3 }),
    binds: fc.subarray<Role>(["homeroomTeacher", "schoolLeader", "school"]),
    startDay: fc.constantFrom("excluded", "excluded", "included" as const),
    roll: fc.constantFrom("none", "none", "nextWorkingDay", "previousWorkingDay" as const),
  })
  .map(({ specs, binds, startDay, roll }) => {
    const rules: readonly Duty[] = specs.map((spec, i) => school.duty(`r${i}`, { cites: ["c1"], ...present(spec) }));
    return school.policy({
      title: text,
      issuer: text,
      issuedOn: "2025-01-01",
      binds,
      counting: { startDay, roll },
      rules,
    });
  });
