import type { AbsenceRun } from "../../model/absence-run.js";
import { dateOf } from "../../model/civil-date.js";
import { dayOfMinute, endOfDay, type Minute, minutesPerDay, never, startOfDay } from "../../model/moment.js";
import { beginning, type Span, type Spans } from "../../model/spans.js";
import type { EachPeriod, Trigger } from "../duty.js";
import type { ActTest } from "../pattern.js";
import type { State } from "../state.js";
import { calendarFor, recordsFrom } from "./look.js";
import { periodsBetween } from "./periods.js";
import type { Compiler, Context, Occasion, OccasionReader, StateReader } from "./shapes.js";

/** Compiles a trigger with the state that its duty holds for. Two edges of one day are one occasion. */
export function compileTrigger(when: Trigger, during: State | undefined, compiler: Compiler): OccasionReader {
  const holds = during ? compiler.state(during) : undefined;
  if (when.kind === "each") return periodic(when, holds, compiler);
  const once = when.kind === "happens" && when.oncePer === "run";
  const found = when.kind === "happens" ? happenings(compiler.test(when.act)) : risings(compiler.state(when));
  return (context) => {
    const edges = found(context);
    if (edges.length === 0) return none;
    const spans = holds?.(context);
    const occasions: Occasion[] = [];
    edges.forEach((edge, i) => {
      if (!isJudged(edge, context) || isDoubled(edges, i)) return;
      const occasion = placed(edge, spans, context.runs);
      if (!occasion || (once && occasions.some(({ run }) => run === occasion.run))) return;
      occasions.push(occasion);
    });
    return occasions;
  };
}

function isDoubled(edges: readonly Edge[], at: number): boolean {
  for (let i = 0; i < at; i++) if (edges[i]?.key === edges[at]?.key) return true;
  return false;
}

/** What arose before the records began, or when the policy was not in force, is not judged. */
function isJudged({ possibleAt, certainAt = possibleAt }: Edge, context: Context): boolean {
  const day = dayOfMinute(certainAt);
  const { inForce } = context.look.settings;
  return (
    possibleAt <= context.look.asOf && day >= recordsFrom(context, day) && inForce.from <= day && day <= inForce.until
  );
}

/** An occasion not yet placed; `last` is the last minute in which an act on a bare date can have been. */
interface Edge extends Omit<Occasion, "until" | "run" | "period"> {
  readonly last: Minute;
}

/** Rising edges up to the day that is judged; what has held for ever has none. */
function risings(read: StateReader): (context: Context) => readonly Edge[] {
  return (context) => {
    const { certain, possible } = read(context);
    if (possible.length === 0) return none;
    const { asOf } = context.look;
    const edges: Edge[] = [];
    for (const { from, until } of possible) {
      if (from > asOf || from <= beginning) continue;
      const certainAt = certain.find((one) => from <= one.from && one.from < until && one.from <= asOf)?.from;
      const key = dateOf(dayOfMinute(from));
      edges.push({ key, possibleAt: from, last: from, ...(certainAt === undefined ? {} : { certainAt }) });
    }
    return edges;
  };
}

const none: readonly never[] = [];

function happenings(accepts: ActTest): (context: Context) => readonly Edge[] {
  return ({ acts }) => {
    const edges: Edge[] = [];
    for (const fact of acts) {
      const { event, at, until } = fact;
      if (accepts(event)) edges.push({ key: event.id, possibleAt: at, certainAt: at, last: until, event: fact });
    }
    return edges;
  };
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
  return {
    key,
    possibleAt,
    until,
    ...(certain ? { certainAt } : {}),
    ...(run ? { run } : {}),
    ...(event ? { event } : {}),
  };
}

const unending: Span = { from: beginning, until: never };

/** The span in which a moment lies; an act on a bare date lies wherever its day does. */
function spanAt<S extends Span>(spans: readonly S[], at: Minute, last: Minute): S | undefined {
  const latest = Math.max(at, last);
  return spans.find(({ from, until }) => from <= latest && at < until);
}

/** One occasion per period: as it begins, or when the duty's state does within it. */
function periodic({ period, whole }: EachPeriod, holds: StateReader | undefined, compiler: Compiler): OccasionReader {
  const { inForce } = compiler.settings;
  return (context) => {
    const { asOf, aheadDays } = context.look;
    const today = dayOfMinute(asOf);
    const from = Math.max(recordsFrom(context, today), inForce.from);
    const to = Math.min(today + aheadDays, inForce.until);
    const spans = holds?.(context);
    if (spans && spans.possible.length === 0) return none;
    return periodsBetween(period, from, to, calendarFor(context, today)).flatMap((one) => {
      const first = startOfDay(one.first);
      const end = whole ? first : endOfDay(one.last);
      const span = spans ? spans.possible.find((each) => each.from <= end && each.until > first) : unending;
      if (!span) return [];
      const sure = spans ? spans.certain.find((each) => each.from <= end && each.until > first) : span;
      const possibleAt = Math.max(first, span.from);
      const certainAt = sure && Math.max(first, sure.from);
      if (possibleAt > asOf + aheadDays * minutesPerDay) return [];
      const run = spanAt(context.runs, certainAt ?? possibleAt, possibleAt);
      return [
        {
          key: one.key,
          possibleAt,
          ...(certainAt !== undefined && certainAt < span.until ? { certainAt } : {}),
          until: span.until,
          period: one,
          ...(run ? { run } : {}),
        },
      ];
    });
  };
}
