import { dayOfMinute } from "./moment.js";
import type { ReadLook } from "./network-holders.js";
import type { ClassId, PupilId } from "./people.js";
import type { PupilTimeline, World } from "./world.js";

/** The children for whom somebody must be in charge on a day, and the classes of those who are in one. */
export interface ChildrenInCare {
  readonly pupils: readonly PupilId[];
  readonly classOf: ReadonlyMap<PupilId, ClassId>;
}

/** After these reasons nobody here is in charge any more. */
const gone: ReadonlySet<string> = new Set(["graduated", "died", "transferOut"]);

/**
 * All children but those who have finished, died or gone to another school: one that is suspended, deferred, gone without a word
 * or never came is still somebody's to look after, though in no class.
 */
export function childrenInCare(world: World, look: ReadLook): ChildrenInCare {
  const pupils: PupilId[] = [];
  const classOf = new Map<PupilId, ClassId>();
  for (const timeline of world.timelines.values()) {
    const last = lastMove(world, timeline, look);
    if (last?.kind === "left" && gone.has(last.reason)) continue;
    pupils.push(timeline.pupil);
    if (last?.kind === "enrolled") classOf.set(timeline.pupil, last.class);
  }
  return { pupils: pupils.sort(), classOf };
}

function lastMove(
  world: World,
  { moves }: PupilTimeline,
  { on, knownOn }: ReadLook,
): PupilTimeline["moves"][number]["event"] | undefined {
  const day = dayOfMinute(on);
  return moves.findLast((fact) => fact.day <= day && world.counts(fact, knownOn))?.event;
}
