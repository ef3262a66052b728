import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import { dropoutReportSlip } from "../../../src/reports/notices/dropout-report-slip.js";
import { judicialReferral } from "../../../src/reports/notices/judicial-referral.js";
import { returnByNotice } from "../../../src/reports/notices/return-by-notice.js";
import { urgeToEnrolNotice } from "../../../src/reports/notices/urge-to-enrol-notice.js";
import { owed } from "../support/definition-laws.js";
import { textOf } from "../support/documents.js";
import { ledgerSource } from "../support/ledger-world.js";
import { event, paperSource, reader } from "../support/paper-world.js";

const pupil = "P01";
const scope = { pupil, serial: "某政控〔2025〕007号", issuedOn: "2025-10-31", dueOn: "2025-11-10" } as const;
const slip = event("slip", "2025-10-21", {
  kind: "report",
  pupil,
  by: "school",
  to: "townshipGovernment",
  matter: "dropout",
  written: true,
});

function left(reason: string, more: object = {}): SchoolEvent {
  return event("left", "2025-10-24", { kind: "left", pupil, reason, ...more });
}

describe("papers about a child that no school waits for", () => {
  const arrived = event("arrived", "2025-10-28", { kind: "transferAcknowledged", pupil, by: "elsewhere" });

  it.each([
    ["has died", [left("died")]],
    ["has finished school", [left("graduated")]],
    ["has arrived at another school", [left("transferOut", { to: "外县某中学" }), arrived]],
  ])("may not be issued where it %s", (_, events) => {
    const source = paperSource([slip, ...events]);
    expect(returnByNotice.build(source, scope).mayBeIssued).toBe(false);
    expect(dropoutReportSlip.build(source, scope).mayBeIssued).toBe(false);
    expect(Object.keys(owed(returnByNotice.build(source, scope)))).toContain("个案仍在进行中（学生尚未返校）");
  });

  it.each([
    [
      "approved, until that ends",
      { approvedBy: "educationAuthority" },
      "休学（延缓入学）期满而未返校（现在批准的期限内）",
    ],
    ["approved by nobody on record", {}, "休学（延缓入学）的批准单位（未经批准，无法确定是否依法离校）"],
  ])("may not be issued where its studies are suspended, %s", (_, more, what) => {
    const source = paperSource([slip, left("suspension", { expiresOn: "2026-08-31", ...more })]);
    for (const paper of [returnByNotice, dropoutReportSlip]) {
      const made = paper.build(source, scope);
      expect(made.mayBeIssued).toBe(false);
      expect(Object.keys(owed(made))).toContain(what);
    }
  });

  it("may not be issued, and say that nobody knows, where the other school has not answered", () => {
    const made = returnByNotice.build(paperSource([slip, left("transferOut", { to: "外县某中学" })]), scope);
    expect(made.mayBeIssued).toBe(false);
    expect(Object.keys(owed(made))).toEqual(["转学接收学校的回执（未收到回执，无法确定学生是否仍失学）"]);
  });

  it("may be issued where it is away, left or not, and once its time off is over", () => {
    expect(returnByNotice.build(paperSource([slip]), scope).mayBeIssued).toBe(true);
    expect(returnByNotice.build(paperSource([slip, left("other")]), scope).mayBeIssued).toBe(true);
  });
});

describe("papers about a child that fell back", () => {
  const visit = (id: string, on: "2025-09-09" | "2025-09-10" | "2025-10-13" | "2025-10-14"): SchoolEvent =>
    event(id, on, {
      kind: "homeVisit",
      pupil: "P03",
      by: "homeroomTeacher",
      purpose: "return",
      with: "guardian",
      inPerson: true,
    });
  const more = [
    visit("v1", "2025-09-09"),
    visit("v2", "2025-09-10"),
    visit("v3", "2025-10-13"),
    visit("v4", "2025-10-14"),
  ];

  it("state the attempts of the case that is open, as many as their table has", () => {
    const source = ledgerSource({ more });
    const made = urgeToEnrolNotice.build(source, { ...scope, pupil: "P03" });
    expect([made.row.values.attempts, made.attempts.length]).toEqual([2, 2]);
    const document = urgeToEnrolNotice.layout(made, { reader: reader({ at: "7-1" }), source });
    expect(textOf(document)).toContain("共劝返2次");
  });
});

describe("the letter to the justice department", () => {
  const notice = (id: string, on: "2025-10-21" | "2025-10-28", kind: string, dueOn: string): SchoolEvent =>
    event(id, on, { kind: "notice", pupil, by: "townshipGovernment", to: "guardian", notice: kind, dueOn });
  const order = notice("order", "2025-10-21", "orderByDate", "2025-10-25");

  it("names the day of the order, whatever other paper was served after it", () => {
    const source = paperSource([order, notice("urging", "2025-10-28", "urging", "2025-11-20")]);
    const made = judicialReferral.build(source, scope);
    expect(made.row.values.orderDueOn).toBe("2025-10-25");
    const text = textOf(judicialReferral.layout(made, { reader: reader({ purpose: "legalStep" }), source }));
    expect(text).toContain("期限：2025年10月25日");
    expect(text).not.toContain("11月20日");
  });

  it("waits where a second order sets a later day", () => {
    const source = paperSource([order, notice("again", "2025-10-28", "orderByDate", "2025-11-20")]);
    expect(Object.keys(owed(judicialReferral.build(source, scope)))).toContain(
      "责令限期送返的文书已送达且所定期限已过",
    );
  });
});
