import { describe, expect, it } from "vitest";
import { sessionTable } from "../../../src/calc/columns/session-table.js";
import type { SpecialDay } from "../../../src/model/calendar-data.js";
import { type CivilDate, dayOf } from "../../../src/model/civil-date.js";
import { schoolCalendar } from "../../../src/model/school-calendar.js";
import { type Session, sessionRef } from "../../../src/model/session.js";
import { autumn2025, autumn2025Data } from "../../support/worlds.js";

describe("a session table", () => {
  it("numbers the taught sessions that are over", () => {
    const { sessions } = sessionTable(autumn2025, { from: "2025-09-30", asOf: "2025-10-10T12:00" });
    expect([...sessions].map((session) => sessionRef(session))).toEqual([
      { date: "2025-09-30", session: "am" },
      { date: "2025-09-30", session: "pm" },
      { date: "2025-10-09", session: "am" },
      { date: "2025-10-09", session: "pm" },
      { date: "2025-10-10", session: "am" },
    ]);
  });

  it("says what missing a session makes of its day", () => {
    const half = (date: CivilDate, session: Session): SpecialDay => ({
      date,
      teaching: [session],
      reason: { zh: "运动会", en: "sports day" },
      source: "the school's own notice",
      publishedOn: "2025-09-01",
    });
    const halfDays = [half("2025-10-13", "am"), half("2025-10-14", "pm")];
    const calendar = schoolCalendar({ ...autumn2025Data, specialDays: halfDays });
    expect([...sessionTable(calendar, { from: "2025-10-13", asOf: "2025-10-15" }).completion]).toEqual([2, 2, 0, 1]);
  });

  it("marks the days that nobody has published", () => {
    const { unpublished, sessions } = sessionTable(autumn2025, { from: "2026-01-22", asOf: "2026-01-26" });
    expect(sessions.length).toBe(6);
    expect([...unpublished]).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it("is empty before its first day", () => {
    const table = sessionTable(autumn2025, { from: "2025-10-13", asOf: "2025-10-12" });
    expect(table.sessions.length).toBe(0);
    expect(table.asOf).toBe(dayOf("2025-10-12"));
  });

  it("throws where a strict calendar has to guess", () => {
    const strict = schoolCalendar(autumn2025Data, { strict: true });
    expect(() => sessionTable(strict, { from: "2026-01-22", asOf: "2026-01-26" })).toThrow("beyond-horizon");
  });

  it("throws when it is longer than a column can count", () => {
    expect(() => sessionTable(autumn2025, { from: "2025-09-01", asOf: "2200-01-01" })).toThrow("invalid-input");
  });

  it("throws when a day does not exist", () => {
    expect(() => sessionTable(autumn2025, { from: "2025-02-30", asOf: "2025-10-13" })).toThrow("invalid-date");
    expect(() => sessionTable(autumn2025, { from: "2025-09-01", asOf: "2025-02-30" })).toThrow("invalid-moment");
  });
});
