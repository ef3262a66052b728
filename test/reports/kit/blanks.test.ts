import { describe, expect, it } from "vitest";
import { photoSheet } from "../../../src/reports/bodies/photo-sheet.js";
import { attendanceStatement } from "../../../src/reports/child-files/attendance-statement.js";
import { boarderLeavePass } from "../../../src/reports/child-files/boarder-leave-pass.js";
import { gateArchive } from "../../../src/reports/child-files/gate-archive.js";
import { monthlyReport } from "../../../src/reports/counts/monthly-report.js";
import { termStartReport } from "../../../src/reports/counts/term-start-report.js";
import { owed } from "../support/definition-laws.js";
import { ledgerSource } from "../support/ledger-world.js";
import { event, paperSource } from "../support/paper-world.js";

const of = { kind: "school", id: "S1" } as const;
const period = { from: "2025-09-01", to: "2025-10-31", key: "2025-2026/autumn" } as const;

describe.each([" ", "　\n", ""])("a text that says nothing, as %j,", (blank) => {
  it("is none in the written report at the start of term", () => {
    const made = termStartReport.build(ledgerSource(), { of, period, measures: blank });
    expect(owed(made)["已采取的措施和请求协助的事项"]).toBe("school");
    expect(made.measures).toBeUndefined();
    const written = termStartReport.build(ledgerSource(), { of, period, measures: "家访" });
    expect(owed(written)["已采取的措施和请求协助的事项"]).toBeUndefined();
  });

  it("is none in the monthly report", () => {
    const made = monthlyReport.build(ledgerSource(), { of, month: "2025-10", writes: { problems: blank } });
    expect(made.missing.map(({ field }) => field)).toContain("problems");
  });

  it("is neither a caption", () => {
    const made = photoSheet.build(ledgerSource(), { of, period, photos: [{ caption: blank }] });
    expect(Object.keys(owed(made))).toContain("照片1的文字说明");
  });

  it("nor a body that asks, nor what it asks for", () => {
    const scope = { pupil: "P01", period, askedBy: blank, askedFor: blank };
    const missing = attendanceStatement.build(paperSource(), scope).missing.map(({ field }) => field);
    expect(missing).toEqual(expect.arrayContaining(["askedBy", "askedFor"]));
  });
});

describe("blanks at the gate", () => {
  it("are no reason, and nobody who collects a child", () => {
    const asked = { pupil: "P05", leavesOn: "2025-10-13T10:00", signed: true } as const;
    const lacks = (more: object) => Object.keys(owed(boarderLeavePass.build(paperSource(), { ...asked, ...more })));
    expect(lacks({ reason: "就医", collector: "某某" })).toEqual([]);
    expect(lacks({ reason: " ", collector: "　" })).toEqual(["有正当理由", "家长接送"]);
  });

  it("are no reason in the archive", () => {
    const out = (reason: string) =>
      event("out", "2025-10-14T10:00", {
        kind: "leftCampus",
        pupil: "P05",
        by: "dutyTeacher",
        reason,
        signed: true,
        collected: true,
      });
    const incomplete = (reason: string) => gateArchive.build(paperSource([out(reason)]), { of, period }).incomplete;
    expect(incomplete("  ") - incomplete("就医")).toBe(1);
  });
});
