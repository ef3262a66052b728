/** The log as known at a moment: what was recorded by then and not superseded, in its total order. */
import type { Act, EventCatalogue, EventKind, RecordCatalogue, SchoolEvent } from "../../src/model/events.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { WorldData } from "../../src/model/world-data.js";
import type { CalendarView } from "./calendar.js";
import type { CalendarViews } from "./calendars.js";
import { oneNumberEach } from "./identities.js";
import { firstMinute, type Minute } from "./time.js";

/** One look at the world: as of a moment, with what was known at a moment. */
export interface View {
  readonly data: WorldData;
  readonly calendars: CalendarViews;
  readonly asOf: Minute;
  readonly knownOn: Minute;
  /** The events that count, ordered by when they occurred, when they were recorded, and id. */
  readonly log: readonly SchoolEvent[];
}

/** Orders by when it was recorded, then by id. */
export function recordedBefore(a: SchoolEvent, b: SchoolEvent): number {
  return firstMinute(a.recordedOn) - firstMinute(b.recordedOn) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The total order of the log. */
export function occurredBefore(a: SchoolEvent, b: SchoolEvent): number {
  return firstMinute(a.occurredOn) - firstMinute(b.occurredOn) || recordedBefore(a, b);
}

/** Known, and not superseded by a known event that is itself not superseded. Only an earlier record can be superseded. */
function counts(event: SchoolEvent, events: readonly SchoolEvent[], knownOn: Minute): boolean {
  if (firstMinute(event.recordedOn) > knownOn) return false;
  return !events.some(
    (other) =>
      other.supersedes === event.id &&
      recordedBefore(event, other) < 0 &&
      mayCorrect(other, event) &&
      counts(other, events, knownOn),
  );
}

/** A retraction takes back anything; what says it otherwise is of the same kind and about the same subject. */
function mayCorrect(other: SchoolEvent, event: SchoolEvent): boolean {
  if (other.kind === "retraction") return true;
  const about = (one: SchoolEvent): unknown[] => [
    one.kind,
    ...(one.kind === "register" ? [one.class] : []),
    ...("pupil" in one && one.pupil !== undefined ? ["pupil", one.pupil] : []),
    ...("subject" in one && one.subject !== undefined ? [one.subject.kind, one.subject.id] : []),
  ];
  return JSON.stringify(about(other)) === JSON.stringify(about(event));
}

/** Looks at a world whose events are in their order. One calendar stands for all schools and offices. */
export function lookAt(given: WorldData, calendar: CalendarView | CalendarViews, asOf: Minute, knownOn: Minute): View {
  const data = oneNumberEach(given);
  const correcting = data.events.filter((event) => event.supersedes !== undefined);
  const log = data.events.filter((event) => counts(event, correcting, knownOn));
  const calendars = "data" in calendar ? { ofSchool: () => calendar, ofOffices: calendar } : calendar;
  return { data, calendars, asOf, knownOn, log };
}

/** The events of a kind that count, in order. */
export function eventsOf<K extends EventKind>(view: View, kind: K): readonly EventCatalogue[K][] {
  return view.log.filter((event): event is EventCatalogue[K] => event.kind === kind);
}

/** The events of a kind about a subject that count and have happened, in order. */
export function recordsAbout<K extends "fact" | "figure" | "appointed" | "relieved">(
  view: View,
  kind: K,
  { kind: of, id }: SubjectRef,
): readonly EventCatalogue[K][] {
  return eventsOf(view, kind).filter(
    ({ subject, occurredOn }) => subject.kind === of && subject.id === id && firstMinute(occurredOn) <= view.asOf,
  );
}

/** What was done about a subject by the moment of looking, in order. */
export function actsAbout(view: View, { kind, id }: SubjectRef): readonly Act[] {
  const names = (act: Act): boolean =>
    (kind === "pupil" && "pupil" in act && act.pupil === id) ||
    ("subject" in act && act.subject?.kind === kind && act.subject.id === id);
  return view.log.filter(
    (event): event is Act => isAct(event) && names(event) && firstMinute(event.occurredOn) <= view.asOf,
  );
}

const records: Readonly<Record<keyof RecordCatalogue, true>> = {
  enrolled: true,
  left: true,
  transferAcknowledged: true,
  register: true,
  mark: true,
  leave: true,
  retraction: true,
  erasure: true,
  fact: true,
  figure: true,
  appointed: true,
  relieved: true,
};

function isAct(event: SchoolEvent): event is Act {
  return !Object.hasOwn(records, event.kind);
}
