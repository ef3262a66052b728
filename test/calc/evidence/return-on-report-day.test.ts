import { describe, expect, it } from "vitest";
import { type ReturnLimits, returnOnReportDay } from "../../../src/calc/evidence/return-on-report-day.js";
import { completed } from "../../support/child.js";
import { october, type Story } from "../../support/worlds.js";
import { found, reported, seen } from "./scenes.js";

const limits: ReturnLimits = { daysBefore: 3, daysBack: 1, daysAfter: 2, reports: ["monthly"] };
const report = reported("r1", "2025-10-22T16:00", { period: "2025-10" });
// There on Wednesday 22 October only.
const shown = october().absent("P1", "2025-10-15", "2025-10-21").absent("P1", "2025-10-23", "2025-10-31");
const told = ["returnOnReportDay@pupil:P1#2025-10-22"];

function ids(story: Story, more: Partial<ReturnLimits> = {}): readonly string[] {
  return found(returnOnReportDay(seen(story.world()), { ...limits, ...more }));
}

describe("a return on the day of a report", () => {
  it("is told with the report and the registers around it", () => {
    const { findings } = returnOnReportDay(seen(shown.event(report).world()), limits);
    expect(findings).toMatchObject([
      {
        id: told[0],
        because: ["r1", "register-C1-2025-10-22-am", "register-C1-2025-10-22-pm", "register-C1-2025-10-23-am"],
      },
    ]);
    expect(findings[0]?.says.en).toBe(
      "pupil P1 was at school around a day of report (2025-10-22): on 2025-10-22; before it 5 school days on end were missed at least, and after it 7 school days. To be checked.",
    );
  });

  it("is told of days that the host names, and of the day on which the return was declared", () => {
    expect(ids(shown)).toEqual([]);
    expect(ids(shown, { reportDays: ["2025-10-22"] })).toEqual(told);
    expect(ids(shown, { reportDays: ["2025-10-21", "2025-10-23"] })).toEqual([]);
    expect(ids(shown.event(completed("2025-10-22")))).toEqual(told);
  });

  it("is none of a child that stays, that was away for a day, or that has leave afterwards", () => {
    expect(ids(october().absent("P1", "2025-10-15", "2025-10-21").event(report))).toEqual([]);
    const brief = october().absent("P1", "2025-10-21").absent("P1", "2025-10-23", "2025-10-31").event(report);
    expect(ids(brief)).toEqual([]);
    expect(ids(shown.event(report).leave("P1", "2025-10-23", "2025-10-31"))).toEqual([]);
    const once = october().absent("P1", "2025-10-15", "2025-10-21").absent("P1", "2025-10-23").event(report);
    expect(ids(once)).toEqual([]);
  });

  it("is none of a longer stay, as the host counts it", () => {
    const longer = october().absent("P1", "2025-10-15", "2025-10-20").absent("P1", "2025-10-23", "2025-10-31");
    expect(ids(longer.event(report))).toEqual([]);
    expect(ids(longer.event(report), { daysBack: 2 })).toEqual(["returnOnReportDay@pupil:P1#2025-10-21"]);
  });

  it("is none where missing registers leave open how long the child was away", () => {
    const unsure = ["2025-10-16", "2025-10-17", "2025-10-20"] as const;
    expect(ids(unsure.reduce((story, day) => story.noRegister(day), shown.event(report)))).toEqual([]);
  });

  it("is none of a report by another school, or one that was taken back", () => {
    const other = reported("r1", "2025-10-22T16:00", { subject: { kind: "school", id: "S2" } });
    expect(ids(shown.event(other))).toEqual([]);
    expect(ids(shown.event(report).retracted("r1", "2025-10-23"))).toEqual([]);
  });

  it("is told of half a day", () => {
    const morning = october()
      .absent("P1", "2025-10-15", "2025-10-21")
      .absentHalf("P1", "2025-10-22", "am")
      .absent("P1", "2025-10-23", "2025-10-24");
    expect(ids(morning.event(report))).toEqual(told);
  });
});
