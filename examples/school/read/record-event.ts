import { coreVocabulary, type SchoolEvent, type SubjectRef } from "baoxue";
import { EventSchemas } from "baoxue/schemas";
import { eventFields } from "./record-fields.js";

/** What the other files are for. */
const elsewhere: ReadonlySet<string> = new Set([
  "enrolled",
  "left",
  "transferAcknowledged",
  "register",
  "mark",
  "leave",
  "retraction",
]);

/** The kinds of events that may stand in `records.csv`. */
export const recordKinds: readonly string[] = Object.keys(EventSchemas).filter((kind) => !elsewhere.has(kind));

/** Whether records of this kind are about one child, and name it as their pupil. */
export function isOfPupil(kind: string): boolean {
  return coreVocabulary.acts[kind]?.about === "pupil";
}

/** What is common to the files of records. */
export interface RecordCells {
  readonly record: string;
  readonly kind: string;
  readonly occurred_on: string;
  readonly recorded_on: string;
  readonly fields: string;
}

/** The event of a record about a subject, checked by the library's own schema of its kind; or what is wrong with its fields. */
export function recordEvent(
  { record, kind, occurred_on, recorded_on, fields }: RecordCells,
  about: SubjectRef,
): { readonly event: SchoolEvent } | { readonly faults: readonly string[] } {
  const told = eventFields(kind, fields);
  if ("fault" in told) return { faults: [told.fault] };
  const event = EventSchemas[kind as keyof typeof EventSchemas].safeParse({
    id: `record:${record}`,
    kind,
    ...(isOfPupil(kind) ? { pupil: about.id } : { subject: about }),
    occurredOn: occurred_on,
    recordedOn: recorded_on,
    ...told.fields,
  });
  if (event.success) return { event: event.data };
  return {
    faults: event.error.issues.map(({ path, message, code }) =>
      code === "unrecognized_keys" ? `only fields of this kind (${message})` : `${path.join(".")}: ${message}`,
    ),
  };
}
