import { type DayNumber } from "../../model/civil-date.js";
import { startOfDay } from "../../model/moment.js";
import type { ChildRecord } from "./report-source.js";

/**
 * Whether a child has died, is through with school, or has arrived at a school outside of the world by a day: whatever its case says, it is
 * no dropout then. A transfer that no school has acknowledged is none of these: such a child may be nowhere.
 */
export function isGoneForGood({ timeline, source: { world, known } }: ChildRecord, day: DayNumber): boolean {
  const last = timeline.moves.findLast((fact) => fact.day <= day && world.counts(fact, known));
  if (last?.event.kind !== "left") return false;
  const { reason } = last.event;
  if (reason !== "transferOut") return reason === "died" || reason === "graduated";
  return timeline.acknowledgements.some(
    (fact) => startOfDay(last.day) <= fact.at && fact.day <= day && world.counts(fact, known),
  );
}
