import { describe, expect, it } from "vitest";
import { presentOnNonSchoolDay } from "../../../src/calc/evidence/present-on-non-school-day.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import { type Story, school } from "../../support/worlds.js";
import { found, open, seen } from "./scenes.js";

function register(id: string, date: CivilDate, session: "am" | "pm" = "am"): SchoolEvent {
  return { kind: "register", id, class: "C1", session, absent: [], occurredOn: date, recordedOn: date };
}

function ids(story: Story): readonly string[] {
  return found(presentOnNonSchoolDay(seen(story.world())));
}

describe("attendance on a day without school", () => {
  it("is told once for a class and a day, with all its registers", () => {
    const story = school().event(register("x1", "2025-10-02"), register("x2", "2025-10-02", "pm"));
    const { findings } = presentOnNonSchoolDay(seen(story.world()));
    expect(findings).toMatchObject([{ subject: { kind: "class", id: "C1" }, pupils: [], because: ["x1", "x2"] }]);
    expect(findings[0]?.says.en).toBe(
      "class C1 has 2 entries of attendance on 2025-10-02; by the calendar there was no school at that time (National Day and Mid-Autumn Festival). To be checked.",
    );
  });

  it("is told of weekends, and not of make-up days or school days", () => {
    expect(ids(school().event(register("x1", "2025-10-18")))).toEqual(["presentOnNonSchoolDay@class:C1#2025-10-18"]);
    expect(ids(school())).toEqual([]); // its registers cover the make-up Saturday, 11 October
  });

  it("is told of a child that is marked as there, and not as absent", () => {
    expect(ids(school().mark("P1", "2025-10-18", "am", true))).toEqual(["presentOnNonSchoolDay@pupil:P1#2025-10-18"]);
    expect(ids(school().mark("P1", "2025-10-18", "am", false))).toEqual([]);
    expect(ids(school().mark("P1", "2025-10-17", "am", true))).toEqual([]);
  });

  it("is taken back with the record", () => {
    expect(ids(school().event(register("x1", "2025-10-18")).retracted("x1", "2025-10-19"))).toEqual([]);
  });

  it("is not evaluable on days for which no calendar is published", () => {
    const story = school().event(register("x1", "2026-02-10"), register("x2", "2026-02-11"));
    const result = presentOnNonSchoolDay(seen(story.world(), "2026-02-12"));
    expect([found(result), open(result)]).toEqual([[], ["presentOnNonSchoolDay@school:S1#unpublished"]]);
    expect(result.notEvaluable[0]?.says.zh).toContain("校历未公布");
    expect(open(presentOnNonSchoolDay(seen(story.world(), "2026-02-09")))).toEqual([]);
  });
});
