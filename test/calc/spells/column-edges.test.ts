import { describe, expect, it } from "vitest";
import type { PupilCounter } from "../../../src/calc/indicators/counter.js";
import { spellCounters } from "../../../src/calc/indicators/spell-counters-data.js";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import type { Dimension } from "../../../src/calc/spells/dimension.js";
import { readSpellColumns } from "../../../src/calc/spells/read-spell-columns.js";
import { spellFlags } from "../../../src/calc/spells/spell-codes-data.js";
import { noDay, type SpellColumnData, type SpellColumns } from "../../../src/calc/spells/spell-columns.js";
import { tallyColumns } from "../../../src/calc/spells/tally-columns.js";
import { tallyPupilColumns } from "../../../src/calc/spells/tally-pupil-columns.js";
import { dayOf } from "../../../src/model/civil-date.js";

const period = schoolYearPeriod("2024-2025");

/** One child who came before the period and is still there. */
const one: SpellColumnData = {
  entryOn: Int32Array.of(dayOf("2023-09-01")),
  entryAs: Int32Array.of(0),
  exitOn: Int32Array.of(noDay),
  exitAs: Int32Array.of(0),
  dictionaries: {},
};

function read(changes: Partial<SpellColumnData>): SpellColumns {
  const answer = readSpellColumns({ ...one, ...changes });
  if (!answer.ok) throw new Error("the columns are sound");
  return answer.value.columns;
}

describe("columns at their edges", () => {
  it.each([0, 16, 17, 31, 99, -1, noDay])("a way of leaving %i counts for nothing while the spell goes on", (code) => {
    const columns = read({ exitAs: Int32Array.of(code) });
    const { startRoll, closingRoll, transfersOut } = spellCounters;
    const { groups } = tallyColumns(columns, { period, counters: [startRoll, closingRoll, transfersOut] });
    expect(groups).toEqual([{ key: [], counts: [1, 1, 0] }]);
  });

  it.each([-1, 0, -2_147_483_648, 2_147_483_647])("a child whose number is %i is counted like any other", (pupil) => {
    const columns = read({ pupil: Int32Array.of(pupil) });
    const there: PupilCounter = { ...spellCounters.startRoll, unit: "pupils" };
    expect(tallyPupilColumns(columns, { period, counters: [there] }).groups).toEqual([{ key: [], counts: [1] }]);
  });

  it.each([0, -1, 1.5, Number.NaN])("%d is not how many problems are to be told: a stop says why", (told) => {
    const wrong = { ...one, entryAs: Int32Array.of(77) };
    const answer = readSpellColumns(wrong, { told });
    expect(answer.ok ? [] : answer.issues.map(({ path, value }) => [path, value])).toEqual([["told", told]]);
    expect(readSpellColumns(wrong, { told: 1 })).toMatchObject({ issues: [{ path: "entryAs[0]" }] });
  });

  it("more groups than whole numbers can name are refused, and not mixed up", () => {
    const schools = Array.from({ length: 2 ** 16 }, (_, i) => `S${i}`);
    const classes = Array.from({ length: 2 ** 16 }, (_, i) => `C${i}`);
    const columns = read({
      school: Int32Array.of(1),
      class: Int32Array.of(2),
      sex: Int32Array.of(0),
      flags: Int32Array.of(0),
      dictionaries: { school: schools, class: classes },
    });
    // 2^32 times 3^13 is less than 2^53, and three times that is more.
    const flags = spellFlags.slice(0, 13);
    const by: readonly Dimension[] = ["school", "class", ...flags, "sex"];
    const request = { period, counters: [spellCounters.startRoll], by };
    expect(() => tallyColumns(columns, request)).toThrow(
      /^invalid-input: by: got .* expected fewer dimensions or values/,
    );
    const fewer = { ...request, by: by.slice(0, -1) };
    expect(tallyColumns(columns, fewer).groups).toEqual([
      { key: ["S1", "C2", ...flags.map(() => "unknown")], counts: [1] },
    ]);
  });
});
