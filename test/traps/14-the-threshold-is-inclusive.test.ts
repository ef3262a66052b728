import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilMoment } from "../../src/model/moment.js";
import { sameDayBy, schoolDay, within } from "../../src/rules/words.js";
import {
  ask,
  datesFrom,
  findingsOf,
  october,
  only,
  ourEngine,
  ours,
  patient,
  school,
  taughtDays,
} from "../support/worlds.js";

const away = school().absent("P1", "2025-10-13", "2025-10-31");

describe("thresholds and deadlines include what they name", () => {
  it.each<[CivilMoment, number]>([
    ["2025-10-13T11:59", 0],
    ["2025-10-13T12:00", 1],
  ])("completes half a day at the last minute of its session: %s", (asOf, found) => {
    expect(findingsOf(ask(away, asOf), "half-day-report")).toHaveLength(found);
  });

  it.each<[CivilMoment, number]>([
    ["2025-10-13T16:59", 0],
    ["2025-10-13T17:00", 1],
  ])("completes a day with its last session, not at the first: %s", (asOf, found) => {
    expect(findingsOf(ask(away, asOf), "contact-on-day-one")).toHaveLength(found);
  });

  it.each<[CivilMoment, number]>([
    ["2025-10-14T07:59", 0],
    ["2025-10-14T08:00", 1],
  ])("enters the second day at its first missed session: %s", (asOf, found) => {
    expect(findingsOf(ask(away, asOf), "leader-visit-on-day-two")).toHaveLength(found);
  });

  it("is on time to the last minute of the due day, and overdue from the next", () => {
    const at = (asOf: CivilMoment): unknown => only(ask(away, asOf), "contact-on-day-one").marks.timeliness;
    expect([at("2025-10-13"), at("2025-10-13T23:59"), at("2025-10-14T00:00")]).toEqual(["onTime", "onTime", "overdue"]);
  });

  it("is on time in the minute of the hour that the text names, and overdue in the next", () => {
    const engine = ourEngine({ due: sameDayBy("16:00") });
    const story = school().report("P1", "2025-10-13T09:00", "school");
    const at = (asOf: CivilMoment): unknown => only(ask(story, asOf, { engine }), "rule").marks.timeliness;
    expect([at("2025-10-13T16:00"), at("2025-10-13T16:01")]).toEqual(["onTime", "overdue"]);
  });

  it("takes a deed in the last minute for timely, and one a minute later for late", () => {
    const engine = ourEngine({ due: within(1, "calendarDay") });
    const told = school().report("P1", "2025-10-13", "school");
    const done = (at: CivilMoment): unknown => only(ask(told.visit("P1", at), "2025-10-20", { engine }), "rule").marks;
    expect(done("2025-10-14T23:59")).toMatchObject({ stage: "fulfilled", timeliness: "onTime" });
    expect(done("2025-10-15T00:00")).toMatchObject({ stage: "fulfilled", timeliness: "late" });
  });

  it("reaches the n-th day in exactly n days, and not in one fewer", patient, () => {
    const days = taughtDays("2025-10-13", "2025-10-31");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), (count, length) => {
        const engine = ourEngine({ when: ours.absence.completes(schoolDay(count)) });
        const story = october().absent("P1", "2025-10-13", days[length - 1]);
        const found = findingsOf(ask(story, "2025-10-31", { engine }), "rule");
        expect(found.map((finding) => finding.due)).toEqual(length >= count ? [days[count - 1]] : []);
      }),
    );
  });

  it("is due so many calendar days after the trigger's day, which is not counted", patient, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (amount) => {
        const engine = ourEngine({ due: within(amount, "calendarDay") });
        const found = ask(october().report("P1", "2025-10-13", "school"), "2025-10-13", { engine });
        expect(only(found, "rule").due).toBe(datesFrom("2025-10-13", amount + 1).at(-1));
      }),
    );
  });
});
