// Readers who want to know what a table does not tell. They hold what is printed and the layout, and share nothing with the library.
import type { CountTable, ProtectedCell } from "baoxue";
import { type Constraint, solve } from "yalps";

/** What a cell may be, as far as the reader knows. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a reader holds: the layout, and some numbers. */
export interface Reader {
  readonly layout: Omit<CountTable, "cells">;
  /** By name of cell. */
  readonly told: ReadonlyMap<string, number>;
  /** What is known besides of cells that were not told. */
  readonly within?: ReadonlyMap<string, Range>;
}

export function nameOf(area: string, period: string, measure: string): string {
  return `${area}|${period}|${measure}`;
}

/** Everything printed, now and before. */
export function readerOf(layout: CountTable, ...publications: readonly (readonly ProtectedCell[])[]): Reader {
  const told = new Map<string, number>();
  for (const { area, period, measure, value } of publications.flat())
    if ("shown" in value) told.set(nameOf(area, period, measure), value.shown);
  return { layout, told };
}

/** Sums by name of cell. */
function equations({
  areas,
  periods,
  measures,
  sums = [],
  areaSums = [],
  periodSums = [],
}: Reader["layout"]): readonly (readonly [string, readonly string[]])[] {
  const found: [string, string[]][] = [];
  const parents = (nodes: CountTable["areas"]) =>
    nodes.flatMap(({ id }) => {
      const children = nodes.filter(({ parent }) => parent === id).map((node) => node.id);
      return children.length > 0 ? [{ id, children }] : [];
    });
  const over = (nodes: CountTable["areas"], beside: typeof areaSums) => [
    ...parents(nodes),
    ...beside.map(({ total, parts }) => ({ id: total, children: parts })),
  ];
  for (const { id: measure, addsOverPeriods } of measures) {
    for (const { id, children } of over(areas, areaSums))
      for (const { id: period } of periods)
        found.push([nameOf(id, period, measure), children.map((child) => nameOf(child, period, measure))]);
    if (addsOverPeriods === false) continue;
    for (const { id, children } of over(periods, periodSums))
      for (const { id: area } of areas)
        found.push([nameOf(area, id, measure), children.map((child) => nameOf(area, child, measure))]);
  }
  for (const { total, parts } of sums)
    for (const { id: area } of areas)
      for (const { id: period } of periods)
        found.push([nameOf(area, period, total), parts.map((part) => nameOf(area, period, part))]);
  return found;
}

/** Linear programming over whole numbers: the exact range of a cell. */
export function rangeByProgram({ layout, told, within }: Reader, target: string): Range {
  const known = told.get(target);
  if (known !== undefined) return { least: known, most: known };
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>([[target, new Map([["aim", 1]])]]);
  const add = (cell: string, equation: string, factor: number): void => {
    const own = variables.get(cell) ?? new Map<string, number>();
    own.set(equation, (own.get(equation) ?? 0) + factor);
    variables.set(cell, own);
  };
  for (const [i, [total, parts]] of equations(layout).entries()) {
    let rest = -(told.get(total) ?? 0);
    if (!told.has(total)) add(total, `e${i}`, 1);
    for (const part of parts) {
      rest += told.get(part) ?? 0;
      if (!told.has(part)) add(part, `e${i}`, -1);
    }
    constraints.set(`e${i}`, { equal: rest });
  }
  for (const [i, { part, whole }] of (layout.shares ?? []).entries())
    for (const { id: area } of layout.areas)
      for (const { id: period } of layout.periods) {
        const [some, all] = [nameOf(area, period, part), nameOf(area, period, whole)];
        const name = `s${i}|${area}|${period}`;
        if (!told.has(some)) add(some, name, 1);
        if (!told.has(all)) add(all, name, -1);
        constraints.set(name, { max: (told.get(all) ?? 0) - (told.get(some) ?? 0) });
      }
  for (const [cell, { least, most }] of within ?? []) {
    add(cell, `w${cell}`, 1);
    constraints.set(`w${cell}`, { min: least, max: most });
  }
  const bound = (direction: "minimize" | "maximize"): number => {
    const { status, result } = solve({ direction, objective: "aim", constraints, variables, integers: true });
    if (status === "unbounded") return Number.POSITIVE_INFINITY;
    if (status !== "optimal") throw new Error(`the reader’s program is ${status}`);
    return Math.round(result);
  };
  return { least: bound("minimize"), most: bound("maximize") };
}

/**
 * Every table there can be, one after another, up to a greatest single count: what each cell may be at least and at most.
 * For trees of measures without shares, and few cells.
 */
export function rangesByTrial({ layout, told }: Reader, greatest: number): ReadonlyMap<string, Range> {
  const sums = equations(layout);
  const totals = new Set(sums.map(([total]) => total));
  const all = layout.areas.flatMap(({ id: area }) =>
    layout.periods.flatMap(({ id: period }) => layout.measures.map(({ id }) => nameOf(area, period, id))),
  );
  const singles = all.filter((cell) => !totals.has(cell));
  const singlesOf = new Map(all.map((cell) => [cell, singlesBelow(cell, sums)]));
  // A total that was told is looked at as soon as all of its single counts are set, and never passed before.
  const looked = [...told].map(([cell, count]) => ({
    count,
    places: (singlesOf.get(cell) ?? []).map((one) => singles.indexOf(one)),
  }));
  const checks = singles.map((_, i) => looked.filter(({ places }) => places.includes(i)));
  const values = singles.map(() => 0);
  const ranges = new Map<string, Range>();
  const note = (): void => {
    for (const cell of all) {
      const value = (singlesOf.get(cell) ?? []).reduce((sum, one) => sum + (values[singles.indexOf(one)] ?? 0), 0);
      const { least, most } = ranges.get(cell) ?? { least: value, most: value };
      ranges.set(cell, { least: Math.min(least, value), most: Math.max(most, value) });
    }
  };
  const fits = (i: number): boolean =>
    (checks[i] ?? []).every(({ count, places }) => {
      const sum = places.reduce((whole, place) => whole + (place <= i ? (values[place] ?? 0) : 0), 0);
      return sum <= count && (sum === count || places.some((place) => place > i));
    });
  const from = (i: number): void => {
    if (i === singles.length) return note();
    for (let value = 0; value <= greatest; value++) {
      values[i] = value;
      if (fits(i)) from(i + 1);
    }
  };
  from(0);
  return ranges;
}

/** The cells without parts that a cell is the sum of, by one way down. */
function singlesBelow(cell: string, sums: ReturnType<typeof equations>): readonly string[] {
  const sum = sums.find(([total]) => total === cell);
  return sum === undefined ? [cell] : sum[1].flatMap((part) => singlesBelow(part, sums));
}

/** Bounds drawn tighter and tighter, sum by sum, until nothing moves: not all that can be known, but for tables of any size. */
export function rangesBySubtraction({ layout, told }: Reader): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>([...told].map(([cell, count]) => [cell, { least: count, most: count }]));
  const of = (cell: string): Range => ranges.get(cell) ?? { least: 0, most: Number.POSITIVE_INFINITY };
  const sums = equations(layout);
  for (let moved = true; moved; ) {
    moved = false;
    const tighten = (cell: string, least: number, most: number): void => {
      const before = of(cell);
      const now = { least: Math.max(before.least, least), most: Math.min(before.most, most) };
      if (now.least === before.least && now.most === before.most) return;
      ranges.set(cell, now);
      moved = true;
    };
    for (const [total, parts] of sums) {
      const least = parts.reduce((sum, part) => sum + of(part).least, 0);
      const most = parts.reduce((sum, part) => sum + of(part).most, 0);
      tighten(total, least, most);
      const whole = of(total);
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        const [low, high] = [
          others.reduce((sum, one) => sum + of(one).least, 0),
          others.reduce((sum, one) => sum + of(one).most, 0),
        ];
        tighten(part, whole.least - high, whole.most - low);
      }
    }
  }
  return ranges;
}
