import type { LeavingReason } from "./events-attendance.js";
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
const gone: ReadonlySet<LeavingReason> = new Set(["graduated", "died"]);

/**
 * All children but those who have finished, died or arrived at another school: one that is suspended, deferred, gone without a word, gone to
 * a school that has not said that it arrived, or that never came is still somebody's to look after, though in no class.
 */
export function childrenInCare(world: World, look: ReadLook): ChildrenInCare {
  const pupils: PupilId[] = [];
  const classOf = new Map<PupilId, ClassId>();
  for (const timeline of world.timelines.values()) {
    const last = lastMove(world, timeline, look);
    if (last?.event.kind === "left" && isGone(world, timeline, last.event.reason, look)) continue;
    pupils.push(timeline.pupil);
    if (last?.event.kind === "enrolled") classOf.set(timeline.pupil, last.event.class);
  }
  return { pupils: pupils.sort(), classOf };
}

function isGone(world: World, timeline: PupilTimeline, reason: LeavingReason, look: ReadLook): boolean {
  if (reason !== "transferOut") return gone.has(reason);
  // Several leavings on end are one: a school may have answered before the reason was put right.
  const here = lastMove(world, timeline, look, ({ kind }) => kind === "enrolled");
  return timeline.acknowledgements.some(
    (fact) => fact.at <= look.on && fact.day >= (here?.day ?? 0) && world.counts(fact, look.knownOn),
  );
}

type Move = PupilTimeline["moves"][number];

function lastMove(
  world: World,
  { moves }: PupilTimeline,
  { on, knownOn }: ReadLook,
  isMeant: (event: Move["event"]) => boolean = () => true,
): Move | undefined {
  const day = dayOfMinute(on);
  return moves.findLast((fact) => fact.day <= day && isMeant(fact.event) && world.counts(fact, knownOn));
}
