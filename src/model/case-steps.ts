import type { Cause } from "./case-away.js";
import type { CaseSpans, CaseStatus } from "./case-statuses.js";
import type { EventId } from "./event-base.js";
import type { ClosingGround } from "./events-case.js";
import { type CivilMoment, type Minute, momentOf, never } from "./moment.js";
import type { Span, Spans } from "./spans.js";

/** A case takes on a status. */
export interface CaseStep {
  /** The earliest moment at which it can have been so. */
  readonly at: CivilMoment;
  readonly status: CaseStatus;
  /** Whether it is certainly so at some time of this spell, or only possibly for all of it. */
  readonly certainty: "certain" | "possible";
  /** Since when it is certain, where that is later. */
  readonly certainAt?: CivilMoment;
  /** What the step rests on. */
  readonly events: readonly EventId[];
}

/** A case from one opening to the next closing. */
export interface CaseEpisode {
  /** The earliest moment at which it can have been open. */
  readonly from: CivilMoment;
  /** Since when it is certainly open; absent while it is only possible that there is a case at all. */
  readonly certainFrom?: CivilMoment;
  /** Since when it is certainly closed; absent while it may be open. */
  readonly until?: CivilMoment;
  /** On what ground it closed; absent where a risk was cleared. */
  readonly ground?: ClosingGround;
}

/** The steps of a case, in order. */
export function stepsOf(spans: CaseSpans["spans"], causes: readonly Cause[]): readonly CaseStep[] {
  const events = eventsByMoment(causes);
  const steps = Object.entries(spans).flatMap(([status, held]) =>
    held.possible.map((span) => ({ span, status: status as CaseStatus, sure: firstWithin(held, span) })),
  );
  return steps
    .sort((a, b) => a.span.from - b.span.from || (a.sure ?? never) - (b.sure ?? never))
    .map(({ span: { from }, status, sure }) => ({
      at: momentOf(from),
      status,
      certainty: sure === undefined ? "possible" : "certain",
      ...(sure === undefined || sure === from ? {} : { certainAt: momentOf(sure) }),
      events: [...new Set([...(events.get(from) ?? []), ...((sure && events.get(sure)) || [])])],
    }));
}

function eventsByMoment(causes: readonly Cause[]): ReadonlyMap<Minute, readonly EventId[]> {
  const found = new Map<Minute, readonly EventId[]>();
  for (const { at, events } of causes) found.set(at, [...(found.get(at) ?? []), ...events]);
  return found;
}

/** Since when something possible is certain. */
function firstWithin({ certain }: Spans, { from, until }: Span): Minute | undefined {
  return certain.find((span) => from <= span.from && span.from < until)?.from;
}

/** The episodes of a case, in order. */
export function episodesOf(open: Spans, causes: readonly Cause[]): readonly CaseEpisode[] {
  return open.possible.map((span) => {
    const certainFrom = firstWithin(open, span);
    // A claim speaks before an absence that ended at the same moment.
    const ground = causes.find(({ at, ground: named }) => at === span.until && named !== undefined)?.ground;
    return {
      from: momentOf(span.from),
      ...(certainFrom === undefined ? {} : { certainFrom: momentOf(certainFrom) }),
      ...(span.until >= never ? {} : { until: momentOf(span.until) }),
      ...(ground === undefined ? {} : { ground }),
    };
  });
}
