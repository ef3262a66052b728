import { addMonthsClamped, type DayNumber, dateOf } from "../../model/civil-date.js";
import type { DayClock } from "../../model/day-clock.js";
import { endOfDay, type Minute, parseTime, startOfDay, type TimeOfDay } from "../../model/moment.js";
import type { ClockName, SchoolCalendar } from "../../model/school-calendar.js";
import type { Text } from "../../model/text.js";
import type { Amount, Counting, ExactDeadline, Roll, Within } from "../deadline.js";
import type { DateStep } from "../finding.js";

/** When something is due: its last minute; or what is missing to say so. */
export type Due =
  | { readonly kind: "due"; readonly last: Minute; readonly wholeDay: boolean; readonly provisional?: Text }
  | { readonly kind: "missing"; readonly what: Text };

/** The numbers that the host or the policy gives for the policy's parameters. */
export type ParameterValues = ReadonlyMap<string, number>;

/** A compiled deadline. */
export interface DueReader {
  /** When it ends, for a trigger's day. */
  readonly due: (trigger: DayNumber, calendar: SchoolCalendar) => Due;
  /** The arithmetic, one step a day counted, skipped or rolled. */
  readonly steps: (trigger: DayNumber, calendar: SchoolCalendar) => readonly DateStep[];
}

/** Compiles a deadline under a policy's counting. */
export function compileDeadline(deadline: ExactDeadline, counting: Counting, parameters: ParameterValues): DueReader {
  if (deadline.kind === "sameDay") return fixedReader((day) => day, deadline.at);
  const amount = amountOf(deadline.amount, parameters);
  if (typeof amount !== "number") return missingReader(amount);
  const clock = clockOf(deadline.unit);
  const land = lander(deadline, amount, (deadline.startDay ?? counting.startDay) === "included");
  const roll = clock ? "none" : (deadline.roll ?? counting.roll); // what is counted on a clock ends on one of its days
  return {
    due: (trigger, calendar) => {
      const landed = land(trigger, calendar);
      const day = rolled(landed, roll, calendar, trigger);
      const provisional =
        (clock && calendar.provisional(clock, landed)) ??
        (roll === "none" ? undefined : calendar.provisional("workingDays", day));
      return { kind: "due", ...lastMinute(day, deadline.at), ...(provisional ? { provisional } : {}) };
    },
    steps: (trigger, calendar) => [
      start(trigger),
      ...countedSteps(trigger, land(trigger, calendar), clock, calendar),
      ...rollSteps(land(trigger, calendar), roll, calendar, trigger),
      {
        date: dateOf(rolled(land(trigger, calendar), roll, calendar, trigger)),
        step: "due",
        why: { zh: "到期", en: "due" },
      },
    ],
  };
}

function fixedReader(land: (day: DayNumber) => DayNumber, at: TimeOfDay | undefined): DueReader {
  return {
    due: (trigger) => ({ kind: "due", ...lastMinute(land(trigger), at) }),
    steps: (trigger) => [
      start(trigger),
      { date: dateOf(land(trigger)), step: "due", why: { zh: "当天到期", en: "due the same day" } },
    ],
  };
}

function missingReader(what: Text): DueReader {
  return { due: () => ({ kind: "missing", what }), steps: (trigger) => [start(trigger)] };
}

function lastMinute(day: DayNumber, at: TimeOfDay | undefined): { readonly last: Minute; readonly wholeDay: boolean } {
  const hour = at === undefined ? undefined : parseTime(at);
  return hour === undefined
    ? { last: endOfDay(day), wholeDay: true }
    : { last: startOfDay(day) + hour, wholeDay: false };
}

function amountOf(amount: Amount, parameters: ParameterValues): number | Text {
  if (typeof amount === "number") return amount;
  const { parameter } = amount;
  return parameters.get(parameter) ?? { zh: `参数“${parameter}”未给出`, en: `parameter "${parameter}" has no value` };
}

function clockOf(unit: Within["unit"]): ClockName | undefined {
  if (unit === "schoolDay") return "schoolDays";
  return unit === "workingDay" ? "workingDays" : undefined;
}

type Lander = (trigger: DayNumber, calendar: SchoolCalendar) => DayNumber;

/** Where so many days, weeks or months end. With the start day put in, everything ends a day earlier. */
function lander({ unit }: Within, amount: number, included: boolean): Lander {
  const less = included && amount > 0 ? 1 : 0;
  switch (unit) {
    case "calendarDay":
      return (day) => day + amount - less;
    case "week":
      return (day) => day + amount * 7 - less;
    case "month":
      return (day) => addMonthsClamped(day, amount) - less;
    case "schoolDay":
      return (day, calendar) => onward(calendar.schoolDays, day, amount, included);
    case "workingDay":
      return (day, calendar) => onward(calendar.workingDays, day, amount, included);
    default:
      return unit satisfies never;
  }
}

/** The n-th counted day after a day, or from it if the start day is put in; a start day that does not count is passed over. */
function onward(clock: DayClock, day: DayNumber, amount: number, included: boolean): DayNumber {
  const ahead = included && clock.counts(day) ? amount - 1 : amount;
  if (ahead <= 0 && clock.counts(day)) return day;
  return clock.nth(clock.rank(day) + Math.max(1, ahead));
}

/** Moves a day off rest days; back no further than the day on which the duty arose. */
function rolled(day: DayNumber, roll: Roll, calendar: SchoolCalendar, trigger: DayNumber): DayNumber {
  const clock = calendar.workingDays;
  if (roll === "none" || clock.counts(day)) return day;
  return Math.max(trigger, clock.nth(clock.rank(day) + (roll === "nextWorkingDay" ? 1 : 0)));
}

function start(day: DayNumber): DateStep {
  return { date: dateOf(day), step: "start", why: { zh: "起算日", en: "the day it arose" } };
}

function countedSteps(
  from: DayNumber,
  to: DayNumber,
  clock: ClockName | undefined,
  calendar: SchoolCalendar,
): readonly DateStep[] {
  return Array.from({ length: to - from }, (_, i): DateStep => {
    const day = from + 1 + i;
    const { reason, source } = calendar.facts(day);
    const counted = clock === undefined || calendar[clock].counts(day);
    return {
      date: dateOf(day),
      step: counted ? "counted" : "skipped",
      why: clock === undefined ? { zh: "自然日", en: "calendar day" } : reason,
      ...(clock !== undefined && source !== undefined ? { source } : {}),
    };
  });
}

function rollSteps(landed: DayNumber, roll: Roll, calendar: SchoolCalendar, trigger: DayNumber): readonly DateStep[] {
  const to = rolled(landed, roll, calendar, trigger);
  if (to === landed) return [];
  const { reason, source } = calendar.facts(landed);
  return [{ date: dateOf(to), step: "rolled", why: reason, ...(source === undefined ? {} : { source }) }];
}
