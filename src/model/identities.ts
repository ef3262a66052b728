import type { SchoolEvent } from "./events.js";
import type { Fact } from "./fact.js";
import type { PupilId } from "./people.js";
import type { WorldData } from "./world-data.js";

/** The number under which each child is kept now, by those that it had before. */
export function formerNumbers({ pupils }: WorldData): ReadonlyMap<PupilId, PupilId> {
  const now = new Map<PupilId, PupilId>();
  for (const { id, formerIds } of pupils) if (formerIds) for (const former of formerIds) now.set(former, id);
  return now;
}

/** The facts of a log with one number for each child: what was recorded under a former number is the child's own. */
export function oneIdPerChild(data: WorldData, facts: readonly Fact[]): readonly Fact[] {
  const now = formerNumbers(data);
  return now.size === 0 ? facts : facts.map((fact) => ({ ...fact, event: renamed(fact.event, now) }));
}

/** The number under which a child is kept now, by that or a former one. */
export function currentId({ pupils }: WorldData, id: PupilId): PupilId {
  return pupils.find(({ formerIds }) => formerIds?.includes(id))?.id ?? id;
}

function renamed(event: SchoolEvent, now: ReadonlyMap<PupilId, PupilId>): SchoolEvent {
  if (event.kind === "register") {
    if (!event.absent.some((id) => now.has(id))) return event;
    return { ...event, absent: [...new Set(event.absent.map((id) => now.get(id) ?? id))] };
  }
  if ("subject" in event && event.subject?.kind === "pupil") {
    const id = now.get(event.subject.id);
    return id === undefined ? event : { ...event, subject: { kind: "pupil", id } };
  }
  const id = "pupil" in event && event.pupil !== undefined ? now.get(event.pupil) : undefined;
  return id === undefined ? event : ({ ...event, pupil: id } as SchoolEvent);
}
