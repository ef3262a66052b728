import { noSession } from "./session-table.js";

/**
 * One absence run (连续缺课) of each child, as columns: 15 bytes a child. What the words mean: `docs/semantics.md`.
 * `…Least` is certain; `…Most` counts sessions without a register as missed.
 */
export interface RunColumns {
  /** The first session certainly missed without leave, by its number in the session table; `noSession` where there is no run. */
  readonly first: Uint16Array;
  /** Sessions missed without leave. */
  readonly halfDaysLeast: Uint16Array;
  /** Those, and sessions without a register. */
  readonly halfDaysMost: Uint16Array;
  /** Whole school days missed without leave. */
  readonly daysCompletedLeast: Uint16Array;
  /** Those, if every session without a register was missed. */
  readonly daysCompletedMost: Uint16Array;
  /** School days entered: the whole ones, and one begun since. */
  readonly daysEnteredLeast: Uint16Array;
  /** Those, if every session without a register was missed. */
  readonly daysEnteredMost: Uint16Array;
  /** Bits of {@link runFlags}. */
  readonly flags: Uint8Array;
}

/** What else is so of a run, as bits. */
export const runFlags = {
  /** There is a run. */
  run: 1,
  /** It holds sessions without a register: taking them would settle the bounds. */
  unknown: 2,
  /** It holds sessions excused by leave. */
  excused: 4,
  /** It reaches back to the first session of the table, and may have begun before. */
  fromFirstSession: 8,
} as const;

/** How much of a run was missed. */
export interface Missed {
  halfDays: number;
  daysCompleted: number;
  daysEntered: number;
}

/** One run while it is measured. */
export interface RunMeasure {
  first: number;
  readonly least: Missed;
  readonly most: Missed;
  flags: number;
}

/** A measure to write into. */
export function runMeasure(): RunMeasure {
  const nothing = (): Missed => ({ halfDays: 0, daysCompleted: 0, daysEntered: 0 });
  return { first: noSession, least: nothing(), most: nothing(), flags: 0 };
}

/** Columns for so many children, none of whom has a run yet. */
export function runColumns(pupils: number): RunColumns {
  return {
    first: new Uint16Array(pupils).fill(noSession),
    halfDaysLeast: new Uint16Array(pupils),
    halfDaysMost: new Uint16Array(pupils),
    daysCompletedLeast: new Uint16Array(pupils),
    daysCompletedMost: new Uint16Array(pupils),
    daysEnteredLeast: new Uint16Array(pupils),
    daysEnteredMost: new Uint16Array(pupils),
    flags: new Uint8Array(pupils),
  };
}

/** Writes a run down as a child's. */
export function storeRun({ first, least, most, flags }: RunMeasure, into: RunColumns, pupil: number): void {
  into.first[pupil] = first;
  into.halfDaysLeast[pupil] = least.halfDays;
  into.halfDaysMost[pupil] = most.halfDays;
  into.daysCompletedLeast[pupil] = least.daysCompleted;
  into.daysCompletedMost[pupil] = most.daysCompleted;
  into.daysEnteredLeast[pupil] = least.daysEntered;
  into.daysEnteredMost[pupil] = most.daysEntered;
  into.flags[pupil] = flags;
}
