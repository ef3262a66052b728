import { describe, expect, it } from "vitest";
import { type ReversalLimits, reversalAfterReport } from "../../../src/calc/evidence/reversal-after-report.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import { october, type Story } from "../../support/worlds.js";
import { figureOf, found, reported, s1, seen } from "./scenes.js";

const limits: ReversalLimits = { reports: ["monthly"], atLeast: 2 };
const report = reported("r1", "2025-10-20T18:00", { period: "2025-10" });
const away = october().absent("P1", "2025-10-13").event(report);
const told = ["reversalAfterReport@school:S1#r1"];
const after = "2025-10-21T09:00" as const;

function ids(story: Story, more: Partial<ReversalLimits> = {}): readonly string[] {
  return found(reversalAfterReport(seen(story.world()), { ...limits, ...more }));
}

describe("absences that are reversed after a report", () => {
  const marked = away.mark("P1", "2025-10-13", "am", true, after).mark("P1", "2025-10-13", "pm", true, after);

  it("are told with the report, the registers and what reversed them", () => {
    const { findings } = reversalAfterReport(seen(marked.world()), limits);
    expect(findings).toMatchObject([{ id: told[0], subject: s1, pupils: ["P1"] }]);
    expect(findings[0]?.because).toEqual([
      "r1",
      "mark-2",
      "mark-3",
      "register-C1-2025-10-13-am",
      "register-C1-2025-10-13-pm",
    ]);
    expect(findings[0]?.says.zh).toBe(
      "学校S1的记录r1（所报期间2025-10-01至2025-10-31）报出时，考勤记录为缺课的有2个半天；其后均改为到校或予作废。待核查。",
    );
  });

  it("are told where the registers were taken back, or taken again", () => {
    const retracted = away.retracted("register-C1-2025-10-13-am", after).retracted("register-C1-2025-10-13-pm", after);
    const { findings } = reversalAfterReport(seen(retracted.world()), limits);
    expect(findings[0]?.because).toContain("retraction-2");
    const again = (["am", "pm"] as const).map((session) => ({
      kind: "register" as const,
      id: `again-${session}`,
      class: "C1",
      session,
      absent: [],
      occurredOn: "2025-10-13" as const,
      recordedOn: after,
    }));
    expect(ids(away.event(...again))).toEqual(told);
  });

  it("are none before the report, by leave, or fewer than the host says", () => {
    const before = away.mark("P1", "2025-10-13", "am", true, "2025-10-20T17:00");
    expect(ids(before.mark("P1", "2025-10-13", "pm", true, "2025-10-14"))).toEqual([]);
    expect(ids(away.leave("P1", "2025-10-13", "2025-10-13", { recordedOn: after }))).toEqual([]);
    const half = away.mark("P1", "2025-10-13", "am", true, after);
    expect(ids(half)).toEqual([]);
    expect(ids(half, { atLeast: 1 })).toEqual(told);
  });

  it("are none of another period, of a zero report, or without a report", () => {
    const mended = (...events: readonly SchoolEvent[]): Story =>
      october()
        .absent("P1", "2025-10-13")
        .event(...events)
        .mark("P1", "2025-10-13", "am", true, after)
        .mark("P1", "2025-10-13", "pm", true, after);
    expect(ids(mended(reported("r1", "2025-10-20T18:00", { period: "2025-09" })))).toEqual([]);
    expect(ids(mended(reported("r1", "2025-10-20T18:00", { period: "2025-10", nil: true })))).toEqual([]);
    expect(ids(mended(reported("r1", "2025-10-13T09:00", { period: "2025-10" })))).toEqual([]);
    expect(ids(mended())).toEqual([]);
    const rate = mended(figureOf("f1", "absenceRate", [2, 900], "2025-10", "2025-10-20"));
    expect(ids(rate)).toEqual([]);
    expect(ids(rate, { indicators: ["absenceRate"] })).toEqual(["reversalAfterReport@school:S1#f1"]);
  });

  it("are told by what was known", () => {
    expect(found(reversalAfterReport(seen(marked.world(), "2025-10-31", "2025-10-20"), limits))).toEqual([]);
    const back = marked.retracted("mark-2", "2025-10-25").retracted("mark-3", "2025-10-25");
    expect(ids(back)).toEqual([]);
    expect(found(reversalAfterReport(seen(back.world(), "2025-10-31", "2025-10-24"), limits))).toEqual(told);
  });
});
