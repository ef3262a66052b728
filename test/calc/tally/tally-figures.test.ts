import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../../src/calc/indicators/catalogue.js";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import type { Tally } from "../../../src/calc/tally/tally.js";
import { tallyFigures } from "../../../src/calc/tally/tally-figures.js";

const opening: Tally = {
  version: 1,
  adds: "anyPartition",
  periods: [schoolYearPeriod("2024-2025")],
  by: ["county"],
  counters: ["startRoll"],
  groups: [{ key: ["370112"], counts: [50] }],
  excluded: 0,
};
const closing: Tally = { ...opening, counters: ["yearEndRoll"], groups: [{ key: ["370112"], counts: [42] }] };
const retention = indicatorOf("retentionRate", "schoolYear");
const definitions = retention ? [retention] : [];

describe("the figures of tallies side by side", () => {
  it("take each counter from the tally that has it", () => {
    const same = { ...closing, periods: [{ ...schoolYearPeriod("2024-2025") }] };
    const [county] = tallyFigures(definitions, [opening, same]);
    expect(county?.figures.map(({ value }) => value)).toEqual([{ numerator: 42, denominator: 50 }]);
  });

  it.each<[string, Partial<Tally>, string]>([
    ["other dimensions", { by: ["school"] }, "tallies[1].by"],
    ["another year", { periods: [schoolYearPeriod("2023-2024")] }, "tallies[1].periods"],
    [
      "other days by the same name",
      { periods: [{ ...schoolYearPeriod("2024-2025"), to: schoolYearPeriod("2025-2026").to }] },
      "tallies[1].periods",
    ],
    ["a counter that another has", { counters: ["startRoll"] }, "tallies[1].counters[0]"],
    [
      "a counter twice",
      { counters: ["yearEndRoll", "yearEndRoll"], groups: [{ key: ["370112"], counts: [1, 2] }] },
      "tallies[1].counters[1]",
    ],
  ])("are refused where one has %s", (_what, changes, path) => {
    expect(() => tallyFigures(definitions, [opening, { ...closing, ...changes }])).toThrow(
      `invalid-input: ${path}: got`,
    );
  });

  it("are none of no tallies", () => {
    expect(tallyFigures(definitions, [])).toEqual([]);
  });
});
