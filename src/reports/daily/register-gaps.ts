import { type DayNumber } from "../../model/civil-date.js";
import type { ClassId } from "../../model/people.js";
import type { Placement } from "../../model/placement.js";
import { dayOfSession, type SessionIndex, sessionIndex } from "../../model/session.js";
import type { ReportSource } from "../source/report-source.js";

/** How many class registers were to be taken over some days, and how many of these are missing. */
export interface RegisterGaps {
  readonly expected: number;
  readonly missing: number;
}

/** The registers of the classes in which children were expected, session by session that was over by the cut-off. */
export function registerGaps(
  source: ReportSource,
  expected: readonly Placement[],
  { first, last }: { readonly first: DayNumber; readonly last: DayNumber },
): RegisterGaps {
  const byClass = new Map<ClassId, Placement[]>();
  for (const place of expected) {
    const own = byClass.get(place.class);
    if (own) own.push(place);
    else byClass.set(place.class, [place]);
  }
  const counts = [...byClass].map(([id, places]) => gapsOf(source, { id, places, first, last }));
  return {
    expected: counts.reduce((sum, one) => sum + one.expected, 0),
    missing: counts.reduce((sum, one) => sum + one.missing, 0),
  };
}

interface ClassDays {
  readonly id: ClassId;
  readonly places: readonly Placement[];
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function gapsOf(source: ReportSource, { id, places, first, last }: ClassDays): RegisterGaps {
  const school = places[0]?.school ?? "";
  const calendar = source.calendarOf(school);
  const from = Math.max(first, source.world.recordsFrom(school));
  let [expected, missing] = [0, 0];
  for (
    let session = calendar.nextSession(sessionIndex(from - 1, "pm"));
    dayOfSession(session) <= last && calendar.sessionEnd(session) <= source.until;
    session = calendar.nextSession(session)
  ) {
    const day = dayOfSession(session);
    if (!places.some((place) => place.from <= day && day < place.until)) continue;
    const taken = isTaken(source, id, session);
    // No register is missing on a day of which nobody has said yet that it is a school day.
    if (!taken && calendar.provisional("schoolDays", day)) continue;
    expected += 1;
    if (!taken) missing += 1;
  }
  return { expected, missing };
}

function isTaken({ world, known }: ReportSource, id: ClassId, session: SessionIndex): boolean {
  return (world.registers.get(id)?.get(session) ?? []).some((fact) => world.counts(fact, known));
}
