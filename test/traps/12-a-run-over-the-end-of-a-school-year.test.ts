import { describe, expect, it } from "vitest";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { cityLadder } from "../support/city-ladder.js";
import { ask, autumn2025Data, findingsOf, only, school } from "../support/worlds.js";

const twoYears = schoolCalendar({
  ...autumn2025Data,
  terms: [
    {
      schoolYear: "2024-2025",
      name: "spring",
      from: "2025-02-17",
      to: "2025-07-04",
      source: "the school's own notice",
      publishedOn: "2025-01-10",
    },
    ...autumn2025Data.terms,
  ],
});
const engine = compile(cityLadder, { calendar: twoYears });

describe("a run that goes over the end of a school year", () => {
  const story = school(twoYears).recordsFrom("2025-06-02").absent("P1", "2025-07-04", "2025-09-01");

  it("goes on: the first day of the new year is its second day", () => {
    expect(findingsOf(ask(story, "2025-08-31", { engine }), "leader-visit-on-day-two")).toEqual([]);
    expect(only(ask(story, "2025-09-01", { engine }), "leader-visit-on-day-two")).toMatchObject({
      runFrom: "2025-07-04",
      due: "2025-09-01",
    });
  });

  it("has no day of the vacation in it", () => {
    const { run } = only(ask(story, "2025-09-01", { engine }), "contact-on-day-one").because;
    expect(run?.days).toEqual({ least: 2, most: 2 });
  });

  it("does not begin before the records: nothing earlier is judged", () => {
    const later = story.recordsFrom("2025-09-01");
    expect(findingsOf(ask(later, "2025-09-01", { engine }), "leader-visit-on-day-two")).toEqual([]);
    expect(only(ask(later, "2025-09-01", { engine }), "contact-on-day-one").runFrom).toBe("2025-09-01");
  });

  it("ends with the first session attended in the new year", () => {
    const back = school(twoYears).recordsFrom("2025-06-02").absent("P1", "2025-07-04").absent("P1", "2025-09-02");
    expect(findingsOf(ask(back, "2025-09-02", { engine }), "leader-visit-on-day-two")).toEqual([]);
  });
});
