import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpellCounter } from "../../../src/calc/indicators/counter.js";
import { spellCounters } from "../../../src/calc/indicators/spell-counters-data.js";
import { blockRows } from "../../../src/calc/spells/block-space.js";
import { schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import type { Dimension } from "../../../src/calc/spells/dimension.js";
import type { PupilSpell } from "../../../src/calc/spells/pupil-spell.js";
import { readSpellColumns } from "../../../src/calc/spells/read-spell-columns.js";
import { spellFlags } from "../../../src/calc/spells/spell-codes-data.js";
import { spellColumns } from "../../../src/calc/spells/spell-columns-of.js";
import { soundSpells } from "../../../src/calc/spells/spell-problems.js";
import { tallyColumns } from "../../../src/calc/spells/tally-columns.js";
import { tallySpells } from "../../../src/calc/spells/tally-spells.js";
import { by, counters, spells } from "./random-spells.js";

const period = schoolYearPeriod("2024-2025");
const badRows = "exclude";

/** By these there could be more groups than have room: three values to the power of thirteen, and thirteen grades. */
const tooMany: readonly Dimension[] = ["grade", ...spellFlags];

function bothWays(all: readonly PupilSpell[], asked: readonly SpellCounter[], dimensions: readonly Dimension[]): void {
  const request = { period, counters: asked, by: dimensions };
  expect(tallyColumns(spellColumns(all, badRows), request)).toEqual(tallySpells(all, { ...request, badRows }));
}

describe("tallying columns", () => {
  it("gives what tallying the same spells as objects gives, whatever is counted by whatever", () => {
    fc.assert(fc.property(spells, counters, by, bothWays), { numRuns: 120 });
  });

  it("gives the same where only the groups that are met have a place", () => {
    fc.assert(
      fc.property(spells, counters, (all, asked) => bothWays(all, asked, tooMany)),
      { numRuns: 40 },
    );
  });

  it.each([{ dimensions: ["county", "grade"] as const }, { dimensions: tooMany }])(
    "leaves out wrong rows at the edges of blocks, by $dimensions.length dimensions",
    ({ dimensions }) => {
      const rows = soundRows(2 * blockRows + 100);
      const wrong = new Set([0, blockRows - 1, blockRows, 2 * blockRows, rows.length - 1]);
      const columns = spellColumns(rows);
      const read = readSpellColumns(
        { ...columns, entryAs: columns.entryAs.map((code, row) => (wrong.has(row) ? 77 : code)) },
        { badRows },
      );
      if (!read.ok) throw new Error("the columns fit together");
      const request = { period, counters: Object.values(spellCounters), by: dimensions };
      const others = rows.filter((_, row) => !wrong.has(row));
      expect(tallyColumns(read.value.columns, request)).toEqual({
        ...tallySpells(others, request),
        excluded: wrong.size,
      });
    },
  );
});

/** Sound spells, each of a child of its own, in the order of the columns. */
function soundRows(count: number): readonly PupilSpell[] {
  const some = fc.sample(spells, { seed: 1, numRuns: 60 }).flatMap((all) => soundSpells(all, badRows).sound);
  return Array.from({ length: count }, (_, row) => some[row % some.length]).flatMap((spell, row) =>
    spell ? [{ ...spell, pupil: `P${String(row).padStart(6, "0")}` }] : [],
  );
}
