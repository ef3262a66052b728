import { BaoxueError, type Issue } from "../../model/errors.js";
import { type Axis, type AxisPlan, axisOf } from "./axis.js";
import { raisingMove } from "./axis-moves.js";
import type { CellKey, CountTable, DisclosureOptions, NodeSum, TableNode } from "./count-table.js";
import { at, cellStates, cellSums, type Grid, partsOf, placeOf } from "./grid.js";
import { fillImplied } from "./implied-counts.js";
import { restName, tableIssues } from "./table-issues.js";

/** A table made ready: as arrays, with what follows from it, and with what earlier publications told. */
export interface TableGrid extends Grid {
  /** Of each cell, whether its count is known: 0 where it is not. */
  readonly trust: Uint8Array;
  /** What earlier publications showed, by place: the numbers, in their order, without repetition. */
  readonly earlier: ReadonlyMap<number, readonly number[]>;
  /** What earlier publications suppressed, by place. */
  readonly hiddenBefore: ReadonlySet<number>;
  /** Of each `part` that is a share of a `whole`: the measures' places, with that of the rest. */
  readonly shares: readonly { readonly part: number; readonly whole: number; readonly rest: number }[];
}

/**
 * The table as arrays.
 *
 * @throws {BaoxueError} `invalid-input` when the table or an option is not what it should be, or its sums do not add up.
 */
export function gridOf(table: CountTable, options: DisclosureOptions): TableGrid {
  refuse(tableIssues(table, options));
  const cells = [...table.cells, ...(options.alreadyPublished ?? [])];
  const areas = axisOf(treePlan(table.areas, table.areaSums), has(cells, "area"));
  const periods = axisOf(treePlan(table.periods, table.periodSums), has(cells, "period"));
  const measures = axisOf(measurePlan(table), has(cells, "measure"));
  refuse([
    ...entangled(areas, "areaSums", "area"),
    ...entangled(periods, "periodSums", "period"),
    ...entangled(measures, "sums", "measure"),
  ]);
  const { shares = [] } = table;
  const onDay = new Set(table.measures.flatMap(({ id, addsOverPeriods }) => (addsOverPeriods === false ? [id] : [])));
  for (const { part, whole } of shares) if (onDay.has(part) || onDay.has(whole)) onDay.add(restName(part, whole));
  const size = areas.ids.length * periods.ids.length * measures.ids.length;
  const measurePlace = placesOf(measures);
  const grid = {
    areas,
    periods,
    measures,
    onDay: measures.ids.map((id) => onDay.has(id)),
    counts: new Float64Array(size),
    states: new Uint8Array(size),
    printed: new Uint8Array(size),
    trust: new Uint8Array(size),
    earlier: new Map<number, readonly number[]>(),
    hiddenBefore: new Set<number>(),
    shares: shares.map(({ part, whole }) => ({
      part: measurePlace(part),
      whole: measurePlace(whole),
      rest: measurePlace(restName(part, whole)),
    })),
  };
  enter(grid, table, options);
  return grid;
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

function has(cells: readonly CellKey[], field: keyof CellKey): (id: string) => boolean {
  const used = new Set(cells.map((cell) => cell[field]));
  return (id) => used.has(id);
}

function treePlan(nodes: readonly TableNode[], sums: readonly NodeSum[] = []): AxisPlan {
  const children = new Map<string, string[]>();
  for (const { id, parent } of nodes) {
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  return {
    ids: nodes.map(({ id }) => id),
    sums: [...[...children].map(([total, parts]) => ({ total, parts })), ...sums],
  };
}

/** A share adds up too: its part, and those who are not of it. */
function measurePlan({ measures, sums = [], shares = [] }: CountTable): AxisPlan {
  const rests = new Set(shares.map(({ part, whole }) => restName(part, whole)));
  return {
    ids: [...measures.map(({ id }) => id), ...rests],
    sums: [...sums, ...shares.map(({ part, whole }) => ({ total: whole, parts: [part, restName(part, whole)] }))],
  };
}

/** Sums in which nothing could be one more, because it would go twice into another: there is no hiding it. */
function entangled(axis: Axis, path: string, each: string): readonly Issue[] {
  return axis.ids.flatMap((id, place) =>
    raisingMove(axis, place)
      ? []
      : [{ path, value: id, expected: `sums in which each ${each} goes into another once at most` }],
  );
}

function placesOf({ ids }: Axis): (id: string) => number {
  const places = new Map(ids.map((id, i) => [id, i]));
  return (id) => places.get(id) ?? 0;
}

interface Entering extends TableGrid {
  readonly earlier: Map<number, readonly number[]>;
  readonly hiddenBefore: Set<number>;
}

/** Writes into the arrays what is given, what was published before, and what follows. */
function enter(grid: Entering, table: CountTable, { alreadyPublished = [] }: DisclosureOptions): void {
  const [area, period, measure] = [placesOf(grid.areas), placesOf(grid.periods), placesOf(grid.measures)];
  const where = (cell: CellKey): number => placeOf(grid, area(cell.area), period(cell.period), measure(cell.measure));
  for (const { count, withheld = false, ...cell } of table.cells) {
    const place = where(cell);
    grid.counts[place] = count;
    grid.trust[place] = 2;
    grid.states[place] = withheld ? cellStates.hidden : cellStates.shown;
    grid.printed[place] = withheld ? 0 : 1;
  }
  for (const { value, ...cell } of alreadyPublished)
    if ("shown" in value) enterEarlier(grid, where(cell), value.shown);
    else grid.hiddenBefore.add(where(cell));
  follow(grid);
}

function enterEarlier({ counts, states, trust, earlier }: Entering, place: number, shown: number): void {
  const values = [...new Set([...(earlier.get(place) ?? []), shown])].sort((a, b) => a - b);
  earlier.set(place, values);
  if (at(trust, place) === 2) return;
  counts[place] = values.at(-1) ?? 0;
  trust[place] = 1;
  states[place] = cellStates.fixed;
}

/** What a reader works out is hidden by nobody, so it is taken for a cell that is to be hidden where it is small. */
function follow(grid: TableGrid): void {
  const broken = fillImplied(grid, cellSums(grid));
  refuse(
    broken.map(({ total, sumOfParts }) => {
      const [area, period, measure] = partsOf(grid, total);
      const cell = {
        area: grid.areas.ids[area],
        period: grid.periods.ids[period],
        measure: grid.measures.ids[measure],
      };
      const expected = `the sum of its parts, which are ${sumOfParts} as far as they are known`;
      return { path: "cells", value: { ...cell, count: at(grid.counts, total) }, expected };
    }),
  );
  for (let place = 0; place < grid.counts.length; place++)
    if (at(grid.trust, place) > 0 && at(grid.states, place) === cellStates.absent)
      grid.states[place] = cellStates.hidden;
}
