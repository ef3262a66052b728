/** Random acts about a child, with the day counted from some other day, so that they fall where they matter. */
import fc from "fast-check";
import type { PupilEvent } from "../../../src/model/event-base.js";
import type { Act } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { allRoles, type Role } from "../../../src/model/role.js";
import { hasTime, toDate, toDay } from "../../reference/time.js";
import { present, rarely } from "./chance.js";
import { persons, purposes } from "./vocabulary.js";

export const times = ["07:10", "08:00", "10:00", "12:00", "13:00", "17:00", "18:30", "23:59"] as const;

/** How long after something it was recorded. */
export interface Lag {
  readonly days: number;
  readonly time: (typeof times)[number] | undefined;
}

export const lag: fc.Arbitrary<Lag> = fc.record({
  days: fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 14 }) },
  ),
  time: rarely(3, fc.constantFrom(...times)),
});

/** When something is recorded that occurred at a moment: never before it, but perhaps only with the date. */
export function recordedAfter(occurredOn: CivilMoment, { days, time }: Lag): CivilMoment {
  const day = toDay(occurredOn) + days;
  const moment = (time === undefined ? toDate(day) : `${toDate(day)}T${time}`) as CivilMoment;
  return time !== undefined && hasTime(occurredOn) && moment < occurredOn ? occurredOn : moment;
}

const offices: fc.Arbitrary<Role> = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Role>("homeroomTeacher", "principal", "vicePrincipal", "schoolLeader", "school"),
  },
  { weight: 1, arbitrary: fc.constantFrom(...allRoles) },
);

const receivers = fc.constantFrom<Role>(
  "townshipGovernment",
  "educationAuthority",
  "school",
  "principal",
  "policeStation",
);

const contact = {
  by: offices,
  person: rarely(4, fc.constantFrom("p1", "p2")),
  purpose: fc.constantFrom("return", "return", "enquiry" as const),
  with: rarely(2, fc.constantFrom("guardian", "guardian", "pupil" as const)),
  reason: rarely(3, fc.constantFrom("work", "illness")),
};

/** What an act about a child says, without when and about whom. */
type Content<A extends Act = Act> = A extends PupilEvent ? Omit<A, keyof PupilEvent> : never;

const by = offices;

/** Steps of a case, and what is done beside contacts and reports. */
const step: fc.Arbitrary<Content> = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 3,
    arbitrary: fc
      .record({
        kind: fc.constant("notice" as const),
        by,
        to: receivers,
        notice: fc.constantFrom("urging", "order" as const),
        copies: rarely(2, fc.integer({ min: 1, max: 3 })),
      })
      .map(present),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("assigned" as const),
      as: fc.constantFrom(...purposes),
      person: fc.constantFrom(...persons),
      office: fc.constantFrom<Role>("subjectTeacher", "principal", "villageCommittee"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("unassigned" as const),
      as: fc.constantFrom(...purposes),
      person: fc.constantFrom(...persons),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("found" as const),
      by,
      place: fc.constantFrom("area", "venue", "employment" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("refused" as const),
      by,
      matter: fc.constantFrom("sendingToSchool", "cooperation" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("riskNoted", "riskCleared", "dropoutSuspected", "returnCompleted" as const),
      by,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("dropoutConfirmed" as const),
      by,
      reason: fc.constantFrom("work", "unknown" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("caseClosed" as const),
      by,
      ground: fc.constantFrom("returned", "notADropout", "lawfulTransfer" as const),
    }),
  },
);

const content: fc.Arbitrary<Content> = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 3,
    arbitrary: fc
      .record({
        kind: fc.constant("phoneCall" as const),
        ...contact,
        live: fc.boolean(),
      })
      .map(present),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("homeVisit" as const), ...contact, inPerson: fc.boolean() }).map(present),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("report" as const),
      by: offices,
      to: receivers,
      matter: fc.constantFrom("failedPersuasion", "failedPersuasion", "absence" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("jointPersuasion" as const),
      parties: fc.uniqueArray(fc.constantFrom<Role>("townshipGovernment", "policeStation", "school", "principal"), {
        minLength: 1,
      }),
    }),
  },
  { weight: 4, arbitrary: step },
);

/** An act, some days after a day that the world chooses. */
export interface ActSpec {
  readonly after: number;
  readonly time: (typeof times)[number] | undefined;
  readonly content: Content;
  /** The day that the record names, counted from the day on which it happened. */
  readonly about: { readonly days: number; readonly time: (typeof times)[number] | undefined } | undefined;
  readonly lag: Lag;
  /** The day that a notice names, counted from the day on which it was served. */
  readonly dueIn: { readonly days: number; readonly time: (typeof times)[number] | undefined } | undefined;
}

export const actSpec: fc.Arbitrary<ActSpec> = fc.record({
  after: fc.integer({ min: 0, max: 6 }),
  time: rarely(2, fc.constantFrom(...times)),
  content,
  about: rarely(6, fc.record({ days: fc.integer({ min: -6, max: 1 }), time: rarely(3, fc.constantFrom(...times)) })),
  lag,
  dueIn: rarely(2, fc.record({ days: fc.integer({ min: -2, max: 7 }), time: rarely(3, fc.constantFrom(...times)) })),
});

function at(day: number, time: string | undefined): CivilMoment {
  return (time === undefined ? toDate(day) : `${toDate(day)}T${time}`) as CivilMoment;
}

/** The act about a pupil that a specification means, counted from a day. */
export function actOf(spec: ActSpec, id: string, pupil: string, from: number): Act {
  const occurredOn = at(from + spec.after, spec.time);
  const onward = (of: ActSpec["about"]): CivilMoment | undefined => of && at(from + spec.after + of.days, of.time);
  const { kind } = spec.content;
  return present({
    id,
    pupil,
    occurredOn,
    recordedOn: recordedAfter(occurredOn, spec.lag),
    about: onward(spec.about),
    dueOn: kind === "notice" ? onward(spec.dueIn) : undefined,
    ...spec.content,
  }) as Act;
}
