import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RateMembers } from "../../src/calc/school-year-members.js";
import { type RateOptions, type SchoolYearRates, schoolYearRates } from "../../src/calc/school-year-rates.js";
import { type CivilDate, dateOf, dayOf } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { LeavingReason } from "../../src/model/events-attendance.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import type { World } from "../../src/model/world.js";

const calendar = schoolCalendar({
  id: "2024",
  holidays: [],
  terms: [
    {
      schoolYear: "2024-2025",
      name: "autumn",
      from: "2024-09-02",
      to: "2025-01-17",
      source: "our own notice",
      publishedOn: "2024-06-20",
    },
  ],
});

const year = { schoolYear: "2024-2025", asOf: "2025-09-01", calendar } as const;

type Told = SchoolEvent extends infer E ? (E extends SchoolEvent ? Omit<E, "id" | "recordedOn"> : never) : never;

/** Two schools, one of them with primary and junior classes; each child enters C1 when the year begins, unless told otherwise. */
function worldOf(pupils: readonly string[], told: readonly Told[], enter = true): World {
  const entered = pupils.map((pupil): Told => ({ kind: "enrolled", pupil, class: "C1", occurredOn: "2024-09-01" }));
  const events = [...(enter ? entered : []), ...told].map((event, i) => ({
    ...event,
    id: `e${String(i).padStart(3, "0")}`,
    recordedOn: event.occurredOn,
  }));
  return createWorld({
    recordsFrom: "2024-09-01",
    schools: [{ id: "S1" }, { id: "S2" }],
    classes: [
      { id: "C1", school: "S1", grade: 7 },
      { id: "C2", school: "S2", grade: 7 },
      { id: "C3", school: "S2", grade: 5 },
    ],
    pupils: pupils.map((id) => ({ id })),
    events,
  });
}

function confirmed(pupil: string, occurredOn: CivilDate): Told {
  return { kind: "dropoutConfirmed", pupil, by: "educationAuthority", reason: "work", occurredOn };
}

function moved(pupil: string, to: string, occurredOn: CivilDate): Told {
  return { kind: "enrolled", pupil, class: to, occurredOn };
}

function leaving(pupil: string, reason: LeavingReason, occurredOn: CivilDate): Told {
  return { kind: "left", pupil, reason, occurredOn };
}

function arrived(pupil: string, occurredOn: CivilDate): Told {
  return { kind: "transferAcknowledged", pupil, by: "elsewhere", occurredOn };
}

function rates(world: World, more: Partial<RateOptions> = {}): string {
  const { dropout, retention } = schoolYearRates(world, { ...year, ...more });
  expect(Number(retention.value.numerator)).toBe(Number(retention.value.denominator) - Number(dropout.value.numerator));
  return `${dropout.value.numerator}/${dropout.value.denominator}`;
}

function members(world: World, more: Partial<RateOptions> = {}): Partial<RateMembers> {
  const all = Object.entries(schoolYearRates(world, { ...year, ...more }).members);
  return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
}

describe("the base", () => {
  it("is who was there, and who came", () => {
    expect(members(worldOf(["P1"], []))).toEqual({ opening: ["P1"] });
    expect(members(worldOf(["P1"], [moved("P1", "C1", "2025-03-03")], false))).toEqual({ transfersIn: ["P1"] });
    expect(members(worldOf(["P1"], [moved("P1", "C1", "2025-09-01")], false))).toEqual({});
  });
});

describe("a child that is no part of the base", () => {
  it("is no dropout of the school that it left, but of the one to which it went", () => {
    const world = worldOf(["P1", "P2"], [moved("P1", "C2", "2025-01-10"), confirmed("P1", "2025-03-10")]);
    expect([rates(world), rates(world, { school: "S1" }), rates(world, { school: "S2" })]).toEqual([
      "1/2",
      "0/1",
      "1/1",
    ]);
    expect(members(world, { school: "S1" })).toEqual({ opening: ["P1", "P2"], transfersOut: ["P1"] });
    expect(members(world, { school: "S2" })).toEqual({ transfersIn: ["P1"], dropouts: ["P1"] });
  });

  it("is none of the school where it was confirmed before it went", () => {
    const world = worldOf(["P1", "P2"], [confirmed("P1", "2024-11-10"), moved("P1", "C2", "2025-01-10")]);
    expect([rates(world), rates(world, { school: "S1" }), rates(world, { school: "S2" })]).toEqual([
      "1/2",
      "0/1",
      "1/1",
    ]);
  });

  it("is no dropout once it has arrived outside, or died", () => {
    const out = [
      confirmed("P1", "2025-03-10"),
      leaving("P1", "transferOut", "2025-04-01"),
      arrived("P1", "2025-04-02"),
    ];
    expect(rates(worldOf(["P1"], out))).toBe("0/0");
    const through = [confirmed("P1", "2025-03-10"), leaving("P1", "graduated", "2025-07-01")];
    // Who is through with school stays in the base.
    expect(rates(worldOf(["P1", "P2"], through))).toBe("0/2");
    // Who is confirmed after it left, and not from the last grade, is not through.
    const notEntered = [leaving("P1", "graduated", "2025-07-01"), confirmed("P1", "2025-08-20")];
    expect(rates(worldOf(["P1", "P2"], notEntered))).toBe("1/2");
    const dead = [confirmed("P1", "2025-03-10"), leaving("P1", "died", "2025-04-01")];
    expect(rates(worldOf(["P1", "P2"], dead))).toBe("0/1");
  });

  it("stays in it, and stays a dropout, while no school says that it arrived", () => {
    const world = worldOf(["P1", "P2"], [confirmed("P1", "2025-03-10"), leaving("P1", "transferOut", "2025-04-01")]);
    expect(rates(world)).toBe("1/2");
    expect(members(world)).toEqual({ opening: ["P1", "P2"], unacknowledged: ["P1"], dropouts: ["P1"] });
  });

  it("is so by the last of several leavings", () => {
    const died = [leaving("P1", "suspension", "2024-10-01"), leaving("P1", "died", "2024-12-01")];
    expect(members(worldOf(["P1"], died))).toEqual({ opening: ["P1"], deaths: ["P1"] });
    const gone = [
      leaving("P1", "other", "2024-10-01"),
      leaving("P1", "transferOut", "2024-10-20"),
      arrived("P1", "2024-11-01"),
    ];
    expect(members(worldOf(["P1"], gone))).toEqual({ opening: ["P1"], transfersOut: ["P1"] });
  });

  it("is counted once, where it died on one record and went on by another", () => {
    const world = worldOf(["P1"], [leaving("P1", "died", "2024-10-01"), moved("P1", "C2", "2024-11-01")]);
    expect([rates(world), rates(world, { school: "S1" }), rates(world, { school: "S2" })]).toEqual([
      "0/1",
      "0/0",
      "0/1",
    ]);
  });
});

describe("school and stage", () => {
  const world = worldOf(
    ["P1", "P2", "P3", "P4"],
    [
      moved("P2", "C2", "2024-09-01"),
      moved("P3", "C3", "2024-09-01"),
      moved("P4", "C2", "2025-02-17"),
      confirmed("P3", "2025-03-10"),
    ],
  );

  it.each<[string, Partial<RateOptions>, string, Partial<RateMembers>]>([
    ["all", {}, "1/4", { opening: ["P1", "P2", "P3", "P4"], dropouts: ["P3"] }],
    ["a school", { school: "S1" }, "0/1", { opening: ["P1", "P4"], transfersOut: ["P4"] }],
    ["the other", { school: "S2" }, "1/3", { opening: ["P2", "P3"], transfersIn: ["P4"], dropouts: ["P3"] }],
    ["a stage", { stage: "junior" }, "0/3", { opening: ["P1", "P2", "P4"] }],
    ["the other stage", { stage: "primary" }, "1/1", { opening: ["P3"], dropouts: ["P3"] }],
    [
      "the stages of compulsory education",
      { stages: ["primary", "junior"] },
      "1/4",
      { opening: ["P1", "P2", "P3", "P4"], dropouts: ["P3"] },
    ],
    ["a stage of a school", { school: "S2", stage: "junior" }, "0/2", { opening: ["P2"], transfersIn: ["P4"] }],
    ["a stage that nobody is in", { stage: "senior" }, "0/0", {}],
  ])("%s", (_name, more, value, who) => {
    expect(rates(world, more)).toBe(value);
    expect(members(world, more)).toEqual(who);
  });

  it("are counted as far as the cut-off, by what was known", () => {
    expect(rates(world, { asOf: "2025-03-09" })).toBe("0/4");
    expect(rates(world, { knownOn: "2025-03-09" })).toBe("0/4");
    expect(schoolYearRates(world, { ...year, asOf: "2025-08-30" }).dropout).toMatchObject({
      publishable: false,
      cutOff: "2025-08-30",
    });
    expect(schoolYearRates(world, year).dropout).toMatchObject({ publishable: true, cutOff: "2025-08-31" });
  });

  it("are not for publication where the log does not reach back to the first day of the year", () => {
    const late = createWorld({ ...world.data, recordsFrom: "2024-09-02" });
    expect(schoolYearRates(late, year).retention).toMatchObject({ publishable: false });
    expect(schoolYearRates(late, year).dropout.whyNot?.en).toContain("2024-09-02");
    const onTime = createWorld({ ...world.data, recordsFrom: "2024-09-01" });
    expect(schoolYearRates(onTime, year).retention.publishable).toBe(true);
  });

  it("are those of a world, and not of raw data or of a parser's result", () => {
    expect(() => schoolYearRates(world.data as never, year)).toThrow(/^invalid-input: world/);
    expect(() => schoolYearRates({ ok: true, value: world } as never, year)).toThrow(/hand on its value/);
  });

  it("refuses a number of days that is none", () => {
    expect(() => rates(world, { daysAttended: 0 })).toThrow(/^invalid-input: daysAttended/);
  });

  it.each(["2024-2026", "2024", "9999-10000"])("refuses %s, which is no school year", (schoolYear) => {
    expect(() => rates(world, { schoolYear })).toThrow(/^invalid-input: schoolYear/);
  });
});

const day: fc.Arbitrary<CivilDate> = fc
  .integer({ min: -20, max: 380 })
  .map((after) => dateOf(dayOf("2024-09-01") + after));
const pupils = ["P1", "P2", "P3"] as const;
const someone = fc.constantFrom(...pupils);

const anything: fc.Arbitrary<Told> = fc.oneof(
  fc.tuple(someone, fc.constantFrom("C1", "C2", "C3"), day).map((parts) => moved(...parts)),
  fc
    .tuple(someone, fc.constantFrom<LeavingReason>("transferOut", "died", "other", "suspension", "graduated"), day)
    .map((parts) => leaving(...parts)),
  fc.tuple(someone, day).map((parts) => arrived(...parts)),
  fc.tuple(someone, day).map((parts) => confirmed(...parts)),
);

const anyWorld: fc.Arbitrary<World> = fc
  .tuple(fc.array(anything, { maxLength: 14 }), fc.boolean())
  .map(([told, enter]) => worldOf(pupils, told, enter));

function tally({ dropout, retention }: SchoolYearRates): readonly number[] {
  return [dropout.value.denominator, dropout.value.numerator, retention.value.numerator].map(Number);
}

describe("laws of the rates", () => {
  const parts: readonly (readonly Partial<RateOptions>[])[] = [
    [{ school: "S1" }, { school: "S2" }],
    [{ stage: "primary" }, { stage: "junior" }, { stage: "senior" }],
  ];

  it.each(parts.map((part) => [Object.keys(part[0] ?? {}).join(), part] as const))(
    "the parts add up to the whole: %s",
    (_name, part) => {
      fc.assert(
        fc.property(anyWorld, day, (world, asOf) => {
          const whole = tally(schoolYearRates(world, { ...year, asOf }));
          const tallies = part.map((more) => tally(schoolYearRates(world, { ...year, asOf, ...more })));
          expect(whole.map((_, i) => tallies.reduce((sum, one) => sum + (one[i] ?? 0), 0))).toEqual(whole);
        }),
        { numRuns: 500 },
      );
    },
  );

  it("dropouts are of the base, and retention is never below nothing", () => {
    fc.assert(
      fc.property(anyWorld, day, fc.constantFrom(undefined, "S1", "S2"), (world, asOf, school) => {
        const {
          dropout,
          retention,
          members: who,
        } = schoolYearRates(world, { ...year, asOf, ...(school === undefined ? {} : { school }) });
        const gone = new Set([...who.transfersOut, ...who.deaths]);
        const base = [...who.opening, ...who.transfersIn].filter((id) => !gone.has(id));
        expect(base).toHaveLength(Number(dropout.value.denominator));
        expect(base).toEqual(expect.arrayContaining([...who.dropouts]));
        expect(retention.value.numerator).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
