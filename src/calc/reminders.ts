import { type CivilDate, type DayNumber, dateOf, dayOf } from "../model/civil-date.js";
import type { DayClock } from "../model/day-clock.js";
import { BaoxueError } from "../model/errors.js";
import type { CivilMoment } from "../model/moment.js";
import type { ClockName, SchoolCalendar } from "../model/school-calendar.js";
import type { Text } from "../model/text.js";
import type { Assessment, Finding } from "../rules/finding.js";
import { type AgendaItem, type AgendaOptions, agenda } from "./agenda.js";

/** A day on which to remind the bearers of something that is open. */
export interface Reminder {
  /** Made from the finding, the day it is due and the lead: a host reminds at most once for each. A deadline that moves is reminded of afresh. */
  readonly id: string;
  /** A day of the clock, never after the deadline; where that names an hour, remind before it. */
  readonly on: CivilDate;
  /** How many days of the clock before the last one it was asked for. */
  readonly leadDays: number;
  /** The deadline, or the target where the text sets no time. */
  readonly aim: CivilMoment;
  readonly item: AgendaItem;
  /** Why the day may still move: the calendar is not published so far. */
  readonly provisional?: Text;
}

/**
 * Why something on the agenda has no reminder: it has no day to aim at; none of the clock's days lies between the day
 * it arose and the deadline; or those days are over.
 */
export type NoReminder = "noDeadline" | "noWorkingDay" | "past";

/** When to remind of what is on an agenda, and of what there is no reminder: every entry is in one of the two. */
export interface Reminders {
  /** By day, then in the order of the agenda. */
  readonly reminders: readonly Reminder[];
  readonly without: readonly { readonly item: AgendaItem; readonly why: NoReminder }[];
}

/** Whose reminders, and by which days. */
export interface ReminderOptions extends AgendaOptions {
  /** The calendar of the office or school. */
  readonly calendar: SchoolCalendar;
  /** How many days of the clock before the last one to remind; 3, 1 and 0 unless given. */
  readonly leadDays?: readonly number[];
  /** Which days count. Working days unless given, as the reading says; a school may prefer the days on which it teaches. */
  readonly clock?: ClockName;
  /** The first day that is still wanted; the day of the assessment unless given. */
  readonly from?: CivilDate;
}

/**
 * When to remind (提醒): on the last working day on or before the deadline, and some working days ahead of it. Leads are counted in
 * working days, so that no rest day uses one up. A lead that falls before the duty arose moves to its first working day;
 * several on one day are one reminder.
 *
 * Source: reading G3: a deadline is not moved off a rest day, but reminders aim at the last working day on or before it.
 *
 * @throws {BaoxueError} `invalid-input` when there is no lead, or one is not a whole number from 0; `invalid-date` when the assessment or `from` names a day
 * that does not exist; `beyond-horizon` when a strict calendar is asked past its last published day.
 * @example
 * ```ts
 * import { reminders, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({ id: "office", holidays: [], terms: [] });
 * const nothing = { policy: "city-2016", asOf: "2025-10-16", findings: [], leftOut: [], alerts: [] } as const;
 * reminders(nothing, { calendar, leadDays: [3, 1, 0] }).reminders; //=> []
 * ```
 */
export function reminders(assessment: Assessment, options: ReminderOptions): Reminders {
  const { leadDays = [3, 1, 0], from = assessment.asOf.slice(0, 10) as CivilDate } = options;
  checkLeads(leadDays);
  const leads = [...new Set(leadDays)].sort((a, b) => a - b);
  const plans = agenda(assessment, options).map((item) => ({ item, plan: planOf(item, leads, dayOf(from), options) }));
  return {
    reminders: plans
      .flatMap(({ plan }) => (typeof plan === "string" ? [] : plan))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    without: plans.flatMap(({ item, plan }) => (typeof plan === "string" ? [{ item, why: plan }] : [])),
  };
}

function checkLeads(leads: readonly number[]): void {
  const issues = leads.flatMap((value, i) =>
    Number.isInteger(value) && value >= 0
      ? []
      : [{ path: `leadDays[${i}]`, value, expected: "a whole number of days, 0 or more" }],
  );
  if (leads.length === 0) issues.push({ path: "leadDays", value: 0, expected: "at least one lead" });
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

function planOf(
  item: AgendaItem,
  leads: readonly number[],
  from: DayNumber,
  { calendar, clock: name = "workingDays" }: ReminderOptions,
): readonly Reminder[] | NoReminder {
  const aim = item.finding.due ?? item.finding.target;
  if (aim === undefined) return "noDeadline";
  const deadline = dayOf(aim.slice(0, 10) as CivilDate);
  const days = daysFor(calendar[name], item.finding, deadline, leads);
  if (days.size === 0) return "noWorkingDay";
  const left = [...days].filter(([day]) => day >= from);
  const provisional = calendar.provisional(name, deadline);
  return left.length === 0
    ? "past"
    : left.map(([day, lead]) => ({
        id: `${item.finding.id}~${dateOf(deadline)}-${lead}`,
        on: dateOf(day),
        leadDays: lead,
        aim,
        item,
        ...(provisional ? { provisional } : {}),
      }));
}

/** The days to remind on with the smallest lead of each; none if no day of the clock lies between the arising and the deadline. */
function daysFor(
  clock: DayClock,
  { triggeredAt }: Finding,
  deadline: DayNumber,
  leads: readonly number[],
): ReadonlyMap<DayNumber, number> {
  const first = clock.rank(dayOf(triggeredAt.slice(0, 10) as CivilDate) - 1) + 1;
  const last = clock.rank(deadline);
  const days = new Map<DayNumber, number>();
  if (first > last) return days;
  for (const lead of leads) {
    const day = clock.nth(Math.max(first, last - lead));
    if (!days.has(day)) days.set(day, lead);
  }
  return days;
}
