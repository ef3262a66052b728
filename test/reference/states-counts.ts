/** States that count acts in periods, or look for evidence. */
import type { Act } from "../../src/model/events.js";
import type { EventPattern } from "../../src/rules/pattern.js";
import type { Period } from "../../src/rules/period.js";
import type { DoneState } from "../../src/rules/state.js";
import type { About } from "./about.js";
import { periodsAround, periodsRecorded } from "./belonging.js";
import { circleOf } from "./circle.js";
import { performance } from "./evidence.js";
import { matches } from "./pattern.js";
import type { PeriodDays } from "./periods.js";
import { type Spans, surely } from "./spans.js";
import { firstMinute, type Minute, toDay } from "./time.js";

/** From the n-th act that falls in a period to the period's end. */
export function countedInPeriods(about: About, act: EventPattern, count: number, per: Period): Spans {
  const fitting = about.acts.filter((one) => matches(act, one));
  const reached = periodsAround(about, per).flatMap((period) => {
    const nth = fitting.filter((one) => fallsIn(one, period))[count - 1];
    return nth ? [{ from: firstMinute(nth.occurredOn), until: endOf(period) }] : [];
  });
  // Each period counts anew: one stays apart from the next, though they touch.
  return { certain: reached, possible: reached };
}

export function fallsIn(act: Act, { first, last }: PeriodDays): boolean {
  const day = toDay(act.occurredOn);
  return first <= day && day <= last;
}

/** The minute after a period. */
export function endOf({ last }: PeriodDays): Minute {
  return (last + 1) * 1440;
}

/** From the completion of the evidence for ever; in periods, by what serves each, while it lasts. */
export function done(about: About, { evidence, per }: DoneState): Spans {
  const { asOf } = about.look.view;
  if (!per) {
    const { at } = performance(evidence, circleOf(about, { from: -Infinity, until: Infinity }, asOf));
    return surely(at === undefined ? [] : [{ from: at, until: Infinity }]);
  }
  return surely(
    periodsRecorded(about, per).flatMap((period) => {
      const last = Math.min(asOf, endOf(period) - 1);
      const { at } = performance(evidence, circleOf(about, { from: period.first, period, until: Infinity }, last));
      return at === undefined ? [] : [{ from: Math.max(at, period.first * 1440), until: endOf(period) }];
    }),
  );
}
