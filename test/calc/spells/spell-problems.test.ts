import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellCounters } from "../../../src/calc/indicators/spell-counters-data.js";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import type { PupilSpell } from "../../../src/calc/spells/pupil-spell.js";
import { readSpellColumns } from "../../../src/calc/spells/read-spell-columns.js";
import { spellColumns } from "../../../src/calc/spells/spell-columns-of.js";
import { spellProblems } from "../../../src/calc/spells/spell-problems.js";
import { tallySpells } from "../../../src/calc/spells/tally-spells.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { someSpells } from "./some-spells.js";

const sound: PupilSpell = {
  pupil: "P1",
  school: "S1",
  area: "370112",
  grade: 7,
  entry: { on: "2024-09-01", as: "newEntrant" },
};
const request = { period: schoolYearPeriod("2024-2025"), counters: [spellCounters.startRoll] } as const;

/** As a host without types might hand it over. */
function given(changes: object): PupilSpell {
  return { ...sound, ...changes };
}

const wrongs: readonly (readonly [string, PupilSpell, string, string])[] = [
  ["a date that does not exist", given({ entry: { on: "2025-02-30", as: "resumed" } }), "impossible-date", "entry.on"],
  ["a way of coming that is none", given({ entry: { on: "2024-09-01", as: "came" } }), "unknown-code", "entry.as"],
  ["a way of leaving that is none", given({ exit: { on: "2024-10-01", as: "77" } }), "unknown-code", "exit.as"],
  [
    "a leaving date that does not exist",
    given({ exit: { on: "2024-13-01", as: "died" } }),
    "impossible-date",
    "exit.on",
  ],
  ["leaving before coming", given({ exit: { on: "2024-08-31", as: "died" } }), "exit-before-entry", "exit.on"],
  [
    "resolved before leaving",
    given({ exit: { on: "2024-10-02", as: "transferOut", resolvedOn: "2024-10-01" } }),
    "resolved-before-exit",
    "exit.resolvedOn",
  ],
  [
    "a resolution date that does not exist",
    given({ exit: { on: "2024-10-02", as: "transferOut", resolvedOn: "soon" } }),
    "impossible-date",
    "exit.resolvedOn",
  ],
  ["an area that is none", given({ area: "37011" }), "wrong-shape", "area"],
  ["a grade that is none", given({ grade: 0 }), "wrong-shape", "grade"],
  ["half a grade", given({ grade: 7.5 }), "wrong-shape", "grade"],
  ["a child without a number", given({ pupil: "" }), "wrong-shape", "pupil"],
  ["a school without a number", given({ school: "" }), "wrong-shape", "school"],
  ["a sex that is none", given({ sex: "m" }), "unknown-code", "sex"],
  ["a flag that is no yes or no", given({ flags: { boarding: "no" } }), "unknown-code", "flags.boarding"],
  ["a child that is nobody", given({ pupil: null }), "wrong-shape", "pupil"],
  ["a spell without an entry", given({ entry: undefined }), "wrong-shape", "entry"],
  ["a flag that is none", given({ flags: { tall: true } }), "unknown-code", "flags.tall"],
];

describe("a spell that cannot be true", () => {
  it.each(wrongs)("%s is told by row and field", (_what, wrong, code, field) => {
    const problems = spellProblems([{ ...sound, pupil: "P2" }, wrong]);
    expect(problems.map((problem) => [problem.row, problem.code, problem.path])).toEqual([
      [1, code, `spells[1].${field}`],
    ]);
  });

  it.each(wrongs)("%s stops the count, or is left out and counted", (_what, wrong) => {
    const spells = [{ ...sound, pupil: "P2" }, wrong];
    expect(() => tallySpells(spells, request)).toThrow("invalid-input: spells[1].");
    const tally = tallySpells(spells, { ...request, badRows: "exclude" });
    expect([tally.groups, tally.excluded]).toEqual([[{ key: [], counts: [1] }], 1]);
  });

  it("what is no list, no period or no dimension is told as such", () => {
    expect(() => tallySpells(null as unknown as [], request)).toThrow("a list of spells");
    expect(() => tallySpells([null as unknown as PupilSpell], request)).toThrow("spells[0].entry");
    expect(() => tallySpells([], { ...request, period: { ...request.period, to: "2025-02-30" } })).toThrow(
      "invalid-date",
    );
    expect(() => tallySpells([], { ...request, by: ["planet" as "county"] })).toThrow("by[0]");
  });

  it("what was left out before is counted with what is left out here", () => {
    const spells = [sound, given({ pupil: "P2", grade: 0 })];
    expect(tallySpells(spells, { ...request, badRows: "exclude", excluded: 3 }).excluded).toBe(4);
  });

  it("what is right has none: random lives of children follow on one another", () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        expect(spellProblems(spells)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("spells of one child", () => {
  const until = (on: PupilSpell["entry"]["on"]): PupilSpell => ({ ...sound, exit: { on, as: "transferOut" } });
  const from = (on: PupilSpell["entry"]["on"]): PupilSpell => ({
    ...sound,
    school: "S2",
    entry: { on, as: "transferIn" },
  });
  const codes = (...spells: readonly PupilSpell[]): readonly unknown[] =>
    spellProblems(spells).map(({ code, row }) => [code, row]);

  it("may meet on a day, and may not overlap by one", () => {
    expect(codes(until("2024-11-04"), from("2024-11-04"))).toEqual([]);
    expect(codes(until("2024-11-04"), from("2024-11-03"))).toEqual([["overlap", 1]]);
  });

  it("the later one is told, in whatever order they come", () => {
    expect(codes(from("2024-11-03"), until("2024-11-04"))).toEqual([["overlap", 0]]);
  });

  it("one that goes on lets none follow", () => {
    expect(codes(sound, from("2025-03-01"))).toEqual([["overlap", 1]]);
  });

  it("of two that begin on one day the shorter comes first, in whatever order they come", () => {
    const gone = until("2024-09-01");
    expect(codes(until("2024-12-01"), gone)).toEqual([]);
    expect(codes(gone, until("2024-12-01"))).toEqual([]);
    expect(codes(sound, gone)).toEqual([]);
    expect(codes(gone, sound)).toEqual([]);
    expect(codes(until("2024-12-01"), until("2024-11-01"))).toEqual([["overlap", 0]]);
    expect(codes(until("2024-11-01"), until("2024-12-01"))).toEqual([["overlap", 1]]);
  });

  it("overlap as often in any order, as objects and as columns", () => {
    const day = fc.integer({ min: 1, max: 5 }).map((number) => `2024-10-0${number}` as CivilDate);
    const stay = fc.tuple(day, fc.option(day, { nil: undefined })).map(([on, left]): PupilSpell => {
      const exit = left === undefined || left < on ? {} : { exit: { on: left, as: "other" as const } };
      return { ...sound, entry: { on, as: "other" }, ...exit };
    });
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 5 }), (spells) => {
        const turned = [...spells].reverse();
        expect(codes(...turned).length).toBe(codes(...spells).length);
        for (const some of [spells, turned]) {
          const read = readSpellColumns(spellColumns(some, "checked"), { badRows: "exclude" });
          expect(read.ok && read.value.problems.map(({ code, row }) => [code, row])).toEqual(codes(...some));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("one that overlaps hides no later one: only sound spells stand in the way", () => {
    expect(
      codes(
        until("2024-11-04"),
        given({ entry: { on: "2024-10-01", as: "other" }, exit: { on: "2025-05-01", as: "other" } }),
        from("2024-12-01"),
      ),
    ).toEqual([["overlap", 1]]);
  });

  it("of two children nothing overlaps", () => {
    expect(codes(sound, { ...sound, pupil: "P2" })).toEqual([]);
  });

  it("a wrong one among them overlaps nothing: it is told for itself", () => {
    expect(codes(given({ entry: { on: "2024-09-31", as: "newEntrant" } }), from("2024-12-01"))).toEqual([
      ["impossible-date", 0],
    ]);
  });
});
