import { afterEach, describe, expect, it, vi } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { calendarFeed } from "../../src/render/calendar-feed.js";
import { calendarEntries } from "../../src/reports/calendar-entries.js";
import type { CalendarEntry } from "../../src/reports/calendar-entry.js";
import { ask, autumn2025, type Story, school } from "../support/worlds.js";

const story = school().absent("P1", "2025-10-13", "2025-10-17");

function entriesOf(told: Story, asOf: `2025-10-${number}`, previous: readonly CalendarEntry[] = []) {
  const found = ask(told, asOf, { knownOn: asOf });
  return calendarEntries(city2016, found, { calendar: autumn2025, language: "zh", role: "homeroomTeacher", previous });
}

afterEach(() => vi.unstubAllEnvs());

describe("a calendar entry stays the same one", () => {
  it("keeps its uid from day to day, while its sequence counts what has changed", () => {
    const monday = entriesOf(story, "2025-10-13");
    const tuesday = entriesOf(story, "2025-10-14", monday);
    const wednesday = entriesOf(story, "2025-10-15", tuesday);
    const contact = (list: readonly CalendarEntry[]): readonly (readonly [string, number, string])[] =>
      list.filter(({ uid }) => uid.includes("contact-on-day-one")).map((one) => [one.uid, one.sequence, one.day]);
    const uid = "city-2016/contact-on-day-one@P1#2025-10-13";
    expect(contact(monday)).toEqual([[uid, 0, "2025-10-13"]]);
    expect(contact(tuesday)).toEqual([[uid, 1, "2025-10-13"]]);
    expect(contact(wednesday)).toEqual([[uid, 1, "2025-10-13"]]);
  });

  it("is not doubled by records that do not touch it", () => {
    const before = entriesOf(story, "2025-10-14");
    const more = story
      .absent("P2", "2025-10-14")
      .visitInVain("P1", "2025-10-14T19:00")
      .leave("P2", "2025-10-15", "2025-10-15");
    const after = entriesOf(more, "2025-10-14", before);
    expect(before.length).toBeGreaterThan(0);
    for (const { uid } of before) expect(after.filter((one) => one.uid === uid).length).toBe(1);
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
  });

  it("is cancelled, not forgotten, when the work is done", () => {
    const before = entriesOf(story, "2025-10-13");
    const after = entriesOf(story.call("P1", "2025-10-13T19:00"), "2025-10-14", before);
    const [contact] = after.filter(({ uid }) => uid.includes("contact-on-day-one"));
    expect([contact?.status, contact?.sequence]).toEqual(["cancelled", 1]);
  });
});

describe("a calendar entry stays on its day", () => {
  const entries = entriesOf(story, "2025-10-14");
  const feed = (): string => calendarFeed(entries, { stamp: "2025-10-14T00:30", name: "7-3" });
  const here = feed();

  it.each(["Pacific/Kiritimati", "Asia/Shanghai", "America/St_Johns", "Pacific/Pago_Pago"])(
    "is written the same by a machine in %s",
    (zone) => {
      vi.stubEnv("TZ", zone);
      expect(new Date(2025, 9, 14).getTimezoneOffset()).toBe(offsets.get(zone));
      expect(feed()).toBe(here);
    },
  );

  it("names the day of the deadline and no hour, and its stamp in universal time", () => {
    expect(here).toContain("DTSTART;VALUE=DATE:20251013\r\nDTEND;VALUE=DATE:20251014\r\n");
    expect(here).toContain("DTSTAMP:20251013T163000Z\r\n");
    expect(here).not.toMatch(/TZID|TIMEZONE|VALUE=DATE-TIME/);
  });
});

/** Minutes that each zone is behind universal time in October. */
const offsets = new Map([
  ["Pacific/Kiritimati", -840],
  ["Asia/Shanghai", -480],
  ["America/St_Johns", 150],
  ["Pacific/Pago_Pago", 660],
]);
