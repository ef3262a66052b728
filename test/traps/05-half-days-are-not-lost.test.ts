import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { halfDay } from "../../src/rules/words.js";
import { cityLadder } from "../support/city-ladder.js";
import {
  ask,
  autumn2025Data,
  findingsOf,
  october,
  only,
  ourEngine,
  ours,
  patient,
  type Story,
  school,
  taughtDays,
} from "../support/worlds.js";

describe("half days are not lost", () => {
  it("finds half a day in a missed morning and in a missed afternoon", () => {
    const morning = ask(school().absentHalf("P1", "2025-10-13", "am"), "2025-10-13");
    const afternoon = ask(school().absentHalf("P1", "2025-10-13", "pm"), "2025-10-13");
    expect(only(morning, "half-day-report").triggeredAt).toBe("2025-10-13T12:00");
    expect(only(afternoon, "half-day-report").triggeredAt).toBe("2025-10-13T17:00");
  });

  it("joins an afternoon and the next morning to two half days, but to no whole day", () => {
    const story = school().absentHalf("P1", "2025-10-13", "pm").absentHalf("P1", "2025-10-14", "am");
    const found = ask(story, "2025-10-14");
    expect(only(found, "half-day-report").because.run).toMatchObject({
      halfDays: { least: 2, most: 2 },
      days: { least: 0, most: 0 },
    });
    expect(findingsOf(found, "contact-on-day-one")).toEqual([]);
  });

  it("takes the next full day as day one of a run that begins with an afternoon", () => {
    const story = school().absentHalf("P1", "2025-10-13", "pm").absent("P1", "2025-10-14", "2025-10-15");
    const found = ask(story, "2025-10-15");
    expect(only(found, "contact-on-day-one").due).toBe("2025-10-14");
    expect(only(found, "leader-visit-on-day-two").due).toBe("2025-10-15");
  });

  it("takes a day with one taught session as a whole school day when that session is missed", () => {
    const closure = { date: "2025-10-13", teaching: ["am"], reason: { zh: "家长会", en: "parents' evening" } } as const;
    const specialDays = [{ ...closure, source: "the school's own notice", publishedOn: "2025-09-01" }] as const;
    const calendar = schoolCalendar({ ...autumn2025Data, specialDays });
    const story = school(calendar).absent("P1", "2025-10-13");
    const found = ask(story, "2025-10-13", { engine: compile(cityLadder, { calendar }) });
    expect(only(found, "contact-on-day-one").triggeredAt).toBe("2025-10-13T12:00");
  });

  it("counts every missed session once", patient, () => {
    const engine = ourEngine({ when: ours.absence.completes(halfDay(1)) });
    const days = taughtDays("2025-10-09", "2025-10-24");
    fc.assert(
      fc.property(fc.nat({ max: days.length * 2 - 1 }), fc.integer({ min: 1, max: 9 }), (first, length) => {
        const missed = days
          .flatMap((date) => (["am", "pm"] as const).map((session) => ({ date, session })))
          .slice(first, first + length);
        const story = missed.reduce<Story>(
          (told, { date, session }) => told.absentHalf("P1", date, session),
          october(),
        );
        const { run } = only(ask(story, "2025-10-31", { engine }), "rule").because;
        expect(run?.halfDays).toEqual({ least: missed.length, most: missed.length });
      }),
    );
  });
});
