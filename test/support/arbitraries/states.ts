/** Random states of a child, and of other subjects. */
import fc from "fast-check";
import type { CaseStatus } from "../../../src/model/case-file.js";
import type { SubjectKind } from "../../../src/model/subject.js";
import type { Comparison, Level, Measure } from "../../../src/rules/measure.js";
import type { AbsentFor, State } from "../../../src/rules/state.js";
import { parameters, random } from "./document.js";
import { childEvidence, workEvidence } from "./evidence.js";
import { attempts, did, workDone } from "./patterns.js";
import { type Area, areas, indicators, offices, period, purposes } from "./vocabulary.js";

const absentFor: fc.Arbitrary<AbsentFor> = fc.record({
  kind: fc.constant("absentFor" as const),
  edge: fc.constantFrom("completes", "enters" as const),
  length: fc.record({ unit: fc.constantFrom("halfDay", "schoolDay" as const), count: fc.integer({ min: 1, max: 4 }) }),
});

const fact = fc.constantFrom<State>(
  random.fact("hardship", true),
  random.fact("hardship", true),
  random.fact("hardship", false),
  random.fact("whereabouts", "known"),
  random.fact("whereabouts", "untraceable"),
);

const comparison = fc.constantFrom<Comparison>("atLeast", "atMost", "over", "under", "equals");

/** A level of a tally, or of a figure, which is a fraction. */
export function levelOf(measure: Measure): fc.Arbitrary<Level> {
  const number = measure.kind === "tally" ? fc.integer({ min: 0, max: 3 }) : fc.constantFrom(0, 0.2, 0.5, 0.75, 0.8, 1);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: number },
    { weight: 1, arbitrary: fc.constantFrom<Level>(...parameters) },
  );
}

/** Figures for any subject; tallies of what is done about children, and of other subjects' own work. */
export function measureOf(kind: SubjectKind): fc.Arbitrary<Measure> {
  const act = kind === "pupil" ? did : fc.oneof(did, workDone);
  return fc.oneof(
    fc.constantFrom<Measure>(...indicators.map((indicator): Measure => ({ kind: "figure", indicator }))),
    act.map((one): Measure => random.tally(one)),
  );
}

function measured(kind: SubjectKind): fc.Arbitrary<State> {
  return measureOf(kind).chain((measure) =>
    fc.record({
      kind: fc.constant("measured" as const),
      measure: fc.constant(measure),
      per: period,
      is: comparison,
      level: levelOf(measure),
    }),
  );
}

const rising: fc.Arbitrary<State> = fc.record({
  kind: fc.constant("rising" as const),
  per: period.filter(({ kind }) => kind !== "schoolDay"), // refused
  indicator: fc.constantFrom(...indicators),
  times: fc.integer({ min: 1, max: 2 }),
});

/** Stands for a duty before this rule, which the policy puts in its place. */
const otherDuty = { policy: "random", rule: "" };

/** What any subject may be in. */
function anySubject(kind: SubjectKind): fc.Arbitrary<State> {
  const act = kind === "pupil" ? did : workDone;
  const evidence = kind === "pupil" ? childEvidence : workEvidence;
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<State>({ kind: "always" }) },
    { weight: 1, arbitrary: fc.constant<State>(random.inTerm) },
    { weight: 1, arbitrary: fc.constantFrom<State>(random.stage("junior"), random.stage("primary", "senior")) },
    { weight: 2, arbitrary: fact },
    {
      weight: 2,
      arbitrary: fc.tuple(act, fc.option(act, { nil: undefined })).map((acts): State => random.since(...acts)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 2 }), act, period)
        .map(([count, one, within]): State => random.counted(count, one, { within })),
    },
    { weight: 1, arbitrary: evidence.map((one): State => random.done(one)) },
    { weight: 1, arbitrary: fc.tuple(evidence, period).map(([one, per]): State => random.done(one, per)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<State>({ kind: "missed", duty: otherDuty }, { kind: "performed", duty: otherDuty }),
    },
    { weight: 2, arbitrary: measured(kind) },
    { weight: 1, arbitrary: rising },
  );
}

const childOnly: fc.Arbitrary<State> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant<State>(random.absence.goesOn) },
  { weight: 5, arbitrary: absentFor },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), attempts)
      .map(([count, acts]): State => random.failures(count, acts, { within: "run" })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), attempts)
      .map(([count, acts]): State => random.failures(count, acts, { within: "case" })),
  },
  {
    weight: 2,
    arbitrary: fc
      .subarray<CaseStatus>(["atRisk", "suspected", "confirmed", "returned", "closed"], { minLength: 1 })
      .map((statuses): State => random.caseIs(...statuses)),
  },
  { weight: 1, arbitrary: fc.constant<State>(random.enrolled) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 2 }), did, fc.constantFrom("run", "case" as const))
      .map(([count, act, within]): State => random.counted(count, act, { within })),
  },
  { weight: 1, arbitrary: fc.constantFrom<State>(random.youngerThan(14), random.youngerThan(16)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...purposes),
        fc.integer({ min: 1, max: 2 }),
        fc.constantFrom("teacher", "schoolLeader", undefined),
      )
      .map(([as, atLeast, office]): State => random.assigned(as, { atLeast, ...(office !== undefined && { office }) })),
  },
);

/** What members a subject has. */
export const membersOf: Readonly<Record<Area, readonly SubjectKind[]>> = {
  class: ["pupil"],
  grade: ["pupil", "class"],
  school: ["pupil", "pupil", "class", "grade"],
  village: ["pupil"],
  township: ["pupil", "school", "village"],
  authority: ["pupil", "school", "township"],
};

function simpleState(kind: SubjectKind): fc.Arbitrary<State> {
  if (kind === "pupil") return fc.oneof({ withCrossShrink: true }, childOnly, anySubject("pupil"));
  const held = fc.constantFrom(...offices[kind], "schoolLeader" as const).map((office): State => random.held(office));
  const members = fc.constantFrom(...membersOf[kind]).chain((of) =>
    fc.record({
      kind: fc.constantFrom("every", "some" as const),
      members: fc.constant(of),
      of: of === "pupil" ? simpleState("pupil") : anySubject(of),
    }),
  );
  const meant = fc
    .tuple(members, fc.oneof(fact, fc.constant<State>(random.absence.goesOn), fc.constant<State>(random.enrolled)))
    .map(([one, where]): State => ({ ...one, ...(one.members === "pupil" && { where }) }));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: anySubject(kind) },
    { weight: 1, arbitrary: held },
    { weight: 2, arbitrary: members },
    { weight: 2, arbitrary: meant },
  );
}

/** A state, or two or three joined, or the opposite of one. */
function joined(simple: fc.Arbitrary<State>): fc.Arbitrary<State> {
  return fc.letrec<{ state: State }>((tie) => ({
    state: fc.oneof(
      { withCrossShrink: true, maxDepth: 2 },
      { weight: 6, arbitrary: simple },
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
}

/** Random states, by what they are about. */
export const stateOf: Readonly<Record<SubjectKind, fc.Arbitrary<State>>> = {
  pupil: joined(simpleState("pupil")),
  class: joined(simpleState("class")),
  grade: joined(simpleState("grade")),
  school: joined(simpleState("school")),
  village: joined(simpleState("village")),
  township: joined(simpleState("township")),
  authority: joined(simpleState("authority")),
};

/** States that begin and end within days: what suspends a clock, whom a rule is for. */
export const passing: fc.Arbitrary<State> = fc.oneof(
  { withCrossShrink: true },
  fact,
  fc.tuple(did, did).map((acts): State => random.since(...acts)),
  fc.constantFrom<State>(random.absence.goesOn, random.inTerm, { kind: "not", of: random.absence.goesOn }),
);

/** The kinds of subject, children above all. */
export const subjectKind: fc.Arbitrary<SubjectKind> = fc.constantFrom<SubjectKind>(
  "pupil",
  "pupil",
  "pupil",
  "pupil",
  "school",
  "school",
  ...areas,
);
