import type { SchoolEvent } from "../model/events.js";
import { byOccurrence, factOf } from "../model/fact.js";
import { never } from "../model/moment.js";
import { supersession } from "../model/supersession.js";
import { eventRows, refuseWrong } from "./check-import.js";

/**
 * The events that count in the end, none superseded by one that stands, in the order of the log.
 *
 * @throws {BaoxueError} `invalid-input` where there is no list of events; `invalid-moment` when one names no existing day or time.
 */
export function liveEvents(events: readonly SchoolEvent[]): readonly SchoolEvent[] {
  refuseWrong({ events: eventRows }, { events });
  const facts = events.map((event) => factOf(event)).sort(byOccurrence);
  const { counts } = supersession(facts);
  return facts.flatMap((fact) => (counts(fact, never) ? [fact.event] : []));
}
