import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CivilDate, dayOf } from "../../src/model/civil-date.js";
import { within } from "../../src/rules/words.js";
import { ask, autumn2025, datesFrom, only, ourEngine, patient, school } from "../support/worlds.js";

const engine = ourEngine({ due: within(10, "workingDay") });
const dueAfter = (date: CivilDate): string | undefined =>
  only(ask(school().report("P1", date, "school"), date, { engine }), "rule").due;

describe("ten working days are not fourteen calendar days", () => {
  it.each<[CivilDate, CivilDate, CivilDate, string]>([
    ["2025-10-13", "2025-10-27", "2025-10-27", "an ordinary fortnight, where both agree"],
    ["2025-10-09", "2025-10-22", "2025-10-23", "the make-up Saturday 11 October is worked"],
    ["2025-09-29", "2025-10-20", "2025-10-13", "National Day lies between"],
    ["2025-09-19", "2025-10-10", "2025-10-03", "the make-up Sunday 28 September is worked, National Day is not"],
    ["2025-10-01", "2025-10-21", "2025-10-15", "told on the holiday itself"],
    ["2025-10-18", "2025-10-31", "2025-11-01", "told on a Saturday"],
  ])("from %s it is %s, not %s: %s", (told, due, fourteenDays) => {
    expect(dueAfter(told)).toBe(due);
    expect(datesFrom(told, 15).at(-1)).toBe(fourteenDays);
  });

  it("shows each day counted or skipped, and the notice that says so", () => {
    const found = ask(school().report("P1", "2025-09-29", "school"), "2025-09-29", { engine });
    const { dateSteps } = only(found, "rule").because;
    const counted = dateSteps.filter(({ step }) => step === "counted").map(({ date }) => date);
    expect(counted).toEqual([
      "2025-09-30",
      "2025-10-09",
      "2025-10-10",
      "2025-10-11",
      "2025-10-13",
      "2025-10-14",
      "2025-10-15",
      "2025-10-16",
      "2025-10-17",
      "2025-10-20",
    ]);
    expect(dateSteps.find(({ date }) => date === "2025-10-11")).toMatchObject({
      step: "counted",
      source: "国务院办公厅关于2025年部分节假日安排的通知",
    });
    expect(dateSteps.find(({ date }) => date === "2025-10-06")).toMatchObject({ step: "skipped" });
    expect(dateSteps.at(-1)).toMatchObject({ date: "2025-10-20", step: "due" });
  });

  it("has exactly ten working days after any day up to the due date, which is one of them", patient, () => {
    fc.assert(
      fc.property(fc.constantFrom(...datesFrom("2025-09-01", 80)), (told) => {
        const due = dueAfter(told);
        const days = datesFrom(told, 60).slice(1);
        const working = days.filter((date) => date <= (due ?? "") && autumn2025.workingDays.counts(dayOf(date)));
        expect(working).toHaveLength(10);
        expect(working.at(-1)).toBe(due);
      }),
      { numRuns: 60 },
    );
  });
});
