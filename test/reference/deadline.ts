/** When something is due. */
import type { Deadline, ExactDeadline, Within } from "../../src/rules/deadline.js";
import type { About, Arising, Due } from "./about.js";
import { type CalendarView, schoolDayProvisional } from "./calendar.js";
import { calendarAt, stageOn } from "./circumstances.js";
import { type Last, lastDay, notBefore, rolled } from "./counting.js";
import { numberOn } from "./parameters.js";
import { fieldOf } from "./pattern.js";
import type { PeriodDays } from "./periods.js";
import { type Day, dayIn, dayOfMinute, isMoment, lastMinute, type Minute, partsOf, toDate, toDay } from "./time.js";

const nothing: Due = { unknown: false, provisional: false, stopped: false, hadPassed: false };

/** When a duty is due that arose at a moment. */
export function dueOf(about: About, deadline: Deadline, arising: Arising, arose: Minute): Due {
  if (deadline.kind !== "vague") {
    const found = exact(about, deadline, arising, dayOfMinute(arose));
    return { ...found, hadPassed: found.due !== undefined && lastMinute(found.due) < arose };
  }
  const aim = deadline.target === undefined ? undefined : about.look.policy.readings[deadline.target]?.target;
  if (!aim) return nothing;
  // A target is only aimed at: that it cannot be said, or not for sure, makes nothing of the duty unsure.
  const { due } = exact(about, aim, arising, dayOfMinute(arose));
  return { ...nothing, ...(due !== undefined && { target: due }) };
}

function exact(about: About, deadline: ExactDeadline, arising: Arising, start: Day): Due {
  const calendar = calendarAt(about, start);
  if (!calendar) return { ...nothing, unknown: true };
  if (deadline.kind === "namedInTrigger") return named(arising, deadline.field);
  const last = lastOf(about, calendar, deadline, arising, start);
  if (last === undefined) return { ...nothing, unknown: true };
  if (last === "stopped") return { ...nothing, stopped: true };
  return {
    due: `${toDate(last.day)}${deadline.at === undefined ? "" : `T${deadline.at}`}`,
    unknown: false,
    provisional: last.provisional,
    stopped: false,
    hadPassed: false,
  };
}

function named({ act }: Arising, field: string): Due {
  const due = act && fieldOf(act, field);
  return isMoment(due) ? { ...nothing, due } : { ...nothing, unknown: true };
}

type Counted = Exclude<ExactDeadline, { readonly kind: "namedInTrigger" }>;

function lastOf(
  about: About,
  calendar: CalendarView,
  deadline: Counted,
  arising: Arising,
  start: Day,
): Last | "stopped" | undefined {
  if (deadline.kind === "sameDay") return { day: start, provisional: false };
  if (deadline.kind === "within") return counted(about, calendar, deadline, start);
  const off = (day: Day): Last => rolled(calendar, day, deadline.roll ?? about.look.policy.counting.roll);
  switch (deadline.kind) {
    case "endOfPeriod":
      return arising.period && ofPeriod(calendar, arising.period, notBefore(start, off(arising.period.last)));
    case "onDayOfYear":
      return notBefore(start, off(firstFrom(start, deadline.month, deadline.day)));
    default: {
      const day = toDay(deadline.date);
      return day < start ? off(day) : notBefore(start, off(day));
    }
  }
}

/** That one day is a school day may itself be only provisional. */
function ofPeriod(calendar: CalendarView, { first, last }: PeriodDays, due: Last): Last {
  return first === last && schoolDayProvisional(calendar, first) ? { ...due, provisional: true } : due;
}

function firstFrom(start: Day, month: number, day: number): Day {
  const [year] = partsOf(start);
  const inYear = dayIn(year, month, day);
  return inYear >= start ? inYear : dayIn(year + 1, month, day);
}

function counted(about: About, calendar: CalendarView, deadline: Within, start: Day): Last | "stopped" | undefined {
  const { policy, view } = about.look;
  const amount = numberOn(policy, deadline.amount, start, stageOn(about, start));
  if (amount === undefined) return undefined;
  return lastDay({
    calendar,
    unit: deadline.unit,
    amount,
    start,
    included: (deadline.startDay ?? policy.counting.startDay) === "included",
    roll: deadline.roll ?? policy.counting.roll,
    suspended: deadline.suspendedWhile ? about.spans(deadline.suspendedWhile).certain : [],
    asOf: view.asOf,
  });
}
