import { type AttendanceColumns, completionShift, markCodes, statusMask } from "./attendance.js";
import { type Missed, type RunMeasure, runFlags } from "./run-columns.js";

const { absent, excused, noRegister } = markCodes;

/** A status as a bit: which ones a run holds. */
const absentBit = 1 << absent;
const excusedBit = 1 << excused;
const unknownBit = 1 << noRegister;

/**
 * Measures the run in the entries of sessions on end, `from` the first up to but without `to`; none of them was attended.
 * Answers whether there is one: without a certain absence there is none.
 */
export function measureRun(columns: AttendanceColumns, from: number, to: number, run: RunMeasure): boolean {
  const { sessions, codes } = columns;
  // Leave before the first session that may have been missed is no part of the run.
  const start = skipTo(codes, from, to, absentBit | unknownBit);
  let holds = 0;
  for (let i = start; i < to; i++) holds |= 1 << ((codes[i] ?? 0) & statusMask);
  if ((holds & absentBit) === 0) return false;
  const first = skipTo(codes, start, to, absentBit);
  run.first = sessions[first] ?? 0;
  run.flags = flagsOf(holds, sessions[from] === 0);
  countMissed(columns, start, to, run.most);
  if ((holds & unknownBit) === 0) copyMissed(run.most, run.least);
  else countCertain(columns, first, to, run.least);
  return true;
}

/** The first entry with one of these statuses. */
function skipTo(codes: Uint8Array, from: number, to: number, wanted: number): number {
  let at = from;
  while (at < to && ((1 << ((codes[at] ?? 0) & statusMask)) & wanted) === 0) at++;
  return at;
}

function flagsOf(holds: number, atFirstSession: boolean): number {
  return (
    runFlags.run |
    ((holds & unknownBit) === 0 ? 0 : runFlags.unknown) |
    ((holds & excusedBit) === 0 ? 0 : runFlags.excused) |
    (atFirstSession ? runFlags.fromFirstSession : 0)
  );
}

/** Counts absences, and sessions without a register as such. A day is whole once each of its taught sessions was missed. */
function countMissed({ sessions, codes }: AttendanceColumns, from: number, to: number, missed: Missed): void {
  let halfDays = 0;
  let days = 0;
  let begun = 0; // 1 while a day is entered that is not whole
  let before = -2; // the last session counted
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    if (((1 << (code & statusMask)) & (absentBit | unknownBit)) === 0) continue;
    const session = sessions[i] ?? 0;
    const completion = code >> completionShift;
    const whole = completion === 2 || (completion === 1 && before === session - 1) ? 1 : 0;
    halfDays++;
    days += whole;
    begun = 1 - whole;
    before = session;
  }
  missed.halfDays = halfDays;
  missed.daysCompleted = days;
  missed.daysEntered = days + begun;
}

/** Counts what is certain: each part between sessions without a register by itself; the largest counts hold. */
function countCertain(columns: AttendanceColumns, from: number, to: number, largest: Missed): void {
  const part: Missed = { halfDays: 0, daysCompleted: 0, daysEntered: 0 };
  copyMissed(part, largest);
  for (let start = from; start < to; ) {
    const end = skipTo(columns.codes, start, to, unknownBit);
    countMissed(columns, start, end, part);
    largest.halfDays = Math.max(largest.halfDays, part.halfDays);
    largest.daysCompleted = Math.max(largest.daysCompleted, part.daysCompleted);
    largest.daysEntered = Math.max(largest.daysEntered, part.daysEntered);
    start = end + 1;
  }
}

function copyMissed(from: Missed, to: Missed): void {
  to.halfDays = from.halfDays;
  to.daysCompleted = from.daysCompleted;
  to.daysEntered = from.daysEntered;
}
