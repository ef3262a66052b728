import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonthsClamped, type CivilDate, dateOf, dayOf, parseDay, weekdayOf } from "../../src/model/civil-date.js";
import { BaoxueError } from "../../src/model/errors.js";
import { addMonths, weekday } from "../reference/time.js";

/** Days from 1900 to 2200, by arithmetic of its own. */
const first = Date.UTC(1900, 0, 1) / 86_400_000;
const last = Date.UTC(2200, 11, 31) / 86_400_000;
const anyDay = fc.integer({ min: first, max: last });

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const two = (value: number): string => String(value).padStart(2, "0");

describe("civil dates", () => {
  it("count from 1 January 1970", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dayOf("1969-12-31")).toBe(-1);
    expect(dayOf("2025-10-01")).toBe(20_362);
  });

  it("come back from their numbers, from 1900 to 2200", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(dateOf(day))).toBe(day);
      }),
    );
  });

  it("follow each other without a gap, month ends and leap days included", () => {
    for (let year = 1900; year <= 2200; year++) {
      const days = dayOf(`${year + 1}-01-01` as CivilDate) - dayOf(`${year}-01-01` as CivilDate);
      expect(days).toBe(isLeap(year) ? 366 : 365);
      expect(parseDay(`${year}-02-29`) !== undefined).toBe(isLeap(year));
      expect(parseDay(`${year}-02-28`)).toBeDefined();
    }
  });

  it.each([
    "2025-02-29",
    "2025-02-30",
    "1900-02-29",
    "2025-04-31",
    "2025-00-10",
    "2025-13-01",
    "2025-01-00",
    "2025-1-1",
    "25-01-01",
    "2025/01/01",
    "2025-01-01T00:00",
    " 2025-01-01",
    "2025-01-01 ",
    "2025-01-01\n",
    "+02025-01-01",
    "２０２５-01-01",
    "",
  ])("%j is no date", (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => dayOf(text as CivilDate)).toThrow(BaoxueError);
  });

  it("exist exactly where the month has the day", () => {
    const parts = [
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    ];
    fc.assert(
      fc.property(fc.tuple(...parts), ([year = 0, month = 0, day = 0]) => {
        const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const exists = day >= 1 && day <= (lengths[month - 1] ?? 0);
        expect(parseDay(`${year}-${two(month)}-${two(day)}`) !== undefined).toBe(exists);
      }),
    );
  });

  it("are read from digits 0 to 9, hyphens and nothing else, whatever a text is", () => {
    const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
    const aSign = fc.constantFrom("0", "1", "2", "3", "9", "-", "+", ":", "T", " ", "２", "٣", "/", ".", "\n");
    const near = fc.array(aSign, { maxLength: 12 }).map((signs) => signs.join(""));
    const spoilt = fc
      .tuple(anyDay, fc.nat(10), fc.oneof(fc.constant(""), aSign), fc.nat(2))
      .map(([day, at, sign, length]) => {
        const date = dateOf(day);
        return date.slice(0, at) + sign + date.slice(at + length);
      });
    fc.assert(
      fc.property(fc.oneof(near, spoilt, fc.string({ unit: "binary" })), (text) => {
        const [, year = "0", month = "0", day = "0"] = shape.exec(text) ?? [];
        const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
        const exists = Number(year) >= 1000 && read.toISOString().startsWith(text);
        expect(parseDay(text)).toBe(exists ? read.getTime() / 86_400_000 : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it("an impossible date is told with the date", () => {
    expect(() => dayOf("2025-02-30")).toThrow(
      expect.objectContaining({
        code: "invalid-date",
        issues: [{ path: "date", value: "2025-02-30", expected: "an existing date YYYY-MM-DD" }],
      }),
    );
  });
});

describe("weekdays", () => {
  it("1 is Monday, 7 is Sunday", () => {
    expect(weekdayOf(dayOf("2025-09-01"))).toBe(1);
    expect(weekdayOf(dayOf("2025-09-28"))).toBe(7);
    expect(weekdayOf(dayOf("1969-12-29"))).toBe(1);
  });

  it("are those of the calendar, before 1970 too", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day)).toBe(weekday(day));
      }),
    );
  });
});

describe("addMonthsClamped", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-08-31", 1, "2025-09-30"],
    ["2025-10-15", 3, "2026-01-15"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-05-31", 0, "2025-05-31"],
  ] as const)("%s and %i months is %s", (date, months, expected) => {
    expect(dateOf(addMonthsClamped(dayOf(date), months))).toBe(expected);
  });

  it("keeps the day of the month, or takes the month's last", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (day, months) => {
        expect(addMonthsClamped(day, months)).toBe(addMonths(day, months));
      }),
    );
  });
});
