import { describe, expectTypeOf, it } from "vitest";
import {
  emptyTally,
  type Indicator,
  indicatorFigure,
  mergePupilTallies,
  mergeTallies,
  type PupilTally,
  pupilCounters,
  rollUp,
  type SpellCounterId,
  schoolYearPeriod,
  spellCounters,
  type Tally,
  tallyPupils,
  tallySpells,
} from "../../src/index.js";

declare const spells: Tally;
declare const pupils: PupilTally;
declare const dropout: Indicator<SpellCounterId>;
const period = schoolYearPeriod("2024-2025");

describe("counts of distinct children", () => {
  it("are a type of their own, by what is counted", () => {
    expectTypeOf(tallySpells([], { period, counters: [spellCounters.startRoll] })).toEqualTypeOf<Tally>();
    expectTypeOf(tallyPupils([], { period, counters: [pupilCounters.enrolledOfAnyAge] })).toEqualTypeOf<PupilTally>();
    // @ts-expect-error a counter of children is no counter of spells
    tallySpells([], { period, counters: [pupilCounters.enrolledOfAnyAge] });
    // @ts-expect-error nor the other way round
    tallyPupils([], { period, counters: [spellCounters.startRoll] });
  });

  it("are neither merged nor rolled up as if they added up", () => {
    expectTypeOf(mergeTallies([spells, emptyTally(spells)])).toEqualTypeOf<Tally>();
    // @ts-expect-error children may be in several parts
    mergeTallies([pupils]);
    // @ts-expect-error children may be in several groups
    rollUp(pupils, ["county"]);
    expectTypeOf(mergePupilTallies([pupils], { noPupilInTwoParts: true })).toEqualTypeOf<PupilTally>();
    // @ts-expect-error somebody must say that no child is in two parts
    mergePupilTallies([pupils]);
  });
});

describe("counts", () => {
  it("are named as the definition names them", () => {
    expectTypeOf(indicatorFigure(dropout, { startRoll: 1 }).value.numerator).toEqualTypeOf<number | bigint>();
    // @ts-expect-error no counter of that name
    indicatorFigure(dropout, { startRol: 1 });
  });

  it("break down by known dimensions only", () => {
    tallySpells([], { period, counters: [spellCounters.startRoll], by: ["county", "grade", "leftBehind", "period"] });
    // @ts-expect-error no dimension of that name
    tallySpells([], { period, counters: [spellCounters.startRoll], by: ["planet"] });
  });
});
