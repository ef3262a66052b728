import type { AttendanceColumns } from "./attendance.js";
import { measureRun } from "./measure-run.js";
import { type RunColumns, type RunMeasure, runColumns, runMeasure, storeRun } from "./run-columns.js";

/** The longest absence run of each child, ended or not: by half days at least, then at most; of equal ones the first. */
export function longestRuns(columns: AttendanceColumns): RunColumns {
  const { starts, sessions, last } = columns;
  const runs = runColumns(last.length);
  let run = runMeasure();
  let longest = runMeasure();
  for (let pupil = 0; pupil < last.length; pupil++) {
    const to = starts[pupil + 1] ?? 0;
    let found = false;
    for (let from = starts[pupil] ?? 0, end = from; from < to; from = end) {
      end = onToAttended(sessions, from, to);
      if (!measureRun(columns, from, end, run) || (found && !isLonger(run, longest))) continue;
      [run, longest] = [longest, run];
      found = true;
    }
    if (found) storeRun(longest, runs, pupil);
  }
  return runs;
}

/** Where the sessions on end that begin at `from` are over. */
function onToAttended(sessions: Uint16Array, from: number, to: number): number {
  let at = from + 1;
  while (at < to && sessions[at] === (sessions[at - 1] ?? 0) + 1) at++;
  return at;
}

function isLonger(a: RunMeasure, b: RunMeasure): boolean {
  const certainly = a.least.halfDays - b.least.halfDays;
  return certainly > 0 || (certainly === 0 && a.most.halfDays > b.most.halfDays);
}
