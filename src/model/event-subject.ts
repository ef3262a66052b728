import type { SchoolEvent } from "./events.js";
import type { SubjectRef } from "./subject.js";

/** Whom an event is about, where it is about one subject. */
export function subjectOf(event: SchoolEvent): SubjectRef | undefined {
  const { subject, pupil } = event as { readonly subject?: SubjectRef; readonly pupil?: string };
  if (subject !== undefined) return subject;
  return pupil === undefined ? undefined : { kind: "pupil", id: pupil };
}
