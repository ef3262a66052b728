import type { EventId } from "./event-base.js";
import { dayOfMinute, type Minute } from "./moment.js";
import type { Placement } from "./placement.js";
import { decidedBy, type PupilView, type SessionStatus } from "./pupil-view.js";
import { dayOfSession, type SessionIndex, sessionIndex } from "./session.js";

/** A session in which the child was expected. */
export interface Seen {
  readonly session: SessionIndex;
  readonly place: Placement;
  readonly status: SessionStatus;
  readonly start: Minute;
  readonly end: Minute;
  readonly events: readonly EventId[];
}

/** When something was reached: certainly, and at the earliest if every session without a register was attended. */
export interface Reached {
  readonly certainAt?: Minute;
  readonly possibleAt?: Minute;
  /** What it rests on where it is certain. */
  readonly events: readonly EventId[];
}

/** The sessions from a moment on in which the child was expected and of which something can be said, in order. */
export function* sessionsFrom(view: PupilView, from: Minute): Generator<Seen> {
  const firstDay = dayOfMinute(from);
  for (const place of view.placements) {
    if (place.until <= firstDay) continue;
    const calendar = view.calendarOf(place.school);
    const before = Math.max(place.from, firstDay, view.world.recordsFrom(place.school)) - 1;
    for (
      let session = calendar.nextSession(sessionIndex(before, "pm"));
      dayOfSession(session) < place.until;
      session = calendar.nextSession(session)
    ) {
      const [start, end] = [calendar.sessionStart(session), calendar.sessionEnd(session)];
      if (start > view.asOf) return;
      const reading = view.read(session, place);
      // No register is missing on a day of which nobody has said yet that it is a school day.
      const unpublished = reading.status === "unknown" && calendar.provisional("schoolDays", dayOfSession(session));
      if (unpublished && session > view.lastSaid) return;
      if (start >= from && !unpublished)
        yield { session, place, status: reading.status, start, end, events: decidedBy(reading) };
    }
  }
}

/** When the child was first there again: at the start of an attended session, possibly at the end of one without a register. */
export function firstAttended(view: PupilView, from: Minute): Reached {
  let possibleAt: Minute | undefined;
  for (const { status, start, end, events } of sessionsFrom(view, from)) {
    if (status === "attended") return { certainAt: start, possibleAt: possibleAt ?? start, events };
    if (status === "unknown") possibleAt ??= end;
  }
  return { ...(possibleAt === undefined ? {} : { possibleAt }), events: [] };
}

/** When the child had attended so many whole school days, begun at or after one moment and over by another. */
export function wholeDaysAttended(view: PupilView, { from, by, count }: WholeDays): Reached {
  let possibleAt: Minute | undefined;
  const [sure, maybe] = [{ days: 0 }, { days: 0 }];
  const events: EventId[] = [];
  for (const day of daysFrom(view, from, Math.min(by, view.asOf))) {
    const attended = day.filter(({ status }) => status === "attended");
    const end = day.at(-1)?.end ?? 0;
    if (day.every(({ status }) => status === "attended" || status === "unknown") && ++maybe.days === count)
      possibleAt = end;
    if (attended.length < day.length) continue;
    events.push(...attended.flatMap((seen) => seen.events));
    if (++sure.days === count) return { certainAt: end, possibleAt: possibleAt ?? end, events };
  }
  return { ...(possibleAt === undefined ? {} : { possibleAt }), events: [] };
}

/** How many whole school days are looked for, and when. */
export interface WholeDays {
  readonly from: Minute;
  readonly by: Minute;
  readonly count: number;
}

/** The days of which every taught session lies between two moments and has something said of it. */
function* daysFrom(view: PupilView, from: Minute, by: Minute): Generator<readonly Seen[]> {
  let day: Seen[] = [];
  for (const seen of sessionsFrom(view, from)) {
    if (seen.end > by) return;
    if (dayOfSession(day[0]?.session ?? 0) !== dayOfSession(seen.session)) day = [];
    day.push(seen);
    const taught = view.calendarOf(seen.place.school).teaching(dayOfSession(seen.session));
    if (day.reduce((mask, { session }) => mask | (1 << (session & 1)), 0) === taught) yield day;
  }
}
