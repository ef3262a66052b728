import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSchoolCalendar } from "../../src/schemas.js";
import { arbitraryCalendar } from "../support/arbitraries/calendars.js";
import { autumn2025Data } from "../support/worlds.js";

function issues(input: unknown): unknown {
  const read = parseSchoolCalendar(input);
  return read.ok ? [] : read.issues;
}

describe("a school calendar from outside", () => {
  it("comes out as it went in", () => {
    expect(parseSchoolCalendar(autumn2025Data)).toEqual({ ok: true, value: autumn2025Data });
  });

  it("any calendar survives JSON", () => {
    fc.assert(
      fc.property(arbitraryCalendar, (data) => {
        expect(parseSchoolCalendar(JSON.parse(JSON.stringify(data)))).toEqual({ ok: true, value: data });
      }),
    );
  });

  it("every fault is told, with its place and the value given there", () => {
    const [term] = autumn2025Data.terms;
    const date = "an existing date YYYY-MM-DD";
    expect(
      issues({
        id: 7,
        holidays: [
          { year: 99, rest: [{ date: "2025-02-29", name: "国庆节" }], makeUp: null, source: "", publishedOn: 0 },
        ],
        terms: [{ ...term, name: "summer", to: "2026-02-30", weeks: 20 }],
        specialDays: [{ date: "2025-10-16", teaching: ["am", "evening"], reason: { zh: "略" }, source: "s" }],
        weekdays: [1, 8],
        sessionTimes: { am: { from: "8:00", to: "12:00" }, pm: { from: "14:00", to: "24:00" }, night: {} },
        country: "CN",
      }),
    ).toEqual([
      { path: "id", value: 7, expected: "a text that is not empty" },
      { path: "holidays[0].source", value: "", expected: "a text that is not empty" },
      { path: "holidays[0].publishedOn", value: 0, expected: date },
      { path: "holidays[0].year", value: 99, expected: "a year of four digits" },
      { path: "holidays[0].rest[0].date", value: "2025-02-29", expected: date },
      { path: "holidays[0].rest[0].name", value: "国庆节", expected: "an object" },
      { path: "holidays[0].makeUp", value: null, expected: "a list" },
      { path: "terms[0].name", value: "summer", expected: '"autumn" or "spring"' },
      { path: "terms[0].to", value: "2026-02-30", expected: date },
      { path: "terms[0].weeks", value: 20, expected: "no field of this name" },
      { path: "specialDays[0].publishedOn", value: undefined, expected: date },
      { path: "specialDays[0].teaching[1]", value: "evening", expected: '"am" or "pm"' },
      { path: "specialDays[0].reason.en", value: undefined, expected: "a text" },
      { path: "weekdays[1]", value: 8, expected: "one of 1, 2, 3, 4, 5, 6, 7" },
      { path: "sessionTimes.am.from", value: "8:00", expected: "a time HH:mm" },
      { path: "sessionTimes.pm.to", value: "24:00", expected: "a time HH:mm" },
      { path: "sessionTimes.night", value: {}, expected: "no field of this name" },
      { path: "country", value: "CN", expected: "no field of this name" },
    ]);
  });

  it("what may be left out may", () => {
    expect(issues({ id: "c", holidays: [], terms: [] })).toEqual([]);
    expect(issues({})).toEqual([
      { path: "id", value: undefined, expected: "a text that is not empty" },
      { path: "holidays", value: undefined, expected: "a list" },
      { path: "terms", value: undefined, expected: "a list" },
    ]);
  });

  it("nothing whatever makes it throw", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseSchoolCalendar(input).ok).toBe(false);
      }),
    );
  });
});
