import type { CellKey, CountCell, CountTable, MeasureShare, MeasureSum, TableNode } from "baoxue";
import fc from "fast-check";

/** How a table is laid out, before there are counts. */
export type Layout = Omit<CountTable, "cells">;

/** What each single count is: of an area, a period and a measure without parts. */
type Singles = (area: string, period: string, measure: string) => number;

/**
 * A table in which every cell is there. The measures must be a tree; where two sums have one total, the last part of the later is what is left
 * of it (its other parts must not be more).
 */
export function fullTable(layout: Layout, singles: Singles): CountTable {
  const { areas, periods, measures, sums = [] } = layout;
  const below = (nodes: readonly TableNode[], id: string): readonly string[] => {
    const children = nodes.filter(({ parent }) => parent === id);
    return children.length === 0 ? [id] : children.flatMap((child) => below(nodes, child.id));
  };
  const count = ({ area, period, measure }: CellKey): number => {
    const sum = sums.find(({ total }) => total === measure);
    if (sum) return sum.parts.reduce((whole, part) => whole + count({ area, period, measure: part }), 0);
    const onDay = measures.some(({ id, addsOverPeriods }) => id === measure && addsOverPeriods === false);
    return below(areas, area)
      .flatMap((a) => (onDay ? [period] : below(periods, period)).map((p) => singles(a, p, measure)))
      .reduce((whole, one) => whole + one, 0);
  };
  const cells = allKeys(layout).map((key) => ({ ...key, count: count(key) }));
  return { ...layout, cells };
}

/** Every place that a layout has. */
export function allKeys({ areas, periods, measures }: Layout): readonly CellKey[] {
  return areas.flatMap((area) =>
    periods.flatMap((period) => measures.map((measure) => ({ area: area.id, period: period.id, measure: measure.id }))),
  );
}

/** A tree: one root, and under it nodes of which some have children. */
function tree(name: string, most: number): fc.Arbitrary<readonly TableNode[]> {
  return fc.array(fc.nat({ max: 2 }), { minLength: 0, maxLength: most }).map((picks) => {
    const nodes: TableNode[] = [{ id: name }];
    for (const [i, pick] of picks.entries()) {
      const parent = nodes[Math.min(pick, nodes.length - 1)];
      nodes.push({ id: `${name}${i}`, ...(parent ? { parent: parent.id } : {}) });
    }
    return nodes;
  });
}

const columns: readonly Pick<Layout, "measures" | "sums">[] = [
  { measures: [{ id: "out" }] },
  {
    measures: [{ id: "out" }, { id: "suspected" }, { id: "confirmed" }],
    sums: [{ total: "out", parts: ["suspected", "confirmed"] }],
  },
  { measures: [{ id: "out" }, { id: "roll", addsOverPeriods: false }] },
];

/** Layouts with a tree of areas, a tree of periods and some measures. */
export function arbitraryLayout(areas: number, periods: number): fc.Arbitrary<Layout> {
  return fc
    .record({ areas: tree("A", areas), periods: tree("P", periods), columns: fc.constantFrom(...columns) })
    .map(({ columns: chosen, ...trees }) => ({ ...trees, ...chosen }));
}

const counts = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.nat({ max: 3 }) },
  { weight: 2, arbitrary: fc.nat({ max: 30 }) },
);

/** Grids of one township's schools by the months of a term: many ways to exchange, and each with little room. */
export const arbitrarySparseGrid: fc.Arbitrary<CountTable> = fc
  .record({
    schools: fc.integer({ min: 3, max: 6 }),
    months: fc.integer({ min: 3, max: 5 }),
    list: fc.array(fc.constantFrom(0, 0, 0, 1, 3, 5, 6, 7), { minLength: 30, maxLength: 30 }),
  })
  .map(({ schools, months, list }) =>
    fullTable(
      {
        areas: [{ id: "T" }, ...Array.from({ length: schools }, (_, i) => ({ id: `S${i}`, parent: "T" }))],
        periods: [{ id: "P" }, ...Array.from({ length: months }, (_, i) => ({ id: `M${i}`, parent: "P" }))],
        measures: [{ id: "out" }],
      },
      (area, period) => list[Number(area.slice(1)) * 5 + Number(period.slice(1))] ?? 0,
    ),
  );

/** Tables in which every cell is there and everything adds up. */
export function arbitraryFullTable(
  layout: fc.Arbitrary<Layout>,
  count: fc.Arbitrary<number> = counts,
): fc.Arbitrary<CountTable> {
  return fc.tuple(layout, fc.array(count, { minLength: 1, maxLength: 60 })).map(([plan, list]) => {
    const drawn = new Map<string, number>();
    return fullTable(plan, (area, period, measure) => {
      const name = `${area} ${period} ${measure}`;
      const value = drawn.get(name) ?? list[drawn.size % list.length] ?? 0;
      drawn.set(name, value);
      return value;
    });
  });
}

/** Tables in which some cells are missing, and some are known but not for print. */
export function arbitraryTable(layout: fc.Arbitrary<Layout>): fc.Arbitrary<CountTable> {
  const fates = fc.constantFrom("given", "given", "given", "given", "missing", "withheld");
  const drawn = fc.tuple(arbitraryFullTable(layout), fc.array(fates, { minLength: 1, maxLength: 60 }), fc.boolean());
  return drawn.map(([table, list, whole]) => ({
    ...table,
    cells: whole
      ? table.cells
      : table.cells.flatMap((cell, i): readonly CountCell[] => {
          const chosen = list[i % list.length];
          return chosen === "missing" ? [] : [chosen === "withheld" ? { ...cell, withheld: true } : cell];
        }),
  }));
}

/** A measure counted in two ways, and out of a roll: sums that cross each other. */
export function crossed(
  pupils: readonly (readonly [boysSuspected: number, girlsSuspected: number, boys: number, girls: number])[],
): CountTable {
  const sums: readonly MeasureSum[] = [
    { total: "out", parts: ["suspected", "confirmed"] },
    { total: "out", parts: ["boys", "girls"] },
  ];
  const shares: readonly MeasureShare[] = [{ part: "out", whole: "roll" }];
  const schools = pupils.map((row, i) => ({ area: `S${i}`, row }));
  const columnsOf = ([boysSuspected, girlsSuspected, boysConfirmed, girlsConfirmed]: readonly number[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = [boysSuspected, girlsSuspected, boysConfirmed, girlsConfirmed];
    return {
      suspected: a + b,
      confirmed: c + d,
      boys: a + c,
      girls: b + d,
      out: a + b + c + d,
      roll: a + b + c + d + 5 * a,
    };
  };
  const rows = schools.map(({ area, row }) => ({ area, ...columnsOf(row) }));
  const measures = ["out", "suspected", "confirmed", "boys", "girls", "roll"] as const;
  const cells = measures.flatMap((measure) => [
    ...rows.map((row) => ({ area: row.area, period: "P", measure, count: row[measure] })),
    { area: "T", period: "P", measure, count: rows.reduce((whole, row) => whole + row[measure], 0) },
  ]);
  return {
    areas: [{ id: "T" }, ...schools.map(({ area }) => ({ id: area, parent: "T" }))],
    periods: [{ id: "P" }],
    measures: measures.map((id) => ({ id })),
    sums,
    shares,
    cells,
  };
}
