import { type CountTable, type DisclosureOptions, type ProtectedCell, protectTable } from "baoxue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient } from "../../laws/question.js";
import {
  nameOf,
  type Range,
  type Reader,
  rangeByProgram,
  rangesBySubtraction,
  rangesByTrial,
  readerOf,
} from "./attacker.js";
import {
  allKeys,
  arbitraryFullTable,
  arbitraryLayout,
  arbitrarySparseGrid,
  arbitraryTable,
  crossed,
  fullTable,
} from "./tables.js";

const named = ({ area, period, measure }: ProtectedCell): string => nameOf(area, period, measure);

const arbitraryOptions: fc.Arbitrary<DisclosureOptions> = fc
  .record({
    minimumCell: fc.integer({ min: 3, max: 5 }),
    width: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    protectZeros: fc.boolean(),
  })
  .map(({ width, ...rest }) => (width === undefined ? rest : { ...rest, width }));

/** The suppressed cells, but for those that earlier publications gave away and that the result says so of. */
function promised(table: CountTable, options: DisclosureOptions): readonly string[] {
  const { cells, findings } = protectTable(table, options);
  const given = new Set(findings.map(({ cell }) => nameOf(cell.area, cell.period, cell.measure)));
  return cells.flatMap((cell) => ("suppressed" in cell.value && !given.has(named(cell)) ? [named(cell)] : []));
}

function widthOf(range: Range | undefined): number {
  return range === undefined ? Number.NaN : range.most - range.least;
}

describe("no reader narrows a suppressed cell below the width", () => {
  it("by trying every table there can be", patient, () => {
    const small = arbitraryTable(
      fc.constantFrom([3, 0], [2, 0], [0, 2], [1, 1], [2, 2]).chain(([a = 0, p = 0]) => arbitraryLayout(a, p)),
    ).filter((table) => singles(table) <= 5);
    let seen = 0;
    fc.assert(
      fc.property(small, arbitraryOptions, (table, options) => {
        const { cells, width } = protectTable(table, options);
        const wanted = promised(table, options);
        if (wanted.length === 0) return;
        const greatest = Math.max(...table.cells.map(({ count }) => count)) + width;
        fc.pre(greatest <= 14);
        seen += wanted.length;
        const ranges = rangesByTrial(readerOf(table, cells), greatest);
        for (const cell of wanted) expect(widthOf(ranges.get(cell)), cell).toBeGreaterThanOrEqual(width);
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it("by programs over whole numbers, in tables of three levels", patient, () => {
    fc.assert(
      fc.property(arbitraryTable(arbitraryLayout(8, 3)), arbitraryOptions, fc.nat(), (table, options, pick) => {
        const { cells, width } = protectTable(table, options);
        const reader = readerOf(table, cells);
        for (const cell of some(promised(table, options), pick))
          expect(widthOf(rangeByProgram(reader, cell)), cell).toBeGreaterThanOrEqual(width);
      }),
      { numRuns: 120 },
    );
  });

  it("nor one that was suppressed for another’s sake, where each exchange has little room", patient, () => {
    fc.assert(
      fc.property(arbitrarySparseGrid, fc.integer({ min: 3, max: 12 }), (table, width) => {
        const { cells } = protectTable(table, { minimumCell: 3, width });
        const reader = readerOf(table, cells);
        const others = cells.filter(({ value }) => "suppressed" in value && value.suppressed === "complementary");
        for (const cell of others) {
          const range = rangeByProgram(reader, named(cell));
          expect(widthOf(range), named(cell)).toBeGreaterThanOrEqual(width);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("where measures are summed in two ways and are shares of a roll", patient, () => {
    const counts = fc.nat({ max: 4 });
    const rows = fc.array(fc.tuple(counts, counts, counts, counts), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, arbitraryOptions, fc.nat(), (pupils, options, pick) => {
        const table = crossed(pupils);
        const { cells, width, findings } = protectTable(table, options);
        expect(findings).toEqual([]);
        const reader = readerOf(table, cells);
        for (const cell of some(promised(table, options), pick))
          expect(widthOf(rangeByProgram(reader, cell)), cell).toBeGreaterThanOrEqual(width);
        const everybody = table.areas.filter(({ id }) => countOf(table, id, "out") === countOf(table, id, "roll"));
        for (const { id } of everybody.filter((area) => (countOf(table, area.id, "roll") ?? 0) > 0))
          expect(widthOf(rangeByProgram(countingRest(reader), nameOf(id, "P", "rest")))).toBeGreaterThanOrEqual(width);
      }),
      { numRuns: 80 },
    );
  });

  it("with the help of what was published before, protected or not", patient, () => {
    const arbitrary = arbitraryTable(arbitraryLayout(6, 3)).chain((table) =>
      fc.record({
        table: fc.constant(table),
        raw: fc.subarray([...table.cells]),
        part: fc.subarray([...table.cells]),
        late: fc.subarray([...table.cells]),
      }),
    );
    fc.assert(
      fc.property(
        arbitrary,
        arbitraryOptions,
        fc.nat(),
        fc.boolean(),
        ({ table, raw, part, late }, options, pick, careless) => {
          const first = protectTable({ ...table, cells: part }, options).cells;
          const before = careless ? raw.map((cell) => ({ ...cell, value: { shown: cell.count } })) : first;
          const now = { ...table, cells: late };
          const again = { ...options, alreadyPublished: before };
          const { cells, width } = protectTable(now, again);
          const reader = readerOf(table, before, cells);
          for (const cell of some(promised(now, again), pick))
            expect(widthOf(rangeByProgram(reader, cell)), cell).toBeGreaterThanOrEqual(width);
        },
      ),
      { numRuns: 120 },
    );
  });

  it("although the same readers find out what only the small cells’ hiding leaves", () => {
    const table = village(3, 20, 30);
    const naive = table.cells.map((cell) => ({
      ...cell,
      value: cell.count < 5 ? { suppressed: "primary" as const } : { shown: cell.count },
    }));
    const reader = readerOf(table, naive);
    const cell = nameOf("S0", "P", "out");
    expect(rangeByProgram(reader, cell)).toEqual({ least: 3, most: 3 });
    expect(rangesByTrial(reader, 60).get(cell)).toEqual({ least: 3, most: 3 });
  });

  it("and each end that the audit names is reached by a table that looks the same", patient, () => {
    fc.assert(
      fc.property(arbitraryTable(arbitraryLayout(5, 2)), arbitraryOptions, fc.nat(), (table, options, pick) => {
        const { cells, audit } = protectTable(table, options);
        const reader = readerOf(table, cells);
        for (const one of some(audit, pick)) {
          const range = rangeByProgram(reader, nameOf(one.area, one.period, one.measure));
          expect(range.least).toBeLessThanOrEqual(one.least);
          expect(range.most).toBeGreaterThanOrEqual(one.most);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a protected table", () => {
  it("has no finding where nothing was published before, since totals can always be hidden", patient, () => {
    fc.assert(
      fc.property(arbitraryTable(arbitraryLayout(10, 5)), arbitraryOptions, (table, options) => {
        expect(protectTable(table, options).findings).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("prints every cell that was given for print, and tells no small count", patient, () => {
    fc.assert(
      fc.property(arbitraryTable(arbitraryLayout(8, 3)), arbitraryOptions, (table, options) => {
        const { cells } = protectTable(table, options);
        const counts = new Map(table.cells.map((cell) => [nameOf(cell.area, cell.period, cell.measure), cell]));
        expect(cells.length).toBe(table.cells.filter(({ withheld }) => !withheld).length);
        for (const cell of cells) {
          const count = counts.get(named(cell))?.count ?? Number.NaN;
          const small = count < options.minimumCell && (count > 0 || options.protectZeros === true);
          if (small) expect(cell.value).toEqual({ suppressed: "primary" });
          else if ("shown" in cell.value) expect(cell.value).toEqual({ shown: count });
          else expect(cell.value).toEqual({ suppressed: "complementary" });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the table itself where no cell is small", patient, () => {
    const large = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 40 }));
    fc.assert(
      fc.property(
        arbitraryFullTable(arbitraryLayout(10, 5), large),
        fc.integer({ min: 3, max: 5 }),
        (table, minimumCell) => {
          const { cells, audit } = protectTable(table, { minimumCell });
          expect(audit).toEqual([]);
          expect(new Map(cells.map((cell) => [named(cell), cell.value]))).toEqual(
            new Map(table.cells.map((cell) => [nameOf(cell.area, cell.period, cell.measure), { shown: cell.count }])),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is the same whatever the order of what is given", patient, () => {
    const arbitrary = arbitraryTable(arbitraryLayout(8, 3)).chain((table) =>
      fc.tuple(
        fc.constant(table),
        shuffled(table.areas),
        shuffled(table.periods),
        shuffled(table.measures),
        shuffled(table.cells),
      ),
    );
    fc.assert(
      fc.property(arbitrary, arbitraryOptions, ([table, areas, periods, measures, cells], options) => {
        expect(protectTable({ ...table, areas, periods, measures, cells }, options)).toEqual(
          protectTable(table, options),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("is the same a second time, when it has been published", patient, () => {
    fc.assert(
      fc.property(arbitraryTable(arbitraryLayout(8, 3)), arbitraryOptions, (table, options) => {
        const first = protectTable(table, options);
        expect(protectTable(table, { ...options, alreadyPublished: first.cells })).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});

describe("what was published before", () => {
  it("is told of where a count that is to be suppressed was printed", () => {
    const table = village(1, 20, 30);
    const before = [{ area: "S0", period: "P", measure: "out", value: { shown: 1 } }];
    const { cells, findings } = protectTable(table, { minimumCell: 3, alreadyPublished: before });
    expect(findings.map(({ kind, cell }) => [kind, cell.area])).toEqual([["alreadyOut", "S0"]]);
    expect(shownIn(cells)).toEqual({ T: 51, S0: "primary", S1: 20, S2: 30 });
  });

  it("is told of where it gives a suppressed count away, though it never printed it", () => {
    const table = village(1, 20, 30);
    const before = (["T", "S1", "S2"] as const).map((area, i) => ({
      area,
      period: "P",
      measure: "out",
      value: { shown: [51, 20, 30][i] ?? 0 },
    }));
    const { cells, findings } = protectTable(table, { minimumCell: 3, alreadyPublished: before });
    expect(findings.map(({ kind, cell }) => [kind, cell.area])).toEqual([["givenAway", "S0"]]);
    expect(findings[0]?.says.zh).toBe("“S0”“P”的“out”本次不公布，但结合此前公布的数据可以推知或者大致推知。");
    expect(shownIn(cells)).toEqual({ T: 51, S0: "primary", S1: 20, S2: 30 });
  });

  it("is told of where the number has changed", () => {
    const before = [{ area: "S1", period: "P", measure: "out", value: { shown: 18 } }];
    const { findings } = protectTable(village(6, 20, 30), { minimumCell: 3, alreadyPublished: before });
    expect(findings.map(({ kind, cell }) => [kind, cell.area])).toEqual([["revised", "S1"]]);
  });

  it("moves the suppression to cells that are not out yet", () => {
    const table = village(1, 20, 30);
    expect(shownIn(protectTable(table, { minimumCell: 3 }).cells)).toEqual({
      T: 51,
      S0: "primary",
      S1: "complementary",
      S2: 30,
    });
    const before = [{ area: "S1", period: "P", measure: "out", value: { shown: 20 } }];
    const { cells, findings } = protectTable(table, { minimumCell: 3, alreadyPublished: before });
    expect(shownIn(cells)).toEqual({ T: 51, S0: "primary", S1: 20, S2: "complementary" });
    expect(findings).toEqual([]);
  });
});

describe("cells that are not there", () => {
  it("are protected where they follow from others and are small", () => {
    const { cells, audit } = protectTable(
      { ...village(1, 20, 30), cells: village(1, 20, 30).cells.filter(({ area }) => area !== "S0") },
      { minimumCell: 3 },
    );
    expect(shownIn(cells)).toEqual({ T: 51, S1: "complementary", S2: 30 });
    expect(audit.map(({ area, printed, reason }) => [area, printed, reason])).toEqual([
      ["S0", false, "primary"],
      ["S1", true, "complementary"],
    ]);
  });

  it("are never taken for 0: two of them may be anything together", () => {
    const table = village(1, 20, 30);
    const { cells, audit } = protectTable(
      { ...table, cells: table.cells.filter(({ area }) => area === "T" || area === "S2") },
      { minimumCell: 3 },
    );
    expect(shownIn(cells)).toEqual({ T: 51, S2: 30 });
    expect(audit).toEqual([]);
  });

  it("do no harm to a total of which no part is there", () => {
    const table = village(1, 20, 30);
    const townships = [{ id: "A" }, { id: "T", parent: "A" }, { id: "U", parent: "A" }];
    const at = (area: string, count: number) => ({ area, period: "P", measure: "out", count });
    const { cells } = protectTable(
      { ...table, areas: [...townships, ...table.areas.slice(1)], cells: [at("A", 31), at("T", 2), at("U", 29)] },
      { minimumCell: 3 },
    );
    expect(shownIn(cells)).toEqual({ A: 31, T: "primary", U: "complementary" });
  });
});

describe("a group of which all are counted", () => {
  const table = (roll: number): CountTable => ({
    ...village(9, 20, 30),
    measures: [{ id: "out" }, { id: "roll", addsOverPeriods: false }],
    shares: [{ part: "out", whole: "roll" }],
    cells: [...village(9, 20, 30).cells, { area: "S0", period: "P", measure: "roll", count: roll }],
  });

  it("is not shown as such", () => {
    const { cells } = protectTable(table(9), { minimumCell: 3 });
    expect(cells.filter(({ area }) => area === "S0").map(({ value }) => value)).toContainEqual({
      suppressed: "primary",
    });
    expect(rangeByProgram(readerOf(table(9), cells), nameOf("S0", "P", "out")).least).toBeLessThanOrEqual(6);
  });

  it("is, where the bureau says so, or one is left over", () => {
    expect(protectTable(table(9), { minimumCell: 3, protectFull: false }).audit).toEqual([]);
    expect(protectTable(table(10), { minimumCell: 3 }).audit).toEqual([]);
  });
});

describe("who knows more than what is printed", () => {
  const bounds = (cells: readonly ProtectedCell[], minimumCell: number) =>
    new Map(
      cells.flatMap((cell) =>
        "suppressed" in cell.value && cell.value.suppressed === "primary"
          ? [[named(cell), { least: 1, most: minimumCell - 1 }] as const]
          : [],
      ),
    );

  it("learns more: with the minimum and the reasons, a suppressed 1 is 1 or 2", () => {
    const table = village(1, 6, 11);
    const { cells } = protectTable(table, { minimumCell: 3 });
    expect(shownIn(cells)).toEqual({ T: 18, S0: "primary", S1: "complementary", S2: 11 });
    const reader = readerOf(table, cells);
    expect(rangeByProgram(reader, nameOf("S0", "P", "out"))).toEqual({ least: 0, most: 7 });
    const insider = { ...reader, within: bounds(cells, 3) };
    expect(rangeByProgram(insider, nameOf("S0", "P", "out"))).toEqual({ least: 1, most: 2 });
  });

  it("may learn all: two of 1 with a total of 2, where all three are small", () => {
    const table = village(1, 1, 0);
    const { cells } = protectTable(table, { minimumCell: 3 });
    expect(shownIn(cells)).toEqual({ T: "primary", S0: "primary", S1: "primary", S2: 0 });
    const reader = readerOf(table, cells);
    expect(rangeByProgram(reader, nameOf("S0", "P", "out"))).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
    const insider = { ...reader, within: bounds(cells, 3) };
    expect(rangeByProgram(insider, nameOf("S0", "P", "out"))).toEqual({ least: 1, most: 1 });
  });
});

describe("a county’s school year", () => {
  it("is protected in seconds: 120 schools, 12 townships, 12 months, 4 measures", patient, () => {
    const table = county();
    expect(table.cells.length).toBe(133 * 13 * 4);
    const { cells, findings, width } = protectTable(table, { minimumCell: 5 });
    expect(findings).toEqual([]);
    const ranges = rangesBySubtraction(readerOf(table, cells));
    const suppressed = cells.filter(({ value }) => "suppressed" in value);
    expect(suppressed.length).toBeGreaterThan(1000);
    for (const cell of suppressed) {
      const { least, most } = ranges.get(named(cell)) ?? { least: 0, most: Number.POSITIVE_INFINITY };
      expect(most - least).toBeGreaterThanOrEqual(width);
    }
  });
});

describe("bad input", () => {
  const good = village(1, 20, 30);
  const wrong: readonly (readonly [string, CountTable, Partial<DisclosureOptions>, string])[] = [
    ["a minimum of 2, with which every small cell is 1", good, { minimumCell: 2 }, "minimumCell"],
    ["no width", good, { width: 0 }, "width"],
    ["an area that is not there", { ...good, areas: good.areas.slice(0, 3) }, {}, "cells[3].area"],
    [
      "a parent that is not there",
      { ...good, areas: [{ id: "T", parent: "Q" }, ...good.areas.slice(1)] },
      {},
      "areas[0].parent",
    ],
    [
      "areas in a circle",
      { ...good, areas: [{ id: "T", parent: "S1" }, ...good.areas.slice(1)] },
      {},
      "areas[0].parent",
    ],
    ["an id twice", { ...good, periods: [{ id: "P" }, { id: "P" }] }, {}, "periods[1].id"],
    ["a cell twice", { ...good, cells: [...good.cells, ...good.cells.slice(0, 1)] }, {}, "cells[4]"],
    [
      "a count that is none",
      { ...good, cells: [{ area: "T", period: "P", measure: "out", count: -1 }] },
      {},
      "cells[0].count",
    ],
    [
      "a sum that is none",
      { ...good, cells: good.cells.map((cell, i) => (i === 0 ? { ...cell, count: 50 } : cell)) },
      {},
      "cells",
    ],
    ["a sum of an unknown measure", { ...good, sums: [{ total: "out", parts: ["late"] }] }, {}, "sums[0].parts[0]"],
    ["a measure that is part of itself", { ...good, sums: [{ total: "out", parts: ["out"] }] }, {}, "sums[0].parts"],
    ["a share of itself", { ...good, shares: [{ part: "out", whole: "out" }] }, {}, "shares[0]"],
    [
      "an earlier count that is none",
      good,
      { alreadyPublished: [{ area: "T", period: "P", measure: "out", value: { shown: 0.5 } }] },
      "alreadyPublished[0].value.shown",
    ],
    [
      "a measure that goes twice into another",
      {
        ...good,
        measures: ["out", "x", "y"].map((id) => ({ id })),
        sums: [
          { total: "x", parts: ["out"] },
          { total: "y", parts: ["x", "out"] },
        ],
      },
      {},
      "sums",
    ],
  ];

  it.each(wrong)("%s is refused by name", (_, table, options, path) => {
    expect(() => protectTable(table, { minimumCell: 3, ...options })).toThrow(
      expect.objectContaining({
        code: "invalid-input",
        issues: expect.arrayContaining([expect.objectContaining({ path })]),
      }),
    );
  });
});

function countOf({ cells }: CountTable, area: string, measure: string): number | undefined {
  return cells.find((cell) => cell.area === area && cell.measure === measure)?.count;
}

/** The same reader, who also asks how many of the roll are left over. */
function countingRest({ layout, told }: Reader): Reader {
  const measures = [...layout.measures, { id: "rest" }];
  const sums = [...(layout.sums ?? []), { total: "roll", parts: ["out", "rest"] }];
  return { told, layout: { ...layout, measures, sums, shares: [] } };
}

/** Counts as small as those of dropouts are, and no more regular. */
function county(): CountTable {
  const townships = Array.from({ length: 12 }, (_, t) => ({ id: `T${t}`, parent: "A" }));
  const schools = Array.from({ length: 120 }, (_, s) => ({ id: `S${s}`, parent: `T${s % 12}` }));
  const months = Array.from({ length: 12 }, (_, m) => ({ id: `M${m}`, parent: "Y" }));
  return fullTable(
    {
      areas: [{ id: "A" }, ...townships, ...schools],
      periods: [{ id: "Y" }, ...months],
      measures: ["out", "suspected", "confirmed", "returned"].map((id) => ({ id })),
      sums: [{ total: "out", parts: ["suspected", "confirmed"] }],
    },
    (area, period, measure) => {
      const mixed = (Number(area.slice(1)) * 7 + Number(period.slice(1)) * 31 + measure.length * 3) ** 2 % 101;
      return mixed < 60 ? 0 : mixed < 96 ? mixed % 4 : mixed % 23;
    },
  );
}

/** A township with three schools, one month, one measure. */
function village(...counts: readonly [number, number, number]): CountTable {
  const at = (area: string, count: number) => ({ area, period: "P", measure: "out", count });
  return {
    areas: [{ id: "T" }, ...counts.map((_, i) => ({ id: `S${i}`, parent: "T" }))],
    periods: [{ id: "P" }],
    measures: [{ id: "out" }],
    cells: [at("T", counts[0] + counts[1] + counts[2]), ...counts.map((count, i) => at(`S${i}`, count))],
  };
}

function shownIn(cells: readonly ProtectedCell[]): Readonly<Record<string, number | string>> {
  return Object.fromEntries(cells.map(({ area, value }) => [area, "shown" in value ? value.shown : value.suppressed]));
}

/** A few of a list, from somewhere in it: programs take their time. */
function some<T>(list: readonly T[], pick: number): readonly T[] {
  const from = list.length === 0 ? 0 : pick % list.length;
  return [...list.slice(from), ...list.slice(0, from)].slice(0, 6);
}

function shuffled<T>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** How many cells without parts a layout has. */
function singles(table: CountTable): number {
  const leaves = (nodes: CountTable["areas"]) =>
    nodes.filter(({ id }) => !nodes.some(({ parent }) => parent === id)).length;
  const measures = table.measures.filter(({ id }) => !(table.sums ?? []).some(({ total }) => total === id)).length;
  const onDay = table.measures.some(({ addsOverPeriods }) => addsOverPeriods === false);
  return (
    leaves(table.areas) * (onDay ? table.periods.length : leaves(table.periods)) * measures || allKeys(table).length
  );
}
