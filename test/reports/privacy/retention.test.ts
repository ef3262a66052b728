import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import { type RetentionRule, retentionDue } from "../../../src/reports/privacy/retention.js";
import { ledgerSource, on } from "../support/ledger-world.js";

const rules: readonly RetentionRule[] = [
  { from: "leftSchool", months: 3 },
  { from: "lastRecord", months: 3 },
];

function due(more: readonly SchoolEvent[] = [], asOf: "2026-01-10" | "2031-01-10" = "2026-01-10"): readonly string[] {
  return retentionDue(ledgerSource({ more, asOf }), rules).map(({ pupil }) => pupil);
}

describe("children whose data are due for erasure", () => {
  it("are none whose time off runs, or is over without a return", () => {
    expect(due()).not.toContain("P06");
    expect(due()).not.toContain("P11");
  });

  it("are none said to have gone to a school that has not answered; but those that arrived are", () => {
    const arrived = on("2025-09-20", { kind: "transferAcknowledged", pupil: "P08", by: "elsewhere" });
    expect(due()).not.toContain("P08");
    expect(due([arrived])).toContain("P08");
  });

  it("are none that should be at school and are at none", () => {
    expect(due()).not.toContain("P12");
    expect(due([], "2031-01-10")).toContain("P12");
  });

  it("are those that died, and those that finished", () => {
    const gone = (reason: string): readonly SchoolEvent[] => [on("2025-09-25", { kind: "left", pupil: "P07", reason })];
    expect(due(gone("died"))).toContain("P07");
    expect(due(gone("graduated"))).not.toContain("P07");
    const finished = on("2025-09-25", {
      kind: "fact",
      subject: { kind: "pupil", id: "P07" },
      fact: "finishedCompulsory",
      value: true,
    });
    expect(due([...gone("graduated"), finished])).toContain("P07");
  });

  it.each([
    ["no rule", []],
    ["no list", undefined],
    ["a rule that is none", [null]],
    ["a start that is none", [{ from: "toString", months: 3 }]],
    ["months that are none", [{ from: "lastRecord", months: 0.5 }]],
  ])("are not told for %s", (_, wrong) => {
    const ask = (): unknown => retentionDue(ledgerSource(), wrong as readonly RetentionRule[]);
    expect(ask).toThrow(expect.objectContaining({ name: "BaoxueError", code: "invalid-input" }));
  });
});
