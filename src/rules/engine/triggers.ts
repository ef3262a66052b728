import type { AbsenceRun } from "../../model/absence-run.js";
import { dateOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/events.js";
import { dayOfMinute, type Minute, never } from "../../model/moment.js";
import type { Trigger } from "../duty.js";
import { compilePattern } from "../pattern.js";
import type { Span, Spans } from "../spans.js";
import type { State } from "../state.js";
import type { PupilContext } from "./context.js";
import { compileState } from "./states.js";

/** One occasion on which a duty arises. */
export interface Occasion {
  /** The triggering act, or the earliest possible day of crossing: what makes the instance's id. */
  readonly key: string;
  /** The earliest moment at which it may have arisen. */
  readonly possibleAt: Minute;
  /** When it certainly arose. */
  readonly certainAt?: Minute;
  /** When the state ends that the duty serves. */
  readonly until: Minute;
  readonly run?: AbsenceRun;
  readonly event?: EventId;
}

/** Compiles a trigger with the state that its duty holds for. Two edges of one day are one occasion. */
export function compileTrigger(
  when: Trigger,
  during: State | undefined,
): (context: PupilContext) => readonly Occasion[] {
  const once = when.kind === "happens" && when.oncePer === "run";
  const holds = during ? compileState(during) : undefined;
  const found = when.kind === "happens" ? happenings(compilePattern(when.act)) : risings(compileState(when));
  return (context) => {
    const spans = holds?.(context);
    return found(context)
      .filter((edge, i, edges) => isJudged(edge, context) && edges.findIndex((other) => other.key === edge.key) === i)
      .flatMap((edge) => placed(edge, spans, context.runs))
      .filter((occasion, i, all) => !once || !all.slice(0, i).some((earlier) => earlier.run === occasion.run));
  };
}

/** What arose before the child's school kept its records here is not judged, nor what concerns a child placed nowhere. */
function isJudged({ possibleAt, certainAt = possibleAt }: Edge, { view }: PupilContext): boolean {
  const day = dayOfMinute(certainAt);
  return view.placements.length > 0 && possibleAt <= view.asOf && day >= view.recordsFromAround(day);
}

/** An occasion not yet placed; `last` is the last minute in which an act on a bare date can have been. */
type Edge = Omit<Occasion, "until" | "run"> & { readonly last: Minute };

/** Rising edges up to the day that is judged; what has held for ever has none. */
function risings(read: (context: PupilContext) => Spans): (context: PupilContext) => readonly Edge[] {
  return (context) => {
    const { certain, possible } = read(context);
    return possible
      .filter(({ from }) => from <= context.view.asOf && from > Number.MIN_SAFE_INTEGER)
      .map((span) => {
        const sure = certain.find(
          (one) => span.from <= one.from && one.from < span.until && one.from <= context.view.asOf,
        );
        const certainAt = sure?.from;
        return {
          key: dateOf(dayOfMinute(span.from)),
          possibleAt: span.from,
          last: span.from,
          ...(certainAt === undefined ? {} : { certainAt }),
        };
      });
  };
}

function happenings(accepts: ReturnType<typeof compilePattern>): (context: PupilContext) => readonly Edge[] {
  return ({ view }) =>
    view.acts
      .filter((fact) => accepts(fact.event))
      .map((fact) => ({
        key: fact.event.id,
        possibleAt: fact.at,
        certainAt: fact.at,
        last: fact.until,
        event: fact.event.id,
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

const unending: Span = { from: Number.MIN_SAFE_INTEGER, until: never };

/** The span in which the first of the moments lies that lies in any; an act on a bare date lies wherever its day does. */
function spanAround<S extends Span>(spans: readonly S[], moments: readonly Minute[], last: Minute): S | undefined {
  for (const at of moments) {
    const found = spans.find((span) => span.from <= Math.max(at, last) && at < span.until);
    if (found) return found;
  }
  return undefined;
}
