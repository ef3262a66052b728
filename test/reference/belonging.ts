/** Which acts belong to which period, and which count for what a duty asks. */
import type { Act } from "../../src/model/events.js";
import type { Period } from "../../src/rules/period.js";
import type { About } from "./about.js";
import { earliestRecords, isTaught, termsOf } from "./circumstances.js";
import { datesOf } from "./parameters.js";
import { type PeriodDays, periodsBetween } from "./periods.js";
import { type Day, dayOfMinute, firstMinute, type Minute, toDay } from "./time.js";

/** A record that names its period serves that one, or names its day that of the day; otherwise the one into which it falls. */
function serves(act: Act, { key, first, last }: PeriodDays): boolean {
  if ("period" in act && act.period !== undefined) return act.period === key;
  const day = toDay(act.about ?? act.occurredOn);
  return first <= day && day <= last;
}

/** When an act counts for a period: one that names the period does so from its beginning. */
function serviceOf(act: Act, { first }: PeriodDays): Minute {
  return "period" in act && act.period !== undefined ? first * 1440 : effectiveAt(act);
}

/** A record that names an earlier day serves that day. */
function effectiveAt(act: Act): Minute {
  return Math.min(firstMinute(act.about ?? act.occurredOn), firstMinute(act.occurredOn));
}

/** From when on acts count, and until when. */
export interface Window {
  /** The day on which what is asked for arose. */
  readonly from: Day;
  readonly period?: PeriodDays;
  readonly until: Minute;
}

export function actsWithin(acts: readonly Act[], { from, period, until }: Window): readonly Act[] {
  return period
    ? acts.filter((act) => serves(act, period) && serviceOf(act, period) < until)
    : acts.filter((act) => dayOfMinute(effectiveAt(act)) >= from && effectiveAt(act) < until);
}

/** The periods of a subject that share a day with the days from one to another. */
export function periodsOf(about: About, period: Period, from: Day, to: Day): readonly PeriodDays[] {
  return periodsBetween(
    period,
    { terms: period.kind === "term" ? termsOf(about) : [], isSchoolDay: (day) => isTaught(about, day) },
    from,
    to,
  );
}

/** The periods of a subject from the one in which its records begin to the last that is told, and some time after. */
export function periodsRecorded(about: About, period: Period): readonly PeriodDays[] {
  return periodsOf(about, period, earliestRecords(about), dayOfMinute(about.look.ahead) + 100);
}

/** The periods of a subject in which anything on record can lie, or a parameter change, and some time before and after. */
export function periodsAround(about: About, period: Period): readonly PeriodDays[] {
  const { view, policy } = about.look;
  const { log, asOf, data } = view;
  const days = [data.recordsFrom, ...log.map((event) => event.occurredOn), ...datesOf(policy)];
  const first = Math.min(...days.map(toDay));
  return periodsOf(about, period, first - 40, dayOfMinute(asOf) + 100);
}
