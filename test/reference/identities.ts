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

function named<E extends SchoolEvent>(event: E, now: (id: string) => string): E {
  if (event.kind === "register") return { ...event, absent: event.absent.map(now) };
  const [pupil, child] = [pupilIn(event), childIn(event)];
  return {
    ...event,
    ...(pupil !== undefined && { pupil: now(pupil) }),
    ...(child !== undefined && { subject: { kind: "pupil", id: now(child) } }),
  };
}

function pupilIn(event: SchoolEvent): string | undefined {
  return "pupil" in event ? event.pupil : undefined;
}

/** The child that is the subject of a record, where it is a child. */
function childIn(event: SchoolEvent): string | undefined {
  return "subject" in event && event.subject?.kind === "pupil" ? event.subject.id : undefined;
}
