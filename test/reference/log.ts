/** The log as known at a moment: what was recorded by then and not superseded, in its total order. */
import type { Act, EventCatalogue, EventKind, SchoolEvent } from "../../src/model/events.js";
import type { WorldData } from "../../src/model/world-data.js";
import type { CalendarView } from "./calendar.js";
import { firstMinute, type Minute } from "./time.js";

/** One look at the world: as of a moment, with what was known at a moment. */
export interface View {
  readonly data: WorldData;
  readonly calendar: CalendarView;
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
    (other) => other.supersedes === event.id && recordedBefore(event, other) < 0 && counts(other, events, knownOn),
  );
}

/** Looks at a world whose events are in their order. */
export function lookAt(data: WorldData, calendar: CalendarView, asOf: Minute, knownOn: Minute): View {
  const log = data.events.filter((event) => counts(event, data.events, knownOn));
  return { data, calendar, asOf, knownOn, log };
}

/** The events of a kind that count, in order. */
export function eventsOf<K extends EventKind>(view: View, kind: K): readonly EventCatalogue[K][] {
  return view.log.filter((event): event is EventCatalogue[K] => event.kind === kind);
}

/** What was done about a child by the moment of looking, in order. */
export function actsAbout(view: View, pupil: string): readonly Act[] {
  return view.log.filter(
    (event): event is Act => isAct(event) && event.pupil === pupil && firstMinute(event.occurredOn) <= view.asOf,
  );
}

function isAct(event: SchoolEvent): event is Act {
  return (
    event.kind === "phoneCall" ||
    event.kind === "homeVisit" ||
    event.kind === "report" ||
    event.kind === "jointPersuasion"
  );
}
