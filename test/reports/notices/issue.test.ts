import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import { publicCriticism } from "../../../src/reports/bodies/public-criticism.js";
import { dropoutReportSlip } from "../../../src/reports/notices/dropout-report-slip.js";
import { jointWhereaboutsReport } from "../../../src/reports/notices/joint-whereabouts-report.js";
import { orderAfterReport } from "../../../src/reports/notices/order-after-report.js";
import { orderToSend } from "../../../src/reports/notices/order-to-send.js";
import { returnByNotice } from "../../../src/reports/notices/return-by-notice.js";
import { owed } from "../support/definition-laws.js";
import { textOf } from "../support/documents.js";
import { ledgerSource } from "../support/ledger-world.js";
import { event, paperSource, reader } from "../support/paper-world.js";

const pupil = "P01";
const scope = { pupil, serial: "某政控〔2025〕007号", issuedOn: "2025-10-31", dueOn: "2025-11-10" } as const;

function slip(more: object = {}): SchoolEvent {
  return event("slip", "2025-10-21", {
    kind: "report",
    pupil,
    by: "school",
    to: "townshipGovernment",
    matter: "dropout",
    written: true,
    ...more,
  });
}

const letter = event("letter", "2025-10-22", {
  kind: "notice",
  pupil,
  by: "townshipGovernment",
  to: "guardian",
  notice: "returnByDate",
  dueOn: "2025-10-24",
});

describe("the issue of a paper", () => {
  it("takes blanks for nothing", () => {
    const made = dropoutReportSlip.build(paperSource(), { ...scope, serial: "  " });
    expect(owed(made)).toEqual({ 文书编号: "school" });
    const alone = jointWhereaboutsReport.build(paperSource(), { ...scope, pupil: "P06", withoutGuardian: " " });
    expect(alone.mayBeIssued).toBe(false);
  });

  it("does not come before the report that it rests on", () => {
    const on = (issuedOn: "2025-10-20" | "2025-10-21"): boolean =>
      returnByNotice.build(paperSource([slip()]), { ...scope, issuedOn }).mayBeIssued;
    expect([on("2025-10-20"), on("2025-10-21")]).toEqual([false, true]);
  });

  it("does not come before the day of the letter is over", () => {
    const on = (issuedOn: "2025-10-24" | "2025-10-25"): readonly string[] =>
      Object.keys(owed(orderToSend.build(paperSource([letter]), { ...scope, issuedOn })));
    expect(on("2025-10-24")).toContain("《限期返校通知书》已送达且所定期限已过");
    expect(on("2025-10-25")).not.toContain("《限期返校通知书》已送达且所定期限已过");
  });
});

describe("the report on a child that cannot be found", () => {
  it("is not made of one that has died", () => {
    const died = event("died", "2025-10-24", { kind: "left", pupil: "P06", reason: "died" });
    const made = jointWhereaboutsReport.build(paperSource([died]), { ...scope, pupil: "P06", guardianSigns: true });
    expect(made.mayBeIssued).toBe(false);
  });
});

describe("the order after the school's report", () => {
  it("rests on a report in writing", () => {
    const built = (written: boolean): readonly string[] =>
      Object.keys(owed(orderAfterReport.build(paperSource([slip({ written })]), scope)));
    expect(built(true)).not.toContain("签发前收到的学校书面报告");
    expect(built(false)).toContain("签发前收到的学校书面报告");
  });

  it("names the grounds that its issuer has, and is owed and signed by that office", () => {
    const source = paperSource([slip()]);
    const shown = (more: object): readonly [string, unknown] => {
      const made = orderAfterReport.build(source, { pupil, ...more });
      const text = textOf(orderAfterReport.layout(made, { reader: reader({ purpose: "legalStep" }), source }));
      return [text, made.decision?.by];
    };
    const [bureau, bureauDecides] = shown({});
    expect(bureau).toContain("第八十三条第二款");
    expect(bureauDecides).toBe("educationAuthority");
    const [township, townshipDecides] = shown({ issuer: "townshipGovernment" });
    expect(township).not.toContain("第八十三条");
    expect(township).toContain("第五十八条");
    expect(townshipDecides).toBe("townshipGovernment");
    expect(() => shown({ issuer: "toString" })).toThrow(/issuer/);
  });
});

describe("a public criticism", () => {
  it("takes blanks for nothing, and no day that does not exist", () => {
    const build = (more: object) =>
      publicCriticism.build(ledgerSource(), { of: { kind: "school", id: "S1" }, ...more });
    expect(Object.keys(owed(build({ serial: " " })))).toContain("文号");
    for (const issuedOn of ["2025-13", null]) expect(() => build({ issuedOn })).toThrow(/issuedOn/);
  });
});
