import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/civil-date.js";
import { calendarFeed } from "../../src/render/calendar-feed.js";
import type { CalendarEntry } from "../../src/reports/calendar-entry.js";
import { someDay } from "../calc/findings.js";
import { physicalLines, readFeed } from "./read-feed.js";

const entry: CalendarEntry = {
  uid: "city-2016/contact-on-day-one@P1#2025-10-13",
  sequence: 2,
  day: "2025-10-17",
  title: "待办：家访（学生P1）",
  details: ["7-3班主任", "city-2016/2.1.2i"],
  status: "confirmed",
  remindOn: ["2025-10-14", "2025-10-16", "2025-10-17"],
};

const stamp = "2025-10-16T07:30";
const feedOf = (entries: readonly CalendarEntry[]): string => calendarFeed(entries, { stamp, name: "7-3班主任" });

/** Day and minute at which an alarm rings, by its trigger: a duration from the start of the day. */
function ringing(trigger: string, day: string): readonly [number, number] {
  const [, sign, days, hours, minutes] = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:0S)?)?$/.exec(trigger) ?? [];
  const size = Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const minute = dayOf(day as "2025-10-17") * 1440 + (sign === "-" ? -size : size);
  return [Math.floor(minute / 1440), minute % 1440];
}

describe("a feed", () => {
  it("is a published calendar with a name", () => {
    const { name, lines, within } = readFeed(feedOf([]));
    expect([name, within]).toEqual(["VCALENDAR", []]);
    expect(Object.fromEntries(lines)).toEqual({
      VERSION: "2.0",
      PRODID: "-//baoxue//calendar feed//EN",
      CALSCALE: "GREGORIAN",
      METHOD: "PUBLISH",
      NAME: "7-3班主任",
      "X-WR-CALNAME": "7-3班主任",
    });
  });

  it("has an all-day entry for each, private and not busy", () => {
    const [event, ...more] = readFeed(feedOf([entry])).within;
    expect(more).toEqual([]);
    expect(Object.fromEntries(event?.lines ?? [])).toEqual({
      UID: "city-2016/contact-on-day-one@P1#2025-10-13",
      SEQUENCE: "2",
      DTSTAMP: "20251015T233000Z",
      "DTSTART;VALUE=DATE": "20251017",
      "DTEND;VALUE=DATE": "20251018",
      "X-MICROSOFT-CDO-ALLDAYEVENT": "TRUE",
      "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT": "TRUE",
      SUMMARY: "待办：家访（学生P1）",
      TRANSP: "TRANSPARENT",
      DESCRIPTION: "7-3班主任\ncity-2016/2.1.2i",
      STATUS: "CONFIRMED",
      CLASS: "PRIVATE",
    });
  });

  it("rings at eight on the days to remind, counted from the start of the day", () => {
    const alarms = readFeed(feedOf([entry])).within[0]?.within ?? [];
    expect(alarms.map(({ lines }) => lines.get("TRIGGER;RELATED=START"))).toEqual(["-P2DT16H", "-PT16H", "PT8H"]);
    expect(alarms.map(({ lines }) => lines.get("ACTION"))).toEqual(["DISPLAY", "DISPLAY", "DISPLAY"]);
  });

  it.each([
    ["10:00", "08:00", "PT8H"],
    ["08:30", "08:00", "PT7H30M"],
    ["00:30", "08:00", "PT0S"],
    ["17:00", "07:15", "PT7H15M"],
  ] as const)("rings before a deadline at %s, asked for at %s", (by, alarmAt, trigger) => {
    const feed = calendarFeed([{ ...entry, by, remindOn: ["2025-10-17"] }], { stamp, name: "", alarmAt });
    expect(readFeed(feed).within[0]?.within[0]?.lines.get("TRIGGER;RELATED=START")).toBe(trigger);
  });

  it.each([
    ["tentative", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
  ] as const)("says %s as %s", (status, said) => {
    expect(readFeed(feedOf([{ ...entry, status }])).within[0]?.lines.get("STATUS")).toBe(said);
  });

  it("takes a stamp without an hour as the day's beginning in China", () => {
    const feed = calendarFeed([entry], { stamp: "2025-10-16", name: "" });
    expect(readFeed(feed).within[0]?.lines.get("DTSTAMP")).toBe("20251015T160000Z");
  });

  it("refuses moments and hours that do not exist", () => {
    expect(() => calendarFeed([], { stamp: "2025-02-30", name: "" })).toThrow(/invalid-moment: stamp/);
    expect(() => calendarFeed([], { stamp, name: "", alarmAt: "24:00" })).toThrow(/invalid-input: alarmAt/);
    expect(() => feedOf([{ ...entry, day: "2025-02-30" }])).toThrow(/invalid-date/);
  });

  it("refuses an entry without a uid, or with that of another", () => {
    expect(() => feedOf([{ ...entry, uid: "" }])).toThrow(/invalid-input: entries\[0\].uid/);
    expect(() => feedOf([entry, { ...entry, sequence: 3 }])).toThrow(/invalid-input: entries\[1\].uid/);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    "a\nATTACH:http://example.org",
    "x\\n;,:\"'",
    "学".repeat(90),
    "\u2028\u0085\u0000\u202e",
    "😀".repeat(40),
  ),
);

const someEntry: fc.Arbitrary<CalendarEntry> = fc
  .tuple(
    someDay,
    fc.record({
      sequence: fc.nat(9),
      title: hostile,
      details: fc.array(hostile, { maxLength: 3 }),
      status: fc.constantFrom("confirmed", "tentative", "cancelled"),
      uid: fc.tuple(hostile, fc.uuid()).map(([text, own]) => text + own),
    }),
    fc.array(fc.nat(5), { maxLength: 3 }),
  )
  .map(([day, rest, leads]) => {
    const before = (lead: number) => new Date(dayOf(day) * 86_400_000 - lead * 86_400_000).toISOString().slice(0, 10);
    return { ...rest, day, remindOn: leads.map((lead) => before(lead) as CalendarEntry["day"]) };
  });

describe("laws of the feed", () => {
  it("cannot be broken by what stands in it: as many events and alarms as there are, each line ended and folded", () => {
    fc.assert(
      fc.property(fc.array(someEntry, { maxLength: 4 }), hostile, (entries, name) => {
        const feed = calendarFeed(entries, { stamp, name });
        for (const line of physicalLines(feed)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const events = readFeed(feed).within;
        expect(events.map(({ within }) => within.length)).toEqual(entries.map(({ remindOn }) => remindOn.length));
        expect(events.every((event) => event.name === "VEVENT")).toBe(true);
      }),
    );
  });

  it("gives the words back as they were", () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from("学生P1,;\\:\"' n-（）")) });
    fc.assert(
      fc.property(fc.array(fc.tuple(someEntry, plain), { maxLength: 4 }), (list) => {
        const entries = list.map(([one, title]) => ({ ...one, title }));
        const read = readFeed(feedOf(entries)).within.map(({ lines }) => lines.get("SUMMARY"));
        expect(read).toEqual(entries.map(({ title }) => title));
      }),
    );
  });

  it("rings on every day to remind, and never on the day after", () => {
    fc.assert(
      fc.property(someEntry, (one) => {
        const [event] = readFeed(feedOf([one])).within;
        const rung = (event?.within ?? []).map(({ lines }) => {
          const [day, minute] = ringing(lines.get("TRIGGER;RELATED=START") ?? "none", one.day);
          expect(minute).toBe(480);
          return day;
        });
        expect(rung).toEqual(one.remindOn.map((on) => dayOf(on)));
      }),
    );
  });

  it("gives the same bytes for the same input", () => {
    fc.assert(
      fc.property(fc.array(someEntry, { maxLength: 4 }), (entries) => {
        expect(feedOf(structuredClone(entries))).toBe(feedOf(entries));
      }),
    );
  });
});
