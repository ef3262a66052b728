import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/calc/indicators/catalogue.js";
import { schoolYearPeriod } from "../../src/calc/spells/counted-period.js";
import { rollUp } from "../../src/calc/tally/roll-up.js";
import type { Tally } from "../../src/calc/tally/tally.js";
import { tallyFigures } from "../../src/calc/tally/tally-figures.js";
import { percentText } from "../../src/model/fraction.js";

describe("trap 34: the mean of two schools' rates is not the county's", () => {
  // A school of 10 keeps 5; one of 990 keeps all: the mean of 50 % and 100 % is 75 %, and 995 of 1000 stayed.
  const schools: Tally = {
    version: 1,
    adds: "anyPartition",
    periods: [schoolYearPeriod("2024-2025")],
    by: ["county", "school"],
    counters: ["startRoll", "yearEndRoll"],
    groups: [
      { key: ["370112", "S1"], counts: [10, 5] },
      { key: ["370112", "S2"], counts: [990, 990] },
    ],
    excluded: 0,
  };
  const retention = indicatorOf("retentionRate", "schoolYear");
  const percents = (tally: Tally): readonly string[] =>
    retention
      ? tallyFigures([retention], [tally]).flatMap(({ figures }) => figures.map(({ value }) => percentText(value).en))
      : [];

  it("the counts are added up first, then divided", () => {
    expect(percents(schools)).toEqual(["50.00 %", "100.00 %"]);
    expect(percents(rollUp(schools, ["county"]))).toEqual(["99.50 %"]);
  });
});
