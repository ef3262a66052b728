/** When something is due, counted day by day. */
import type { Amount, Deadline, ExactDeadline, Within } from "../../src/rules/deadline.js";
import type { Policy } from "../../src/rules/policy.js";
import {
  type CalendarView,
  isSchoolDay,
  isWorkingDay,
  schoolDayProvisional,
  workingDayProvisional,
} from "./calendar.js";
import { addMonths, type Day, toDate } from "./time.js";

/** A worked-out deadline. */
export interface Due {
  /** A date, or a moment where an hour is named. */
  readonly due?: string;
  readonly target?: string;
  /** The policy lacks a number for it. */
  readonly unknown: boolean;
  /** It was counted over days that are not yet published. */
  readonly provisional: boolean;
}

export function dueOf(policy: Policy, calendar: CalendarView, deadline: Deadline, start: Day): Due {
  if (deadline.kind !== "vague") {
    const { text, ...rest } = exact(policy, calendar, deadline, start);
    return { ...(text !== undefined && { due: text }), ...rest };
  }
  const aim = deadline.target === undefined ? undefined : policy.readings[deadline.target]?.target;
  if (!aim) return { unknown: false, provisional: false };
  // A target is only aimed at: that it cannot be said, or not for sure, makes nothing of the duty unsure.
  const { text } = exact(policy, calendar, aim, start);
  return { ...(text !== undefined && { target: text }), unknown: false, provisional: false };
}

interface Exact {
  readonly text?: string;
  readonly unknown: boolean;
  readonly provisional: boolean;
}

function exact(policy: Policy, calendar: CalendarView, deadline: ExactDeadline, start: Day): Exact {
  const show = (day: Day): string => (deadline.at ? `${toDate(day)}T${deadline.at}` : toDate(day));
  if (deadline.kind === "sameDay") return { text: show(start), unknown: false, provisional: false };
  const amount = amountOf(policy, deadline.amount);
  if (amount === undefined) return { unknown: true, provisional: false };
  const { day, provisional } = lastDay(policy, calendar, deadline, amount, start);
  return { text: show(day), unknown: false, provisional };
}

function amountOf(policy: Policy, amount: Amount): number | undefined {
  return typeof amount === "number" ? amount : policy.parameters[amount.parameter]?.value;
}

interface Last {
  readonly day: Day;
  readonly provisional: boolean;
}

function lastDay(policy: Policy, calendar: CalendarView, { unit, ...own }: Within, amount: number, start: Day): Last {
  const included = (own.startDay ?? policy.counting.startDay) === "included";
  const before = included ? start - 1 : start;
  if (unit === "schoolDay") {
    const day = nth(before, amount, (each) => isSchoolDay(calendar, each));
    return { day, provisional: schoolDayProvisional(calendar, day) };
  }
  if (unit === "workingDay") {
    const day = nth(before, amount, (each) => isWorkingDay(calendar, each));
    return { day, provisional: workingDayProvisional(calendar, day) };
  }
  const plain =
    unit === "month" ? addMonths(start, amount) - (included ? 1 : 0) : before + amount * (unit === "week" ? 7 : 1);
  const last = rolled(calendar, plain, own.roll ?? policy.counting.roll);
  return last.day < start ? { ...last, day: start } : last;
}

/** The n-th day after a day of those that count. */
function nth(after: Day, count: number, isCounted: (day: Day) => boolean): Day {
  let day = after;
  for (let found = 0; found < count; ) if (isCounted(++day)) found++;
  return day;
}

function rolled(calendar: CalendarView, plain: Day, roll: "none" | "nextWorkingDay" | "previousWorkingDay"): Last {
  if (roll === "none") return { day: plain, provisional: false };
  let day = plain;
  for (let steps = 0; !isWorkingDay(calendar, day) && steps < 400; steps++) day += roll === "nextWorkingDay" ? 1 : -1;
  return { day, provisional: workingDayProvisional(calendar, day) };
}
