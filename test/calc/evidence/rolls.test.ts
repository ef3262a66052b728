import { describe, expect, it } from "vitest";
import { rollShrinks } from "../../../src/calc/evidence/roll-shrinks.js";
import { silentClass } from "../../../src/calc/evidence/silent-class.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { createWorld } from "../../../src/model/create-world.js";
import { type Story, school } from "../../support/worlds.js";
import { figureOf, found, open, seen } from "./scenes.js";

const figures = [{ indicator: "roll", part: "numerator", at: "end" }] as const;
const limits = { figures, atLeast: 1 };

function rolls(story: Story, asOf: CivilDate = "2025-10-31"): readonly string[] {
  return found(rollShrinks(seen(story.world(), asOf), limits));
}

const september = figureOf("f1", "roll", [2, 1], "2025-09", "2025-09-30");

describe("a declared roll below the enrolments on record", () => {
  it("is told with both numbers", () => {
    const story = school().event(figureOf("f2", "roll", [1, 1], "2025-10"));
    const { findings } = rollShrinks(seen(story.world()), limits);
    expect(findings).toMatchObject([{ id: "rollShrinks@school:S1#f2", pupils: [], because: ["f2"] }]);
    expect(findings[0]?.says.en).toBe(
      "school S1 declares 1 pupil for 2025-10-31; by the enrolments on record there were 2, and nobody is recorded as leaving for the difference of 1. To be checked.",
    );
  });

  it("is none where a child left on record, where more are declared, or where nothing is", () => {
    const one = figureOf("f2", "roll", [1, 1], "2025-10");
    expect(rolls(school().left("P2", "2025-10-20", "transferOut").event(one))).toEqual([]);
    expect(rolls(school().event(figureOf("f2", "roll", [3, 1], "2025-10")))).toEqual([]);
    expect(rolls(school())).toEqual([]);
    expect(rolls(school().event(figureOf("f2", "dropoutRate", [1, 2], "2025-10")))).toEqual([]);
  });

  it("is as many as the host says, at the place that it names", () => {
    const story = school().event(figureOf("f2", "roll", [1, 1], "2025-10"));
    expect(found(rollShrinks(seen(story.world()), { figures, atLeast: 2 }))).toEqual([]);
    const opening = [{ indicator: "dropoutRate", part: "denominator", at: "start" }] as const;
    const rate = school()
      .left("P2", "2025-10-20", "died")
      .event(figureOf("f2", "dropoutRate", [0, 1], "2025-10"));
    expect(found(rollShrinks(seen(rate.world()), { figures: opening, atLeast: 1 }))).toHaveLength(1);
  });

  it("is not evaluable before the records begin, and not looked at before its day", () => {
    const early = school().event(figureOf("f2", "roll", [1, 1], "2025-08", "2025-09-01"));
    const result = rollShrinks(seen(early.world()), limits);
    expect([found(result), open(result)]).toEqual([[], ["rollShrinks@school:S1#f2"]]);
    const ahead = school().event(figureOf("f2", "roll", [1, 1], "2025-11", "2025-10-30"));
    expect(rolls(ahead)).toEqual([]);
  });
});

describe("a roll that falls from one declaration to the next", () => {
  // A child too many was declared in September, so that October agrees with the enrolments again.
  const over = school().event(figureOf("f1", "roll", [3, 1], "2025-09", "2025-09-30"));

  it("is told where the moves do not explain it", () => {
    expect(rolls(over.event(figureOf("f2", "roll", [2, 1], "2025-10")))).toEqual(["rollShrinks@school:S1#f1>f2"]);
  });

  it("is none where a leaving explains it", () => {
    const left = school().event(september).left("P2", "2025-10-20", "transferOut");
    expect(rolls(left.event(figureOf("f2", "roll", [1, 1], "2025-10")))).toEqual([]);
  });

  it("is none where it rises or stays", () => {
    expect(rolls(over.event(figureOf("f2", "roll", [3, 1], "2025-10")))).toEqual([]);
  });

  it("counts those who came and went for as many as they are", () => {
    const swapped = school().event(september).left("P2", "2025-10-09", "graduated").moved("P2", "2025-10-20", "C1");
    expect(rolls(swapped.event(figureOf("f2", "roll", [1, 1], "2025-10")))).toEqual([
      "rollShrinks@school:S1#f1>f2",
      "rollShrinks@school:S1#f2",
    ]);
  });
});

// Class C3 of school S1, to which P2 moves, stops taking registers.
function silent(story: Story, registerDays = 5, asOf: CivilDate = "2025-10-31"): readonly string[] {
  const data = story.data();
  const world = createWorld({ ...data, classes: [...data.classes, { id: "C3", school: "S1", grade: 7 }] });
  return found(silentClass(seen(world, asOf), { registerDays }));
}

describe("a class without registers whose children have not left", () => {
  const quiet = ["2025-10-27", "2025-10-28", "2025-10-29", "2025-10-30", "2025-10-31"] as const;
  const moved = school().moved("P2", "2025-10-20", "C3");
  const story = quiet.reduce((told, day) => told.noRegister(day, ["am", "pm"], "C3"), moved);

  it("is told once the other classes have gone on for as long as the host says", () => {
    const told = ["silentClass@class:C3#2025-10-24"];
    expect(silent(story)).toEqual(told);
    expect(silent(story, 5, "2025-10-30")).toEqual([]);
    expect(silent(story, 6)).toEqual([]);
  });

  it("is none while it takes registers, once its children have left, or in a school without registers", () => {
    expect(silent(moved)).toEqual([]);
    expect(silent(story.left("P2", "2025-10-27", "graduated"))).toEqual([]);
    expect(silent(story.registersThrough("2025-10-24"))).toEqual([]);
    expect(silent(school().registersThrough("2025-10-17"))).toEqual([]);
  });

  it("is told of a class that never took one, from the day on which children came", () => {
    const never = school().moved("P2", "2025-10-27", "C3");
    const without = quiet.reduce((told, day) => told.noRegister(day, ["am", "pm"], "C3"), never);
    expect(silent(without)).toEqual(["silentClass@class:C3#never"]);
    expect(silent(without, 6)).toEqual([]);
  });
});
