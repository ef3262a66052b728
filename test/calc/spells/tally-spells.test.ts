import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorCounters, indicators, spellCountersOf } from "../../../src/calc/indicators/catalogue.js";
import type { SpellCounter } from "../../../src/calc/indicators/counter.js";
import { pupilCounters } from "../../../src/calc/indicators/pupil-counters-data.js";
import { spellCounters } from "../../../src/calc/indicators/spell-counters-data.js";
import { cyclePeriod, schoolYearPeriod } from "../../../src/calc/spells/counted-period.js";
import type { Dimension } from "../../../src/calc/spells/dimension.js";
import { indicatorMembers } from "../../../src/calc/spells/indicator-members.js";
import type { PupilSpell } from "../../../src/calc/spells/pupil-spell.js";
import { spellFlags } from "../../../src/calc/spells/spell-codes-data.js";
import { tallyPupils, tallySpells } from "../../../src/calc/spells/tally-spells.js";
import { rollUp } from "../../../src/calc/tally/roll-up.js";
import { emptyTally, mergePupilTallies, mergeTallies, type Tally } from "../../../src/calc/tally/tally.js";
import { tallyFigures } from "../../../src/calc/tally/tally-figures.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { counted } from "./naive.js";
import { someSpells } from "./some-spells.js";

const period = schoolYearPeriod("2024-2025");
const counters = Object.values(spellCounters);
const ofChildren = Object.values(pupilCounters);
const dimensions: readonly Dimension[] = [
  "province",
  "prefecture",
  "county",
  "township",
  "school",
  "grade",
  "class",
  "sex",
  "period",
  ...spellFlags,
];
const someDimensions = fc.subarray([...dimensions], { maxLength: 4 });

function sumOf(tally: Pick<Tally, "groups" | "counters">, counter: string): number {
  const at = tally.counters.indexOf(counter);
  return tally.groups.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
}

// Each run counts whole lists: fewer runs of them say as much.
const fewRuns = { numRuns: 40 };

describe("a tally of spells", () => {
  it("counts what each counter's words say, spell by spell", () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        const tally = tallySpells(spells, { period, counters });
        for (const counter of counters)
          expect([counter.id, sumOf(tally, counter.id)]).toEqual([counter.id, counted(counter, spells, period).length]);
      }),
      fewRuns,
    );
  });

  it("counts the same whatever other counters stand beside", () => {
    fc.assert(
      fc.property(someSpells, fc.subarray(counters, { minLength: 1 }), (spells, some) => {
        const [all, few] = [counters, some].map((wanted) => tallySpells(spells, { period, counters: wanted }));
        for (const { id } of some) expect(few && sumOf(few, id)).toBe(all && sumOf(all, id));
      }),
      fewRuns,
    );
  });

  it("balances: roll at the opening, and what came later, less all who left, is the roll at the close", () => {
    const everyExit: SpellCounter = {
      ...spellCounters.transfersOut,
      id: "everyExit",
      where: [{ entry: ["before", "in"], exit: ["in"] }],
    };
    fc.assert(
      fc.property(someSpells, (spells) => {
        const tally = tallySpells(spells, { period, counters: [...counters, everyExit] });
        const of = (id: string): number => sumOf(tally, id);
        expect(of("startRoll") + of("laterEntries") - of("everyExit")).toBe(of("closingRoll"));
      }),
      fewRuns,
    );
  });

  it("rolled up equals the recount, by any dimensions", () => {
    fc.assert(
      fc.property(someSpells, someDimensions, fc.nat(), (spells, by, pick) => {
        const fine = tallySpells(spells, { period, counters, by });
        const fewer = by.filter((_, i) => (pick >> i) % 2 === 0);
        expect(rollUp(fine, fewer)).toEqual(tallySpells(spells, { period, counters, by: fewer }));
      }),
      fewRuns,
    );
  });

  it("rolled up the area tree equals the recount", () => {
    fc.assert(
      fc.property(someSpells, fc.constantFrom<Dimension>("province", "prefecture", "county"), (spells, level) => {
        const townships = tallySpells(spells, { period, counters, by: ["village", "grade"] });
        expect(rollUp(townships, [level, "grade"])).toEqual(
          tallySpells(spells, { period, counters, by: [level, "grade"] }),
        );
      }),
      fewRuns,
    );
  });

  it("merged from any partition, in any order, equals the whole; the empty tally changes nothing", () => {
    fc.assert(
      fc.property(
        someSpells,
        fc.array(fc.nat(3), { minLength: 75, maxLength: 75 }),
        fc.nat(3),
        (spells, shares, turn) => {
          const request = { period, counters, by: ["school", "sex"] } as const;
          const whole = tallySpells(spells, request);
          const parts = [0, 1, 2, 3].map((share) =>
            tallySpells(
              spells.filter((_, i) => shares[i] === share),
              request,
            ),
          );
          const turned = [...parts.slice(turn), emptyTally(whole), ...parts.slice(0, turn)];
          expect(mergeTallies(turned)).toEqual(whole);
          const [a, b, c] = turned;
          expect(a && b && c && mergeTallies([mergeTallies([a, b]), c])).toEqual(
            a && b && c && mergeTallies([a, mergeTallies([b, c])]),
          );
        },
      ),
    );
  });

  it("comes as data: through JSON and back it is the same", () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        const tally = tallySpells(spells, { period, counters, by: ["county", "boarding"] });
        expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
      }),
      { numRuns: 20 },
    );
  });

  it("puts what is not known in a group of its own", () => {
    const spell: PupilSpell = {
      pupil: "P1",
      school: "S1",
      area: "370112",
      grade: 7,
      entry: { on: "2024-09-01", as: "newEntrant" },
      flags: { boarding: true },
    };
    const tally = tallySpells([spell], {
      period,
      counters: [spellCounters.startRoll],
      by: ["township", "sex", "class", "boarding", "orphan"],
    });
    expect(tally.groups).toEqual([{ key: ["370112", "unknown", "unknown", "yes", "unknown"], counts: [1] }]);
  });

  it("orders grade 10 after grade 9", () => {
    const spells = [10, 9, 1].map(
      (grade): PupilSpell => ({
        pupil: `P${grade}`,
        school: "S1",
        area: "370112",
        grade,
        entry: { on: "2024-09-01", as: "newEntrant" },
      }),
      fewRuns,
    );
    const { groups } = tallySpells(spells, { period, counters: [spellCounters.startRoll], by: ["grade"] });
    expect(groups.map(({ key }) => key)).toEqual([["1"], ["9"], ["10"]]);
  });
});

describe("the turn of the year", () => {
  const grade = (
    number: number,
    from: CivilDate,
    exit?: PupilSpell["exit"],
    as: PupilSpell["entry"]["as"] = "promoted",
  ): PupilSpell => ({
    pupil: "P1",
    school: "S1",
    area: "370112",
    grade: number,
    entry: { on: from, as },
    ...(exit ? { exit } : {}),
  });
  const base = ["startRoll", "yearEndRoll", "closingRoll", "laterEntries"] as const;
  const counts = (year: string, ...spells: readonly PupilSpell[]): readonly number[] | undefined =>
    tallySpells(spells, { period: schoolYearPeriod(year), counters: base.map((id) => spellCounters[id]) }).groups[0]
      ?.counts;

  it.each([
    ["one day, the first of the new year", "2025-09-01"],
    ["the last day of the old year and the first of the new one", "2025-08-31"],
  ] as const)("a promoted child counts once in each year: %s", (_how, left) => {
    const life = [grade(7, "2024-09-01", { on: left, as: "promoted" }, "newEntrant"), grade(8, "2025-09-01")];
    expect(counts("2024-2025", ...life)?.slice(0, 2)).toEqual([1, 1]);
    expect(counts("2025-2026", ...life)).toEqual([1, 1, 1, 0]);
  });

  it("a child that repeats counts once, and one that leaves on the first day is in the new year and left in it", () => {
    const life = [
      grade(7, "2024-09-01", { on: "2025-09-01", as: "repeated" }, "newEntrant"),
      grade(7, "2025-09-01", undefined, "repeated"),
    ];
    expect(counts("2025-2026", ...life)).toEqual([1, 1, 1, 0]);
    expect(counts("2025-2026", grade(7, "2024-09-01", { on: "2025-09-01", as: "transferOut" }, "newEntrant"))).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it("a graduate of July was enrolled in that school year", () => {
    const graduate = grade(6, "2024-09-01", { on: "2025-07-05", as: "graduated" });
    const { groups } = tallyPupils([graduate], {
      period: schoolYearPeriod("2024-2025"),
      counters: [pupilCounters.enrolledOfAnyAge],
    });
    expect(groups).toEqual([{ key: [], counts: [1] }]);
  });
});

describe("nine years", () => {
  it("count entrants of primary and graduates of junior school, whatever lies between", () => {
    const spell = (pupil: string, from: CivilDate, exit: PupilSpell["exit"], junior: boolean): PupilSpell => ({
      pupil,
      school: "S1",
      area: "370112",
      grade: junior ? 7 : 1,
      entry: { on: from, as: "newEntrant" },
      flags: { cohort: true, junior },
      ...(exit ? { exit } : {}),
    });
    const lives = [
      spell("P1", "2016-09-01", { on: "2022-07-01", as: "graduated" }, false),
      spell("P1", "2022-09-01", { on: "2025-07-01", as: "graduated" }, true),
      spell("P2", "2016-09-01", { on: "2022-07-01", as: "graduated" }, false),
      spell("P2", "2022-09-01", { on: "2023-03-01", as: "droppedOut" }, true),
    ];
    const definition = indicators.filter(({ variant }) => variant === "nineYear");
    const tally = tallySpells(lives, { period: cyclePeriod("2024-2025", 9), counters: spellCountersOf(definition) });
    expect(tallyFigures(definition, [tally])[0]?.figures[0]?.value).toEqual({ numerator: 1, denominator: 2 });
  });
});

describe("a tally of children", () => {
  it("counts each child once in a group, however many spells fit", () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        const { groups } = tallyPupils(spells, { period, counters: ofChildren, by: ["county"] });
        for (const { key, counts } of groups) {
          const inCounty = spells.filter(({ area }) => area.startsWith(key[0] ?? "none"));
          expect(counts).toEqual(
            ofChildren.map((counter) => new Set(counted(counter, inCounty, period).map(({ pupil }) => pupil)).size),
          );
        }
      }),
      fewRuns,
    );
  });

  it("merges over parts that share no child to the whole", () => {
    fc.assert(
      fc.property(someSpells, (spells) => {
        const request = { period, counters: ofChildren, by: ["county"] } as const;
        const isEven = ({ pupil }: PupilSpell): boolean => Number(pupil.slice(1)) % 2 === 0;
        const parts = [spells.filter(isEven), spells.filter((spell) => !isEven(spell))];
        const merged = mergePupilTallies(
          parts.map((part) => tallyPupils(part, request)),
          { noPupilInTwoParts: true },
        );
        expect(merged).toEqual(tallyPupils(spells, request));
      }),
      fewRuns,
    );
  });
});

describe("the members of a figure", () => {
  it("are as many as its counters say, and name the spells", () => {
    const dropout = indicators.filter(({ id }) => id === "dropoutRate");
    fc.assert(
      fc.property(someSpells, fc.constantFrom(...dropout), (spells, indicator) => {
        const { numerator, denominator, elsewhere } = indicatorMembers(indicator, indicatorCounters, spells, period);
        expect(elsewhere).toEqual([]);
        const tally = tallySpells(spells, { period, counters });
        for (const [terms, members] of [
          [indicator.numerator, numerator],
          [indicator.denominator, denominator],
        ] as const)
          for (const { counter } of terms)
            expect(members.filter((member) => member.counter === counter)).toHaveLength(sumOf(tally, counter));
        for (const { row, pupil } of [...numerator, ...denominator]) expect(spells[row]?.pupil).toBe(pupil);
      }),
      fewRuns,
    );
  });
});

describe("merging", () => {
  const request = { period, counters: [spellCounters.startRoll] } as const;

  it("refuses tallies that do not go together, and names what differs", () => {
    const bySchool = tallySpells([], { ...request, by: ["school"] });
    const byGrade = tallySpells([], { ...request, by: ["grade"] });
    const nextYear = tallySpells([], { ...request, by: ["school"], period: schoolYearPeriod("2025-2026") });
    expect(() => mergeTallies([bySchool, byGrade])).toThrow('tallies[1].by: got ["grade"], expected school');
    expect(() => mergeTallies([bySchool, nextYear])).toThrow("one period, or period as a dimension");
    expect(() => mergeTallies([])).toThrow("at least one tally");
    const renamed = tallySpells([], {
      ...request,
      by: ["period"],
      period: { ...schoolYearPeriod("2025-2026"), id: "2024-2025" },
    });
    expect(() => mergeTallies([tallySpells([], { ...request, by: ["period"] }), renamed])).toThrow(
      "each name for the same days",
    );
  });

  it("puts years side by side where the period is a dimension", () => {
    const spell: PupilSpell = {
      pupil: "P1",
      school: "S1",
      area: "370112",
      grade: 7,
      entry: { on: "2024-09-01", as: "newEntrant" },
    };
    const years = ["2024-2025", "2025-2026"].map((year) =>
      tallySpells([spell], { ...request, by: ["period"], period: schoolYearPeriod(year) }),
    );
    const both = mergeTallies(years);
    expect(both.groups).toEqual([
      { key: ["2024-2025"], counts: [1] },
      { key: ["2025-2026"], counts: [1] },
    ]);
    expect(() => rollUp(both, [])).toThrow("period too, since several were counted");
  });

  it("asks for a word that parts share no child", () => {
    const tally = tallyPupils([], { period, counters: ofChildren });
    expect(() => mergePupilTallies([tally], { noPupilInTwoParts: false as true })).toThrow("parts that share no child");
  });

  it("does not roll up by what was not counted", () => {
    expect(() => rollUp(tallySpells([], { ...request, by: ["school"] }), ["county"])).toThrow(
      'by[0]: got "county", expected one of school',
    );
  });
});
