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
  const placements: Placement[] = [];
  const known = knownOf(world, moves, knownOn);
  for (let i = 0; i < known.length; i++) {
    const [move, next] = [known[i], known[i + 1]];
    if (move?.event.kind !== "enrolled" || move.day === next?.day) continue;
    const school = world.classes.get(move.event.class)?.school ?? "";
    const after = lastOfDay(known, i + 1);
    placements.push({ class: move.event.class, school, from: move.day, ...endOf(after) });
  }
  return placements;
}

/** How a placement ends by what comes next. */
function endOf(after: Move | undefined): Pick<Placement, "until" | "left"> {
  if (!after) return { until: openEnd };
  return after.event.kind === "left" ? { until: after.day, left: after.event.reason } : { until: after.day };
}

type Move = Fact<Enrolled | Left>;

/** The moves that count. Most children have one, and most worlds no correction: then the list itself. */
function knownOf(world: Pick<World, "counts">, moves: readonly Move[], knownOn: Minute): readonly Move[] {
  for (const fact of moves) if (!world.counts(fact, knownOn)) return moves.filter((one) => world.counts(one, knownOn));
  return moves;
}

/** The move that holds of all on the same day as the one at a place of the list. */
function lastOfDay(moves: readonly Move[], at: number): Move | undefined {
  let i = at;
  while (moves[i] && moves[i]?.day === moves[i + 1]?.day) i++;
  return moves[i];
}

/** The placement of a day. */
export function placementOn(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  return placements.find((placement) => placement.from <= day && day < placement.until);
}

/** Where a child was on a day; once it has left, where it was last; before it came, where it came first. */
export function placeAround(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  return placementOn(placements, day) ?? placements.filter((place) => place.from <= day).at(-1) ?? placements[0];
}
