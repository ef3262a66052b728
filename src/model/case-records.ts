import { absenceRuns } from "./absence-run.js";
import type { CaseInput } from "./case-basis.js";
import { type CaseFile, caseFile } from "./case-file.js";
import { dateOf, dayOf } from "./civil-date.js";
import type { ShownIssue } from "./errors.js";
import type { EventId } from "./event-base.js";
import type { CaseClosed } from "./events-case.js";
import type { Fact } from "./fact.js";
import { dayOfMinute, endOfDay, type Minute, momentOf, readMoment, startOfDay } from "./moment.js";
import { type PupilView, pupilView } from "./pupil-view.js";
import { dayOfSession } from "./session.js";
import type { Span } from "./spans.js";
import type { Text } from "./text.js";
import type { PupilTimeline } from "./world.js";

/** What came into the record of a closed case after its closing: it counts, and is told. */
export interface CaseProblem extends ShownIssue {
  readonly code: "recorded-into-closed-case" | "withdrawn-from-closed-case";
  readonly event: EventId;
  /** The claim that had closed the case. */
  readonly closing: EventId;
}

/**
 * Records about the time of a closed case that were written, corrected or withdrawn only after its closing (销号后改动).
 * They count like all others: if the closing no longer holds with them, the case is open again.
 *
 * @param file The case of a child, as {@link childCase} gives it.
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
 */
export function closedCaseProblems({ input }: Pick<CaseFile, "input">): readonly CaseProblem[] {
  const { view } = input;
  const timeline = view.world.timelines.get(view.pupil);
  if (!timeline) return [];
  return timeline.acts.flatMap((fact): readonly CaseProblem[] => {
    const { event } = fact;
    if (event.kind !== "caseClosed" || !view.world.counts(fact, view.knownOn)) return [];
    const knownOn = Math.min(readMoment(event.recordedOn).last, view.knownOn);
    const closed = closedBy(input, timeline, { ...fact, event }, knownOn);
    return closed ? problemsIn(view, timeline, { closing: event.id, span: closed, knownOn }) : [];
  });
}

/** The episode that a claim closed, as known when it was recorded. */
function closedBy(
  { view, daysAttended }: CaseInput,
  timeline: PupilTimeline,
  claim: Fact<CaseClosed>,
  knownOn: Minute,
): Span | undefined {
  const then = pupilView(view.world, timeline, {
    asOf: Math.min(claim.until, view.asOf),
    knownOn,
    calendarOf: (school) => view.calendarOf(school).knownOn(dateOf(dayOfMinute(knownOn))),
  });
  const runs = absenceRuns(then);
  const file = caseFile({ view: then, runs, ...(daysAttended === undefined ? {} : { daysAttended }) });
  return file.open.possible.find(({ until }) => claim.at <= until && until <= claim.until);
}

interface ClosedCase {
  readonly closing: EventId;
  readonly span: Span;
  readonly knownOn: Minute;
}

function problemsIn(view: PupilView, timeline: PupilTimeline, closed: ClosedCase): readonly CaseProblem[] {
  const { span, knownOn } = closed;
  return [...recordsAbout(view, timeline, span)]
    .filter((fact) => fact.event.id !== closed.closing)
    .flatMap((fact): readonly CaseProblem[] => {
      const now = view.world.counts(fact, view.knownOn);
      if (now === view.world.counts(fact, knownOn)) return [];
      const { closing } = closed;
      const { id, recordedOn } = fact.event;
      const expected = `nothing about the time before ${momentOf(span.until)} after the closing was recorded`;
      const problem = { event: id, closing, expected, says: lateText(id, closing, now) };
      return [
        now
          ? { ...problem, code: "recorded-into-closed-case", path: "recordedOn", value: recordedOn }
          : { ...problem, code: "withdrawn-from-closed-case", path: "supersedes", value: id },
      ];
    });
}

function lateText(id: EventId, closing: EventId, now: boolean): Text {
  return now
    ? {
        zh: `个案已由${closing}销号，此后才录入此前的记录${id}`,
        en: `the case was closed by ${closing}, and record ${id} of the time before was entered only after it`,
      }
    : {
        zh: `个案已由${closing}销号，此后又撤回此前的记录${id}`,
        en: `the case was closed by ${closing}, and record ${id} of the time before was taken back after it`,
      };
}

/** Everything that says something about the child in a span of time, the registers of its classes included. */
function recordsAbout(view: PupilView, timeline: PupilTimeline, span: Span): ReadonlySet<Fact> {
  const own: readonly Fact[] = [
    ...timeline.moves,
    ...timeline.acknowledgements,
    ...timeline.marks,
    ...timeline.leaves,
    ...timeline.facts,
    ...timeline.acts,
  ];
  const taken = view.placements.flatMap((place) =>
    [...(view.world.registers.get(place.class) ?? [])]
      .filter(([session]) => place.from <= dayOfSession(session) && dayOfSession(session) < place.until)
      .flatMap(([, facts]) => facts),
  );
  return new Set<Fact>(
    [...own, ...taken].filter((fact) => {
      const { from, until } = timeOf(fact);
      return until >= span.from && from < span.until;
    }),
  );
}

/** The time that a record is about: a leave slip its sessions, a record that names a day that day, too. */
function timeOf({ event, at, until }: Fact): Span {
  if (event.kind === "leave")
    return { from: startOfDay(dayOf(event.from.date)), until: endOfDay(dayOf(event.to.date)) };
  const named = "about" in event && event.about !== undefined ? readMoment(event.about) : undefined;
  return named ? { from: Math.min(at, named.first), until: Math.max(until, named.last) } : { from: at, until };
}
