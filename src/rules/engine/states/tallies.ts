import { type DayNumber, dayOf } from "../../../model/civil-date.js";
import { dayOfMinute, endOfDay, type Minute, never, startOfDay } from "../../../model/moment.js";
import { beginning, type Span, type Spans, surely } from "../../../model/spans.js";
import type { TallyMeasure } from "../../measure.js";
import type { Period } from "../../period.js";
import type { MeasuredState } from "../../state.js";
import { compares } from "../figures.js";
import { taughtFor } from "../followed.js";
import { levelOn } from "../levels.js";
import { earliestRecords } from "../look.js";
import { type PeriodSpan, periodAround, periodsBetween } from "../periods.js";
import type { Compiler, Context, StateReader } from "../shapes.js";
import { stageAround } from "../stage-around.js";
import { tallied } from "../tally.js";

/** How many there were so far in each period stands so to a level; each period begins with none. */
export function tallyState(measure: TallyMeasure, { per, is, level }: MeasuredState, compiler: Compiler): StateReader {
  const { parameters } = compiler.settings;
  const counted = tallied(measure, compiler);
  const dated = typeof level === "object" ? (parameters.get(level.parameter) ?? []) : [];
  const turns = dated.flatMap(({ from }) => (from === undefined ? [] : [dayOf(from)]));
  return (context) => {
    const moments = counted(context);
    const placed = dated.length > 0 ? (context.view?.placements ?? []) : []; // the level may hang on the child's stage
    const days = [...moments.map(dayOfMinute), ...turns, ...placed.map(({ from }) => from)];
    const { periods, around } = hasGaps(per) ? recorded(context, per) : unbroken(per, days);
    const holds = (minute: Minute): boolean | undefined => {
      const period = around(dayOfMinute(minute));
      if (!period) return false;
      const first = startOfDay(period.first);
      const count = upTo(moments, minute) - upTo(moments, first - 1);
      const wanted = levelOn(level, parameters, period.first, stageAround(context, period.first));
      if (wanted === undefined) return count > 0 ? undefined : false;
      return compares({ numerator: count, denominator: 1 }, is, wanted);
    };
    const ends = periods.flatMap(({ first, last }) => [startOfDay(first), endOfDay(last) + 1]);
    return judged([...moments, ...ends], context.look.asOf, holds);
  };
}

/** The periods of which something is to be said, and the one in which a day lies. */
interface Periods {
  readonly periods: readonly PeriodSpan[];
  readonly around: (day: DayNumber) => PeriodSpan | undefined;
}

/** Whether there are days between one period and the next. */
function hasGaps(per: Period): boolean {
  return per.kind === "term" || per.kind === "schoolDay" || (per.kind === "month" && per.months !== undefined);
}

/** From the period in which the records begin to the last that is told ahead. */
function recorded(context: Context, per: Period): Periods {
  const { asOf, aheadDays } = context.look;
  const taught = taughtFor(context, per);
  const records = earliestRecords(context);
  const from = periodAround(per, records, taught)?.first ?? records;
  const periods = periodsBetween(per, from, dayOfMinute(asOf) + aheadDays, taught);
  return { periods, around: (day) => periods.find(({ first, last }) => first <= day && day <= last) };
}

/** Those around some days; in all others it is as in the last of them, since nothing is counted and nothing turns. */
function unbroken(per: Period, days: readonly DayNumber[]): Periods {
  const around = (day: DayNumber): PeriodSpan | undefined => periodAround(per, day);
  return { periods: days.flatMap((day) => around(day) ?? []), around };
}

/** How many of some moments, in order, are not after one. */
function upTo(moments: readonly Minute[], last: Minute): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? never) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans in which something holds that changes only at some moments; possible where that cannot be said. */
function judged(changes: readonly Minute[], asOf: Minute, holds: (minute: Minute) => boolean | undefined): Spans {
  const points = [...new Set(changes)].sort((a, b) => a - b);
  const [first = asOf] = points;
  const certain: Span[] = [];
  const possible: Span[] = [];
  for (const [i, from] of [beginning, ...points].entries()) {
    const isSo = holds(from === beginning ? first - 1 : from);
    const span = { from, until: points[i] ?? never };
    if (isSo === true) certain.push(span);
    if (isSo !== false) possible.push(span);
  }
  return { certain: surely(certain).certain, possible: surely(possible).possible };
}
