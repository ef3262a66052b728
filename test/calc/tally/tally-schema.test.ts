import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pupilCounters } from "../../../src/calc/indicators/pupil-counters-data.js";
import { spellCounters } from "../../../src/calc/indicators/spell-counters-data.js";
import { parseTally } from "../../../src/calc/schemas/tally.js";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import { tallyPupils, tallySpells } from "../../../src/calc/spells/tally-spells.js";
import { someSpells } from "../spells/some-spells.js";

const period = schoolYearPeriod("2024-2025");
const good = {
  version: 1,
  adds: "anyPartition",
  periods: [period],
  by: ["county"],
  counters: ["startRoll"],
  groups: [{ key: ["370112"], counts: [3] }],
  excluded: 0,
};
const next = schoolYearPeriod("2025-2026");
const byPeriod = { ...good, periods: [period, next], by: ["period"], groups: [{ key: ["2025-2026"], counts: [3] }] };

describe("a tally from elsewhere", () => {
  it("comes through as it was made", () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        for (const tally of [
          tallySpells(spells, { period, counters: Object.values(spellCounters), by: ["county", "boarding", "period"] }),
          tallyPupils(spells, { period, counters: Object.values(pupilCounters), by: ["sex"] }),
        ])
          expect(parseTally(JSON.parse(JSON.stringify(tally)))).toEqual({ ok: true, value: tally });
      }),
      { numRuns: 20 },
    );
  });

  it("may be of several periods, where period is a dimension", () => {
    expect(parseTally(byPeriod)).toEqual({ ok: true, value: byPeriod });
  });

  it.each([
    [{ ...good, version: 2 }, "version"],
    [{ ...good, adds: "always" }, "adds"],
    [{ ...good, periods: [] }, "periods"],
    [{ ...good, periods: [{ ...period, to: "2025-02-30" }] }, "periods[0].to"],
    [{ ...good, by: ["planet"] }, "by[0]"],
    [{ ...good, groups: [{ key: ["370112"], counts: [-3] }] }, "groups[0].counts[0]"],
    [{ ...good, groups: [{ key: ["370112"], counts: [0.5] }] }, "groups[0].counts[0]"],
    [{ ...good, groups: [{ key: [], counts: [3] }] }, "groups[0].key"],
    [{ ...good, groups: [{ key: ["370112"], counts: [3, 4] }] }, "groups[0].counts"],
    [{ ...good, excluded: undefined }, "excluded"],
    [{ ...good, periods: [{ ...period, to: "2024-08-31" }] }, "periods[0].to"],
    [{ ...good, periods: [period, next] }, "periods"],
    [{ ...byPeriod, periods: [period, { ...next, id: period.id }], groups: [] }, "periods[1].id"],
    [{ ...byPeriod, groups: [{ key: ["2023-2024"], counts: [3] }] }, "groups[0].key[0]"],
    [{ ...good, by: ["county", "county"], groups: [] }, "by[1]"],
    [{ ...good, counters: ["startRoll", "startRoll"], groups: [] }, "counters[1]"],
    [{ ...good, groups: [...good.groups, { key: ["370113"], counts: [1] }, ...good.groups] }, "groups[2].key"],
    [{ ...good, more: 1 }, "more"],
  ])("is refused by the place of what is wrong: %#", (input, path) => {
    const read = parseTally(input);
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
