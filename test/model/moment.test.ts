import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/civil-date.js";
import {
  type CivilMoment,
  dayOfMinute,
  endOfDay,
  minutesPerDay,
  momentOf,
  parseMoment,
  parseTime,
  readMoment,
  startOfDay,
} from "../../src/model/moment.js";
import { firstMinute, lastMinute } from "../reference/time.js";

const anyMinute = fc.integer({ min: -36_800_000, max: 121_000_000 }); // 1900 to 2200

describe("times of day", () => {
  it.each([
    ["00:00", 0],
    ["08:05", 485],
    ["23:59", 1439],
  ] as const)("%s is minute %i", (text, minute) => {
    expect(parseTime(text)).toBe(minute);
  });

  it.each(["24:00", "8:00", "08:60", "08:00:00", "0800", "aa:bb", ""])("%j is none", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

describe("moments", () => {
  it("a date means all of its day, a time of day one minute", () => {
    const day = dayOf("2025-10-16");
    expect(parseMoment("2025-10-16")).toEqual({ first: startOfDay(day), last: endOfDay(day), day });
    const at = startOfDay(day) + 8 * 60 + 10;
    expect(parseMoment("2025-10-16T08:10")).toEqual({ first: at, last: at, day });
  });

  it("come back from their minutes", () => {
    fc.assert(
      fc.property(anyMinute, (minute) => {
        const text = momentOf(minute);
        expect(readMoment(text)).toEqual({ first: minute, last: minute, day: dayOfMinute(minute) });
        expect([firstMinute(text), lastMinute(text)]).toEqual([minute, minute]);
      }),
    );
  });

  it("every day has 1440 minutes, and each belongs to it", () => {
    fc.assert(
      fc.property(anyMinute, (minute) => {
        const day = dayOfMinute(minute);
        expect(startOfDay(day)).toBeLessThanOrEqual(minute);
        expect(endOfDay(day)).toBeGreaterThanOrEqual(minute);
        expect(endOfDay(day) - startOfDay(day)).toBe(minutesPerDay - 1);
        expect(startOfDay(day + 1)).toBe(endOfDay(day) + 1);
      }),
    );
  });

  it("sort as their texts do", () => {
    fc.assert(
      fc.property(anyMinute, anyMinute, (a, b) => {
        expect(momentOf(a) < momentOf(b)).toBe(a < b);
      }),
    );
  });

  it.each([
    "2025-02-30",
    "2025-02-30T08:00",
    "2025-10-16T24:00",
    "2025-10-16 08:00",
    "2025-10-16t08:00",
    "2025-10-16T08:00:00",
    "2025-10-16T08:00Z",
    "2025-10-16T08:00+08:00",
    "2025-10-16T",
    "2025-10-1",
    "08:00",
    "",
  ])("%j is none", (text) => {
    expect(parseMoment(text)).toBeUndefined();
    expect(() => readMoment(text as CivilMoment, "asOf")).toThrow(
      expect.objectContaining({
        code: "invalid-moment",
        issues: [{ path: "asOf", value: text, expected: "YYYY-MM-DD or YYYY-MM-DDTHH:mm" }],
      }),
    );
  });
});
