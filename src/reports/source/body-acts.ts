import type { AreaKind } from "../../model/areas.js";
import type { CoreFacts } from "../../model/core-facts.js";
import type { ActCatalogue, ActKind } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import type { SubjectTimeline } from "../../model/world.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { servesPeriod } from "./in-period.js";
import type { ReportSource } from "./report-source.js";

/** Everything recorded about a school or other body; nothing where nothing was. */
export function timelineOf({ world }: ReportSource, subject: SubjectRef): SubjectTimeline | undefined {
  return world.subjects.get(subjectKey(subject));
}

/** The acts of a kind about a body that count at the cut-off, in order; those of a period where one is asked for. */
export function bodyActs<K extends ActKind>(
  source: ReportSource,
  subject: SubjectRef,
  kind: K,
  period?: ReportPeriod,
): readonly Fact<ActCatalogue[K]>[] {
  return (timelineOf(source, subject)?.acts ?? []).filter(
    (fact): fact is Fact<ActCatalogue[K]> =>
      fact.event.kind === kind &&
      fact.at <= source.until &&
      source.world.counts(fact, source.known) &&
      servesPeriod(fact, period),
  );
}

/** The places of a kind that belong to a subject, itself included for its own kind; none of a child. */
export function placesWithin({ world }: ReportSource, { kind, id }: SubjectRef, of: AreaKind): readonly SubjectRef[] {
  if (kind === "pupil") return [];
  return world.areas.within(kind, id, of).map((place) => ({ kind: of, id: place }));
}

/** What is so of a body at the cut-off, as last put on record. */
export function bodyFact(
  source: ReportSource,
  subject: SubjectRef,
  name: keyof CoreFacts,
): string | boolean | undefined {
  return timelineOf(source, subject)?.facts.findLast(
    (fact) => fact.event.fact === name && fact.at <= source.until && source.world.counts(fact, source.known),
  )?.event.value;
}
