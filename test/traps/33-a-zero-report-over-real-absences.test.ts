import { describe, expect, it } from "vitest";
import { evidenceFindings } from "../../src/calc/evidence/evidence-findings.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { autumn2025, october, type Story } from "../support/worlds.js";

const zero: SchoolEvent = {
  kind: "workReport",
  id: "zero",
  subject: { kind: "school", id: "S1" },
  by: "school",
  to: "educationAuthority",
  report: "monthly",
  period: "2025-10",
  nil: true,
  occurredOn: "2025-10-31T17:30",
  recordedOn: "2025-10-31T17:30",
};

function told(story: Story): readonly string[] {
  const limits = { declaredZero: { schoolDays: 3, reports: ["monthly"] } } as const;
  const { findings } = evidenceFindings(story.world(), { asOf: "2025-10-31", calendar: autumn2025, limits });
  return findings.map(({ kind, pupils }) => `${kind} ${pupils.join(" ")}`);
}

const away = october().absent("P1", "2025-10-13", "2025-10-15");

describe("a zero report over real absences", () => {
  it("is told to be checked, with the child whom it leaves out", () => {
    expect(told(away.event(zero))).toEqual(["declaredZero P1"]);
  });

  it("stays told when the registers are mended after it only in part, and goes when they were wrong", () => {
    const part = away.event(zero).mark("P1", "2025-10-13", "am", true, "2025-10-31T18:00");
    expect(told(part.absent("P2", "2025-10-20", "2025-10-22"))).toEqual(["declaredZero P2"]);
    expect(told(part)).toEqual([]);
  });

  it("is no finding without a report, without a streak, or over a holiday", () => {
    expect(told(away)).toEqual([]);
    expect(told(october().event(zero))).toEqual([]);
    // Two days of absence with a weekend between them are no streak of four days.
    expect(told(october().absent("P1", "2025-10-17", "2025-10-20").event(zero))).toEqual([]);
  });
});
