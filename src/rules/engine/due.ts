import { addMonthsClamped, type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { DayClock } from "../../model/day-clock.js";
import { endOfDay, type Minute, parseMoment, parseTime, startOfDay, type TimeOfDay } from "../../model/moment.js";
import type { ClockName, SchoolCalendar } from "../../model/school-calendar.js";
import type { Text } from "../../model/text.js";
import type { Counting, EndOfPeriod, ExactDeadline, OnDayOfYear, Roll, Within } from "../deadline.js";
import type { DateStep } from "../finding.js";
import { fieldOf } from "../pattern.js";
import { levelOn } from "./levels.js";
import type { PeriodSpan } from "./periods.js";
import type { Compiler, Due, DueRequest } from "./shapes.js";
import { stageAround } from "./stage-around.js";
import { type Stillness, suspendableReader } from "./suspension.js";

/** A compiled deadline. */
export interface DueReader {
  /** When it ends. */
  readonly due: (request: DueRequest) => Due;
  /** The arithmetic, one step a day counted, skipped, suspended or rolled. */
  readonly steps: (request: DueRequest) => readonly DateStep[];
}

/** Compiles a deadline under the policy's counting. */
export function compileDeadline(deadline: ExactDeadline, compiler: Compiler): DueReader {
  const { counting } = compiler.settings.policy;
  switch (deadline.kind) {
    case "sameDay":
      return namedDay(({ day }) => day, "none", deadline.at, sameDayDue);
    case "within":
      return withinReader(deadline, compiler);
    case "endOfPeriod":
      return endOfPeriodReader(deadline, counting);
    case "onDayOfYear":
      return namedDay(({ day }) => dayOfYear(deadline, day), deadline.roll ?? counting.roll, deadline.at);
    case "onDate":
      return namedDay(() => dayOf(deadline.date), deadline.roll ?? counting.roll, deadline.at);
    case "namedInTrigger":
      return namedInTrigger(deadline.field);
    default:
      return deadline satisfies never;
  }
}

const sameDayDue: Text = { zh: "当天到期", en: "due the same day" };
const dueThen: Text = { zh: "到期", en: "due" };

/** A deadline on a day that needs no counting. */
function namedDay(
  land: (request: DueRequest) => DayNumber,
  roll: Roll,
  at: TimeOfDay | undefined,
  why: Text = dueThen,
): DueReader {
  return {
    due: (request) => {
      const day = rolled(land(request), roll, request);
      const provisional = roll === "none" ? undefined : request.calendar.provisional("workingDays", day);
      return { kind: "due", ...lastMinute(day, at), ...(provisional ? { provisional } : {}) };
    },
    steps: (request) => [
      start(request.day),
      ...rollSteps(land(request), roll, request),
      { date: dateOf(rolled(land(request), roll, request)), step: "due", why },
    ],
  };
}

/** The end of the period in which it arose. */
function endOfPeriodReader({ roll, at }: EndOfPeriod, counting: Counting): DueReader {
  const within = namedDay(({ period, day }) => period?.last ?? day, roll ?? counting.roll, at);
  return {
    due: (request) => {
      if (!request.period) return { kind: "missing", what: noPeriod };
      const due = within.due(request);
      // That one day is a school day may itself be only provisional.
      const provisional = isOneDay(request.period)
        ? request.calendar.provisional("schoolDays", request.day)
        : undefined;
      return provisional && due.kind === "due" ? { ...due, provisional } : due;
    },
    steps: (request) => (request.period ? within.steps(request) : [start(request.day)]),
  };
}

function isOneDay({ first, last }: PeriodSpan): boolean {
  return first === last;
}

const noPeriod: Text = { zh: "不在任何周期之内", en: "it arose in no period" };

/** The first such day on or after a day; 29 February clamped. */
function dayOfYear({ month, day }: OnDayOfYear, from: DayNumber): DayNumber {
  const year = Number(dateOf(from).slice(0, 4));
  const inYear = (which: number): DayNumber => {
    const first = dayOf(`${which}-${String(month).padStart(2, "0")}-01` as CivilDate);
    return Math.min(first + day - 1, addMonthsClamped(first, 1) - 1);
  };
  return inYear(year) >= from ? inYear(year) : inYear(year + 1);
}

/** The day or hour that the triggering act names itself. */
function namedInTrigger(field: string): DueReader {
  const read = ({ event }: DueRequest): ReturnType<typeof parseMoment> =>
    event && parseMoment(fieldOf(event.event, field));
  return {
    due: (request) => {
      const moment = read(request);
      if (!moment) return { kind: "missing", what: noDayNamed };
      return { kind: "due", last: moment.last, wholeDay: moment.last !== moment.first };
    },
    steps: (request) => {
      const moment = read(request);
      return moment
        ? [
            start(request.day),
            {
              date: dateOf(moment.day),
              step: "due",
              why: { zh: "文书自定的期限", en: "the day that the notice names" },
            },
          ]
        : [start(request.day)];
    },
  };
}

const noDayNamed: Text = { zh: "文书没有写明期限", en: "the notice names no day" };

/** So many days, weeks or months on. */
function withinReader(deadline: Within, compiler: Compiler): DueReader {
  const { counting } = compiler.settings.policy;
  const clock = clockOf(deadline.unit);
  const included = (deadline.startDay ?? counting.startDay) === "included";
  const roll = clock ? "none" : (deadline.roll ?? counting.roll); // what is counted on a clock ends on one of its days
  const still = suspendableReader(deadline, clock, included, compiler);
  const amountOf = (request: DueRequest): number | Text => amountFor(deadline, request, compiler);
  const landing = (request: DueRequest, amount: number): DayNumber | undefined =>
    still ? still.land(request, amount) : lander(deadline.unit, amount, included)(request.day, request.calendar);
  return {
    due: (request) => {
      const amount = amountOf(request);
      if (typeof amount !== "number") return { kind: "missing", what: amount };
      const landed = landing(request, amount);
      if (landed === undefined) return { kind: "stopped" };
      const day = rolled(landed, roll, request);
      const provisional =
        (clock && request.calendar.provisional(clock, landed)) ??
        (roll === "none" ? undefined : request.calendar.provisional("workingDays", day));
      return { kind: "due", ...lastMinute(day, deadline.at), ...(provisional ? { provisional } : {}) };
    },
    steps: (request) => {
      const amount = amountOf(request);
      if (typeof amount !== "number") return [start(request.day)];
      const landed = landing(request, amount);
      const counted = countedSteps(request, landed ?? still?.today(request) ?? request.day, clock, still);
      if (landed === undefined) return [start(request.day), ...counted];
      return [
        start(request.day),
        ...counted,
        ...rollSteps(landed, roll, request),
        { date: dateOf(rolled(landed, roll, request)), step: "due", why: dueThen },
      ];
    },
  };
}

function amountFor({ amount }: Within, { context, day }: DueRequest, { settings }: Compiler): number | Text {
  if (typeof amount === "number") return amount;
  const value = levelOn(amount, settings.parameters, day, stageAround(context, day));
  if (value !== undefined) return value;
  const meaning = settings.policy.parameters[amount.parameter]?.meaning;
  return {
    zh: `参数“${meaning?.zh ?? amount.parameter}”未给出`,
    en: `parameter "${meaning?.en ?? amount.parameter}" has no value`,
  };
}

function lastMinute(day: DayNumber, at: TimeOfDay | undefined): { readonly last: Minute; readonly wholeDay: boolean } {
  const hour = at === undefined ? undefined : parseTime(at);
  return hour === undefined
    ? { last: endOfDay(day), wholeDay: true }
    : { last: startOfDay(day) + hour, wholeDay: false };
}

function clockOf(unit: Within["unit"]): ClockName | undefined {
  if (unit === "schoolDay") return "schoolDays";
  return unit === "workingDay" ? "workingDays" : undefined;
}

type Lander = (trigger: DayNumber, calendar: SchoolCalendar) => DayNumber;

/** Where so many days, weeks or months end. With the start day put in, everything ends a day earlier. */
function lander(unit: Within["unit"], amount: number, included: boolean): Lander {
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
function rolled(landed: DayNumber, roll: Roll, { calendar, day }: DueRequest): DayNumber {
  const clock = calendar.workingDays;
  if (roll === "none" || clock.counts(landed)) return landed;
  const moved = clock.nth(clock.rank(landed) + (roll === "nextWorkingDay" ? 1 : 0));
  return landed < day ? moved : Math.max(day, moved);
}

function start(day: DayNumber): DateStep {
  return { date: dateOf(day), step: "start", why: { zh: "起算日", en: "the day it arose" } };
}

function countedSteps(
  request: DueRequest,
  to: DayNumber,
  clock: ClockName | undefined,
  still: Stillness | undefined,
): readonly DateStep[] {
  const { day: from, calendar } = request;
  return Array.from({ length: Math.max(0, to - from) }, (_, i): DateStep => {
    const day = from + 1 + i;
    const counts = clock === undefined || calendar[clock].counts(day);
    if (counts && still?.stands(request, day)) return { date: dateOf(day), step: "suspended", why: clockStands };
    if (clock === undefined) return { date: dateOf(day), step: "counted", why: calendarDay };
    const { reason, source } = calendar.facts(day);
    const step = counts ? "counted" : "skipped";
    return { date: dateOf(day), step, why: reason, ...(source === undefined ? {} : { source }) };
  });
}

const clockStands: Text = { zh: "期间中止", en: "the clock stands still" };
const calendarDay: Text = { zh: "自然日", en: "calendar day" };

function rollSteps(landed: DayNumber, roll: Roll, request: DueRequest): readonly DateStep[] {
  const to = rolled(landed, roll, request);
  if (to === landed) return [];
  const { reason, source } = request.calendar.facts(landed);
  return [{ date: dateOf(to), step: "rolled", why: reason, ...(source === undefined ? {} : { source }) }];
}
