import { describe, expect, it } from "vitest";
import { ask, only, school } from "../support/worlds.js";

const away = school().absent("P1", "2025-10-13", "2025-10-14");
const recordedLate = away.visit("P1", "2025-10-13T19:00", { recordedOn: "2025-10-16" });
const doneLate = away.visit("P1", "2025-10-14T10:00");

describe("work done late is not work recorded late", () => {
  it("takes a visit of the day that was entered three days later for timely, and says that it was recorded late", () => {
    const finding = only(ask(recordedLate, "2025-10-16"), "contact-on-day-one");
    expect(finding.marks).toMatchObject({ stage: "fulfilled", timeliness: "onTime" });
    expect(finding).toMatchObject({ performedAt: "2025-10-13T19:00", recordedLate: true });
  });

  it("takes a visit of the next day that was entered at once for late, not for recorded late", () => {
    const finding = only(ask(doneLate, "2025-10-16"), "contact-on-day-one");
    expect(finding.marks).toMatchObject({ stage: "fulfilled", timeliness: "late" });
    expect(finding).toMatchObject({ performedAt: "2025-10-14T10:00", recordedLate: false });
  });

  it("showed it as overdue as long as nobody could know of it", () => {
    const then = only(ask(recordedLate, "2025-10-14", { knownOn: "2025-10-15" }), "contact-on-day-one");
    expect(then.marks).toMatchObject({ stage: "open", timeliness: "overdue" });
    expect(then.recordedLate).toBe(false);
  });

  it("does not call an entry of the same day late", () => {
    const story = away.visit("P1", "2025-10-13T19:00", { recordedOn: "2025-10-13T22:00" });
    expect(only(ask(story, "2025-10-16"), "contact-on-day-one").recordedLate).toBe(false);
  });

  it("takes what a record is about for the day that it serves, and when it happened for whether it was late", () => {
    const about = (day: "2025-10-12" | "2025-10-13"): typeof away =>
      away.visit("P1", "2025-10-14T10:00", { about: day });
    const finding = only(ask(about("2025-10-13"), "2025-10-14"), "contact-on-day-one");
    expect(finding.marks).toMatchObject({ stage: "fulfilled", timeliness: "late" });
    expect(only(ask(about("2025-10-12"), "2025-10-14"), "contact-on-day-one").because.evidence.matched).toEqual([]);
  });
});
