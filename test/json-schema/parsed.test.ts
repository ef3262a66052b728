import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { city2016, policies } from "../../src/policies/index.js";
import * as schemas from "../../src/schemas.js";
import { autumn2025Data, school } from "../support/worlds.js";
import { placesIn, replaced } from "./broken.js";
import { index, isValid, written } from "./published.js";

const world = school()
  .absent("P1", "2025-10-13", "2025-10-14")
  .call("P1", "2025-10-13T15:00")
  .visitInVain("P1", "2025-10-14")
  .leave("P2", "2025-10-15", "2025-10-15")
  .registersThrough("2025-10-15")
  .recordsFrom("2025-10-09")
  .data();

const times = { am: { from: "08:00", to: "12:00" }, pm: { from: "14:00", to: "17:00" } };
const [year] = autumn2025Data.holidays;
const [term] = autumn2025Data.terms;
const source = { source: "the school's own notice", publishedOn: "2025-06-20" };
const exam = { ...source, date: "2025-11-12", teaching: ["am"], reason: { zh: "期中考试", en: "Examination" } };

/** A value of each type that the library parses and that has a schema. */
const values: Readonly<Record<string, unknown>> = {
  WorldData: world,
  SchoolEvent: world.events.at(-1),
  Pupil: {
    id: "P1",
    formerIds: ["P0"],
    bornOn: "2012-05-01",
    village: "V1",
    guardians: [{ id: "g1", relation: "grandparent" }],
  },
  Guardian: { id: "g1", relation: "mother" },
  School: { id: "S1", township: "T1", authority: "A1", recordsFrom: "2025-09-01" },
  SchoolClass: { id: "C1", school: "S1", grade: 7, stage: "junior" },
  Village: { id: "V1", township: "T1" },
  SchoolCalendarData: { ...autumn2025Data, sessionTimes: times, specialDays: [exam], weekdays: [1, 2, 3, 4, 5] },
  HolidayYear: year,
  NamedDay: year?.rest[0],
  Term: term,
  SpecialDay: exam,
  SessionTimes: times,
  SessionRef: { date: "2025-10-13", session: "am" },
  SubjectRef: { kind: "grade", id: "S1/7" },
  Text: { zh: "国庆节", en: "National Day" },
  Period: { kind: "month", months: [3, 9] },
  Policy: { ...city2016, rules: city2016.rules.slice(0, 3) },
  Rule: city2016.rules[0],
  Tally: {
    version: 1,
    adds: "anyPartition",
    periods: [{ id: "2025-2026", from: "2025-09-01", to: "2026-08-31" }],
    by: ["school"],
    counters: ["openingRoll"],
    groups: [{ key: ["S1"], counts: [150] }],
    excluded: 0,
  },
};

const parsers = new Map(
  Object.entries(schemas).flatMap(([name, value]) =>
    name.endsWith("Schema") && typeof value === "object" && "safeParse" in value
      ? [[name.replace(/Schema$/, ""), value as z.ZodType] as const]
      : [],
  ),
);

/** Of these JSON Schema can say the shape only: whether a date exists, a key is of a period, a number of a unit, a fact has a value. */
const shapeOnly = new Set(["Policy", "Rule", "Tally", "Period"]);

function verdict(name: string, value: unknown): boolean {
  const plain = written(value);
  const [zod, ajv] = [parsers.get(name)?.safeParse(plain).success, isValid(name, plain)];
  if (shapeOnly.has(name) ? zod === true : true) expect([name, value, ajv]).toEqual([name, value, zod]);
  return ajv;
}

describe("what the library parses, and what its schema takes", () => {
  it("every parsed type that has a schema is looked at", () => {
    const both = index.schemas.map(({ name }) => name).filter((name) => parsers.has(name));
    expect(Object.keys(values).toSorted()).toEqual(both.toSorted());
  });

  it.each(Object.keys(values))(
    "%s: both take it, and nothing that is broken in one place is taken by one alone",
    (name) => {
      const value = values[name];
      expect(verdict(name, value)).toBe(true);
      const all = placesIn(written(value));
      fc.assert(
        fc.property(fc.nat(), fc.constantFrom<unknown>(undefined, null, 4.5, "", "x", [[]], { a: 1 }), (at, by) => {
          const place = all[at % all.length] ?? [];
          if (place.length > 0) verdict(name, replaced(written(value), place, by));
        }),
        { numRuns: name === "Policy" ? 40 : 100 }, // a policy is large
      );
      expect(verdict(name, { ...(written(value) as object), colour: "red" })).toBe(false);
    },
  );

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s is a policy, and its rules are rules",
    (_id, policy) => {
      expect(verdict("Policy", policy)).toBe(true);
      for (const rule of policy.rules) expect(verdict("Rule", rule)).toBe(true);
    },
  );

  it("only parsing knows which dates exist", () => {
    const born = { id: "P1", bornOn: "2025-02-30" };
    expect([isValid("Pupil", born), parsers.get("Pupil")?.safeParse(born).success]).toEqual([true, false]);
    expect(isValid("Pupil", { id: "P1", bornOn: "2025-2-3" })).toBe(false);
  });
});
