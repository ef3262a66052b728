import { coreVocabulary, type SchoolEvent, type SubjectKind, type SubjectRef } from "baoxue";
import { EventSchemas } from "baoxue/schemas";
import { z } from "zod";
import * as cell from "./cells.js";
import { eventFields } from "./record-fields.js";
import type { TableShape } from "./tables.js";

const subjectKinds: readonly SubjectKind[] = ["pupil", "class", "grade", "school", "village", "township", "authority"];

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

const kinds: readonly string[] = Object.keys(EventSchemas).filter((kind) => !elsewhere.has(kind));

const subject: z.ZodType<SubjectRef, string> = z.string().transform((value, context): SubjectRef => {
  const [, kind, id] = /^(\w+) (\S+)$/.exec(value) ?? [];
  const known = subjectKinds.find((one) => one === kind);
  if (known !== undefined && id !== undefined) return { kind: known, id };
  context.issues.push({
    code: "custom",
    input: value,
    message: `one of ${subjectKinds.join(", ")}, a space and an id`,
  });
  return z.NEVER;
});

const cells = z.object({
  record: cell.text,
  kind: z.string().refine((kind) => kinds.includes(kind), `one of ${kinds.join(", ")}`),
  subject,
  occurred_on: cell.moment,
  recorded_on: cell.moment,
  fields: z.string(),
});

/** A record as it stands in the file, and the event that it makes. */
export interface RecordRow {
  readonly record: string;
  readonly subject: SubjectRef;
  readonly event: SchoolEvent;
}

/** The event is checked by the library's own schema of its kind, and each fault is said of its column. */
const row = cells.transform(
  ({ record, kind, subject: about, occurred_on, recorded_on, fields }, context): RecordRow => {
    const refuse = (column: string, message: string): never => {
      context.issues.push({ code: "custom", input: fields, path: [column], message });
      return z.NEVER;
    };
    const told = eventFields(kind, fields);
    if ("fault" in told) return refuse("fields", told.fault);
    const ofPupil = coreVocabulary.acts[kind]?.about === "pupil";
    if (ofPupil && about.kind !== "pupil") return refuse("subject", `a pupil: ${kind} is about a child`);
    const event = EventSchemas[kind as keyof typeof EventSchemas].safeParse({
      id: `record:${record}`,
      kind,
      ...(ofPupil ? { pupil: about.id } : { subject: about }),
      occurredOn: occurred_on,
      recordedOn: recorded_on,
      ...told.fields,
    });
    if (event.success) return { record, subject: about, event: event.data };
    for (const issue of event.error.issues) refuse("fields", faultText(issue));
    return z.NEVER;
  },
);

function faultText({ path, message, code }: z.core.$ZodIssue): string {
  return code === "unrecognized_keys" ? `only fields of this kind (${message})` : `${path.join(".")}: ${message}`;
}

/** Everything else that is on record: one row an event, of any kind that the library knows. */
export const recordTable: TableShape<RecordRow> = {
  file: "records.csv",
  columns: Object.keys(cells.shape),
  row,
  key: ({ record }) => record,
  keyColumns: ["record"],
};
