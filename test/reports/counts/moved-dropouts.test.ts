import { monthlyReport, schoolYearStatistics, termStartReport } from "baoxue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CivilDate, dateOf } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { caseCounts } from "../../../src/reports/counts/case-counts.js";
import type { DropoutRow } from "../../../src/reports/counts/dropout-rows.js";
import { dropoutsOfPeriod } from "../../../src/reports/counts/dropouts-of-period.js";
import { compulsoryStages } from "../../../src/reports/counts/stages.js";
import { arbitraryLeavers } from "../../support/arbitraries/leavers.js";
import { readerOf, sourceOf, sourceOfSituation } from "../../support/reports.js";
import { patient } from "../../support/worlds.js";
import { textOf } from "../support/documents.js";
import { cutOff, ledgerData, ledgerSource, on } from "../support/ledger-world.js";

const period = { from: "2025-09-01", to: "2025-10-31" } as const;
const [first, third] = [
  { kind: "school", id: "S1" },
  { kind: "school", id: "S3" },
] as const;
const bodies = { bodies: [first, third].map(({ id }) => ({ id, name: `某${id}学校` })) };

/** The small county with a third school, to whose class P01 moves after it was confirmed; it is there or is not. */
function movedTo(present: boolean, ...more: readonly SchoolEvent[]): WorldData {
  const registers = ["2025-10-22", "2025-10-23", "2025-10-24", "2025-10-27"].flatMap((date) =>
    (["am", "pm"] as const).map((session) =>
      on(`${date}T${session === "am" ? "08" : "14"}:10` as "2025-10-22T08:10", {
        kind: "register",
        class: "7-9",
        session,
        absent: present ? [] : ["P01"],
      }),
    ),
  );
  const data = ledgerData([on("2025-10-20", { kind: "enrolled", pupil: "P01", class: "7-9" }), ...registers, ...more]);
  return {
    ...data,
    schools: [...data.schools, { id: "S3", township: "T1", authority: "A1", recordsFrom: "2025-10-20" }],
    classes: [...data.classes, { id: "7-9", school: "S3", grade: 7 }],
  };
}

const ids = (rows: readonly DropoutRow[]): readonly string[] => rows.map(({ child }) => child.pupil);

describe("the letter of a term and the list below it", () => {
  const reader = readerOf({ role: "principal", at: "S1", purpose: "persuasion" });
  const source = sourceOf(movedTo(false), cutOff, { directory: bodies });
  const report = termStartReport.build(source, { of: first, period });
  const text = textOf(termStartReport.layout(report, { reader, source }));

  it("agree: who moved on and is still out is told apart, and its row says where it went", () => {
    expect(report.total).toMatchObject({ confirmedInPeriod: 3, confirmedAtClose: 1 });
    expect(ids(report.dropouts)).toEqual(["P03", "P01"]);
    expect(report.dropouts.map(({ moved }) => moved)).toEqual([undefined, { from: "S1", to: "S3" }]);
    expect(text).toContain("确认辍学学生3人；截至目前，本校辍学未返校学生共1人；另有1人确认辍学后转入他校，仍未返校。");
    expect(text).toContain("在某S1学校确认辍学，后转入某S3学校");
  });

  it("agree of the school to which it came", () => {
    const other = termStartReport.build(source, { of: third, period });
    expect(other.total).toMatchObject({ confirmedInPeriod: 0, confirmedAtClose: 1 });
    expect(ids(other.dropouts)).toEqual(["P01"]);
    const said = textOf(termStartReport.layout(other, { reader, source }));
    expect(said).toContain("未返校学生共1人。");
    expect(said).not.toContain("另有");
  });

  it("say nothing of moves where nobody moved", () => {
    const still = ledgerSource();
    const plain = termStartReport.build(still, { of: first, period });
    expect(plain.dropouts.every(({ moved }) => moved === undefined)).toBe(true);
    expect(textOf(termStartReport.layout(plain, { reader, source: still }))).not.toContain("他校");
  });
});

describe("the list beside a month's numbers", () => {
  it("counts a child of another school's that came back at this one: its return is in the numbers", () => {
    const back = sourceOf(movedTo(true), cutOff);
    const { total, dropouts, missing } = monthlyReport.build(back, { of: third, month: "2025-10" });
    expect(total).toMatchObject({ confirmedInPeriod: 0, confirmedAtClose: 0, returnedInPeriod: 1 });
    expect(dropouts.map(({ child, moved }) => [child.pupil, moved])).toEqual([["P01", { from: "S1", to: "S3" }]]);
    expect(missing.map(({ what }) => what.zh).filter((one) => one.startsWith("名单中有"))).toEqual([]);
  });

  it("has as many who are out as the numbers, less those who moved on and those who are at no school", patient, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        arbitraryLeavers,
        fc.constantFrom(2, 8, 14, 20),
        fc.constantFrom(3, 8, 40),
        (situation, back, days) => {
          const source = sourceOfSituation(situation);
          const span = { from: dateOf(source.day - back), to: dateOf(source.day - back + days) };
          const counts = caseCounts(source, span);
          for (const { id } of situation.data.schools) {
            const asked = { of: { kind: "school", id }, period: span, stages: compulsoryStages } as const;
            const own = dropoutsOfPeriod(source, asked);
            const here = own.filter(({ out, moved }) => out && (moved === undefined || moved.to === id));
            expect([id, here.length]).toEqual([id, counts.get(id)?.confirmedAtClose ?? 0]);
            expect(here.every(({ counted }) => counted)).toBe(true);
            if (here.length > 0) seen.add("out");
          }
        },
      ),
      { numRuns: 150 },
    );
    // Those who moved on are rare among leavers: the examples above show one for certain.
    expect(seen).toContain("out");
  });
});

describe("who is out at the close of the year", () => {
  it("is told beside the roll, and not as a part of it", () => {
    // The only pupil of S2 is confirmed, and leaves for a school that says nothing.
    const data = ledgerData([
      on("2025-09-01", { kind: "enrolled", pupil: "P11", class: "1-1" }),
      on("2025-10-10", { kind: "dropoutConfirmed", pupil: "P11", by: "school", reason: "work" }),
      on("2025-10-20", { kind: "left", pupil: "P11", reason: "transferOut", to: "外县某小学" }),
    ]);
    const source = sourceOf(data, cutOff);
    const made = schoolYearStatistics.build(source, { of: { kind: "school", id: "S2" }, schoolYear: "2025-2026" });
    expect(made.total).toMatchObject({ closing: 0, dropoutsAtClose: 1, otherDropoutsAtClose: 0 });
    const reader = readerOf({ role: "educationAuthority", at: "A1", purpose: "supervision" });
    const text = textOf(schoolYearStatistics.layout(made, { reader, source }));
    expect(text).toContain("另：期末确认辍学未返");
    expect(text).not.toContain("其中辍学未返");
  });

  it("is in one of two columns: of the year's rate, or not; together all who are out", patient, () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryLeavers, (situation) => {
        const source = sourceOfSituation(situation);
        const start = dateOf(source.day).slice(5) >= "09-01" ? 0 : 1;
        const year = Number(dateOf(source.day).slice(0, 4)) - start;
        const schoolYear = `${year}-${year + 1}`;
        const counts = caseCounts(source, { from: `${year}-09-01` as CivilDate, to: dateOf(source.day) });
        const schools = situation.data.schools.map(({ id }) => ({ kind: "school", id }) as const);
        const units = schools.flatMap((of) => schoolYearStatistics.build(source, { of, schoolYear }).units);
        for (const { unit, counts: own } of units) {
          expect(own.dropoutsAtClose + own.otherDropoutsAtClose).toBe(counts.get(unit.id)?.confirmedAtClose ?? 0);
          expect(own.otherDropoutsAtClose).toBeGreaterThanOrEqual(0);
          seen += own.dropoutsAtClose;
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
