import type { DayNumber } from "../../model/civil-date.js";
import { type GoneForGood, goneForGood } from "../../model/gone-for-good.js";
import { endOfDay } from "../../model/moment.js";
import type { ChildRecord } from "./report-source.js";

/** Why no school waits for a child any more by the end of a day; nothing where one does. */
export function whyGone({ timeline, source }: ChildRecord, day: DayNumber): GoneForGood | undefined {
  const until = Math.min(endOfDay(day), source.until);
  return goneForGood(source.world, timeline, { until, knownOn: source.known });
}

/** Whether no school waits for a child any more by a day: papers, counts, lists and rows of children all ask here. */
export function isGoneForGood(child: ChildRecord, day: DayNumber): boolean {
  return whyGone(child, day) !== undefined;
}
