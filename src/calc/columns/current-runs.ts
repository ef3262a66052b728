import type { AttendanceColumns } from "./attendance.js";
import { measureRun } from "./measure-run.js";
import { type RunColumns, runColumns, runMeasure, storeRun } from "./run-columns.js";

/**
 * The absence run of each child that goes on at the cut-off, as `RunSummary` means it. Reads only the end of each child's entries.
 *
 * @example
 * ```ts
 * import { attendanceColumns, currentRuns, dayOf, markCodes, schoolCalendar, sessionTable } from "baoxue";
 * const calendar = schoolCalendar({
 *   id: "our-school",
 *   holidays: [],
 *   terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-01", to: "2026-01-23", source: "our own notice", publishedOn: "2025-06-20" }],
 * });
 * const missed = [dayOf("2025-09-11") * 2 + 1, dayOf("2025-09-12") * 2, dayOf("2025-09-12") * 2 + 1];
 * const columns = attendanceColumns({
 *   tables: [sessionTable(calendar, { from: "2025-09-01", asOf: "2025-09-12" })],
 *   tableOfClass: [0],
 *   classOfPupil: [0, 0],
 *   marks: { pupil: [1, 1, 1], session: missed, code: missed.map(() => markCodes.absent) },
 *   missingRegisters: { class: [], session: [] },
 * });
 * const runs = currentRuns(columns);
 * [...runs.halfDaysLeast]; //=> [0, 3]
 * [...runs.daysCompletedLeast]; //=> [0, 1]
 * ```
 */
export function currentRuns(columns: AttendanceColumns): RunColumns {
  const { starts, sessions, last } = columns;
  const runs = runColumns(last.length);
  const run = runMeasure();
  for (let pupil = 0; pupil < last.length; pupil++) {
    const from = starts[pupil] ?? 0;
    const to = starts[pupil + 1] ?? 0;
    if (from === to || sessions[to - 1] !== last[pupil]) continue; // at school in the last session, or gone
    if (measureRun(columns, backToAttended(sessions, from, to), to, run)) storeRun(run, runs, pupil);
  }
  return runs;
}

/** Where the sessions on end begin that lead up to `to`. */
function backToAttended(sessions: Uint16Array, from: number, to: number): number {
  let at = to - 1;
  while (at > from && sessions[at - 1] === (sessions[at] ?? 0) - 1) at--;
  return at;
}
