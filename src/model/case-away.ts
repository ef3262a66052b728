import type { AbsenceRun } from "./absence-run.js";
import type { EventId } from "./event-base.js";
import type { LeavingReason } from "./events-attendance.js";
import type { ClosingGround } from "./events-case.js";
import { type Minute, never, startOfDay } from "./moment.js";
import { firstAttended } from "./presence.js";
import { decidedBy, type PupilView } from "./pupil-view.js";
import { noSpans, type Span, type Spans, union } from "./spans.js";

/** Something that moved a case at a moment, and what it rests on. */
export interface Cause {
  readonly at: Minute;
  readonly events: readonly EventId[];
  /** The ground on which it ends a case that rests on absence alone. */
  readonly ground?: ClosingGround;
}

/** When a child was away in one run of absence. */
export interface RunAway {
  readonly run: AbsenceRun;
  readonly possible: Span;
  readonly certain: readonly Span[];
  /** The end of the first session without a register after it began: in it the child may have come. */
  readonly mayEndAt?: Minute;
}

/** When a child was away: from the end of the first whole school day missed without leave until it came back or left by right. */
export interface Away extends Spans {
  readonly parts: readonly RunAway[];
  readonly causes: readonly Cause[];
}

/** The ground that a reason of leaving is. */
export const groundOf: Readonly<Partial<Record<LeavingReason, ClosingGround>>> = {
  transferOut: "lawfulTransfer",
  graduated: "finishedSchooling",
  suspension: "suspension",
  deferral: "deferral",
  died: "died",
};

/** When a child was away, from its runs of absence. */
export function awayOf(view: PupilView, runs: readonly AbsenceRun[]): Away {
  if (runs.length === 0) return { ...noSpans, parts: [], causes: [] };
  const ends = new Map(runs.map((run) => [run, endOf(view, run)]));
  const parts = runs.flatMap((run) => awayIn(view, run, ends.get(run)?.at ?? never));
  return {
    certain: union(parts.flatMap((part) => part.certain)),
    possible: union(parts.map((part) => part.possible)),
    parts,
    causes: parts.flatMap(({ run, possible, certain }) => {
      const end = ends.get(run);
      const begun = [possible, ...certain].map(({ from }) => ({ at: from, events: missedBy(view, run, from) }));
      return end ? [...begun, end] : begun;
    }),
  };
}

function awayIn(view: PupilView, run: AbsenceRun, until: Minute): readonly RunAway[] {
  const first = run.possible.completes[0];
  if (first === undefined) return [];
  const certain = run.stretches.flatMap((stretch): readonly Span[] => {
    const from = stretch.crossings.completes[0];
    // The last part goes on where the child left and nobody says that it arrived.
    return from === undefined ? [] : [{ from, until: stretch.until === run.until ? until : stretch.until }];
  });
  const mayEndAt = run.sessions
    .filter(({ status }) => status === "unknown")
    .map(({ session, place }) => view.calendarOf(place.school).sessionEnd(session))
    .find((end) => end > first);
  return [{ run, possible: { from: first, until }, certain, ...(mayEndAt === undefined ? {} : { mayEndAt }) }];
}

/** What says that the child missed the sessions of a run that were over by a moment. */
function missedBy(view: PupilView, run: AbsenceRun, at: Minute): readonly EventId[] {
  return run.sessions
    .filter(
      ({ session, status, place }) => status === "absent" && view.calendarOf(place.school).sessionEnd(session) <= at,
    )
    .flatMap(({ reading }) => decidedBy(reading));
}

/**
 * How a run of absence ends for the case: by attendance, or by leaving by right. A child that left in the midst of it
 * otherwise stays away, until a school says that it arrived: a transfer that arrives nowhere ends no case.
 */
function endOf(view: PupilView, { end, from }: AbsenceRun): Cause | undefined {
  if (!end) return undefined;
  if (end.how === "attended") return { at: end.at, events: firstAttended(view, from).events, ground: "returned" };
  const moves = leavingOn(view, end.at);
  if (end.reason !== undefined && end.reason !== "transferOut" && end.reason !== "other") {
    const ground = groundOf[end.reason];
    return { at: end.at, events: moves, ...(ground ? { ground } : {}) };
  }
  const arrived = view.world.timelines
    .get(view.pupil)
    ?.acknowledgements.find(
      (fact) => view.world.counts(fact, view.knownOn) && end.at <= fact.at && fact.at <= view.asOf,
    );
  return arrived && { at: arrived.at, events: [...moves, arrived.event.id], ground: "lawfulTransfer" };
}

function leavingOn(view: PupilView, at: Minute): readonly EventId[] {
  return (view.world.timelines.get(view.pupil)?.moves ?? [])
    .filter((fact) => view.world.counts(fact, view.knownOn) && startOfDay(fact.day) === at)
    .map(({ event }) => event.id);
}
