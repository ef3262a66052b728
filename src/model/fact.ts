import type { DayNumber } from "./civil-date.js";
import type { EventId } from "./event-base.js";
import type { SchoolEvent } from "./events.js";
import { type Minute, readMoment } from "./moment.js";

/** An event with its moments read: what the engine works on. */
export interface Fact<E extends SchoolEvent = SchoolEvent> {
  readonly event: E;
  /** The first minute in which it can have happened. */
  readonly at: Minute;
  /** The last one: the same minute, or the day's end where only the day is known. */
  readonly until: Minute;
  readonly day: DayNumber;
  /** The first minute in which it can have been known. */
  readonly recorded: Minute;
}

/** Reads an event's moments. The dates must have been checked. */
export function factOf<E extends SchoolEvent>(event: E): Fact<E> {
  const { occurredOn, recordedOn } = event;
  const occurred = readMoment(occurredOn, "occurredOn");
  const recorded = recordedOn === occurredOn ? occurred : readMoment(recordedOn, "recordedOn"); // often the same day
  return {
    event,
    at: occurred.first,
    until: occurred.last,
    day: occurred.day,
    recorded: recorded.first,
  };
}

/** The total order of the log: by when it happened, when it was recorded, and id; never by where it stood in a list. */
export function byOccurrence(a: Fact, b: Fact): number {
  return a.at - b.at || byRecording(a, b);
}

/** The order in which things became known. */
export function byRecording(a: Fact, b: Fact): number {
  return a.recorded - b.recorded || compareIds(a.event.id, b.event.id);
}

function compareIds(a: EventId, b: EventId): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
