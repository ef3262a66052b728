import type { AbsenceRun } from "../../model/absence-run.js";
import { dateOf, dayOf } from "../../model/civil-date.js";
import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, endOfDay, type Minute, minutesPerDay, never, startOfDay } from "../../model/moment.js";
import type { EachPeriod, Trigger } from "../duty.js";
import type { ActTest } from "../pattern.js";
import { beginning, type Span, type Spans } from "../spans.js";
import type { State } from "../state.js";
import type { Compiler, StateReader } from "./compiler.js";
import type { Context } from "./context.js";
import { calendarFor, recordsFrom } from "./look.js";
import { type PeriodSpan, periodsBetween } from "./periods.js";

/** One occasion on which a rule has something to say. */
export interface Occasion {
  /** The triggering act, the period, or the earliest possible day of crossing: what makes the instance's id. */
  readonly key: string;
  /** The earliest moment at which it may have arisen. */
  readonly possibleAt: Minute;
  /** When it certainly arose. */
  readonly certainAt?: Minute;
  /** When the state ends that the duty serves. */
  readonly until: Minute;
  readonly run?: AbsenceRun;
  readonly event?: Fact<Act>;
  readonly period?: PeriodSpan;
}

/** Gives the occasions of a rule for a subject. */
export type OccasionReader = (context: Context) => readonly Occasion[];

/** Compiles a trigger with the state that its duty holds for. Two edges of one day are one occasion. */
export function compileTrigger(when: Trigger, during: State | undefined, compiler: Compiler): OccasionReader {
  const holds = during ? compiler.state(during) : undefined;
  if (when.kind === "each") return periodic(when, holds, compiler);
  const once = when.kind === "happens" && when.oncePer === "run";
  const found = when.kind === "happens" ? happenings(compiler.test(when.act)) : risings(compiler.state(when));
  return (context) => {
    const edges = found(context);
    if (edges.length === 0) return edges;
    const spans = holds?.(context);
    return edges
      .filter((edge, i) => isJudged(edge, context) && edges.findIndex((other) => other.key === edge.key) === i)
      .flatMap((edge) => placed(edge, spans, context.runs))
      .filter((occasion, i, all) => !once || !all.slice(0, i).some((earlier) => earlier.run === occasion.run));
  };
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
type Edge = Omit<Occasion, "until" | "run"> & { readonly last: Minute };

/** Rising edges up to the day that is judged; what has held for ever has none. */
function risings(read: StateReader): (context: Context) => readonly (Edge & { readonly until: Minute })[] {
  return (context) => {
    const { certain, possible } = read(context);
    if (possible.length === 0) return none;
    const { asOf } = context.look;
    return possible
      .filter(({ from }) => from <= asOf && from > beginning)
      .map((span) => {
        const sure = certain.find((one) => span.from <= one.from && one.from < span.until && one.from <= asOf);
        const certainAt = sure?.from;
        return {
          key: dateOf(dayOfMinute(span.from)),
          possibleAt: span.from,
          last: span.from,
          until: never,
          ...(certainAt === undefined ? {} : { certainAt }),
        };
      });
  };
}

const none: readonly never[] = [];

function happenings(accepts: ActTest): (context: Context) => readonly (Edge & { readonly until: Minute })[] {
  return ({ acts }) =>
    acts
      .filter((fact) => accepts(fact.event))
      .map((fact) => ({
        key: fact.event.id,
        possibleAt: fact.at,
        certainAt: fact.at,
        last: fact.until,
        until: never,
        event: fact,
      }));
}

/**
 * Finds the span in which an edge lies, of the state that the duty holds for; outside it no duty arises.
 * What may have arisen inside it, and could be certain only after its end, stays possible.
 */
function placed(edge: Edge, spans: Spans | undefined, runs: readonly AbsenceRun[]): readonly Occasion[] {
  const { certainAt = never, last, ...possibly } = edge;
  const span = spans ? spanAround(spans.possible, [edge.possibleAt, certainAt], last) : unending;
  if (!span) return [];
  const occasion = certainAt < span.until ? { ...possibly, certainAt } : possibly;
  const run = spanAround(runs, [certainAt < span.until ? certainAt : edge.possibleAt], last);
  return [{ ...occasion, until: span.until, ...(run ? { run } : {}) }];
}

const unending: Span = { from: beginning, until: never };

/** The span in which the first of the moments lies that lies in any; an act on a bare date lies wherever its day does. */
function spanAround<S extends Span>(spans: readonly S[], moments: readonly Minute[], last: Minute): S | undefined {
  for (const at of moments) {
    const found = spans.find((span) => span.from <= Math.max(at, last) && at < span.until);
    if (found) return found;
  }
  return undefined;
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
      const run = spanAround(context.runs, [certainAt ?? possibleAt], possibleAt);
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

/** The days on which a policy is in force, both included. */
export interface InForce {
  readonly from: number;
  readonly until: number;
}

/** When a policy is in force: from its first day, or its issue, to its last. */
export function inForceOf(policy: {
  readonly issuedOn: Parameters<typeof dayOf>[0];
  readonly inForceFrom?: Parameters<typeof dayOf>[0];
  readonly inForceUntil?: Parameters<typeof dayOf>[0];
}): InForce {
  return {
    from: dayOf(policy.inForceFrom ?? policy.issuedOn),
    until: policy.inForceUntil === undefined ? Number.POSITIVE_INFINITY : dayOf(policy.inForceUntil),
  };
}
