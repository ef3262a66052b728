import type { Minute } from "../../model/moment.js";
import { dayOfSession } from "../../model/session.js";
import type { Text } from "../../model/text.js";
import type { Context, Occasion } from "./shapes.js";

/** Why it is not published that the days of a run up to a moment are school days; nothing where it is. */
export function unpublishedIn({ view }: Context, { run }: Pick<Occasion, "run">, at: Minute): Text | undefined {
  for (const { session, place } of view && run ? run.sessions : []) {
    const calendar = view?.calendarOf(place.school);
    if (!calendar || calendar.sessionStart(session) > at) return undefined;
    const unpublished = calendar.provisional("schoolDays", dayOfSession(session));
    if (unpublished) return unpublished;
  }
  return undefined;
}
