import { describe, expect, it } from "vitest";
import { BaoxueError, type ErrorCode } from "../../src/model/errors.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { CompileOptions } from "../../src/rules/engine/settings.js";
import { within } from "../../src/rules/words.js";
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
    expect(only(ask(story, "2025-10-17", { engine }), "half-day-report").target).toBe("2025-10-21");
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

describe("what a host asks", () => {
  it.each(["2025-02-30", "2025-10-13T24:00", "2025-10-13T1:00", "today"])("is refused as of %s", (asOf) => {
    const run = (): unknown => ask(school(), asOf as "2025-10-13");
    expect(refusal(run)).toEqual(["invalid-moment", "asOf"]);
  });

  it("is refused as known on a day that does not exist", () => {
    const run = (): unknown => ask(school(), "2025-10-13", { knownOn: "2025-13-01" });
    expect(refusal(run)).toEqual(["invalid-moment", "knownOn"]);
  });

  it("is answered with what was asked", () => {
    expect(ask(school(), "2025-10-13")).toMatchObject({ policy: "city-2016", asOf: "2025-10-13" });
    expect(ask(school(), "2025-10-13")).not.toHaveProperty("knownOn");
    expect(ask(school(), "2025-10-13", { knownOn: "2025-10-12" }).knownOn).toBe("2025-10-12");
  });
});
