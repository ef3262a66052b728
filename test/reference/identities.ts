/** Numbers under which a child was also kept: whatever names one of them names the child. */
import type { SchoolEvent } from "../../src/model/events.js";
import type { WorldData } from "../../src/model/world-data.js";

const told = new WeakMap<WorldData, WorldData>();

/** The same world with one number for each child. */
export function oneNumberEach(data: WorldData): WorldData {
  const known = told.get(data);
  if (known) return known;
  const numbers = new Map(data.pupils.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id])));
  const now = (id: string): string => numbers.get(id) ?? id;
  const made: WorldData =
    numbers.size === 0 ? data : { ...data, events: data.events.map((event) => named(event, now)) };
  told.set(data, made);
  return made;
}

function named(event: SchoolEvent, now: (id: string) => string): SchoolEvent {
  if (event.kind === "register") return { ...event, absent: event.absent.map(now) };
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  return {
    ...event,
    ...("pupil" in event && event.pupil !== undefined && { pupil: now(event.pupil) }),
    ...("subject" in event &&
      event.subject?.kind === "pupil" && { subject: { kind: "pupil", id: now(event.subject.id) } }),
  } as SchoolEvent;
}
