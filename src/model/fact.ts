import type { DayNumber } from "./civil-date.js";
import type { EventId } from "./event-base.js";
import type { SchoolEvent } from "./events.js";
import { dayOfMinute, firstMinute, lastMinute, type Minute, readMoment } from "./moment.js";

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

/**
 * Reads an event's moments.
 *
 * @throws {BaoxueError} `invalid-moment` when one of them does not exist.
 */
export function factOf<E extends SchoolEvent>(event: E): Fact<E> {
  const { first } = readMoment(event.occurredOn, "occurredOn");
  return factAt(event, first, readMoment(event.recordedOn, "recordedOn").first);
}

/** Reads an event's moments, or answers `undefined` where one of them does not exist. */
export function parseFact<E extends SchoolEvent>(event: E): Fact<E> | undefined {
  const { occurredOn, recordedOn } = event;
  const at = firstMinute(occurredOn);
  const recorded = recordedOn === occurredOn ? at : firstMinute(recordedOn); // often the same day
  return at === undefined || recorded === undefined ? undefined : factAt(event, at, recorded);
}

function factAt<E extends SchoolEvent>(event: E, at: Minute, recorded: Minute): Fact<E> {
  return { event, at, until: lastMinute(event.occurredOn, at), day: dayOfMinute(at), recorded };
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
