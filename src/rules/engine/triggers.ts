import type { AbsenceRun } from "../../model/absence-run.js";
import { dateOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/events.js";
import { dayOfMinute, type Minute, never, startOfDay } from "../../model/moment.js";
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

/** Compiles a trigger with the state that its duty holds for. What arose before the records began is not judged. */
export function compileTrigger(
  when: Trigger,
  during: State | undefined,
): (context: PupilContext) => readonly Occasion[] {
  const holds = during ? compileState(during) : undefined;
  const found = when.kind === "happens" ? happenings(compilePattern(when.act)) : risings(compileState(when));
  return (context) => {
    const spans = holds?.(context);
    return found(context)
      .filter(({ possibleAt }) => startOfDay(context.view.recordsFrom) <= possibleAt && possibleAt <= context.view.asOf)
      .flatMap((edge) => placed(edge, spans, context.runs));
  };
}

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
          last: certainAt ?? span.from,
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

/** Finds the span and the run in which an edge lies; a duty does not arise outside the state that it holds for. */
function placed(edge: Edge, spans: Spans | undefined, runs: readonly AbsenceRun[]): readonly Occasion[] {
  const { last, ...occasion } = edge;
  const covering = spans?.possible.find((span) => touches(span, edge.certainAt ?? edge.possibleAt, last));
  if (spans && !covering) return [];
  const run = runs.find((one) => touches(one, edge.certainAt ?? edge.possibleAt, last));
  return [{ ...occasion, until: covering?.until ?? never, ...(run ? { run } : {}) }];
}

function touches(span: Span, from: Minute, last: Minute): boolean {
  return span.from <= last && from < span.until;
}
