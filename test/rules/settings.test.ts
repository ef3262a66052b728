import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { BaoxueError, type ErrorCode } from "../../src/model/errors.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { wutaishan2023 } from "../../src/policies/wutaishan-2023/policy.js";
import type { Duty } from "../../src/rules/duty.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { CompileOptions } from "../../src/rules/engine/settings.js";
import type { LeftOut } from "../../src/rules/finding.js";
import type { Rule } from "../../src/rules/rule.js";
import type { State } from "../../src/rules/state.js";
import { always, and, endOfPeriod, figure, not, or, sameDay, schoolYear, within } from "../../src/rules/words.js";
import { ask, autumn2025, only, ourEngine, ourPolicy, ours, school } from "../support/worlds.js";

function refusal(run: () => unknown): readonly [ErrorCode, ...string[]] | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof BaoxueError) return [error.code, ...error.issues.map(({ path }) => path)];
    throw error;
  }
  return undefined;
}

const options = (more: Partial<CompileOptions>): CompileOptions => ({ calendar: autumn2025, ...more });

describe("what a host brings to a policy", () => {
  it("is refused where it names a parameter that the policy does not have", () => {
    const run = (): unknown => compile(ourPolicy({}), options({ parameters: { periode: 3 } }));
    expect(refusal(run)).toEqual(["unknown-setting", "parameters.periode"]);
    expect(run).toThrow(/one of period/);
  });

  it("is what the sentences of the assessment say: a number given is not called missing", () => {
    const published = {
      kind: "figure",
      id: "f",
      subject: { kind: "school", id: "S1" },
      indicator: "dropoutRate",
    } as const;
    const dates = { period: "2024-2025", occurredOn: "2025-09-02", recordedOn: "2025-09-02" } as const;
    const world = createWorld({
      recordsFrom: "2025-09-01",
      schools: [{ id: "S1" }],
      classes: [],
      pupils: [],
      events: [{ ...published, ...dates, numerator: 3, denominator: 100 }],
    });
    const saidWith = (parameters: CompileOptions["parameters"]): string | undefined =>
      compile(wutaishan2023, options(parameters ? { parameters } : {}))
        .assess(world, { asOf: "2025-09-30" })
        .findings.find(({ rule }) => rule === "interview-of-principal")?.because.trigger.what.zh;
    expect(saidWith(undefined)).toContain("尚未设定");
    expect(saidWith({ "dropout-rate-standard": 0.02 })).toContain("超过2%");
    expect(saidWith({ "dropout-rate-standard": 0.02 })).not.toContain("尚未设定");
  });

  it("is refused where it names a reading that the policy does not have", () => {
    const run = (): unknown => compile(city2016, options({ targets: { "half-day": within(1, "schoolDay") } }));
    expect(refusal(run)).toEqual(["unknown-setting", "targets.half-day"]);
  });

  it("is refused where it names something that every object has", () => {
    expect(refusal(() => compile(city2016, options({ parameters: { constructor: 1 } })))).toEqual([
      "unknown-setting",
      "parameters.constructor",
    ]);
  });

  it("names every stranger at once", () => {
    const given = { parameters: { a: 1, b: 2 }, targets: { c: within(1, "week") } };
    expect(refusal(() => compile(city2016, options(given)))).toEqual([
      "unknown-setting",
      "parameters.a",
      "parameters.b",
      "targets.c",
    ]);
  });

  it("replaces a target that a reading chooses", () => {
    const story = school().absentHalf("P1", "2025-10-17", "am");
    const engine = compile(city2016, options({ targets: { "half-day-report-target": within(2, "schoolDay") } }));
    expect(only(ask(story, "2025-10-17"), "half-day-report").target).toBe("2025-10-17");
    const moved = only(ask(story, "2025-10-17", { engine }), "half-day-report");
    expect(moved.target).toBe("2025-10-21");
    const chosen = moved.because.readings.find(({ reading }) => reading === "half-day-report-target")?.chosen;
    expect(chosen?.en).toBe("The host has set another day to aim at; advisory only, never overdue");
  });

  it("gives a parameter its value, zero included", () => {
    const due = within(ours.parameter("period"), "calendarDay");
    const told = school().report("P1", "2025-10-13", "school");
    const dueWith = (period: number): unknown =>
      only(ask(told, "2025-10-13", { engine: ourEngine({ due }, { parameters: { period } }) }), "rule").due;
    expect([dueWith(0), dueWith(1), dueWith(30)]).toEqual(["2025-10-13", "2025-10-14", "2025-11-12"]);
  });

  it("may give each school a calendar of its own", () => {
    const asked: string[] = [];
    const calendar = (of: string): typeof autumn2025 => {
      asked.push(of);
      return autumn2025;
    };
    const story = school().absent("P1", "2025-10-13", "2025-10-14").moved("P1", "2025-10-14", "C2");
    const found = ask(story, "2025-10-14", { engine: compile(city2016, { calendar }) });
    expect(only(found, "leader-visit-on-day-two").bearers[0]?.at).toBe("S2");
    expect(new Set(asked)).toEqual(new Set(["S1", "S2"]));
  });
});

describe("values that a host brings", () => {
  const measured = {
    ...ourPolicy({}),
    rules: [
      ours.consequence("k", {
        cites: ["c1"],
        bearer: "school",
        subject: "school",
        when: ours.measured(figure("r"), schoolYear, "under", ours.parameter("period")),
        outcome: { zh: "略", en: "left out" },
      }),
    ],
  };

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "0.98",
    null,
    [{ value: Number.NaN }],
    [{ from: "2025-02-30", value: 1 }],
  ])("are numbers: not %j", (value) => {
    const parameters = { period: value as number };
    const [code, path] = refusal(() => compile(measured, options({ parameters }))) ?? [];
    expect([code, path?.startsWith("parameters.period")]).toEqual(["unknown-setting", true]);
  });

  it("may be fractions, and dated, where they are compared with", () => {
    for (const period of [0.98, 1, [{ value: 0.5 }, { from: "2025-01-01", stage: "junior", value: 1 }]] as const)
      expect(refusal(() => compile(measured, options({ parameters: { period } })))).toBeUndefined();
  });

  it("are no fractions where they are counted by", () => {
    const due = within(ours.parameter("period"), "calendarDay");
    expect(refusal(() => ourEngine({ due }, { parameters: { period: 1.5 } }))).toEqual([
      "unknown-setting",
      "parameters.period",
    ]);
  });

  it("fit the rules that aim at them", () => {
    const targets = { "half-day-report-target": endOfPeriod() };
    expect(refusal(() => compile(city2016, options({ targets })))).toEqual([
      "unknown-setting",
      "targets.half-day-report-target",
    ]);
  });

  it("include a calendar, and one for each school that is asked about", () => {
    expect(refusal(() => compile(city2016, undefined as unknown as CompileOptions))).toEqual([
      "unknown-setting",
      "calendar",
    ]);
    const none = (() => undefined) as unknown as () => typeof autumn2025;
    const run = (): unknown => ask(school(), "2025-10-13", { engine: compile(city2016, { calendar: none }) });
    expect(refusal(run)).toEqual(["invalid-calendar", 'calendar("S1")']);
  });
});

describe("rules that a host leaves out", () => {
  const visit = ours.duty("visit", {
    cites: ["c1"],
    when: ours.happens(ours.did("report")),
    bearer: "school",
    must: ours.did("homeVisit"),
    due: sameDay,
  });
  const after = (id: string, when: State): Duty =>
    ours.duty(id, { cites: ["c1"], when, bearer: "school", must: ours.did("talk"), due: sameDay });
  const ring = after("ring", ours.missed(visit));
  const leftOutOf = (...rules: readonly Rule[]): readonly LeftOut[] => {
    const engine = compile({ ...ourPolicy(), rules: [visit, ...rules] }, options({ without: ["visit"] }));
    return ask(school().report("P1", "2025-10-13", "school"), "2025-10-20", { engine }).leftOut;
  };
  const waits = (...rules: readonly Rule[]): Readonly<Record<string, readonly string[] | undefined>> =>
    Object.fromEntries(leftOutOf(...rules).map(({ rule, waitsOn }) => [rule, waitsOn]));

  it("are told, with those that could say nothing without them", () => {
    expect(leftOutOf(ring)).toEqual([{ rule: "visit" }, { rule: "ring", waitsOn: ["visit"] }]);
    expect(waits(after("late", ours.performed(ring)), ring)).toEqual({
      visit: undefined,
      late: ["ring"],
      ring: ["visit"],
    });
    expect(waits(after("both", and(ours.absence.goesOn, ours.missed(visit))))).toHaveProperty("both");
    expect(waits(after("none", or(ours.missed(visit), ours.performed(visit))))).toHaveProperty("none");
    expect(waits({ ...after("each", ours.absence.goesOn), while: ours.missed(visit) })).toHaveProperty("each");
    expect(waits({ ...after("for", ours.absence.goesOn), appliesTo: ours.missed(visit) })).toHaveProperty("for");
  });

  it("do not take with them a rule that can speak without", () => {
    const either = after("either", or(ours.absence.goesOn, ours.missed(visit)));
    expect(waits(either, after("not", not(ours.missed(visit))))).toEqual({ visit: undefined });
  });

  it("do not make a requirement violated that nothing can meet now", () => {
    const must = ours.requirement("must", {
      cites: ["c1"],
      bearer: "school",
      given: always,
      must: ours.performed(visit),
    });
    expect(waits(must)).toEqual({ visit: undefined, must: ["visit"] });
  });
});

describe("what a host asks", () => {
  const engine = compile(city2016, { calendar: autumn2025 });

  it.each(["2025-02-30", "2025-10-13T24:00", "2025-10-13T1:00", "today"])("is refused as of %s", (asOf) => {
    const run = (): unknown => ask(school(), asOf as "2025-10-13");
    expect(refusal(run)).toEqual(["invalid-moment", "asOf"]);
  });

  it("is refused as known on a day that does not exist", () => {
    const run = (): unknown => ask(school(), "2025-10-13", { knownOn: "2025-13-01" });
    expect(refusal(run)).toEqual(["invalid-moment", "knownOn"]);
  });

  it.each([Number.NaN, -1, 1.5, "7", 1e9])("is refused %s days ahead", (aheadDays) => {
    const run = (): unknown => ask(school(), "2025-10-13", { aheadDays: aheadDays as number });
    expect(refusal(run)).toEqual(["invalid-input", "aheadDays"]);
  });

  it("is refused about children whom the world does not list", () => {
    const asked = (pupils: unknown): unknown =>
      refusal(() => ask(school(), "2025-10-13", { pupils: pupils as readonly string[] }));
    expect(asked(["P1", "nobody", "x"])).toEqual(["invalid-input", "pupils[1]", "pupils[2]"]);
    expect(asked("P1")).toEqual(["invalid-input", "pupils"]);
    expect(asked(["P1"])).toBeUndefined();
  });

  it("is answered about a child under its former number, once", () => {
    const data = school().absent("P1", "2025-10-13", "2025-10-14").world().data;
    const pupils = data.pupils.map((pupil) => (pupil.id === "P1" ? { ...pupil, formerIds: ["old"] } : pupil));
    const world = createWorld({ ...data, pupils });
    const about = (...asked: readonly string[]): unknown =>
      engine.assess(world, { asOf: "2025-10-14", pupils: asked, childrenOnly: true }).findings.map(({ id }) => id);
    expect(about("P1")).not.toEqual([]);
    expect(about("old")).toEqual(about("P1"));
    expect(about("old", "P1", "old")).toEqual(about("P1"));
  });

  it("is refused where nothing is asked", () => {
    const { assess } = engine as unknown as { assess: (world: unknown) => unknown };
    expect(refusal(() => assess(school().world()))).toEqual(["invalid-moment", "asOf"]);
  });

  it("is answered with what was asked", () => {
    expect(ask(school(), "2025-10-13")).toMatchObject({ policy: "city-2016", asOf: "2025-10-13" });
    expect(ask(school(), "2025-10-13")).not.toHaveProperty("knownOn");
    expect(ask(school(), "2025-10-13", { knownOn: "2025-10-12" }).knownOn).toBe("2025-10-12");
  });
});
