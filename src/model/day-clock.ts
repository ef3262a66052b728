import { type DayNumber, weekdayOf } from "./civil-date.js";

/**
 * Counts one kind of day (school days, working days) in constant time.
 * Past its last entered day it goes on with Monday to Friday; whoever asks there is told that the answer is provisional.
 */
export interface DayClock {
  /** Whether the day counts. */
  readonly counts: (day: DayNumber) => boolean;
  /** How many counted days there are up to and including this day. */
  readonly rank: (day: DayNumber) => number;
  /** The n-th counted day, the first being 1. */
  readonly nth: (rank: number) => DayNumber;
}

/** Weekdays Monday to Friday from the Monday of week 0 up to and including a day. */
function weekdaysUpTo(day: DayNumber): number {
  const fromMonday = day + 3; // day -3 is a Monday
  const weeks = Math.floor(fromMonday / 7);
  return weeks * 5 + Math.min(fromMonday - weeks * 7 + 1, 5);
}

/** The day on which {@link weekdaysUpTo} first reaches a count. */
function nthWeekday(count: number): DayNumber {
  const weeks = Math.floor((count - 1) / 5);
  return weeks * 7 + ((count - 1) % 5) - 3;
}

/** Builds a clock over the entered days `first`, `first + 1`, …; before them no day counts. */
export function dayClock(first: DayNumber, counted: ArrayLike<boolean>): DayClock {
  const size = counted.length;
  const last = first + size - 1;
  const ranks = new Int32Array(size);
  const days: DayNumber[] = [];
  for (let i = 0; i < size; i++) {
    if (counted[i] === true) days.push(first + i);
    ranks[i] = days.length;
  }
  const total = days.length;
  const offset = total - weekdaysUpTo(last);
  return {
    counts: (day) => (day > last ? weekdayOf(day) <= 5 : counted[day - first] === true),
    rank: (day) => (day > last ? weekdaysUpTo(day) + offset : (ranks[day - first] ?? 0)),
    nth: (rank) => (rank > total ? nthWeekday(rank - offset) : (days[rank - 1] ?? first)),
  };
}
