import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, type Minute, readMoment } from "../../model/moment.js";
import type { PeriodSpan } from "./periods.js";

/** Says which acts may serve as evidence. */
export type Window = (fact: Fact<Act>) => boolean;

/** From the day something arose, until its state ends. A record that names its day serves that day, even late. */
export function fromDayUntil(from: Minute, until: Minute): Window {
  const firstDay = dayOfMinute(from);
  return (fact) => {
    const { about } = fact.event;
    const at = about === undefined ? fact.at : Math.min(fact.at, readMoment(about).first);
    return dayOfMinute(at) >= firstDay && at < until;
  };
}

/** What falls into a period, or names it or a day of it, even late. */
export function inPeriod({ key, first, last }: PeriodSpan): Window {
  return ({ event, day }) => {
    if ("period" in event && event.period !== undefined) return event.period === key;
    const served = event.about === undefined ? day : readMoment(event.about).day;
    return first <= served && served <= last;
  };
}
