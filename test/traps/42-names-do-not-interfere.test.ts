import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Directory, PupilParticulars } from "../../src/model/particulars.js";
import { oneChildOneFile } from "../../src/reports/child-files/one-child-one-file.js";
import { monthlyReport } from "../../src/reports/counts/monthly-report.js";
import type { LayoutContext } from "../../src/reports/kit/report-definition.js";
import { dropoutLedger } from "../../src/reports/ledgers/dropout-ledger.js";
import { returnByNotice } from "../../src/reports/notices/return-by-notice.js";
import type { ReportDocument } from "../../src/reports/report-document.js";
import type { ReportSource } from "../../src/reports/source/report-source.js";
import { readerOf, sourceOf, stranger } from "../support/reports.js";
import { patient, school } from "../support/worlds.js";

const confirmed = (pupil: string) =>
  ({
    kind: "dropoutConfirmed",
    id: `confirmed-${pupil}`,
    pupil,
    by: "educationAuthority",
    reason: "work",
    occurredOn: "2025-10-17",
    recordedOn: "2025-10-17",
  }) as const;
const data = school()
  .recordsFrom("2025-10-09")
  .absent("P1", "2025-10-13", "2025-10-31")
  .absent("P2", "2025-10-14", "2025-10-31")
  .visit("P1", "2025-10-13T18:00", { reason: "在外打工" })
  .event(confirmed("P1"), confirmed("P2"))
  .data();
const reader = { reader: stranger };
const school1 = { kind: "school", id: "S1" } as const;

/** Every paper of the two children, as somebody without a tie to them reads it. */
function papers(source: ReportSource, context: LayoutContext): readonly ReportDocument[] {
  const pupil = "P1";
  return [
    dropoutLedger.layout(dropoutLedger.build(source, { of: school1 }), context),
    oneChildOneFile.layout(oneChildOneFile.build(source, { pupil }), context),
    returnByNotice.layout(returnByNotice.build(source, { pupil, dueOn: "2025-11-07" }), context),
    monthlyReport.layout(monthlyReport.build(source, { of: school1, month: "2025-10" }), context),
  ];
}

function papersWith(pupils: readonly PupilParticulars[], context: LayoutContext = reader): readonly ReportDocument[] {
  const directory: Directory = { pupils };
  const source = sourceOf(data, "2025-10-31", { directory });
  return papers(source, { ...context, source });
}

const some = fc.string({ minLength: 1, maxLength: 6, unit: "grapheme-ascii" }).filter((text) => text.trim() !== "");

/** Two directories alike in what masks let through, and in nothing else. */
const two = fc.array(fc.tuple(some, some), { minLength: 12, maxLength: 12 }).map((parts) =>
  [0, 1].map((at) =>
    ["P1", "P2"].map((pupil, i) =>
      particulars(
        pupil,
        parts.map((part) => part[at] ?? ""),
        i * 6,
      ),
    ),
  ),
);

function particulars(pupil: string, parts: readonly string[], at: number): PupilParticulars {
  const [name, digits, place, phone, guardian, family] = parts.slice(at, at + 6).map((part) => part.trim());
  return {
    pupil,
    name: `王${name}`,
    identityNumber: `110${digits?.padEnd(8, "0")}002X`,
    homeAddress: `${place}`,
    family: `${family}`,
    whereabouts: `${place}${family}`,
    guardians: [{ id: "G1", name: `王${guardian}`, phone: `138${phone?.padEnd(6, "0")}0000`, address: `${place}` }],
  };
}

describe("trap 42: names and addresses do not show in what is masked, nor in the order of rows", () => {
  it("gives the same papers whatever the names are, to a reader without a tie", patient, () => {
    fc.assert(
      fc.property(two, ([one = [], other = []]) => {
        expect(papersWith(one)).toEqual(papersWith(other));
      }),
      { numRuns: 40 },
    );
  });

  it("lists by class and number, even to those who may read the names", () => {
    const teacher = { reader: readerOf({ role: "principal", at: "S1", purpose: "persuasion" }) };
    const names = [
      { pupil: "P1", name: "张某某" },
      { pupil: "P2", name: "安某某" },
    ];
    const text = JSON.stringify(papersWith(names, teacher)[0]);
    expect(text.indexOf("张某某")).toBeGreaterThan(0);
    expect(text.indexOf("张某某")).toBeLessThan(text.indexOf("安某某"));
  });

  it("counts and lists nobody for the public, and tells no course of a case", () => {
    const made = papersWith([{ pupil: "P1", name: "王某某", homeAddress: "某村" }], {
      reader: readerOf({ role: "educationAuthority", at: "A1", purpose: "publicNotice" }),
    });
    const text = JSON.stringify(made);
    const told = ["王", "某村", "在外打工", "学生P1", "学生P2"].filter((word) => text.includes(word));
    expect(told).toEqual([]);
    const [ledger, file] = made;
    for (const day of ["2025-10-17", "2025-10-13"])
      for (const paper of [ledger, file]) expect(JSON.stringify(paper).includes(day)).toBe(false);
  });
});
