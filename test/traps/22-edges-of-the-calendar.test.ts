import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonthsClamped, type CivilDate, dateOf, dayOf, parseDay } from "../../src/model/civil-date.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { schoolDay, within } from "../../src/rules/words.js";
import { ask, findingsOf, only, ourEngine, ours, patient, school } from "../support/worlds.js";

const month = ourEngine({ due: within(1, "month") });
const dueAfter = (told: CivilDate, engine = month): string | undefined =>
  only(ask(school().report("P1", told, "school"), told, { engine }), "rule").due;

describe("leap day, month end, year boundary, midnight", () => {
  it.each<[CivilDate, CivilDate]>([
    ["2025-10-31", "2025-11-30"],
    ["2025-12-31", "2026-01-31"],
    ["2026-01-31", "2026-02-28"],
    ["2028-01-31", "2028-02-29"],
    ["2028-02-29", "2028-03-29"],
    ["2025-11-30", "2025-12-30"],
  ])("a month after %s is %s", (told, due) => {
    expect(dueAfter(told)).toBe(due);
  });

  it("counts days over the end of a year and over a leap day", () => {
    const three = ourEngine({ due: within(3, "calendarDay") });
    expect(dueAfter("2025-12-30", three)).toBe("2026-01-02");
    expect(dueAfter("2028-02-27", three)).toBe("2028-03-01");
    expect(dueAfter("2027-02-27", three)).toBe("2027-03-02");
  });

  it("clamps to the month's last day, and never spills into the next month", patient, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 40 }), (day, months) => {
        const [from, to] = [dateOf(day), dateOf(addMonthsClamped(day, months))];
        const index = (date: CivilDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(index(to) - index(from)).toBe(months);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
      }),
    );
  });

  it("knows every date that exists, and no other", patient, () => {
    expect(["2025-02-29", "2025-02-30", "2025-13-01", "2025-00-10", "2025-1-01", "25-01-01"].map(parseDay)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 2_900_000 }), (day) => dayOf(dateOf(day)) === day));
  });

  it.each<[CivilMoment, number]>([
    ["2025-10-13T00:00", 1],
    ["2025-10-13T07:59", 1],
    ["2025-10-13T23:59", 1],
    ["2025-10-12T23:59", 0],
  ])("takes a call at %s for one of its own day, in China's time", (called, done) => {
    const story = school().absent("P1", "2025-10-13", "2025-10-14").call("P1", called);
    const finding = only(ask(story, "2025-10-13"), "contact-on-day-one");
    expect(finding.because.evidence.matched).toHaveLength(done);
  });

  it("is late a minute after midnight, though the day goes on in UTC", () => {
    const story = school().absent("P1", "2025-10-13", "2025-10-14").call("P1", "2025-10-14T00:01");
    expect(only(ask(story, "2025-10-14"), "contact-on-day-one").marks).toMatchObject({
      stage: "fulfilled",
      timeliness: "late",
    });
  });

  it("goes from the last school day of a year to the first of the next", () => {
    const engine = ourEngine({ when: ours.absence.enters(schoolDay(2)) });
    const story = school().registersThrough("2026-01-09").absent("P1", "2025-12-31", "2026-01-04");
    expect(findingsOf(ask(story, "2026-01-05", { engine }), "rule").map(({ due }) => due)).toEqual(["2026-01-04"]);
  });
});
