/** Small random policies over every kind of rule, subject, state, trigger, evidence and deadline. */
import fc from "fast-check";
import type { CoreRole, Role } from "../../../src/model/role.js";
import type { SubjectKind } from "../../../src/model/subject.js";
import type { Jurisdiction, Trigger } from "../../../src/rules/duty.js";
import type { Goal, Measure } from "../../../src/rules/measure.js";
import type { Policy } from "../../../src/rules/policy.js";
import type { Rule } from "../../../src/rules/rule.js";
import type { Evidence, State } from "../../../src/rules/state.js";
import { present, rarely } from "./chance.js";
import { deadlineOf } from "./deadlines.js";
import { random, text } from "./document.js";
import { childEvidence, workEvidence } from "./evidence.js";
import { linked } from "./links.js";
import { did, notice, workDone } from "./patterns.js";
import { levelOf, measureOf, membersOf, passing, stateOf, subjectKind } from "./states.js";
import { period } from "./vocabulary.js";

const bearer = fc.constantFrom<CoreRole>(
  "homeroomTeacher",
  "schoolLeader",
  "school",
  "gradeHead",
  "villageCommittee",
  "townshipGovernment",
  "educationAuthority",
  "guardian",
);

/** What every rule says. */
function common(kind: SubjectKind) {
  return {
    cites: fc.constant(["c1"] as ["c1"]),
    subject: fc.constant(kind === "pupil" ? undefined : kind),
    appliesTo: rarely(5, kind === "pupil" ? fc.oneof(passing, stateOf.pupil) : stateOf[kind]),
    bearer: fc.uniqueArray(bearer, { minLength: 1, maxLength: 2 }),
    jurisdiction: rarely(4, fc.constantFrom<Jurisdiction>("home", "whereFound")),
    force: rarely(8, fc.constant("advisory" as const)),
  };
}

/** A trigger, and of which kind it is for its deadline. */
interface Occasion {
  readonly when: Trigger;
  readonly kind: "each" | "notice" | "other";
}

function occasion(kind: SubjectKind): fc.Arbitrary<Occasion> {
  const act = kind === "pupil" ? did : workDone;
  const each = fc
    .tuple(period, rarely(6, fc.constant({ whole: true } as const)))
    .map(([per, whole]): Occasion => ({ when: random.each(per, whole), kind: "each" }));
  const once = rarely(4, fc.constant({ oncePer: "run" } as const));
  const happens = fc
    .tuple(act, once)
    .map(([one, scope]): Occasion => ({ when: random.happens(one, scope), kind: "other" }));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: stateOf[kind].map((when): Occasion => ({ when, kind: "other" })) },
    { weight: 1, arbitrary: happens },
    { weight: kind === "pupil" ? 1 : 4, arbitrary: each },
    ...(kind === "pupil"
      ? [{ weight: 1, arbitrary: notice.map((one): Occasion => ({ when: random.happens(one), kind: "notice" })) }]
      : []),
  );
}

function evidenceOf(kind: SubjectKind): fc.Arbitrary<Evidence> {
  if (kind === "pupil") return childEvidence;
  const forEach = fc
    .record({
      kind: fc.constant("forEach" as const),
      members: fc.constantFrom(...membersOf[kind]),
      where: rarely(2, passing),
      child: childEvidence,
      work: workEvidence,
    })
    .map(({ child, work, members, where, ...rest }): Evidence => {
      const own = members === "pupil";
      return present({ ...rest, members, where: own ? where : undefined, of: own ? child : work });
    });
  const both = fc.tuple(workEvidence, forEach).map((of): Evidence => ({ kind: "allOf", of }));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: workEvidence },
    { weight: 2, arbitrary: forEach },
    { weight: 1, arbitrary: both },
  );
}

type Made = (id: string) => Rule;

function duty(kind: SubjectKind): fc.Arbitrary<Made> {
  const during = fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constant<State | undefined>(undefined) },
    { weight: kind === "pupil" ? 3 : 0, arbitrary: fc.constant<State | undefined>(random.absence.goesOn) },
    { weight: 1, arbitrary: stateOf[kind] },
  );
  return occasion(kind).chain(({ when, kind: of }) =>
    fc
      .record({
        ...common(kind),
        when: fc.constant(when),
        must: evidenceOf(kind),
        due: deadlineOf(of),
        while: during,
      })
      .map(
        (spec): Made =>
          (id) =>
            random.duty(id, present(spec)),
      ),
  );
}

function requirement(kind: SubjectKind): fc.Arbitrary<Made> {
  return fc.record({ ...common(kind), given: stateOf[kind], must: stateOf[kind] }).map(
    (spec): Made =>
      (id) =>
        random.requirement(id, present(spec)),
  );
}

function prohibition(kind: SubjectKind): fc.Arbitrary<Made> {
  const act = kind === "pupil" ? did : workDone;
  return fc.record({ ...common(kind), act, unless: rarely(2, act) }).map(
    (spec): Made =>
      (id) =>
        random.prohibition(id, present(spec)),
  );
}

function goalOf(measure: Measure): fc.Arbitrary<Goal> {
  const is = fc.constantFrom("atLeast", "atMost", "over", "under", "equals" as const);
  return fc.oneof(
    fc.record({ kind: fc.constant("level" as const), is, level: levelOf(measure) }),
    fc.record({ kind: fc.constant("risingUntil" as const), level: levelOf(measure) }),
  );
}

function target(kind: SubjectKind): fc.Arbitrary<Made> {
  return measureOf(kind).chain((measure) =>
    fc
      .record({ ...common(kind), measure: fc.constant(measure), per: period, goal: goalOf(measure) })
      .filter(({ per, goal }) => per.kind !== "schoolDay" || goal.kind !== "risingUntil") // refused
      .map(
        (spec): Made =>
          (id) =>
            random.target(id, present(spec)),
      ),
  );
}

function consequence(kind: SubjectKind): fc.Arbitrary<Made> {
  return fc
    .record({
      ...common(kind),
      when: stateOf[kind],
      outcome: fc.constant(text),
      decidedBy: rarely(4, kind === "pupil" ? did : workDone),
    })
    .map(
      (spec): Made =>
        (id) =>
          random.consequence(id, present(spec)),
    );
}

const rule: fc.Arbitrary<Made> = subjectKind.chain((kind) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 7, arbitrary: duty(kind) },
    { weight: 2, arbitrary: requirement(kind) },
    { weight: 1, arbitrary: prohibition(kind) },
    { weight: kind === "pupil" ? 1 : 2, arbitrary: target(kind) },
    { weight: 1, arbitrary: consequence(kind) },
  ),
);

const someDay = fc.constantFrom("2025-08-20", "2025-09-04", "2025-09-09", "2025-12-18", "2025-12-30" as const);

/** A policy of one to three rules. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
    binds: fc.subarray<Role>(["homeroomTeacher", "schoolLeader", "school", "gradeHead"]),
    startDay: fc.constantFrom("excluded", "excluded", "included" as const),
    roll: fc.constantFrom("none", "none", "nextWorkingDay", "previousWorkingDay" as const),
    inForceFrom: rarely(8, someDay),
    inForceUntil: rarely(8, someDay),
  })
  .map(({ rules, binds, startDay, roll, ...force }) =>
    random.policy(
      present({
        title: text,
        issuer: text,
        issuedOn: "2025-01-01" as const,
        binds,
        counting: { startDay, roll },
        rules: linked(rules.map((made, i) => made(`r${i}`))),
        ...force,
      }),
    ),
  );
