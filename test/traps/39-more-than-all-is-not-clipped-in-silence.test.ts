import { describe, expect, it } from "vitest";
import { indicatorOf, indicators } from "../../src/calc/indicators/catalogue.js";
import { indicatorFigure } from "../../src/calc/indicators/indicator-figure.js";
import { percentText } from "../../src/model/fraction.js";

describe("trap 39: rates over 100 %", () => {
  it("stay as they are where the formula does not cap: a county that draws pupils from its neighbours", () => {
    const progression = indicatorOf("progressionRate", "primaryToJunior");
    const figure = progression && indicatorFigure(progression, { juniorEntrants: 10_471, primaryGraduates: 10_000 });
    expect(figure && percentText(figure.value).en).toBe("104.71 %");
    expect(figure?.capped).toBeUndefined();
  });

  it("say that they were capped where it does, and keep what they were", () => {
    const cycle = indicatorOf("retentionRate", "cycleWithFlows");
    const figure =
      cycle &&
      indicatorFigure(cycle, { cohortGraduates: 51, cohortEntrants: 50, cohortTransfersIn: 0, cohortTransfersOut: 0 });
    expect(figure?.capped).toEqual({ numerator: 1, denominator: 1 });
    expect(figure && percentText(figure.value).en).toBe("102.00 %");
  });

  it("are capped by one definition of the catalogue alone", () => {
    expect(indicators.filter(({ capped }) => capped).map(({ id, variant }) => `${id}/${variant}`)).toEqual([
      "retentionRate/cycleWithFlows",
    ]);
  });

  it("may be negative, where more came than left", () => {
    const net = indicatorOf("dropoutRate", "twoBasics");
    const counts = {
      suspensions: 0,
      withdrawals: 1,
      deaths: 0,
      transfersOut: 2,
      otherExits: 0,
      transfersIn: 9,
      otherEntries: 0,
      startRoll: 300,
    };
    expect(net && percentText(indicatorFigure(net, counts).value).en).toBe("-2.00 %");
  });
});
