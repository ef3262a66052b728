import { countyBaseData, monthlyReport, returnByNotice, schoolYearStatistics, termStartReport } from "baoxue";
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { childFields } from "../../../src/reports/fields/child-fields.js";
import type { ChildList } from "../../../src/reports/kit/child-list.js";
import type { ReportHead } from "../../../src/reports/kit/report-head.js";
import { readerOf } from "../../support/reports.js";
import { definitionOf, scopeOf } from "../support/definitions.js";
import { textOf } from "../support/documents.js";
import { ledgerSource, on } from "../support/ledger-world.js";

const school = { kind: "school", id: "S1" } as const;
const county = { kind: "authority", id: "A1" } as const;
const period = { from: "2025-09-01", to: "2025-10-31" } as const;
const reader = readerOf({ role: "principal", at: "S1", purpose: "persuasion" });
const notice = { pupil: "P01", serial: "某政控〔2025〕001号", issuedOn: "2025-10-31", dueOn: "2025-11-10" } as const;

/** P01, confirmed on 9 October, has its studies suspended on 25 October. */
const suspended = (more: object = {}): SchoolEvent =>
  on("2025-10-25", { kind: "left", pupil: "P01", reason: "suspension", expiresOn: "2026-08-31", ...more });
const approved = suspended({ approvedBy: "educationAuthority" });
const reported = on("2025-10-11", {
  kind: "report",
  pupil: "P01",
  by: "school",
  to: "townshipGovernment",
  matter: "dropout",
  written: true,
});
const told = "确认辍学学生中有1人已批准休学（延缓入学）、个案尚未销号（销号前仍计为辍学）";

function missing({ missing: items }: ReportHead): readonly string[] {
  return items.map(({ what }) => what.zh);
}

function month(more: readonly SchoolEvent[], asOf: CivilMoment = "2025-10-31", of = "2025-10") {
  return monthlyReport.build(ledgerSource({ more, asOf }), { of: school, month: of });
}

describe("a confirmed dropout whose studies were suspended with approval", () => {
  const source = ledgerSource({ more: [reported, approved] });

  it("is counted as out until its case is closed, and counted apart", () => {
    expect(month([approved]).total).toMatchObject({ confirmedAtClose: 2, confirmedOnTimeOff: 1 });
    const closed = on("2025-10-28", { kind: "caseClosed", pupil: "P01", by: "school", ground: "suspension" });
    expect(month([approved, closed]).total).toMatchObject({ confirmedAtClose: 1, confirmedOnTimeOff: 0 });
  });

  it("has it on its row in the month and in the ledger", () => {
    const ledger = definitionOf("dropoutLedger");
    const { rows } = ledger.build(source, scopeOf(ledger)) as ChildList<"status">;
    for (const list of [rows, month([approved]).dropouts])
      expect(list.find(({ child }) => child.pupil === "P01")?.values.status).toBe("confirmedOnTimeOff");
    expect(childFields.status.shows?.("confirmedOnTimeOff").zh).toBe("确认辍学（批准休学或延缓入学中，尚未销号）");
  });

  it("is told of in the form of the year, the county's basic data and the letter of the term", () => {
    expect(missing(schoolYearStatistics.build(source, { of: county, schoolYear: "2025-2026" }))).toContain(told);
    expect(missing(countyBaseData.build(source, { of: county }))).toContain(told);
    const term = termStartReport.build(source, { of: school, period });
    expect(missing(term)).toContain(told);
    expect(textOf(termStartReport.layout(term, { reader, source }))).toContain(
      "未返校学生共2人（其中1人批准休学或延缓入学中）",
    );
  });

  it("is written to by nobody, and the paper says why", () => {
    const made = returnByNotice.build(source, notice);
    expect(made.mayBeIssued).toBe(false);
    expect(missing(made)).toContain("休学（延缓入学）期满而未返校（现在批准的期限内）");
  });

  it("is out without more, once the time off is over", () => {
    const short = suspended({ approvedBy: "educationAuthority", expiresOn: "2025-10-29" });
    const { total, dropouts } = month([short]);
    expect(total).toMatchObject({ confirmedAtClose: 2, confirmedOnTimeOff: 0 });
    expect(dropouts.map(({ values }) => values.status)).toEqual(["confirmed", "confirmed"]);
  });

  it("was out without more in the month before", () => {
    const moved = { ...approved, id: "later", occurredOn: "2025-11-05", recordedOn: "2025-11-05" } as SchoolEvent;
    expect(month([moved], "2025-11-28").total).toMatchObject({ confirmedAtClose: 2, confirmedOnTimeOff: 0 });
    expect(month([moved], "2025-11-28", "2025-11").total).toMatchObject({ confirmedOnTimeOff: 1 });
  });
});

describe("a confirmed dropout whose studies were suspended by nobody who is on record", () => {
  it("is out in counts and rows, and is written to by nobody until that is known", () => {
    const { total, dropouts } = month([suspended()]);
    expect(total).toMatchObject({ confirmedAtClose: 2, confirmedOnTimeOff: 0 });
    expect(dropouts.map(({ values }) => values.status)).toEqual(["confirmed", "confirmed"]);
    const made = returnByNotice.build(ledgerSource({ more: [reported, suspended()] }), notice);
    expect(made.mayBeIssued).toBe(false);
    expect(missing(made)).toContain("休学（延缓入学）的批准单位（未经批准，无法确定是否依法离校）");
  });
});
