import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/calc/indicators/catalogue.js";
import { indicatorFigure } from "../../src/calc/indicators/indicator-figure.js";
import { percentText } from "../../src/model/fraction.js";

describe("trap 37: 98.655 % is shown as 98.66 %", () => {
  const retention = indicatorOf("retentionRate", "schoolYear");
  const shown = (yearEndRoll: number, startRoll: number, digits = 2): string | undefined =>
    retention && percentText(indicatorFigure(retention, { yearEndRoll, startRoll }).value, digits).en;

  it("half up, where binary arithmetic rounds down", () => {
    expect(shown(19_731, 20_000)).toBe("98.66 %");
    expect(shown(201, 20_000)).toBe("1.01 %");
    expect((1.005).toFixed(2)).toBe("1.00");
  });

  it("every half of the last digit goes up, however many digits there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (thousandths) => {
        // thousandths + a half of a thousandth of a per cent, as a fraction of 200 million.
        expect(shown(2 * thousandths + 1, 200_000, 3)).toBe(shown(2 * thousandths + 2, 200_000, 3));
      }),
    );
  });
});
