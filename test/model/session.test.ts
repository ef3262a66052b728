import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/civil-date.js";
import { dayOfSession, indexOfRef, sessionIndex, sessionOf, sessionRef } from "../../src/model/session.js";

const anySession = fc.integer({ min: -50_000, max: 170_000 });

describe("sessions", () => {
  it("a day has two, the morning first", () => {
    const day = dayOf("2025-10-16");
    expect(sessionIndex(day, "pm") - sessionIndex(day, "am")).toBe(1);
    expect(sessionIndex(day + 1, "am") - sessionIndex(day, "pm")).toBe(1);
    expect(sessionRef(sessionIndex(day, "pm"))).toEqual({ date: "2025-10-16", session: "pm" });
  });

  it("come back from their numbers, before 1970 too", () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(sessionIndex(dayOfSession(session), sessionOf(session))).toBe(session);
        expect(indexOfRef(sessionRef(session))).toBe(session);
      }),
    );
  });

  it("a reference to a day that does not exist is an error", () => {
    expect(() => indexOfRef({ date: "2025-02-30", session: "am" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});
