/** The few words from which random records and random rules are made: so few that the ones speak of the others. */
import fc from "fast-check";
import type { Role } from "../../../src/model/role.js";
import type { SubjectKind } from "../../../src/model/subject.js";
import type { Period } from "../../../src/rules/period.js";

export const indicators = ["rate", "share:primary"] as const;
export const conducts = ["expulsion", "mockery"] as const;
export const screened = ["pronePupils", "idleMinors"] as const;
export const persons = ["t1", "t2", "t3"] as const;
export const purposes = ["responsible", "helper"] as const;

/** The offices that are held in random worlds, with where they sit. */
export const offices = {
  class: ["homeroomTeacher", "subjectTeacher"],
  grade: ["gradeHead"],
  school: ["principal", "vicePrincipal", "teacher"],
  village: ["villageCommittee"],
  township: ["townshipGovernment"],
  authority: ["leadingGroup"],
} as const satisfies Readonly<Record<Exclude<SubjectKind, "pupil">, readonly Role[]>>;

/** The subjects that are no children. */
export type Area = keyof typeof offices;
export const areas: readonly Area[] = ["class", "grade", "school", "village", "township", "authority"];

/** A fact on record, with its values. */
export const factValue = fc.oneof(
  { withCrossShrink: true },
  {
    weight: 3,
    arbitrary: fc.record({
      fact: fc.constant("hardship" as const),
      value: fc.constantFrom<boolean | string>(true, true, false, "unknown"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      fact: fc.constant("whereabouts" as const),
      value: fc.constantFrom<boolean | string>("known", "untraceable", "unknown"),
    }),
  },
);

/** Periods that begin and end within a few weeks, most of them. */
export const period: fc.Arbitrary<Period> = fc.constantFrom<Period>(
  { kind: "schoolDay" },
  { kind: "week" },
  { kind: "week" },
  { kind: "month" },
  { kind: "month" },
  { kind: "month", months: [1, 9] },
  { kind: "term" },
  { kind: "term", terms: ["autumn"] },
  { kind: "schoolYear" },
  { kind: "calendarYear" },
  { kind: "halfYear" },
  { kind: "quarter" },
);
