import type { TellProblem } from "./column-row-checks.js";
import { noDay, type SpellColumnData } from "./spell-columns.js";

/** Tells the spells that begin before an earlier sound one of the same child has ended. A child's rows stand together, in any order of their days. */
export function columnOverlaps(
  { entryOn, exitOn }: SpellColumnData,
  pupil: Int32Array,
  { tell, isWrong }: { readonly tell: TellProblem; readonly isWrong: (row: number) => boolean },
): void {
  let start = 0;
  for (let row = 1; row <= pupil.length; row++) {
    if (row < pupil.length && pupil[row] === pupil[start]) continue;
    if (row - start > 1) lookAtChild(start, row);
    start = row;
  }

  function lookAtChild(first: number, end: number): void {
    const own = Array.from({ length: end - first }, (_, i) => first + i).filter((row) => !isWrong(row));
    // Of those that begin on one day the shorter first, so that the order of the rows decides nothing.
    own.sort((a, b) => (entryOn[a] ?? 0) - (entryOn[b] ?? 0) || (exitOn[a] ?? noDay) - (exitOn[b] ?? noDay) || a - b);
    let until = Number.NEGATIVE_INFINITY;
    let before = -1;
    for (const row of own) {
      if ((entryOn[row] ?? 0) >= until) {
        until = exitOn[row] ?? noDay;
        before = row;
      } else
        tell({
          row,
          code: "overlap",
          path: `entryOn[${row}]`,
          value: entryOn[row],
          expected: `a day from ${until} on: until then the child is in row ${before}`,
        });
    }
  }
}
