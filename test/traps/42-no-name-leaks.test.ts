import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { calendarFeed } from "../../src/render/calendar-feed.js";
import { printHtml } from "../../src/render/print.js";
import { calendarEntries } from "../../src/reports/calendar-entries.js";
import { dutySheet } from "../../src/reports/duty-sheet.js";
import { dutySheetDocument } from "../../src/reports/duty-sheet-document.js";
import { ask, autumn2025, school } from "../support/worlds.js";

// What staff wrote down in their own words, with somebody's name in it.
const written = "小红说她在深圳的服装厂打工";
const found = ask(
  school()
    .absent("P1", "2025-10-13", "2025-10-16")
    .absent("P2", "2025-10-15", "2025-10-16")
    .visit("P1", "2025-10-13T18:00", { reason: written, person: "王老师" })
    .call("P1", "2025-10-14T09:00", { person: "李老师" }),
  "2025-10-16",
);

const asked = { calendar: autumn2025, language: "zh" } as const;
const feedOf = (entries: ReturnType<typeof calendarEntries>): string =>
  calendarFeed(entries, { stamp: "2025-10-16T18:00", name: "C1班主任" });
const unfolded = (feed: string): string => feed.replaceAll("\r\n ", "");

describe("no name leaks through a calendar or a sheet", () => {
  it("writes neither what staff wrote nor who they are into a calendar", () => {
    const feed = unfolded(feedOf(calendarEntries(city2016, found, asked)));
    expect(feed).toContain("学生P1");
    for (const word of ["小红", "深圳", "服装厂", "王老师", "李老师"]) expect(feed).not.toContain(word);
    expect(feed.match(/^CLASS:.*$/gm)?.every((line) => line === "CLASS:PRIVATE")).toBe(true);
  });

  it("writes no child's number at all where it is asked not to, nor orders by it", () => {
    const opaque = new Map(found.findings.map(({ id }, i) => [id, `case-${(found.findings.length - i) * 7}`]));
    const uidOf = (id: string): string => opaque.get(id) ?? "";
    const entries = calendarEntries(city2016, found, { ...asked, pupils: "hidden", uidOf });
    expect(entries.length).toBeGreaterThan(1);
    expect(unfolded(feedOf(entries))).not.toMatch(/(?<!-)P[12]/);
    const keys = entries.map(({ day, uid }) => `${day} ${uid}`);
    expect(keys).toEqual(keys.toSorted());
  });

  it("prints numbers only, and none of what staff wrote", () => {
    const html = printHtml(dutySheetDocument(city2016, dutySheet(city2016, found)), { language: "zh" });
    expect(html).toContain("学生P1");
    for (const word of ["小红", "深圳", "服装厂", "王老师", "李老师"]) expect(html).not.toContain(word);
  });
});
