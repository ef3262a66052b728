import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayNumber, dayOf } from "../../src/model/civil-date.js";
import { dayClock } from "../../src/model/day-clock.js";
import { weekday } from "../reference/time.js";

const someDays = fc.record({
  first: fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2090-01-01") }),
  counted: fc.array(fc.boolean(), { maxLength: 60 }),
});

/** What a clock must answer, by looking at each day. */
function countsNaively(first: DayNumber, counted: readonly boolean[], day: DayNumber): boolean {
  return day >= first + counted.length ? weekday(day) <= 5 : (counted[day - first] ?? false);
}

function rankNaively(first: DayNumber, counted: readonly boolean[], day: DayNumber): number {
  let rank = 0;
  for (let at = first; at <= day; at++) if (countsNaively(first, counted, at)) rank++;
  return rank;
}

describe("a day clock", () => {
  it("counts what was entered, and Monday to Friday past it", () => {
    const monday = dayOf("2025-09-01");
    const clock = dayClock(monday, [true, false, true]); // then Thursday 4 September
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((i) => clock.counts(monday + i))).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(clock.rank(monday + 7)).toBe(5);
    expect(clock.nth(5)).toBe(monday + 7);
  });

  it("before the first day nothing counts", () => {
    const clock = dayClock(dayOf("2025-09-01"), [true]);
    expect(clock.counts(dayOf("2025-08-29"))).toBe(false);
    expect(clock.rank(dayOf("2025-08-29"))).toBe(0);
  });

  it("equals counting day by day, also past the last day entered", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: -10, max: 120 }), ({ first, counted }, offset) => {
        const clock = dayClock(first, counted);
        expect(clock.counts(first + offset)).toBe(countsNaively(first, counted, first + offset));
        expect(clock.rank(first + offset)).toBe(rankNaively(first, counted, first + offset));
      }),
    );
  });

  it("the n-th counted day counts, and its rank is n", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 1, max: 120 }), ({ first, counted }, rank) => {
        const clock = dayClock(first, counted);
        const day = clock.nth(rank);
        expect(clock.counts(day)).toBe(true);
        expect(clock.rank(day)).toBe(rank);
        expect(clock.rank(day - 1)).toBe(rank - 1);
      }),
    );
  });

  it("a counted day is the n-th of its own rank", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 0, max: 120 }), ({ first, counted }, offset) => {
        const clock = dayClock(first, counted);
        fc.pre(clock.counts(first + offset));
        expect(clock.nth(clock.rank(first + offset))).toBe(first + offset);
      }),
    );
  });
});
