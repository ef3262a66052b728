import type { Result } from "../../model/errors.js";
import { type BadRows, toldIssues } from "../bad-rows.js";
import { columnOverlaps } from "./column-overlaps.js";
import { rowChecks } from "./column-row-checks.js";
import { columnShapeIssues } from "./column-shape.js";
import type { SpellColumnData, SpellColumns } from "./spell-columns.js";
import type { SpellProblem } from "./spell-problems.js";

/** How columns are read. */
export interface ReadSpellColumnsOptions {
  /** `stop` unless given. */
  readonly badRows?: BadRows;
  /** How many problems are told in full, one at least; all are counted. 1,000 unless given. */
  readonly told?: number;
}

/** Columns that may be counted, and what was wrong with the rows that were left out. */
export interface ReadSpellColumns {
  readonly columns: SpellColumns;
  /** The first of them, by row. */
  readonly problems: readonly SpellProblem[];
  /** How many there are of each kind, told or not. */
  readonly problemCounts: Readonly<Partial<Record<SpellProblem["code"], number>>>;
}

/**
 * Looks at columns before they are counted: lengths, codes, days, exits before entries, and, where children are given, overlaps.
 *
 * @returns What is wrong, where columns do not fit together, or where rows cannot be true and the host did not say to exclude them, or where `told` is no number of problems.
 * @example
 * ```ts
 * import { dayOf, readSpellColumns } from "baoxue";
 * const read = readSpellColumns({
 *   entryOn: Int32Array.of(dayOf("2024-09-01")),
 *   entryAs: Int32Array.of(0),
 *   exitOn: Int32Array.of(dayOf("2024-03-01")),
 *   exitAs: Int32Array.of(14),
 *   dictionaries: {},
 * });
 * read.ok ? [] : read.issues.map(({ path }) => path); //=> ["exitOn[0]"]
 * ```
 */
export function readSpellColumns(
  data: SpellColumnData,
  { badRows = "stop", told = 1000 }: ReadSpellColumnsOptions = {},
): Result<ReadSpellColumns> {
  const shape = [...toldIssues(told), ...columnShapeIssues(data)];
  if (shape.length > 0) return { ok: false, issues: shape };
  const problems: SpellProblem[] = [];
  const counts: Partial<Record<SpellProblem["code"], number>> = {};
  const wrong = new Set<number>();
  const tell = (problem: SpellProblem): void => {
    if (problems.length < told) problems.push(problem);
    counts[problem.code] = (counts[problem.code] ?? 0) + 1;
    wrong.add(problem.row);
  };
  const rows = data.entryOn.length;
  const isSound = rowChecks(data, tell);
  for (let row = 0; row < rows; row++) isSound(row);
  if (data.pupil) columnOverlaps(data, data.pupil, { tell, isWrong: (row) => wrong.has(row) });
  if (wrong.size > 0 && badRows === "stop") return { ok: false, issues: problems };
  problems.sort((a, b) => a.row - b.row);
  const columns = { ...data, rows, excludedRows: Int32Array.from(wrong).sort(), excluded: wrong.size };
  return { ok: true, value: { columns, problems, problemCounts: counts } };
}
