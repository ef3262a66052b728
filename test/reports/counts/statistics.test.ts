import { schoolYearStatistics, termStartFlows } from "baoxue";
import { describe, expect, it } from "vitest";
import { schoolYearRates } from "../../../src/calc/school-year-rates.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import { readerOf, sourceOf } from "../../support/reports.js";
import { autumn2025 } from "../../support/worlds.js";
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

describe("the flows of the first month of a term", () => {
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
