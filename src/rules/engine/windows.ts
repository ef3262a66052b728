import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, type Minute, never, readMoment, startOfDay } from "../../model/moment.js";
import type { PeriodSpan } from "./periods.js";

/** Says which acts may serve as evidence. */
export type Window = (fact: Fact<Act>) => boolean;

/** Every act may serve. */
export const anyTime: Window = () => true;

/** From the day something arose, until its state ends. A record that names its day serves that day, even late. */
export function fromDayUntil(from: Minute, until: Minute): Window {
  const firstDay = dayOfMinute(from);
  return (fact) => {
    const at = servesFrom(fact);
    return dayOfMinute(at) >= firstDay && at < until;
  };
}

/** What falls into a period, or names it or a day of it, even late; until a state ends. What names the period serves it from its beginning. */
export function inPeriod({ key, first, last }: PeriodSpan, until: Minute = never): Window {
  return (fact) => {
    const { event, day } = fact;
    if ("period" in event && event.period !== undefined) return event.period === key && startOfDay(first) < until;
    const served = event.about === undefined ? day : readMoment(event.about).day;
    return first <= served && served <= last && servesFrom(fact) < until;
  };
}

/** When a record serves: one that names an earlier day does so then. */
function servesFrom({ event: { about }, at }: Fact<Act>): Minute {
  return about === undefined ? at : Math.min(at, readMoment(about).first);
}
