import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Session } from "../../src/model/session.js";
import { ask, findingsOf, october, patient, type Story, school, taughtDays } from "../support/worlds.js";

describe('"any day" is not taken for "all days"', () => {
  it("finds no whole day in three mornings missed on end", () => {
    const story = school()
      .absentHalf("P1", "2025-10-13", "am")
      .absentHalf("P1", "2025-10-14", "am")
      .absentHalf("P1", "2025-10-15", "am");
    const found = ask(story, "2025-10-17");
    expect(findingsOf(found, "half-day-report")).toHaveLength(3);
    expect(findingsOf(found, "contact-on-day-one")).toEqual([]);
    expect(findingsOf(found, "leader-visit-on-day-two")).toEqual([]);
  });

  it("finds no second day where an attended morning lies between two missed days", () => {
    const story = school().absent("P1", "2025-10-13").absentHalf("P1", "2025-10-14", "pm").absent("P1", "2025-10-15");
    expect(findingsOf(ask(story, "2025-10-16"), "leader-visit-on-day-two")).toEqual([]);
  });

  it("asks for a contact only on days missed from the first session to the last", patient, () => {
    const days = taughtDays("2025-10-09", "2025-10-24");
    const halves = days.flatMap((date) =>
      (["am", "pm"] as const).map((session): readonly [typeof date, Session] => [date, session]),
    );
    fc.assert(
      fc.property(fc.subarray(halves), (missed) => {
        const story = missed.reduce<Story>((told, [date, session]) => told.absentHalf("P1", date, session), october());
        const whole = days.filter((date) => missed.filter(([day]) => day === date).length === 2);
        for (const finding of findingsOf(ask(story, "2025-10-25"), "contact-on-day-one"))
          expect(whole).toContain(finding.due);
      }),
      { numRuns: 150 },
    );
  });
});
