import { describe, expect, it } from "vitest";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import { rollUp } from "../../../src/calc/tally/roll-up.js";
import { emptyTally } from "../../../src/calc/tally/tally.js";
import { areaAt } from "../../../src/model/area-code.js";

describe("rolling up", () => {
  it("leaves what is no area code as it is", () => {
    const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["county"], counters: ["startRoll"] });
    const groups = ["370112", "unknown", "37011", ""].map((area) => ({ key: [area], counts: [1] }));
    expect(rollUp({ ...none, groups }, ["province"]).groups.map(({ key }) => key[0])).toEqual([
      "",
      "370000",
      "37011",
      "unknown",
    ]);
  });
});

describe("the area of a level", () => {
  it.each(["unknown", "", "37011", "070112", "3701120", "370112x", "370112005006007"])(
    "is none for %o, which is no area code",
    (code) => {
      for (const level of ["province", "prefecture", "county", "township", "village"] as const)
        expect(areaAt(code, level)).toBeUndefined();
    },
  );
});
