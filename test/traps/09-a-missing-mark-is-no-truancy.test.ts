import { describe, expect, it } from "vitest";
import { ask, findingsOf, only, rows, school } from "../support/worlds.js";

describe("a missing mark is not read as truancy", () => {
  it("takes a child that the register does not list for present", () => {
    expect(rows(ask(school(), "2025-10-31"))).toEqual([]);
  });

  it("finds nothing about a child of whom nothing was ever said", () => {
    const story = school().registersThrough("2025-08-31").mark("P2", "2025-10-13", "am", true);
    expect(rows(ask(story, "2025-10-31"))).toEqual([]);
  });

  it("takes a mark alone for that session alone", () => {
    const story = school().registersThrough("2025-10-10").mark("P1", "2025-10-13", "am", false);
    const found = ask(story, "2025-10-13");
    expect(only(found, "half-day-report").marks.certainty).toBe("certain");
    expect(only(found, "contact-on-day-one").marks.certainty).toBe("possible");
  });

  it("goes by what was recorded last, mark or register", () => {
    const corrected = school().absent("P1", "2025-10-13").mark("P1", "2025-10-13", "am", true, "2025-10-13T09:00");
    expect(findingsOf(ask(corrected, "2025-10-13"), "contact-on-day-one")).toEqual([]);
    const overtaken = school().absent("P1", "2025-10-13").mark("P1", "2025-10-13", "am", true, "2025-10-13T08:05");
    expect(findingsOf(ask(overtaken, "2025-10-13"), "contact-on-day-one")).toHaveLength(1);
  });
});
