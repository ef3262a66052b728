import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOfPeriod } from "../../../src/calc/evidence/period-days.js";
import { dateOf, dayOf } from "../../../src/model/civil-date.js";
import { periodAround } from "../../../src/rules/engine/periods.js";
import { autumn2025 } from "../../support/worlds.js";

const kinds = ["week", "month", "quarter", "halfYear", "calendarYear", "schoolYear"] as const;

describe("the days of a period", () => {
  it("are those around any of its days", () => {
    const someDay = fc.integer({ min: dayOf("2019-01-01"), max: dayOf("2030-12-31") });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), someDay, (kind, day) => {
        const span = periodAround({ kind }, day);
        expect(daysOfPeriod(span?.key ?? "", [])).toEqual(span);
      }),
    );
  });

  it("of a term are what the calendar says, and unknown where it has none", () => {
    const days = daysOfPeriod("2025-2026/autumn", autumn2025.terms);
    expect(days && [dateOf(days.first), dateOf(days.last)]).toEqual(["2025-09-01", "2026-01-23"]);
    expect(daysOfPeriod("2025-2026/spring", autumn2025.terms)).toBeUndefined();
  });

  it("of a day are that day, and of no key none", () => {
    const day = dayOf("2025-10-13");
    expect(daysOfPeriod("2025-10-13", [])).toEqual({ first: day, last: day });
    expect(daysOfPeriod("October", [])).toBeUndefined();
  });
});
