import type { SchoolEvent } from "../model/events.js";
import { byOccurrence, factOf } from "../model/fact.js";
import { never } from "../model/moment.js";
import { supersession } from "../model/supersession.js";

/** The events that count in the end, none superseded by one that stands, in the order of the log. */
export function liveEvents(events: readonly SchoolEvent[]): readonly SchoolEvent[] {
  const facts = events.map(factOf).sort(byOccurrence);
  const { counts } = supersession(facts);
  return facts.flatMap((fact) => (counts(fact, never) ? [fact.event] : []));
}
