import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/calc/indicators/catalogue.js";
import { indicatorFigure } from "../../src/calc/indicators/indicator-figure.js";
import { spellCounters } from "../../src/calc/indicators/spell-counters-data.js";
import { schoolYearPeriod } from "../../src/calc/spells/counted-period.js";
import type { PupilSpell } from "../../src/calc/spells/pupil-spell.js";
import { tallySpells } from "../../src/calc/spells/tally-spells.js";
import { percentText } from "../../src/model/fraction.js";

describe("trap 36: the base is the roll when the year of the dropouts began, not when the next one does", () => {
  const child = (pupil: string, on: PupilSpell["entry"]["on"], more: Partial<PupilSpell> = {}): PupilSpell => ({
    pupil,
    school: "S1",
    area: "370112",
    grade: 7,
    entry: { on, as: "newEntrant" },
    ...more,
  });
  // Four when the year begins, one of whom drops out; six new ones the year after.
  const spells = [
    child("P1", "2024-09-01", { exit: { on: "2025-03-03", as: "droppedOut" } }),
    ...["P2", "P3", "P4"].map((pupil) => child(pupil, "2024-09-01")),
    ...["P5", "P6", "P7", "P8", "P9", "P10"].map((pupil) => child(pupil, "2025-09-01")),
  ];

  it("counts and base come from one period, whose opening roll it is", () => {
    const counters = [
      spellCounters.suspensions,
      spellCounters.withdrawals,
      spellCounters.unacknowledgedTransfersOut,
      spellCounters.startRoll,
    ];
    const { groups } = tallySpells(spells, { period: schoolYearPeriod("2024-2025"), counters });
    expect(groups).toEqual([{ key: [], counts: [0, 1, 0, 4] }]);
  });

  it("the published rate of 1997 does not follow from the roll of 1997 itself", () => {
    // 1.37 million dropouts of primary school were published as 1.01 %; over that year's own roll of 139.9537 million they would be 0.98 %.
    const dictionary = indicatorOf("dropoutRate", "dictionary");
    const counts = {
      suspensions: 0,
      withdrawals: 1_370_000,
      unacknowledgedTransfersOut: 0,
      otherExits: 0,
      startRoll: 139_953_700,
    };
    const figure = dictionary && indicatorFigure(dictionary, counts);
    expect(figure && percentText(figure.value).en).toBe("0.98 %");
  });
});
