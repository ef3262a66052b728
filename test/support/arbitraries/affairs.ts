/** Random records about a school, a class, a village, a township, an authority, or a child: work done, facts, figures, offices held. */
import fc from "fast-check";
import type { SubjectEvent } from "../../../src/model/event-base.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { allRoles, type Role } from "../../../src/model/role.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import type { WorldData } from "../../../src/model/world-data.js";
import type { Period } from "../../../src/rules/period.js";
import { periodsBetween } from "../../reference/periods.js";
import { subjectsOf } from "../../reference/subjects.js";
import { toDate } from "../../reference/time.js";
import { type Lag, lag, recordedAfter, times } from "./acts.js";
import { present, rarely } from "./chance.js";
import { type Area, areas, conducts, factValue, indicators, offices, period, persons, screened } from "./vocabulary.js";

/** What a record says, without when and about whom. */
type Said<E extends SchoolEvent = SchoolEvent> = E extends SubjectEvent ? Omit<E, keyof SubjectEvent> : never;

export interface AffairSpec {
  readonly day: number;
  readonly time: (typeof times)[number] | undefined;
  readonly lag: Lag;
  /** Which subject, counted round among those of its kind. */
  readonly of: { readonly kind: SubjectRef["kind"]; readonly index: number };
  readonly content: Said;
  /** The period that it names: of which kind, and how many before or after the day's own. */
  readonly named: { readonly period: Period; readonly offset: number } | undefined;
  readonly about: number | undefined;
}

const by = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Role>("school", "principal", "townshipGovernment") },
  { weight: 1, arbitrary: fc.constantFrom(...allRoles) },
);
const parties = rarely(2, fc.subarray<Role>(["policeStation", "justiceDepartment", "principal"]));
const person = fc.constantFrom(...persons);

/** Work that a rule may ask for or forbid. */
const work: fc.Arbitrary<Said> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("conference" as const), by, parties }).map(present) },
  {
    weight: 2,
    arbitrary: fc
      .record({ kind: fc.constant("screening" as const), by, of: fc.constantFrom(...screened), parties })
      .map(present),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("incident" as const), by, conduct: fc.constantFrom(...conducts) }),
  },
);

const decision: fc.Arbitrary<Said> = fc.record({
  kind: fc.constant("decision" as const),
  by,
  matter: fc.constantFrom("r0", "r1", "r2"),
  outcome: fc.constantFrom("imposed", "notImposed" as const),
});

const fact: fc.Arbitrary<Said> = factValue.map((said) => ({ kind: "fact", ...said }));

/** A figure; its period is given with its day. */
const figure: fc.Arbitrary<Said> = fc.record({
  kind: fc.constant("figure" as const),
  indicator: fc.constantFrom(...indicators),
  numerator: fc.integer({ min: 0, max: 5 }),
  denominator: fc.constantFrom(4, 4, 5, 5, 0),
});

const tenure = (kind: "appointed" | "relieved", area: Area): fc.Arbitrary<Said> =>
  fc.record({ kind: fc.constant(kind), office: fc.constantFrom<Role>(...offices[area]), person });

const anySubject = fc.record({
  kind: fc.constantFrom<SubjectRef["kind"]>("school", "school", "school", "school", ...areas, "pupil"),
  index: fc.nat({ max: 2 }),
});
const anyPupil = fc.record({ kind: fc.constant("pupil" as const), index: fc.nat({ max: 2 }) });

interface Saying {
  readonly of: AffairSpec["of"];
  readonly content: Said;
}

const saying: fc.Arbitrary<Saying> = fc.oneof(
  { withCrossShrink: true },
  { weight: 7, arbitrary: fc.record({ of: anySubject, content: work }) },
  { weight: 3, arbitrary: fc.record({ of: anyPupil, content: fact }) },
  { weight: 1, arbitrary: fc.record({ of: anySubject, content: fact }) },
  { weight: 2, arbitrary: fc.record({ of: anySubject, content: decision }) },
  { weight: 4, arbitrary: fc.record({ of: anySubject, content: figure }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...areas).chain((kind) =>
      fc.record({
        of: fc.record({ kind: fc.constant(kind), index: fc.nat({ max: 2 }) }),
        content: fc.constantFrom("appointed", "appointed", "relieved" as const).chain((what) => tenure(what, kind)),
      }),
    ),
  },
);

export const affairSpec: fc.Arbitrary<AffairSpec> = fc
  .record({
    day: fc.integer({ min: -6, max: 16 }),
    time: rarely(3, fc.constantFrom(...times)),
    lag,
    saying,
    named: rarely(4, fc.record({ period, offset: fc.integer({ min: -1, max: 1 }) })),
    about: rarely(6, fc.integer({ min: -9, max: 2 })),
  })
  .map(({ saying: { of, content }, ...rest }) => ({ ...rest, of, content }));

/** The record that a specification means; nothing where there is no such subject. */
export function affairOf(spec: AffairSpec, id: string, world: WorldData, start: number): readonly SchoolEvent[] {
  const subjects = subjectsOf(world, spec.of.kind);
  const subject = subjects[spec.of.index % Math.max(subjects.length, 1)];
  if (subject === undefined) return [];
  const day = start + spec.day;
  const occurredOn = (spec.time === undefined ? toDate(day) : `${toDate(day)}T${spec.time}`) as CivilMoment;
  const event = {
    id,
    subject: { kind: spec.of.kind, id: subject },
    occurredOn,
    recordedOn: recordedAfter(occurredOn, spec.lag),
    period: periodNamed(spec, day),
    about: spec.about === undefined ? undefined : toDate(day + spec.about),
    ...spec.content,
  };
  return [present(event) as SchoolEvent];
}

/** A figure always names its period: the school year before, unless another is named. */
function periodNamed({ named, content }: AffairSpec, day: number): string | undefined {
  const { period: per, offset } = named ?? { period: { kind: "week" } as const, offset: -1 };
  if (!named && content.kind !== "figure") return undefined;
  const around = periodsBetween(
    per.kind === "term" ? { kind: "month" } : per,
    { terms: [], isSchoolDay: () => true },
    day - 400,
    day + 400,
  );
  const own = around.findIndex(({ first, last }) => first <= day && day <= last);
  const key = around[Math.max(own, 0) + offset]?.key ?? around[0]?.key;
  return per.kind === "term" ? `2025-2026/${offset < 0 ? "autumn" : "spring"}` : key;
}
