import { describe, expect, it } from "vitest";
import { attendanceCounts } from "../../src/calc/attendance/attendance-counts.js";
import { attendanceIndicators } from "../../src/calc/indicators/attendance-indicators-data.js";
import { definitionOf, percentOf } from "../calc/indicators/counted.js";
import { autumn2025, school } from "../support/worlds.js";

const chronic = definitionOf(attendanceIndicators, "chronicAbsence", "onRecord");
// Half a day missed on the second day: a quarter of the days so far.
const world = school().absentHalf("P1", "2025-09-02", "am").world();

describe("no percentage is told before enough days are enrolled", () => {
  it.each([
    ["2025-09-02", "not applicable"],
    ["2025-09-12", "not applicable"],
    ["2025-09-15", "0.0 %"],
  ] as const)("with a least exposure of eleven days, up to %s: %s", (to, shown) => {
    const { counts } = attendanceCounts(world, { from: "2025-09-01", to, calendar: autumn2025, minimumDays: 11 });
    expect(percentOf(chronic, counts, 1)).toBe(shown);
  });

  it("says so of a child that came late, while the others are counted", () => {
    const late = school().left("P1", "2025-09-02", "other").moved("P1", "2025-09-12", "C1").absent("P1", "2025-09-12");
    const options = { from: "2025-09-01", to: "2025-09-15", calendar: autumn2025, minimumDays: 11 } as const;
    const { counts, pupils } = attendanceCounts(late.world(), { ...options, members: true });
    expect(pupils?.map(({ pupil, standing }) => [pupil, standing])).toEqual([
      ["P1", "tooFewDays"],
      ["P2", "below"],
    ]);
    expect(percentOf(chronic, counts, 1)).toBe("0.0 %");
  });

  it("cannot be asked for without naming the least exposure", () => {
    const options = { from: "2025-09-01", to: "2025-09-15", calendar: autumn2025 } as never;
    expect(() => attendanceCounts(world, options)).toThrow(/^invalid-input: minimumDays/);
  });
});
