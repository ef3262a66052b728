/** Periods and duties that come round, reasoned by hand. */
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../src/model/events.js";
import type { Period } from "../../src/rules/period.js";
import { calendarYear, halfYear, month, oneSchoolDay, quarter, schoolYear, term, week } from "../../src/rules/words.js";
import { namedBefore, periodsBetween } from "./periods.js";
import { call, dated, duty, find, fiveWeeks, lines, on, only, our, report, theSchool, visit, world } from "./small.js";
import { type Day, toDate, toDay } from "./time.js";

const each = (period: Period): ReturnType<typeof our.each> => our.each(period);
const endOfPeriod = { kind: "endOfPeriod" } as const;

describe("periods", () => {
  const on3October = (period: Period): unknown => {
    const teaching = { terms: fiveWeeks.terms, isSchoolDay: (day: Day) => day !== toDay("2025-10-02") };
    const [one] = periodsBetween(period, teaching, toDay("2025-10-02"), toDay("2025-10-03"));
    return one && `${one.key}: ${toDate(one.first)}..${toDate(one.last)}`;
  };

  it("have keys, first and last days", () => {
    expect([oneSchoolDay, month(), week, quarter, halfYear, calendarYear, schoolYear, term()].map(on3October)).toEqual([
      "2025-10-03: 2025-10-03..2025-10-03",
      "2025-10: 2025-10-01..2025-10-31",
      "2025-W40: 2025-09-29..2025-10-05",
      "2025-Q4: 2025-10-01..2025-12-31",
      "2025-H2: 2025-07-01..2025-12-31",
      "2025: 2025-01-01..2025-12-31",
      "2025-2026: 2025-09-01..2026-08-31",
      "2025-2026/autumn: 2025-09-01..2025-10-03",
    ]);
  });

  it("follow one another; weeks belong to the year of their Thursday", () => {
    expect(namedBefore(week, "2026-W01")).toBe("2025-W52");
    expect(namedBefore(week, "2021-W01")).toBe("2020-W53");
    expect(namedBefore(month(3, 9), "2025-03")).toBe("2024-09");
    expect(namedBefore(term(), "2025-2026/autumn")).toBe("2024-2025/spring");
    expect(namedBefore(term("spring"), "2025-2026/spring")).toBe("2024-2025/spring");
    expect(namedBefore(halfYear, "2025-H1")).toBe("2024-H2");
  });
});

describe("a duty that comes round", () => {
  const monthly = duty({ when: each(month()), must: our.did("homeVisit"), due: endOfPeriod });

  it("has one instance a period, due on its last day, and served by what falls into it or names it", () => {
    const late = visit("01", { occurredOn: "2025-10-08", recordedOn: "2025-10-08", about: on("30") });
    expect(lines(find(monthly, world(visit("03"), late), "2025-10-09"))).toEqual([
      "r@p#2025-08 open overdue certain",
      "r@p#2025-09 fulfilled onTime certain",
      "r@p#2025-10 open onTime certain",
    ]);
    expect(lines(find(monthly, world(late), "2025-10-09"))).toEqual([
      "r@p#2025-08 open overdue certain",
      "r@p#2025-09 fulfilled late certain",
      "r@p#2025-10 open onTime certain",
    ]);
  });

  it("arises where its state first holds in the period, and lapses with it; where it begins again, another one arises", () => {
    const state = our.since(our.did("report"), our.did("phoneCall"));
    const rule = duty({ when: each(month(9)), must: our.did("homeVisit"), due: endOfPeriod, while: state });
    const data = world(report("03", "school"), call("05"), report("08", "school"));
    expect(find(rule, data, on("02"))).toEqual([]);
    expect(only(rule, data, on("04"))).toMatchObject({
      period: "2025-09",
      triggeredAt: on("03", "T00:00"),
      stage: "open",
    });
    expect(lines(find(rule, data, on("07")))).toEqual(["r@p#2025-09 lapsed onTime certain"]);
    expect(lines(find(rule, data, on("09")))).toEqual([
      "r@p#2025-09 lapsed onTime certain",
      "r@p#2025-09+2025-09-08T00:00 open onTime certain",
    ]);
    // The visit of the second of the month counts: evidence is what falls into the period.
    expect(lines(find(rule, world(visit("02"), report("03", "school")), on("04")))).toEqual([
      "r@p#2025-09 fulfilled onTime certain",
    ]);
  });

  it("arises only in periods that its state fills from the beginning, where it says so", () => {
    const state = our.since(our.did("report"), our.did("phoneCall"));
    const rule = duty({ when: our.each(week, { whole: true }), due: endOfPeriod, while: state });
    expect(lines(find(rule, world(report("03", "school")), on("09")))).toEqual(["r@p#2025-W37 open onTime certain"]);
  });

  it("is scheduled where it comes within the days ahead", () => {
    expect(lines(find(monthly, world(), on("28"), { aheadDays: 2 }))).toEqual([
      "r@p#2025-08 open overdue certain",
      "r@p#2025-09 open onTime certain",
    ]);
    expect(lines(find(monthly, world(), on("28"), { aheadDays: 3 }))).toContain("r@p#2025-10 scheduled onTime certain");
  });

  it("belongs to the terms of the subject's calendar", () => {
    const rule = duty({ subject: "school", when: each(term()), must: our.did("conference"), due: endOfPeriod });
    expect(only(rule, world(), on("02"))).toMatchObject({
      id: "our/r@school:s#2025-2026/autumn",
      subject: theSchool,
      due: "2025-10-03",
      bearers: [{ role: "school", at: "s" }],
    });
  });

  it("is served by a record that names the period, even one made before it begins", () => {
    const rule = duty({ subject: "school", when: each(month(9)), must: our.did("conference"), due: endOfPeriod });
    const held = (day: `${number}`, period?: string): SchoolEvent => ({
      kind: "conference",
      subject: theSchool,
      by: "school",
      ...(period !== undefined && { period }),
      ...dated(day),
    });
    expect(only(rule, world(held("05", "2025-10")), on("09")).stage).toBe("open");
    const early = { ...held("05", "2025-09"), occurredOn: "2025-08-30", recordedOn: "2025-08-30" } as const;
    expect(only(rule, world(early), on("09"))).toMatchObject({ stage: "fulfilled", performedAt: "2025-08-30T00:00" });
  });
});
