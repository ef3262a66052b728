import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellCounters } from "../../../src/calc/indicators/spell-counters-data.js";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import { tallySpells } from "../../../src/calc/spells/tally-spells.js";
import { remapTally } from "../../../src/calc/tally/remap-tally.js";
import { someSpells } from "../spells/some-spells.js";

const request = { period: schoolYearPeriod("2024-2025"), counters: Object.values(spellCounters) };

describe("a former year by the schools and areas of today", () => {
  it("equals the recount of spells that were mapped before", () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        const by = ["township", "school"] as const;
        const mapped = spells.map((spell) => ({
          ...spell,
          school: spell.school === "S2" ? "S1" : spell.school,
          area: spell.area === "370181001" ? "370112009" : spell.area,
        }));
        const before = tallySpells(spells, { ...request, by });
        expect(remapTally(before, { schools: { S2: "S1" }, areas: { "370181001": "370112009" } })).toEqual(
          tallySpells(mapped, { ...request, by }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("leaves what is not named as it is, other levels included", () => {
    const tally = tallySpells([], { ...request, by: ["county"] });
    const one = { ...tally, groups: [{ key: ["370112"], counts: request.counters.map(() => 1) }] };
    expect(remapTally(one, { areas: { "370112001": "370112002" } })).toEqual(one);
  });

  it("a prefecture is no county: each code is mapped at its own level", () => {
    const tally = tallySpells([], { ...request, by: ["prefecture", "county"] });
    const one = { ...tally, groups: [{ key: ["371200", "371202"], counts: request.counters.map(() => 1) }] };
    const joined = remapTally(one, { areas: { "371200": "370100", "371202": "370116" } });
    expect(joined.groups.map(({ key }) => key)).toEqual([["370100", "370116"]]);
  });

  it.each([
    [{ areas: { "370112": "370112001" } }, "areas.370112", "two area codes of one level"],
    [{ areas: { "37": "370112" } }, "areas.37", "two area codes of one level"],
    [{ schools: { S1: "S2", S2: "S3" } }, "schools.S1", "S2 itself went into S3"],
  ])("refuses %o", (mapping, path, expected) => {
    const tally = tallySpells([], { ...request, by: ["school"] });
    expect(() => remapTally(tally, mapping as Parameters<typeof remapTally>[1])).toThrow(path);
    expect(() => remapTally(tally, mapping as Parameters<typeof remapTally>[1])).toThrow(expected);
  });
});
