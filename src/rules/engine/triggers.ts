import type { AbsenceRun } from "../../model/absence-run.js";
import type { DayNumber } from "../../model/civil-date.js";
import { dayOfMinute, endOfDay, type Minute, never, startOfDay } from "../../model/moment.js";
import { alwaysSpans, beginning, type Span, type Spans } from "../../model/spans.js";
import type { EachPeriod, Happening, Trigger } from "../duty.js";
import type { State } from "../state.js";
import { taughtFor } from "./followed.js";
import { earliestRecords, recordsFrom } from "./look.js";
import { type PeriodSpan, periodsBetween } from "./periods.js";
import type { Compiler, Context, Occasion, OccasionReader, StateReader } from "./shapes.js";

/** Compiles a trigger with the state that its duty holds for. */
export function compileTrigger(when: Trigger, during: State | undefined, compiler: Compiler): OccasionReader {
  const holds = during ? compiler.state(during) : undefined;
  if (when.kind === "each") return periodic(when, holds, compiler);
  if (when.kind === "happens") return happening(when, holds, compiler);
  return rising(compiler.state(when), holds);
}

const none: readonly never[] = [];

/** Rising edges up to the day that is judged; what has held for ever has none. */
function rising(read: StateReader, holds: StateReader | undefined): OccasionReader {
  return (context) => {
    const { certain, possible } = read(context);
    if (possible.length === 0) return none;
    const occasions: Occasion[] = [];
    const spans = holds?.(context);
    const { asOf } = context.look;
    let before: DayNumber | undefined; // the day of the edge before
    for (const { from, until } of possible) {
      if (from > asOf || from <= beginning) continue;
      const day = dayOfMinute(from);
      const key = keyOf(from, day === before, context);
      before = day;
      const edge = risingEdge(key, from, certainIn(certain, from, Math.min(until, asOf + 1)), context);
      const occasion = edge && placed(edge, spans, context.runs);
      if (occasion) occasions.push(occasion);
    }
    return occasions;
  };
}

/** An edge is known by its day; after another one of that day, by its minute. */
function keyOf(from: Minute, isAnother: boolean, { look: { memory } }: Context): string {
  return isAnother ? memory.dates.moment(from) : memory.dates.date(dayOfMinute(from));
}

/** An edge that is judged; what could be certain only when nothing is judged stays possible. */
function risingEdge(key: string, from: Minute, surelyAt: Minute | undefined, context: Context): Edge | undefined {
  const certainAt = surelyAt !== undefined && isJudged(surelyAt, context) ? surelyAt : undefined;
  if (certainAt === undefined && !isJudged(from, context)) return undefined;
  return { key, possibleAt: from, certainAt, last: from, event: undefined };
}

/** When something first became certain from one moment on, before another. */
function certainIn(certain: readonly Span[], from: Minute, before: Minute): Minute | undefined {
  for (const one of certain) if (one.from >= from) return one.from < before ? one.from : undefined;
  return undefined;
}

/** Each act of a pattern; or the first of each run, and each outside any. */
function happening({ act, oncePer }: Happening, holds: StateReader | undefined, compiler: Compiler): OccasionReader {
  const accepts = compiler.test(act);
  return (context) => {
    const occasions: Occasion[] = [];
    for (const fact of context.acts) {
      const { event, at, until } = fact;
      if (event.kind !== act.kind || !accepts(event) || !isJudged(at, context)) continue;
      const edge = { key: event.id, possibleAt: at, certainAt: at, last: until, event: fact };
      const occasion = placed(edge, holds?.(context), context.runs);
      if (occasion && !(oncePer === "run" && hasRun(occasions, occasion))) occasions.push(occasion);
    }
    return occasions;
  };
}

function hasRun(occasions: readonly Occasion[], { run }: Occasion): boolean {
  return run !== undefined && occasions.some((other) => other.run === run);
}

/** What arose before the records began, or when the policy was not in force, is not judged. */
function isJudged(at: Minute, context: Context): boolean {
  const day = dayOfMinute(at);
  const { inForce } = context.look.settings;
  return day >= recordsFrom(context, day) && inForce.from <= day && day <= inForce.until;
}

/** An occasion not yet placed; `last` is the last minute in which an act on a bare date can have been. */
interface Edge extends Omit<Occasion, "until" | "run" | "period"> {
  readonly last: Minute;
}

/**
 * Finds the span in which an edge lies, of the state that the duty holds for; outside it no duty arises.
 * What may have arisen inside it, and could be certain only after its end, stays possible.
 */
function placed(edge: Edge, spans: Spans | undefined, runs: readonly AbsenceRun[]): Occasion | undefined {
  const { key, possibleAt, certainAt = never, last, event } = edge;
  const span = spans ? (spanAt(spans.possible, possibleAt, last) ?? spanAt(spans.possible, certainAt, last)) : unending;
  if (!span) return undefined;
  const { until } = span;
  const certain = certainAt < until;
  const run = runs.length === 0 ? undefined : spanAt(runs, certain ? certainAt : possibleAt, last);
  return { key, possibleAt, certainAt: certain ? certainAt : undefined, until, run, event, period: undefined };
}

const unending: Span = { from: beginning, until: never };

/** The span in which a moment lies; an act on a bare date lies wherever its day does. */
export function spanAt<S extends Span>(spans: readonly S[], at: Minute, last: Minute): S | undefined {
  const latest = Math.max(at, last);
  for (const span of spans) if (span.from <= latest && at < span.until) return span;
  return undefined;
}

/** One occasion per period: as it begins, or when the duty's state does within it; another each time that the state begins again in it. */
function periodic({ period, whole }: EachPeriod, holds: StateReader | undefined, compiler: Compiler): OccasionReader {
  const { inForce } = compiler.settings;
  return (context) => {
    const spans = holds ? holds(context) : alwaysSpans;
    if (spans.possible.length === 0) return none;
    const { asOf, aheadDays } = context.look;
    const from = Math.max(earliestRecords(context), inForce.from);
    const to = Math.min(dayOfMinute(asOf) + aheadDays, inForce.until);
    const occasions: Occasion[] = [];
    for (const one of periodsBetween(period, from, to, taughtFor(context, period))) {
      if (one.first < recordsFrom(context, one.first)) continue;
      const last = whole ? startOfDay(one.first) : endOfDay(one.last);
      for (const occasion of occasionsIn(one, last, spans, context)) occasions.push(occasion);
    }
    return occasions;
  };
}

/** When a duty arises in a period: for each span of its state, the first moment of it, up to a last one, at which it holds. */
function occasionsIn(period: PeriodSpan, last: Minute, spans: Spans, context: Context): readonly Occasion[] {
  const occasions: Occasion[] = [];
  const first = startOfDay(period.first);
  let isFirst = true;
  for (const span of spans.possible) {
    if (span.from > last || span.until <= first) continue;
    const occasion = occasionIn(period, span, last, spans.certain, isFirst, context);
    isFirst = false;
    if (occasion) occasions.push(occasion);
  }
  return occasions;
}

function occasionIn(
  period: PeriodSpan,
  { from, until }: Span,
  last: Minute,
  certain: readonly Span[],
  isFirst: boolean,
  context: Context,
): Occasion | undefined {
  const { asOf, aheadDays, memory } = context.look;
  const first = startOfDay(period.first);
  const ahead = aheadDays === 0 ? asOf : endOfDay(dayOfMinute(asOf) + aheadDays);
  const possibleAt = Math.max(first, from);
  if (possibleAt > ahead) return undefined;
  const sure = spanAt(certain, possibleAt, last);
  const surelyAt = sure && sure.from < until ? Math.max(first, sure.from) : never;
  // What possibly holds now is not put off until it is certain.
  const certainAt = surelyAt <= (possibleAt > asOf ? ahead : asOf) ? surelyAt : undefined;
  const run = spanAt(context.runs, certainAt ?? possibleAt, possibleAt);
  const key = isFirst ? period.key : `${period.key}+${memory.dates.moment(possibleAt)}`;
  return { key, possibleAt, certainAt, until, run, event: undefined, period };
}
