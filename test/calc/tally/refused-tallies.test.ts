import { describe, expect, it } from "vitest";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import { remapTally } from "../../../src/calc/tally/remap-tally.js";
import { rollUp } from "../../../src/calc/tally/roll-up.js";
import {
  emptyTally,
  mergePupilTallies,
  mergeTallies,
  type PupilTally,
  type Tally,
} from "../../../src/calc/tally/tally.js";

const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["school"], counters: ["startRoll"] });
const children: PupilTally = { ...none, adds: "pupilPartition" };
/** As a host without types might hand it over. */
const asSpells = children as unknown as Tally;

function withCounts(...counts: readonly number[]): Tally {
  return { ...none, groups: [{ key: ["S1"], counts }] };
}

describe("tallies of distinct children", () => {
  it.each<[string, () => unknown]>([
    ["tallies[1].adds", () => mergeTallies([none, asSpells])],
    ["tallies[0].adds", () => mergeTallies([asSpells])],
    ["adds", () => rollUp(asSpells, [])],
    ["adds", () => remapTally(asSpells, { schools: { S2: "S1" } })],
  ])("are refused at %s where counts are added up over groups or parts, types or no types", (path, add) => {
    expect(add).toThrow(`invalid-input: ${path}: got "pupilPartition", expected anyPartition`);
  });

  it("are not merged with tallies of spells as if these counted children", () => {
    expect(() => mergePupilTallies([children, none as unknown as PupilTally], { noPupilInTwoParts: true })).toThrow(
      'invalid-input: tallies[1].adds: got "anyPartition", expected pupilPartition',
    );
  });
});

describe("merging", () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d as a count", (count) => {
    expect(() => mergeTallies([none, withCounts(count)])).toThrow("invalid-input: tallies[1].groups[0].counts[0]: got");
    expect(() => mergeTallies([{ ...none, excluded: count }])).toThrow("invalid-input: tallies[0].excluded: got");
  });

  it("refuses a group with too few or too many values", () => {
    expect(() => mergeTallies([withCounts()])).toThrow("tallies[0].groups[0].counts: got [], expected 1 entries");
    expect(() => mergeTallies([withCounts(1, 2)])).toThrow("tallies[0].groups[0].counts: got [1,2]");
    const bare = { ...none, groups: [{ key: [], counts: [1] }] };
    expect(() => mergeTallies([bare])).toThrow("tallies[0].groups[0].key: got [], expected 1 entries");
  });

  it("refuses sums that a number does not hold exactly", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(mergeTallies([withCounts(most), withCounts(0)]).groups[0]?.counts).toEqual([most]);
    expect(() => mergeTallies([withCounts(most), withCounts(1)])).toThrow(/^invalid-input: groups.*below 2\^53$/);
    const many = { ...none, excluded: most };
    expect(() => mergeTallies([many, many])).toThrow(/^invalid-input: excluded: .*below 2\^53$/);
    const two = ["S1", "S2"].map((school) => ({ key: [school], counts: [most] }));
    expect(() => rollUp({ ...none, groups: two }, [])).toThrow("below 2^53");
  });
});
