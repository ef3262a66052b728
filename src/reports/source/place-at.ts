import type { DayNumber } from "../../model/civil-date.js";
import { type Placement, placeAround } from "../../model/placement.js";
import type { ChildRecord } from "./report-source.js";

/** Where a child was on a day, or was last before it; where it came first, on a day before. */
export function placeAt(child: ChildRecord, day: DayNumber): Placement | undefined {
  const { placements } = child.view();
  return placeAround(
    placements.filter(({ from }) => from <= child.source.day),
    day,
  );
}
