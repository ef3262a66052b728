import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import { rollFlows } from "../../../src/reports/counts/roll-flows.js";
import { nationalSystemEntries } from "../../../src/reports/ledgers/national-system-entries.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { autumn2025 } from "../../support/worlds.js";
import { autumn } from "../support/definitions.js";
import { cutOff, ledgerData, ledgerSource, on } from "../support/ledger-world.js";

const school = { kind: "school", id: "S1" } as const;

/** The entries of a period, as "change child day". */
function entries(
  source: ReportSource,
  period: { readonly from: string; readonly to: string } = autumn,
): readonly string[] {
  const scope = { of: school, period: period as typeof autumn };
  return nationalSystemEntries
    .build(source, scope)
    .entries.map(({ change, row, on: day }) => `${change} ${row.child.pupil} ${day}`);
}

describe("changes for the national system", () => {
  it("stand change by change, in the order of the clause", () => {
    expect(entries(ledgerSource())).toEqual([
      "transferIn P13 2025-09-08",
      "transferOut P08 2025-09-10",
      "suspension P06 2025-09-05",
      "return P03 2025-09-10",
      "return P02 2025-09-16",
      "dropout P03 2025-09-08",
      "dropout P02 2025-09-10",
      "dropout P01 2025-10-09",
      "dropout P03 2025-10-10",
    ]);
    expect(entries(ledgerSource(), { from: "2025-10-01", to: "2025-10-31" })).toEqual([
      "dropout P01 2025-10-09",
      "dropout P03 2025-10-10",
    ]);
  });

  it("are as they were known then", () => {
    expect(entries(ledgerSource({ knownOn: "2025-09-07" }))).toEqual(["suspension P06 2025-09-05"]);
  });

  it("tell a return from a suspension by the class that the child is in again, and a deferral by its approval", () => {
    const more = [
      on("2025-10-16", { kind: "enrolled", pupil: "P06", class: "8-1" }),
      on("2025-10-17", { kind: "returnCompleted", pupil: "P06", by: "school" }),
    ];
    const all = entries(ledgerSource({ more }));
    expect(all.filter((one) => one.includes("P06"))).toEqual(["suspension P06 2025-09-05", "return P06 2025-10-16"]);
    const township = { of: { kind: "township", id: "T1" } as const, period: autumn };
    const { entries: wide } = nationalSystemEntries.build(ledgerSource(), township);
    expect(wide.filter(({ change }) => change === "deferral").map(({ row }) => row.child.pupil)).toEqual(["P11"]);
  });

  it("tell a transfer in by the move from another school of the stage, and no other move", () => {
    const movedTo = (to: string): readonly string[] => {
      const data = ledgerData([on("2025-10-20", { kind: "enrolled", pupil: "P07", class: to })]);
      const world = createWorld({
        ...data,
        schools: [...data.schools, { id: "S3", township: "T1", authority: "A1" }],
        classes: [...data.classes, { id: "8-9", school: "S3", grade: 8 }],
      });
      const source = reportSource({ world, asOf: cutOff, calendar: autumn2025 });
      const { entries: all } = nationalSystemEntries.build(source, {
        of: { kind: "authority", id: "A1" },
        period: autumn,
      });
      return all.filter(({ row }) => row.child.pupil === "P07").map(({ change, on: day }) => `${change} ${day}`);
    };
    expect(movedTo("8-9")).toEqual(["transferIn 2025-10-20"]);
    expect(movedTo("7-1")).toEqual([]); // another class of the same school
    expect(movedTo("1-1")).toEqual([]); // another stage
  });

  it("read moves as the flows of the roll do", () => {
    const source = ledgerSource();
    const flows = rollFlows(source, autumn).get("S1");
    const counted = (change: string): number => entries(source).filter((one) => one.startsWith(`${change} `)).length;
    expect([counted("transferIn"), counted("transferOut"), counted("suspension")]).toEqual([
      flows?.transfersIn,
      flows?.transfersOut,
      flows?.suspensions,
    ]);
  });

  it("tell of a change that only the record of carrying it through tells", () => {
    const more = [
      on("2025-10-21", { kind: "rollChanged", pupil: "P04", by: "school", change: "transferIn", papers: true }),
    ];
    expect(entries(ledgerSource({ more }))).toContain("transferIn P04 2025-10-21");
  });

  it("miss papers, formalities and the entry itself, of the registration clerk", () => {
    const { entries: all, missing } = nationalSystemEntries.build(ledgerSource(), { of: school, period: autumn });
    const ofP08 = all.find(({ row }) => row.child.pupil === "P08");
    expect(ofP08).toMatchObject({ papers: true, formalities: true, enteredOn: "2025-09-12", proof: "证0008" });
    const owed = (pupil: string): readonly string[] =>
      missing.filter(({ subject }) => subject?.id === pupil).map(({ what, owedBy }) => `${what.zh} ${owedBy}`);
    expect(owed("P08")).toEqual([]);
    expect(owed("P06")).toEqual(
      ["休学证明材料", "休学手续", "休学的系统录入"].map((what) => `${what} registrationClerk`),
    );
  });

  it("give a record of papers to the change that is nearest to it", () => {
    const more = [
      on("2025-10-12", {
        kind: "rollChanged",
        pupil: "P03",
        by: "school",
        change: "dropout",
        papers: true,
        formalities: true,
      }),
    ];
    const { entries: all } = nationalSystemEntries.build(ledgerSource({ more }), { of: school, period: autumn });
    const dropouts = all.filter(({ change, row }) => change === "dropout" && row.child.pupil === "P03");
    expect(dropouts.map(({ on: day, papers }) => [day, papers])).toEqual([
      ["2025-09-08", undefined],
      ["2025-10-10", true],
    ]);
  });

  it("do not say where a child went to whom may not see it", () => {
    const report = nationalSystemEntries.build(ledgerSource(), { of: school, period: autumn });
    const shown = (at: string): string =>
      JSON.stringify(
        nationalSystemEntries.layout(report, {
          reader: { viewer: { role: "registrationClerk", at, purpose: "registration" }, policy: standardVisibility },
        }),
      );
    expect(shown("S1")).toContain("外县某中学");
    expect(shown("S2")).not.toContain("外县某中学");
  });
});
