import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellCounters } from "../../../src/calc/indicators/spell-counters-data.js";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import type { Dimension } from "../../../src/calc/spells/dimension.js";
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

  it("a county's new code is that of its townships and villages too, unless they have one of their own", () => {
    const areas = { "370181": "370114", "370181001": "370112009", "371000": "371600" };
    const now: Readonly<Record<string, string>> = {
      "370181001": "370112009",
      "371002": "371602",
      "371002003005": "371602003005",
      "370181": "370114",
      "370181007": "370114007",
    };
    fc.assert(
      fc.property(someSpells, fc.constantFrom<Dimension>("village", "township", "county"), (some, level) => {
        const by = ["prefecture", level, "grade"] as const;
        const named = { "370112001": "370181", "370112002": "370181007" } as Record<string, string>;
        const spells = some.map((spell) => ({ ...spell, area: named[spell.area] ?? spell.area }));
        // By county nobody can tell which of its children lived in one township.
        const known = spells.filter(({ area }) => level !== "county" || area !== "370181001");
        const mapped = known.map((spell) => ({ ...spell, area: now[spell.area] ?? spell.area }));
        expect(remapTally(tallySpells(known, { ...request, by, badRows: "checked" }), { areas })).toEqual(
          tallySpells(mapped, { ...request, by, badRows: "checked" }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("refuses that two areas meet in one code by their counties' change alone: whether they are one, nothing says", () => {
    const tally = tallySpells([], { ...request, by: ["township"] });
    const counts = request.counters.map(() => 1);
    const two = { ...tally, groups: ["370112005", "370181005", "unknown"].map((code) => ({ key: [code], counts })) };
    const areas = { "370181": "370112" };
    expect(() => remapTally(two, { areas })).toThrow(
      "invalid-input: areas.370181005: got undefined, expected a code of its own: 370112005 is that of 370112005 too",
    );
    const named = remapTally(two, { areas: { ...areas, "370181005": "370112105" } });
    expect(named.groups.map(({ key }) => key[0])).toEqual(["370112005", "370112105", "unknown"]);
    const joined = remapTally(two, { areas: { ...areas, "370181005": "370112005" } });
    expect(joined.groups.map(({ key }) => key[0])).toEqual(["370112005", "unknown"]);
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
    [{ areas: { "370205": "370105", "370100": "371600" } }, "areas.370205", "370105 itself went into 371605"],
  ])("refuses %o", (mapping, path, expected) => {
    const tally = tallySpells([], { ...request, by: ["school"] });
    expect(() => remapTally(tally, mapping as Parameters<typeof remapTally>[1])).toThrow(path);
    expect(() => remapTally(tally, mapping as Parameters<typeof remapTally>[1])).toThrow(expected);
  });
});
