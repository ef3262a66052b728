import type { DisclosureOptions } from "./count-table.js";
import { at, cellStates, partsOf, placeOf } from "./grid.js";
import type { TableGrid } from "./table-grid.js";

/**
 * The cells that are suppressed for themselves, in the order of the table: too few, all of a group, or changed by too few since they were published. The change is
 * a count of children, too, and the two publications side by side would tell it.
 */
export function secretCells(grid: TableGrid, options: DisclosureOptions): readonly number[] {
  const { minimumCell, protectZeros = false, protectFull = true } = options;
  const least = protectZeros ? 0 : 1;
  const rests = new Set(grid.shares.map(({ rest }) => rest));
  const full = protectFull ? fullCells(grid) : new Set<number>();
  const isSecret = (place: number): boolean => {
    if (full.has(place) || isRevisedByFew(grid, place, minimumCell)) return true;
    const [, , measure] = partsOf(grid, place);
    const count = at(grid.counts, place);
    return !rests.has(measure) && count >= least && count < minimumCell;
  };
  return [...grid.counts.keys()].filter((place) => isOurs(grid, place) && isSecret(place));
}

/** Known, and not only from earlier publications of what this table leaves out. */
function isOurs({ states }: TableGrid, place: number): boolean {
  const state = at(states, place);
  return state === cellStates.shown || state === cellStates.hidden;
}

/** Published before with a number that is so near that the difference would be a small count. */
function isRevisedByFew({ counts, earlier }: TableGrid, place: number, minimumCell: number): boolean {
  const count = at(counts, place);
  const before = earlier.get(place) ?? [];
  return !before.includes(count) && before.some((value) => Math.abs(value - count) < minimumCell);
}

/** Where nobody is left over: the part, and the rest that is 0. */
function fullCells(grid: TableGrid): ReadonlySet<number> {
  const found = new Set<number>();
  for (let a = 0; a < grid.areas.ids.length; a++)
    for (let p = 0; p < grid.periods.ids.length; p++)
      for (const share of grid.shares) {
        const [part, whole, rest] = [share.part, share.whole, share.rest].map((m) => placeOf(grid, a, p, m));
        if (part === undefined || whole === undefined || rest === undefined) continue;
        if (at(grid.trust, rest) === 0 || at(grid.counts, rest) > 0 || at(grid.counts, whole) === 0) continue;
        found.add(part).add(rest);
      }
  return found;
}
