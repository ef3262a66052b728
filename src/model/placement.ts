import type { DayNumber } from "./civil-date.js";
import type { Enrolled, LeavingReason, Left } from "./events-attendance.js";
import type { Fact } from "./fact.js";
import type { Minute } from "./moment.js";
import type { ClassId, SchoolId } from "./people.js";
import type { World } from "./world.js";

/** Where a child was expected, from one day until before another. */
export interface Placement {
  readonly class: ClassId;
  readonly school: SchoolId;
  readonly from: DayNumber;
  /** The first day on which the child is no longer expected here. */
  readonly until: DayNumber;
  /** Why it ended, where it ended by leaving. */
  readonly left?: LeavingReason;
}

const openEnd: DayNumber = 1e9;

/** Where a child was expected, as known at a moment; in order, without overlap. Of several moves on a day the last one holds. */
export function placementsOf(
  world: Pick<World, "counts" | "classes">,
  moves: readonly Fact<Enrolled | Left>[],
  knownOn: Minute,
): readonly Placement[] {
  const known = moves.filter((fact) => world.counts(fact, knownOn));
  const daily = known.filter((fact, i) => fact.day !== known[i + 1]?.day);
  return daily.flatMap(({ event, day }, i): readonly Placement[] => {
    if (event.kind === "left") return [];
    const next = daily[i + 1];
    return [
      {
        class: event.class,
        school: world.classes.get(event.class)?.school ?? "",
        from: day,
        until: next?.day ?? openEnd,
        ...(next?.event.kind === "left" ? { left: next.event.reason } : {}),
      },
    ];
  });
}

/** The placement of a day. */
export function placementOn(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  return placements.find((placement) => placement.from <= day && day < placement.until);
}

/** Where a child was on a day; once it has left, where it was last; before it came, where it came first. */
export function placeAround(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  return placementOn(placements, day) ?? placements.filter((place) => place.from <= day).at(-1) ?? placements[0];
}
