import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/calc/indicators/catalogue.js";
import { indicatorFigure } from "../../src/calc/indicators/indicator-figure.js";
import { schoolYearPeriod } from "../../src/calc/spells/counted-period.js";
import { emptyTally } from "../../src/calc/tally/tally.js";
import { tallyFigures } from "../../src/calc/tally/tally-figures.js";
import { percentText } from "../../src/model/fraction.js";

describe("trap 35: a school whose whole cohort has left keeps nobody, and not everybody", () => {
  const retention = indicatorOf("retentionRate", "cycleNetIncrease");
  const gone = {
    cohortGraduates: 0,
    cohortEntrants: 12,
    cohortTransfersIn: 0,
    cohortTransfersOut: 12,
    cohortOtherEntries: 0,
    cohortSuspensions: 0,
    cohortOtherExits: 0,
  };

  it("0 of 0 is undefined, where the form prints 100 %", () => {
    const figure = retention && indicatorFigure(retention, gone);
    expect(figure?.value).toEqual({ numerator: 0, denominator: 0 });
    expect(figure && percentText(figure.value)).toEqual({ zh: "不适用", en: "not applicable" });
    expect(figure?.capped).toBeUndefined();
  });

  it("a count that nobody gave makes no figure at all: what is missing is named", () => {
    const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: [], counters: ["cohortGraduates"] });
    const [group] = retention ? tallyFigures([retention], [{ ...none, groups: [{ key: [], counts: [7] }] }]) : [];
    expect(group?.figures).toEqual([]);
    expect(group?.missing).toEqual([
      {
        indicator: "retentionRate",
        variant: "cycleNetIncrease",
        counters: Object.keys(gone).filter((name) => name !== "cohortGraduates"),
      },
    ]);
  });
});
