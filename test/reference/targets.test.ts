/** Targets, reasoned by hand. */
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../src/model/events.js";
import { month, risingUntil, schoolYear, level as to } from "../../src/rules/words.js";
import { dated, figure, find, lines, on, only, our, theSchool, visit, world } from "./small.js";

const usual = { cites: ["c1"], bearer: "school" } as const;

describe("a target", () => {
  const rate = { kind: "figure", indicator: "rate" } as const;
  const inForce = { ...usual, subject: "school", per: month(8, 9) } as const;
  const whole = our.target("r", { ...inForce, measure: rate, goal: to("atLeast", 0.95) });

  it("is met or not by the last figure published for the period; without one it is open, and then not evaluable", () => {
    const data = world(figure("2025-09-05", "2025-08", 94), figure("2025-09-09", "2025-08", 95));
    expect(lines(find(whole, data, on("03")))).toEqual([
      "r@school:s#2025-08 open onTime notEvaluable",
      "r@school:s#2025-09 open onTime certain",
    ]);
    expect(lines(find(whole, data, on("05")))[0]).toBe("r@school:s#2025-08 notMet onTime certain");
    expect(lines(find(whole, data, on("09")))[0]).toBe("r@school:s#2025-08 met onTime certain");
    expect(lines(find(whole, world(figure("2025-09-05", "2025-08", 0, 0)), on("09")))[0]).toBe(
      "r@school:s#2025-08 open onTime notEvaluable",
    );
  });

  it("rises until a level: met at the level, or over the period before", () => {
    const rises = our.target("r", { ...inForce, measure: rate, goal: risingUntil(1) });
    const august = (numerator: number): SchoolEvent => figure("2025-09-01", "2025-08", numerator);
    const september = (numerator: number): SchoolEvent => figure("2025-09-02", "2025-09", numerator);
    const found = (...events: readonly SchoolEvent[]): unknown =>
      lines(find(rises, world(...events), on("09"))).map((line) => line.slice("r@school:s#".length));
    expect(found(august(100), september(90))).toEqual(["2025-08 met onTime certain", "2025-09 notMet onTime certain"]);
    expect(found(august(90), september(91))).toEqual([
      "2025-08 open onTime notEvaluable",
      "2025-09 met onTime certain",
    ]);
  });

  it("rises by a tally over the period before, where that was recorded from its first day", () => {
    const rises = our.target("r", {
      ...inForce,
      measure: our.tally(our.did("homeVisit")),
      goal: risingUntil(3),
    });
    const stages = (asOf: `2025-${string}`, ...events: readonly SchoolEvent[]): readonly string[] =>
      lines(find(rises, world(...events), asOf as "2025-09-01")).map((line) => line.slice("r@school:s#".length));
    expect(stages("2025-09-02", visit("02"))).toEqual([
      "2025-08 open onTime notEvaluable",
      "2025-09 met onTime certain",
    ]);
    expect(stages("2025-09-02")[1]).toBe("2025-09 open onTime certain");
    expect(stages("2025-09-30")[1]).toBe("2025-09 notMet onTime certain");
  });

  it("of figures speaks of the period in the midst of which the records begin; one of a tally does not", () => {
    const late = { ...world(), recordsFrom: "2025-09-10" as const };
    const year = { ...usual, subject: "school", per: schoolYear } as const;
    const byFigure = our.target("r", { ...year, measure: rate, goal: to("atLeast", 0.95) });
    const byTally = our.target("r", { ...year, measure: our.tally(our.did("homeVisit")), goal: to("atMost", 0) });
    expect(lines(find(byFigure, late, on("12")))).toEqual(["r@school:s#2025-2026 open onTime certain"]);
    expect(find(byTally, late, on("12"))).toEqual([]);
  });

  it("is of those to whom it applies as the period begins", () => {
    const inNeed = (day: "01" | "02", value: boolean | "unknown" = true): SchoolEvent => ({
      kind: "fact",
      subject: theSchool,
      fact: "hardship",
      value,
      ...dated(day),
    });
    const goal = { measure: rate, goal: to("atLeast", 1), appliesTo: our.fact("hardship", true) } as const;
    const ofNeedy = our.target("r", { ...inForce, per: month(9), ...goal });
    expect(only(ofNeedy, world(inNeed("01")), on("05"))).toMatchObject({ stage: "open", certainty: "certain" });
    expect(only(ofNeedy, world(inNeed("01", "unknown")), on("05"))).toMatchObject({ certainty: "possible" });
    expect(find(ofNeedy, world(inNeed("02")), on("05"))).toEqual([]);
  });

  it("of a tally is open while it may still be met or missed", () => {
    const visits = our.tally(our.did("homeVisit"));
    const goal = (is: "atLeast" | "atMost"): ReturnType<typeof our.target> =>
      our.target("r", { ...inForce, per: month(9), measure: visits, goal: to(is, 2) });
    const stage = (is: "atLeast" | "atMost", asOf: `2025-${string}`, ...events: readonly SchoolEvent[]): string =>
      only(goal(is), world(...events), asOf as "2025-09-01").stage;
    expect(stage("atLeast", "2025-09-29", visit("03"))).toBe("open");
    expect(stage("atLeast", "2025-09-30T23:58", visit("03"))).toBe("open");
    expect(stage("atLeast", "2025-09-30", visit("03"))).toBe("notMet");
    expect(stage("atLeast", "2025-09-29", visit("03"), visit("04"))).toBe("met");
    expect(stage("atMost", "2025-09-29", visit("03"), visit("04"))).toBe("open");
    expect(stage("atMost", "2025-09-30", visit("03"), visit("04"))).toBe("met");
    expect(stage("atMost", "2025-09-05", visit("03"), visit("04"), visit("05"))).toBe("notMet");
  });
});
