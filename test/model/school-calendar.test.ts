import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpecialDay } from "../../src/model/calendar-data.js";
import { type CivilDate, type DayNumber, dayOf } from "../../src/model/civil-date.js";
import { momentOf } from "../../src/model/moment.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import { dayOfSession, indexOfRef, type SessionIndex, sessionRef } from "../../src/model/session.js";
import { isSchoolDay, isWorkingDay, taughtSessions } from "../reference/calendar.js";
import { arbitraryCalendar, firstDayOf } from "../support/arbitraries/calendars.js";
import { autumn2025, autumn2025Data, datesFrom } from "../support/worlds.js";

const teaches = (date: CivilDate, calendar = autumn2025): number => calendar.teaching(dayOf(date));
const works = (date: CivilDate): boolean => autumn2025.workingDays.counts(dayOf(date));
const am = (date: CivilDate): SessionIndex => indexOfRef({ date, session: "am" });
const pm = (date: CivilDate): SessionIndex => indexOfRef({ date, session: "pm" });

/** A special day of autumn 2025. */
function special(date: CivilDate, teaching: SpecialDay["teaching"], publishedOn: CivilDate = "2025-08-25"): SpecialDay {
  return {
    date,
    teaching,
    reason: { zh: "校内安排", en: "arranged by the school" },
    source: "校发〔2025〕3号",
    publishedOn,
  };
}

const withSpecial = (...specialDays: readonly SpecialDay[]): SchoolCalendar =>
  schoolCalendar({ ...autumn2025Data, specialDays });

describe("autumn 2025", () => {
  it("has 100 school days", () => {
    const days = (from: CivilDate, to: CivilDate): number =>
      autumn2025.schoolDays.rank(dayOf(to)) - autumn2025.schoolDays.rank(dayOf(from) - 1);
    expect(days("2025-09-01", "2025-09-30")).toBe(23); // 22 weekdays, Sunday 28
    expect(days("2025-10-01", "2025-10-31")).toBe(18); // 23 weekdays, six of them off, Saturday 11
    expect(days("2025-11-01", "2025-11-30")).toBe(20);
    expect(days("2025-12-01", "2025-12-31")).toBe(23);
    expect(days("2026-01-01", "2026-01-23")).toBe(16); // 17 weekdays, two of them off, Sunday 4
    expect(autumn2025.schoolDays.rank(dayOf("2026-01-23"))).toBe(100);
    expect(autumn2025.schoolDays.nth(100)).toBe(dayOf("2026-01-23"));
  });

  it("nobody teaches or works from 1 to 8 October", () => {
    for (const date of datesFrom("2025-10-01", 8)) expect([date, teaches(date), works(date)]).toEqual([date, 0, false]);
    expect([teaches("2025-09-30"), teaches("2025-10-09")]).toEqual([3, 3]);
  });

  it("teaches on the two make-up days, and on no other weekend day", () => {
    for (const date of ["2025-09-28", "2025-10-11", "2026-01-04"] as const)
      expect([date, teaches(date), works(date)]).toEqual([date, 3, true]);
    for (const date of ["2025-09-27", "2025-10-12", "2025-10-18"] as const)
      expect([date, teaches(date), works(date)]).toEqual([date, 0, false]);
  });

  it("offices work before the term begins, schools do not", () => {
    expect([teaches("2025-08-29"), works("2025-08-29")]).toEqual([0, true]);
  });

  it("says of each day what it is, and who says so", () => {
    const facts = (date: CivilDate): readonly [string, string, string | undefined] => {
      const { reason, source } = autumn2025.facts(dayOf(date));
      return [reason.zh, reason.en, source];
    };
    const notice = "国务院办公厅关于2025年部分节假日安排的通知";
    const [zh, en] = ["国庆节、中秋节", "National Day and Mid-Autumn Festival"];
    expect(facts("2025-10-04")).toEqual([zh, en, notice]);
    expect(facts("2025-10-11")).toEqual([`调休上班（${zh}）`, `make-up working day (${en})`, notice]);
    expect(facts("2025-10-16")).toEqual(["上课日", "school day", "the school's own notice"]);
    expect(facts("2025-10-18")).toEqual(["周末", "weekend", undefined]);
    expect(facts("2025-08-29")).toEqual(["不在学期内", "outside the terms", undefined]);
  });

  it("a session has its hours, the usual ones unless the school names its own", () => {
    const own = { am: { from: "07:40", to: "11:50" }, pm: { from: "13:30", to: "16:20" } } as const;
    const hours = (calendar: SchoolCalendar, session: SessionIndex): readonly string[] => [
      momentOf(calendar.sessionStart(session)),
      momentOf(calendar.sessionEnd(session)),
    ];
    expect(hours(autumn2025, am("2025-10-16"))).toEqual(["2025-10-16T08:00", "2025-10-16T12:00"]);
    expect(hours(autumn2025, pm("2025-10-16"))).toEqual(["2025-10-16T14:00", "2025-10-16T17:00"]);
    const early = schoolCalendar({ ...autumn2025Data, sessionTimes: own });
    expect(hours(early, am("2025-10-16"))).toEqual(["2025-10-16T07:40", "2025-10-16T11:50"]);
    expect(hours(early, pm("2025-10-16"))).toEqual(["2025-10-16T13:30", "2025-10-16T16:20"]);
  });

  it("leaves its data as it was", () => {
    const before = structuredClone(autumn2025Data);
    schoolCalendar(autumn2025Data).knownOn("2025-07-01");
    expect(autumn2025Data).toEqual(before);
  });
});

describe("special days", () => {
  it("a morning alone is taught", () => {
    const calendar = withSpecial(special("2025-10-17", ["am"]));
    expect(teaches("2025-10-17", calendar)).toBe(1);
    expect(calendar.schoolDays.counts(dayOf("2025-10-17"))).toBe(true);
    expect(sessionRef(calendar.nextSession(am("2025-10-17")))).toEqual({ date: "2025-10-20", session: "am" });
    expect(calendar.previousSession(am("2025-10-20"))).toBe(am("2025-10-17"));
  });

  it("an afternoon alone is taught", () => {
    const calendar = withSpecial(special("2025-10-17", ["pm"]));
    expect(teaches("2025-10-17", calendar)).toBe(2);
    expect(calendar.nextSession(pm("2025-10-16"))).toBe(pm("2025-10-17"));
    expect(calendar.previousSession(am("2025-10-20"))).toBe(pm("2025-10-17"));
    expect(calendar.previousSession(pm("2025-10-17"))).toBe(pm("2025-10-16"));
  });

  it("a local closure is no school day, and offices still work", () => {
    const calendar = withSpecial(special("2025-10-16", []));
    expect(teaches("2025-10-16", calendar)).toBe(0);
    expect(calendar.schoolDays.rank(dayOf("2026-01-23"))).toBe(99);
    expect(calendar.workingDays.counts(dayOf("2025-10-16"))).toBe(true);
    expect(calendar.facts(dayOf("2025-10-16"))).toMatchObject({
      reason: { zh: "校内安排", en: "arranged by the school" },
      source: "校发〔2025〕3号",
    });
  });

  it("a school may teach on a Saturday, and outranks the holiday notice in its own house", () => {
    const calendar = withSpecial(special("2025-10-18", ["am", "pm"]), special("2025-10-08", ["am"]));
    expect([teaches("2025-10-18", calendar), teaches("2025-10-08", calendar)]).toEqual([3, 1]);
    expect(calendar.workingDays.counts(dayOf("2025-10-08"))).toBe(false);
  });

  it("a lesson before the first term or after the last is a school day", () => {
    const calendar = withSpecial(special("2025-08-30", ["am"]), special("2026-01-24", ["pm"]));
    expect(calendar.schoolDays.rank(dayOf("2026-01-24"))).toBe(102);
    expect(calendar.nextSession(am("2025-08-30"))).toBe(am("2025-09-01"));
    expect(calendar.previousSession(pm("2026-01-24"))).toBe(pm("2026-01-23"));
  });

  it("of two decisions about one day the later counts, in whatever order they are listed", () => {
    const [closed, open] = [special("2025-10-16", [], "2025-10-10"), special("2025-10-16", ["am"], "2025-10-14")];
    expect(teaches("2025-10-16", withSpecial(closed, open))).toBe(1);
    expect(teaches("2025-10-16", withSpecial(open, closed))).toBe(1);
  });

  it("other weekdays may be the teaching ones", () => {
    const calendar = schoolCalendar({ ...autumn2025Data, weekdays: [1, 2, 3, 4, 5, 6] });
    expect([teaches("2025-10-18", calendar), teaches("2025-10-04", calendar)]).toEqual([3, 0]);
  });
});

describe("steps from session to session", () => {
  const taught = (calendar: SchoolCalendar, session: SessionIndex): boolean =>
    (calendar.teaching(dayOfSession(session)) & (1 << (session & 1))) !== 0;

  function nextNaively(calendar: SchoolCalendar, session: SessionIndex): SessionIndex {
    let at = session + 1;
    while (!taught(calendar, at)) at++;
    return at;
  }

  function previousNaively(
    calendar: SchoolCalendar,
    session: SessionIndex,
    first: DayNumber,
  ): SessionIndex | undefined {
    let at = session - 1;
    while (at >= first * 2 && !taught(calendar, at)) at--;
    return at >= first * 2 ? at : undefined;
  }

  const anywhere = fc.record({ data: arbitraryCalendar, offset: fc.integer({ min: -20, max: 140 }) });

  it("equal walking, also before the first term and past the last", () => {
    fc.assert(
      fc.property(anywhere, ({ data, offset }) => {
        const calendar = schoolCalendar(data);
        const first = firstDayOf(data);
        const session = first * 2 + offset;
        expect(calendar.nextSession(session)).toBe(nextNaively(calendar, session));
        expect(calendar.previousSession(session)).toBe(previousNaively(calendar, session, first));
      }),
    );
  });

  it("are the inverse of each other", () => {
    fc.assert(
      fc.property(anywhere, ({ data, offset }) => {
        const calendar = schoolCalendar(data);
        const session = firstDayOf(data) * 2 + offset;
        fc.pre(taught(calendar, session));
        expect(calendar.previousSession(calendar.nextSession(session))).toBe(session);
        const before = calendar.previousSession(session);
        if (before !== undefined) expect(calendar.nextSession(before)).toBe(session);
      }),
    );
  });

  it("nothing comes before the first session of all", () => {
    expect(autumn2025.previousSession(am("2025-09-01"))).toBeUndefined();
    expect(autumn2025.previousSession(pm("2025-08-01"))).toBeUndefined();
    expect(autumn2025.nextSession(pm("2025-08-01"))).toBe(am("2025-09-01"));
  });
});

describe("any calendar", () => {
  it("answers of each day what the notices known on a day say", () => {
    const asked = fc.record({
      data: arbitraryCalendar,
      offset: fc.integer({ min: -10, max: 60 }),
      known: fc.integer({ min: -300, max: 60 }),
    });
    fc.assert(
      fc.property(asked, ({ data, offset, known }) => {
        const day = firstDayOf(data) + offset;
        const knownOn = firstDayOf(data) + known;
        const calendar = schoolCalendar(data).knownOn(momentOf(knownOn * 1440));
        const view = { data, knownOn };
        const mask = taughtSessions(view, day).reduce((sum, session) => sum + (session === "am" ? 1 : 2), 0);
        expect(calendar.teaching(day)).toBe(mask);
        expect(calendar.schoolDays.counts(day)).toBe(isSchoolDay(view, day));
        expect(calendar.workingDays.counts(day)).toBe(isWorkingDay(view, day));
      }),
    );
  });

  it("does not depend on the order of its lists", () => {
    fc.assert(
      fc.property(arbitraryCalendar, fc.integer({ min: -10, max: 60 }), (data, offset) => {
        const day = firstDayOf(data) + offset;
        const turned = schoolCalendar({
          ...data,
          holidays: [...data.holidays].reverse(),
          terms: [...data.terms].reverse(),
          specialDays: [...(data.specialDays ?? [])].reverse(),
        });
        expect(turned.facts(day)).toEqual(schoolCalendar(data).facts(day));
      }),
    );
  });
});
