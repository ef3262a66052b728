import { schoolYearStatistics, termStartFlows, termStartReport } from "baoxue";
import { describe, expect, it } from "vitest";
import { schoolYearRates } from "../../../src/calc/school-year-rates.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { SchoolClass } from "../../../src/model/people.js";
import { readerOf, sourceOf } from "../../support/reports.js";
import { autumn2025 } from "../../support/worlds.js";
import { ledgerSource } from "../support/ledger-world.js";
import { confirmed, countyOf, type Step } from "./rolls.js";

const of = { kind: "authority", id: "A1" } as const;
const schoolYear = "2024-2025";

const lives: Readonly<Record<string, readonly Step[]>> = {
  A: [["2024-09-01", "J7"]],
  B: [
    ["2024-09-01", "J7"],
    ["2024-11-04", "N7"],
  ],
  C: [
    ["2024-09-01", "J7"],
    ["2024-12-02", "suspension"],
    ["2025-03-03", "J7"],
  ],
  D: [
    ["2024-09-01", "J7"],
    ["2024-12-02", "died"],
  ],
  E: [["2024-10-08", "J7"]],
  F: [["2024-09-01", "N7"]],
};
const county = countyOf(lives);
const data = { ...county, events: [...county.events, confirmed("A", "2024-11-11")] };
const source = sourceOf(data, "2025-08-31");
const report = schoolYearStatistics.build(source, { of, schoolYear });

describe("the statistics form of a school year", () => {
  it("counts school by school, and adds up", () => {
    const [, s2, s3] = report.units.map(({ counts }) => counts);
    expect(s2).toMatchObject({ opening: 4, newEntrants: 1, transfersOut: 1, suspensions: 1, returnsFromTimeOff: 1 });
    expect(s2).toMatchObject({ deaths: 1, dropouts: 1, dropoutsAtClose: 1, closing: 3 });
    expect(s3).toMatchObject({ opening: 1, transfersIn: 1, closing: 2 });
    expect(report.total).toMatchObject({ opening: 5, transfersIn: 1, transfersOut: 1, closing: 5, dropouts: 1 });
    expect(report.balances.map(({ unexplained }) => unexplained)).toEqual([0, 0, 0]);
    expect(report.missing).toEqual([]);
  });

  it("has the rates of each school, and of all as one", () => {
    const options = { schoolYear, asOf: "2025-08-31", calendar: autumn2025 } as const;
    expect(report.rates.map(({ unit }) => unit.id)).toEqual(["S1", "S2", "S3"]);
    for (const { unit, dropout, retention } of report.rates) {
      const { dropout: expected, retention: kept } = schoolYearRates(source.world, { ...options, school: unit.id });
      expect({ dropout, retention }).toEqual({ dropout: expected, retention: kept });
    }
    const whole = schoolYearRates(source.world, { ...options, schools: ["S1", "S2", "S3"] });
    expect(report.totalRates).toEqual({ dropout: whole.dropout, retention: whole.retention });
    // One of the five of the county who stay in its base; of the school of four, from which one died and one went on, one of three.
    expect(report.totalRates.dropout.value).toMatchObject({ numerator: 1, denominator: 5 });
  });

  it("prints no rate of a school without children as 100 % (trap 35), and no average of rates as a whole (trap 34)", () => {
    const context = { reader: readerOf({ role: "educationAuthority", at: "A1", purpose: "statistics" }) };
    const [section] = schoolYearStatistics.layout(report, context).sections;
    const table = section?.blocks.find((block) => block.kind === "table");
    const rows = table?.groups[0]?.rows.map(({ cells }) => [cells[0], ...cells.slice(-3)].map((cell) => cell?.text.zh));
    expect(rows?.map((row) => row?.[1])).toEqual(["不适用", "66.67%", "100.00%", "80.00%"]);
    expect(rows?.map((row) => row?.[2])).toEqual(["不适用", "33.33%", "0.00%", "20.00%"]);
    expect(rows?.at(-1)?.[0]).toBe("合计");
  });

  it("tells of schools whose records begin in the year, and of a year that still runs", () => {
    const late = sourceOf(countyOf(lives, { late: "2024-10-01" }), "2025-05-31");
    const { missing } = schoolYearStatistics.build(late, { of, schoolYear });
    expect(missing.map(({ what, at }) => `${at ?? ""} ${what.en}`)).toEqual([
      "S2 the records begin on 2024-10-01: what moved before it is not counted",
      " the period still runs: counted up to 2025-05-31",
    ]);
  });

  it("leaves out schools of other bodies, and refuses a body that the world does not have", () => {
    const township = schoolYearStatistics.build(source, { of: { kind: "township", id: "T2" }, schoolYear });
    expect(township.units.map(({ unit }) => unit.id)).toEqual(["S3"]);
    const strange = { kind: "township", id: "T9" } as const;
    expect(() => schoolYearStatistics.build(source, { of: strange, schoolYear })).toThrow(/of\.id/);
    expect(() => schoolYearStatistics.build(source, { of: { kind: "pupil", id: "A" }, schoolYear })).toThrow(
      /of\.kind/,
    );
    expect(() => schoolYearStatistics.build(source, { of, schoolYear: "2024" })).toThrow(/2024/);
  });
});

describe("who is out at the close of a school year", () => {
  const form = (...events: readonly SchoolEvent[]) =>
    schoolYearStatistics.build(sourceOf({ ...county, events: [...county.events, ...events] }, "2025-08-31"), {
      of,
      schoolYear,
    });

  it("is the numerator of the rate, also where registers are missing: that is told", () => {
    // The registers end with October; P01 and P03 were confirmed in it, and nobody can say whether they came back in November.
    const silent = ledgerSource({ asOf: "2025-11-28" });
    const { units, rates, totalRates, total, missing } = schoolYearStatistics.build(silent, {
      of,
      schoolYear: "2025-2026",
    });
    for (const [i, { counts }] of units.entries())
      expect(counts.dropoutsAtClose).toBe(rates[i]?.dropout.value.numerator);
    expect(total.dropoutsAtClose).toBe(totalRates.dropout.value.numerator);
    expect(total.dropoutsAtClose).toBe(2);
    expect(missing.map(({ what }) => what.en)).toContain(
      "of the dropouts, 2 may be back, since a register is missing: they count as out",
    );
  });

  it("is nobody who died, or is through with school", () => {
    const dead = form(confirmed("D", "2024-11-11"));
    expect([dead.total.dropouts, dead.total.dropoutsAtClose]).toEqual([1, 0]);
    expect(dead.totalRates.dropout.value.numerator).toBe(0);
    const on = "2025-07-01";
    const left = { kind: "left", id: "g", pupil: "A", reason: "graduated", occurredOn: on, recordedOn: on } as const;
    const through = form(confirmed("A", "2024-11-11"), left);
    expect([through.total.dropoutsAtClose, through.totalRates.dropout.value.numerator]).toEqual([0, 0]);
  });
});

describe("the stages that are counted", () => {
  const classes: readonly SchoolClass[] = [
    { id: "J7", school: "S2", grade: 7 },
    { id: "J9", school: "S2", grade: 9 },
    { id: "H1", school: "S2", grade: 10 },
  ];
  const mixed: Readonly<Record<string, readonly Step[]>> = {
    A: [["2024-09-01", "J7"]],
    H: [["2024-09-01", "H1"]],
    // From the third junior grade into the senior classes of the same school: a graduate of compulsory education.
    G: [
      ["2024-09-01", "J9"],
      ["2025-07-10", "H1"],
    ],
  };
  const world = countyOf(mixed, { classes });
  const withSenior = sourceOf(
    { ...world, events: [...world.events, confirmed("A", "2024-11-11"), confirmed("H", "2024-11-11")] },
    "2025-08-31",
  );

  it("are those of compulsory education", () => {
    const { total, totalRates, balances } = schoolYearStatistics.build(withSenior, { of, schoolYear });
    expect(total).toMatchObject({ opening: 2, dropouts: 1, dropoutsAtClose: 1, graduates: 1, closing: 1 });
    expect(totalRates.dropout.value.numerator).toBe(1);
    expect(balances.every(({ unexplained }) => unexplained === 0)).toBe(true);
  });

  it("are others where these are asked for, and never unknown ones", () => {
    const stages = ["junior", "senior", "primary"] as const;
    const { total, totalRates } = schoolYearStatistics.build(withSenior, { of, schoolYear, stages });
    expect(total).toMatchObject({ opening: 3, dropouts: 2, dropoutsAtClose: 2, graduates: 0, closing: 3 });
    expect(totalRates.dropout.value).toMatchObject({ numerator: 2, denominator: 3 });
    const period = { from: "2024-11-01", to: "2024-11-30" } as const;
    expect(termStartFlows.build(withSenior, { of, period }).total.confirmedInPeriod).toBe(1);
    expect(termStartFlows.build(withSenior, { of, period, stages: ["senior"] }).total.confirmedInPeriod).toBe(1);
    for (const wrong of [[], ["kindergarten"], "junior"])
      expect(() => schoolYearStatistics.build(withSenior, { of, schoolYear, stages: wrong as never })).toThrow(
        /stages/,
      );
  });
});

describe("the flows of the first month of a term", () => {
  it("are refused of a period that ends before it begins", () => {
    const period = { from: "2024-12-01", to: "2024-11-01" } as const;
    expect(() => termStartFlows.build(source, { of, period })).toThrow(/period/);
    expect(() => termStartFlows.build(source, { of, period: undefined as never })).toThrow(/period/);
    const school = { kind: "school", id: "S2" } as const;
    expect(() => termStartReport.build(source, { of: school, period })).toThrow(/period/);
  });

  it("are transfers, suspensions and confirmed dropouts of the month", () => {
    const period = { from: "2024-11-01", to: "2024-12-02" } as const;
    const { units, total } = termStartFlows.build(source, { of, period });
    expect(units.map(({ counts }) => Object.values(counts))).toEqual([
      [0, 0, 0, 0],
      [0, 1, 1, 1],
      [1, 0, 0, 0],
    ]);
    expect(total).toEqual({ transfersIn: 1, transfersOut: 1, suspensions: 1, confirmedInPeriod: 1 });
  });

  it("leave a suspected dropout out", () => {
    const suspected: SchoolEvent = { ...confirmed("F", "2024-11-11"), kind: "dropoutSuspected" } as SchoolEvent;
    const of2 = sourceOf({ ...county, events: [...county.events, suspected] }, "2025-08-31");
    const period = { from: "2024-11-01", to: "2024-11-30" } as const;
    expect(termStartFlows.build(of2, { of, period }).total.confirmedInPeriod).toBe(0);
  });
});
