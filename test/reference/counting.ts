/** Days counted one by one. */
import type { Roll, Within } from "../../src/rules/deadline.js";
import {
  type CalendarView,
  isSchoolDay,
  isWorkingDay,
  schoolDayProvisional,
  workingDayProvisional,
} from "./calendar.js";
import { holdsAt, type Span, touches } from "./spans.js";
import { addMonths, type Day, dayOfMinute, type Minute } from "./time.js";

export interface Last {
  readonly day: Day;
  /** It was counted or rolled over days that are not published. */
  readonly provisional: boolean;
}

/** How to count. */
export interface Count {
  readonly calendar: CalendarView;
  readonly unit: Within["unit"];
  readonly amount: number;
  /** The day on which it begins, and whether it counts. */
  readonly start: Day;
  readonly included: boolean;
  readonly roll: Roll;
  /** When the clock stands still. */
  readonly suspended: readonly Span[];
  readonly asOf: Minute;
}

/** The last day of a count; nothing where the clock stands still, or will for ever. */
export function lastDay(count: Count): Last | "stopped" {
  const { unit, start, included, amount, calendar } = count;
  if (unit === "week" || unit === "month") {
    const before = included ? start - 1 : start;
    const plain = unit === "week" ? before + amount * 7 : addMonths(start, amount) - (included ? 1 : 0);
    return notBefore(start, rolled(calendar, plain, count.roll));
  }
  const day = nth(count);
  if (day === undefined) return "stopped";
  if (day > dayOfMinute(count.asOf) && holdsAt(count.suspended, count.asOf)) return "stopped";
  if (unit === "schoolDay") return { day, provisional: schoolDayProvisional(calendar, day) };
  if (unit === "workingDay") return { day, provisional: workingDayProvisional(calendar, day) };
  return notBefore(start, rolled(calendar, day, count.roll));
}

const patience = 4000; // days: what is suspended so long is suspended for ever

/** The n-th day of those that count, without those on any part of which the clock stands still. */
function nth({ calendar, unit, amount, start, included, suspended }: Count): Day | undefined {
  const counts = (day: Day): boolean =>
    unit === "schoolDay" ? isSchoolDay(calendar, day) : unit === "workingDay" ? isWorkingDay(calendar, day) : true;
  let day = included ? start - 1 : start;
  for (let found = 0; found < amount; ) {
    day++;
    if (day > start + patience) return undefined;
    if (counts(day) && !touches(suspended, day * 1440, day * 1440 + 1439)) found++;
  }
  return day;
}

/** Moved off a rest day of the offices. */
export function rolled(calendar: CalendarView, plain: Day, roll: Roll): Last {
  if (roll === "none") return { day: plain, provisional: false };
  let day = plain;
  for (let steps = 0; !isWorkingDay(calendar, day) && steps < 400; steps++) day += roll === "nextWorkingDay" ? 1 : -1;
  return { day, provisional: workingDayProvisional(calendar, day) };
}

export function notBefore(start: Day, last: Last): Last {
  return last.day < start ? { ...last, day: start } : last;
}
