import { describe, expect, it } from "vitest";
import { ask, findingsOf, rows, school } from "../support/worlds.js";

describe("attendance entered for a child that has left", () => {
  const left = school().left("P1", "2025-10-13", "transferOut");

  it("is told as a problem, and not taken for a return", () => {
    const story = left.absent("P1", "2025-10-09", "2025-10-12").mark("P1", "2025-10-14", "am", true);
    const world = story.world();
    expect(world.problems.map(({ code, value }) => [code, value])).toEqual([["marked-while-not-enrolled", "P1"]]);
    expect(findingsOf(ask(story, "2025-10-15"), "gap")).toHaveLength(1);
  });

  it("is told as a problem, and not taken for an absence", () => {
    const story = left.mark("P1", "2025-10-14", "am", false).mark("P1", "2025-10-14", "pm", false);
    expect(story.world().problems).toHaveLength(2);
    expect(rows(ask(story, "2025-10-15"))).toEqual([]);
  });

  it("is told where another class lists the child", () => {
    const register = { kind: "register", id: "r", class: "C2", session: "am", absent: ["P1"] } as const;
    const story = school().registersThrough("2025-10-10");
    const world = story.event({ ...register, occurredOn: "2025-10-13", recordedOn: "2025-10-13" });
    expect(world.world().problems.map(({ code }) => code)).toEqual(["marked-while-not-enrolled"]);
    expect(rows(ask(world.registersThrough("2025-10-12"), "2025-10-13T13:00"))).toEqual([]);
  });
});
