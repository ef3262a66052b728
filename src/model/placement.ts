import type { DayNumber } from "./civil-date.js";
import type { Enrolled, LeavingReason, Left } from "./events-attendance.js";
import type { Fact } from "./fact.js";
import type { Minute } from "./moment.js";
import type { ClassId, SchoolId } from "./people.js";
import type { Counts } from "./supersession.js";
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
  const known = knownOf(world, moves, knownOn);
  const [only] = known;
  if (known.length === 1 && isEnrolment(only)) return [placementOf(world, only, undefined)]; // as of most children
  const placements: Placement[] = [];
  for (let i = 0; i < known.length; i++) {
    const [move, next] = [known[i], known[i + 1]];
    if (isEnrolment(move) && move.day !== next?.day) placements.push(placementOf(world, move, lastOfDay(known, i + 1)));
  }
  return placements;
}

function isEnrolment(move: Move | undefined): move is Fact<Enrolled> {
  return move?.event.kind === "enrolled";
}

/** A placement from where it begins until what comes next. */
function placementOf(
  { classes }: Pick<World, "classes">,
  { event, day: from }: Fact<Enrolled>,
  after: Move | undefined,
): Placement {
  const school = classes.get(event.class)?.school ?? "";
  const place = { class: event.class, school, from, until: after ? after.day : openEnd };
  return after?.event.kind === "left" ? { ...place, left: after.event.reason } : place;
}

type Move = Fact<Enrolled | Left>;

/** The moves that count. Most children have one, and most worlds no correction: then the list itself. */
function knownOf({ counts }: Pick<World, "counts">, moves: readonly Move[], knownOn: Minute): readonly Move[] {
  for (const fact of moves) if (!counts(fact, knownOn)) return onlyKnown(moves, counts, knownOn);
  return moves;
}

function onlyKnown(moves: readonly Move[], counts: Counts, knownOn: Minute): readonly Move[] {
  return moves.filter((fact) => counts(fact, knownOn));
}

/** The move that holds of all on the same day as the one at a place of the list. */
function lastOfDay(moves: readonly Move[], at: number): Move | undefined {
  let i = at;
  while (moves[i] && moves[i]?.day === moves[i + 1]?.day) i++;
  return moves[i];
}

/** The placement of a day. */
export function placementOn(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  for (const placement of placements) if (placement.from <= day && day < placement.until) return placement;
  return undefined;
}

/** Where a child was on a day; once it has left, where it was last; before it came, where it came first. */
export function placeAround(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  return placementOn(placements, day) ?? placements.filter((place) => place.from <= day).at(-1) ?? placements[0];
}
