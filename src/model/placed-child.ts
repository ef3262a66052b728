import type { Minute } from "./moment.js";
import { type Placement, placementsOf } from "./placement.js";
import type { PupilTimeline, World } from "./world.js";

/** A child with where it was expected, as known at a moment. */
export interface PlacedChild {
  readonly timeline: PupilTimeline;
  readonly placements: readonly Placement[];
}

/** Every child of a world with where it was, by id: what rolls, flows and rates are counted from. */
export function placedChildren(world: World, knownOn: Minute): readonly PlacedChild[] {
  const placed: PlacedChild[] = [];
  let isInOrder = true;
  let last = "";
  for (const timeline of world.timelines.values()) {
    isInOrder &&= last <= timeline.pupil;
    last = timeline.pupil;
    placed.push({ timeline, placements: placementsOf(world, timeline.moves, knownOn) });
  }
  // Most lists are in order already, as registers are kept.
  return isInOrder ? placed : placed.sort((a, b) => (a.timeline.pupil < b.timeline.pupil ? -1 : 1));
}
