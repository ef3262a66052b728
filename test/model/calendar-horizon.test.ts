import { describe, expect, it } from "vitest";
import type { HolidayYear } from "../../src/model/calendar-data.js";
import { type CivilDate, dayOf } from "../../src/model/civil-date.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import { autumn2025, autumn2025Data } from "../support/worlds.js";

const provisional = (calendar: SchoolCalendar, clock: "schoolDays" | "workingDays", date: CivilDate): unknown =>
  calendar.provisional(clock, dayOf(date));

describe("the horizon", () => {
  it("is the last day published, per clock: terms and holiday notices both bound the school days", () => {
    expect(autumn2025.publishedThrough).toEqual({ schoolDays: "2026-01-23", workingDays: "2026-12-31" });
    expect(autumn2025.knownOn("2025-10-16").publishedThrough).toEqual({
      schoolDays: "2025-12-31",
      workingDays: "2025-12-31",
    });
  });

  it("within it nothing is provisional", () => {
    for (const date of ["2025-09-01", "2025-12-31", "2026-01-23"] as const)
      expect(provisional(autumn2025, "schoolDays", date)).toBeUndefined();
    for (const date of ["2025-01-01", "2025-08-31", "2026-12-31"] as const)
      expect(provisional(autumn2025, "workingDays", date)).toBeUndefined();
  });

  it("past it the answer is provisional, and says why", () => {
    expect(provisional(autumn2025, "schoolDays", "2026-01-24")).toEqual({
      zh: "2026-01-23之后的学期尚未公布",
      en: "no term is published after 2026-01-23",
    });
    expect(provisional(autumn2025, "workingDays", "2027-01-01")).toEqual({
      zh: "2026-12-31之后的放假安排尚未公布",
      en: "no holiday notice is published after 2026-12-31",
    });
    expect(provisional(autumn2025.knownOn("2025-10-16"), "schoolDays", "2026-01-05")).toEqual({
      zh: "2025-12-31之后的放假安排尚未公布",
      en: "no holiday notice is published after 2025-12-31",
    });
  });

  it("before the data begins the answer is provisional too", () => {
    expect(provisional(autumn2025, "schoolDays", "2025-08-31")).toEqual({
      zh: "2025-09-01之前没有学期",
      en: "no term is given before 2025-09-01",
    });
    expect(provisional(autumn2025, "workingDays", "2024-12-31")).toMatchObject({
      en: "no holiday notice is given before 2025-01-01",
    });
  });

  it("where nothing is given at all, everything is", () => {
    const empty = schoolCalendar({ id: "empty", holidays: [], terms: [] });
    expect(empty.publishedThrough).toEqual({ schoolDays: undefined, workingDays: undefined });
    expect(provisional(empty, "schoolDays", "2025-10-16")).toEqual({ zh: "未给出学期", en: "no term is given" });
    expect(provisional(empty, "workingDays", "2025-10-16")).toEqual({
      zh: "未给出放假安排",
      en: "no holiday notice is given",
    });
  });

  it("past it, weekdays are taken for school days", () => {
    const friday = dayOf("2026-01-23");
    expect(autumn2025.schoolDays.nth(101)).toBe(friday + 3);
    expect([friday + 1, friday + 2, friday + 3].map(autumn2025.teaching)).toEqual([0, 0, 3]);
  });

  it("a strict calendar throws instead, and answers as the other within it", () => {
    const strict = schoolCalendar(autumn2025Data, { strict: true });
    expect(provisional(strict, "schoolDays", "2026-01-23")).toBeUndefined();
    expect(() => provisional(strict, "schoolDays", "2026-01-24")).toThrow(
      expect.objectContaining({
        code: "beyond-horizon",
        issues: [
          {
            path: "schoolDays",
            value: "2026-01-24",
            expected: "a day covered by the calendar (no term is published after 2026-01-23)",
          },
        ],
      }),
    );
    expect(() => provisional(strict, "workingDays", "2027-01-01")).toThrow(/beyond-horizon/);
    expect(() => provisional(strict.knownOn("2025-10-16"), "workingDays", "2026-01-05")).toThrow(/beyond-horizon/);
  });
});

describe("a notice changed in mid-year", () => {
  const [notice, next] = autumn2025Data.holidays as readonly [HolidayYear, HolidayYear];
  const name = { zh: "运动会", en: "games" };
  /** The same notice, with Monday 17 November off and Saturday 15 November worked; published on 20 October. */
  const changed: HolidayYear = {
    ...notice,
    rest: [...notice.rest, { date: "2025-11-17", name }],
    makeUp: [...notice.makeUp, { date: "2025-11-15", name }],
    source: "the changed notice",
    publishedOn: "2025-10-20",
  };
  const calendar = schoolCalendar({ ...autumn2025Data, holidays: [changed, notice, next] });
  const teaching = (of: SchoolCalendar): readonly number[] =>
    (["2025-11-15", "2025-11-17", "2025-10-04"] as const).map((date) => of.teaching(dayOf(date)));

  it("replaces the earlier one as a whole", () => {
    expect(teaching(calendar)).toEqual([3, 0, 0]);
    expect(calendar.facts(dayOf("2025-11-17")).source).toBe("the changed notice");
    expect(calendar.facts(dayOf("2025-10-04")).source).toBe("the changed notice");
  });

  it("was not known before the day on which it was published", () => {
    expect(teaching(calendar.knownOn("2025-10-19T23:59"))).toEqual([0, 3, 0]);
    expect(calendar.knownOn("2025-10-19").facts(dayOf("2025-10-04")).source).toBe(notice.source);
    expect(teaching(calendar.knownOn("2025-10-20"))).toEqual([3, 0, 0]);
    expect(teaching(calendar.knownOn("2025-10-20T00:00"))).toEqual([3, 0, 0]);
  });

  it("the same knowledge is the same calendar, and one cut to an earlier day stays so", () => {
    expect(calendar.knownOn("2025-10-19")).toBe(calendar.knownOn("2025-07-01"));
    expect(teaching(calendar.knownOn("2025-07-01").knownOn("2025-10-20"))).toEqual([0, 3, 0]);
    expect(teaching(calendar.knownOn("2025-10-20"))).toEqual([3, 0, 0]);
  });

  it("a term is unknown until it is published", () => {
    const before = calendar.knownOn("2025-06-19");
    expect(before.publishedThrough).toEqual({ schoolDays: undefined, workingDays: "2025-12-31" });
    expect(before.provisional("schoolDays", dayOf("2025-10-16"))).toMatchObject({ en: "no term is given" });
  });

  it("tells the days on which something was published", () => {
    expect(calendar.publications).toEqual(
      ["2024-11-12", "2025-06-20", "2025-10-20", "2025-11-04"].map((date) => dayOf(date as CivilDate)),
    );
  });
});
