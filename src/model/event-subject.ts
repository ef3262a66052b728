import type { SchoolEvent } from "./events.js";
import type { SubjectRef } from "./subject.js";

/** Whom an event is about, where it is about one subject. */
export function subjectOf(event: SchoolEvent): SubjectRef | undefined {
  if ("subject" in event && event.subject !== undefined) return event.subject;
  return "pupil" in event && event.pupil !== undefined ? { kind: "pupil", id: event.pupil } : undefined;
}
