import { describe, expect, it } from "vitest";
import type { SchoolCalendarData, Term } from "../../src/model/calendar-data.js";
import type { Issue } from "../../src/model/errors.js";
import { safeSchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import { autumn2025Data } from "../support/worlds.js";

const name = { zh: "略", en: "left out" };
const [autumn] = autumn2025Data.terms as readonly [Term];
const notice = { year: 2025, rest: [], makeUp: [], source: "a notice", publishedOn: "2024-11-12" } as const;

function faults(change: Partial<SchoolCalendarData>): readonly Issue[] {
  const made = safeSchoolCalendar({ ...autumn2025Data, ...change });
  return made.ok ? [] : made.issues;
}

const existing = "an existing date YYYY-MM-DD";

describe("faults of a calendar's data", () => {
  it("there are none in that of autumn 2025", () => {
    expect(faults({})).toEqual([]);
  });

  it("are named all at once, each with its place and value", () => {
    expect(
      faults({
        holidays: [
          {
            ...notice,
            rest: [{ date: "2025-02-30", name }],
            makeUp: [
              { date: "2025-10-11", name },
              { date: "2025-11-31", name },
            ],
            publishedOn: "2024-13-01",
          },
        ],
        terms: [{ ...autumn, from: "2025-09-31", publishedOn: "2025-06-31" }],
        specialDays: [{ date: "2025-10-32", teaching: [], reason: name, source: "s", publishedOn: "2025-00-01" }],
        sessionTimes: { am: { from: "08:00", to: "12:00" }, pm: { from: "11:00", to: "17:00" } },
      }),
    ).toEqual([
      { path: "holidays[0].publishedOn", value: "2024-13-01", expected: existing },
      { path: "holidays[0].rest[0].date", value: "2025-02-30", expected: existing },
      { path: "holidays[0].makeUp[1].date", value: "2025-11-31", expected: existing },
      { path: "terms[0].from", value: "2025-09-31", expected: existing },
      { path: "terms[0].publishedOn", value: "2025-06-31", expected: existing },
      { path: "specialDays[0].date", value: "2025-10-32", expected: existing },
      { path: "specialDays[0].publishedOn", value: "2025-00-01", expected: existing },
      {
        path: "sessionTimes",
        value: ["08:00", "12:00", "11:00", "17:00"],
        expected: "four times HH:mm, each later than the one before",
      },
    ]);
  });

  it("a term that ends before it begins", () => {
    expect(faults({ terms: [{ ...autumn, to: "2025-08-31" }] })).toEqual([
      { path: "terms[0].to", value: "2025-08-31", expected: "a date not before 2025-09-01" },
    ]);
  });

  it("terms that overlap, in whatever order", () => {
    const spring: Term = { ...autumn, name: "spring", from: "2026-01-23", to: "2026-07-03" };
    for (const terms of [
      [autumn, spring],
      [spring, autumn],
    ])
      expect(faults({ terms })).toEqual([
        { path: "terms", value: spring, expected: "a term that begins after 2026-01-23" },
      ]);
  });

  it("a year without a notice between two with one", () => {
    expect(faults({ holidays: [notice, { ...notice, year: 2027 }] })).toEqual([
      { path: "holidays", value: [2025, 2027], expected: "years without a gap (nothing is given for 2026)" },
    ]);
  });

  it.each([
    [{ am: { from: "8:00", to: "12:00" }, pm: { from: "14:00", to: "17:00" } }],
    [{ am: { from: "08:00", to: "08:00" }, pm: { from: "14:00", to: "17:00" } }],
    [{ am: { from: "08:00", to: "12:00" }, pm: { from: "14:00", to: "24:00" } }],
  ] as const)("session times that do not rise: %j", (sessionTimes) => {
    expect(faults({ sessionTimes })).toHaveLength(1);
  });

  it.each([99, 2025.5, Number.NaN, 123_456])("a year that is none: %s", (year) => {
    expect(faults({ holidays: [{ ...notice, year }] })).not.toEqual([]);
  });

  it("are thrown as one error", () => {
    const data: SchoolCalendarData = {
      ...autumn2025Data,
      terms: [{ ...autumn, from: "2025-09-31", to: "2026-02-30" }],
    };
    expect(() => schoolCalendar(data)).toThrow(
      expect.objectContaining({ code: "invalid-calendar", issues: faults({ terms: data.terms }) }),
    );
    expect(faults({ terms: data.terms })).toHaveLength(2);
  });
});
