import type { SchoolEvent, SubjectKind, SubjectRef } from "baoxue";
import { z } from "zod";
import * as cell from "./cells.js";
import { isOfPupil, recordEvent, recordKinds } from "./record-event.js";
import type { TableShape } from "./tables.js";

const subjectKinds: readonly SubjectKind[] = ["pupil", "class", "grade", "school", "village", "township", "authority"];

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

/** The columns that a record has in whichever file. */
export const recordCells = {
  record: cell.text,
  kind: z.string().refine((kind) => recordKinds.includes(kind), `one of ${recordKinds.join(", ")}`),
  occurred_on: cell.moment,
  recorded_on: cell.moment,
  fields: z.string(),
};

const cells = z.object({ ...recordCells, subject });

/** A record as it stands in the file, and the event that it makes. */
export interface RecordRow {
  readonly record: string;
  readonly subject: SubjectRef;
  readonly event: SchoolEvent;
}

/** Each fault is said of its column. */
const row = cells.transform((read, context): RecordRow => {
  const { record, kind, subject: about, fields } = read;
  const refuse = (column: string, message: string): never => {
    context.issues.push({ code: "custom", input: fields, path: [column], message });
    return z.NEVER;
  };
  if (isOfPupil(kind) && about.kind !== "pupil") return refuse("subject", `a pupil: ${kind} is about a child`);
  const told = recordEvent(read, about);
  if ("event" in told) return { record, subject: about, event: told.event };
  for (const fault of told.faults) refuse("fields", fault);
  return z.NEVER;
});

/** Everything else that is on record: one row an event, of any kind that the library knows. */
export const recordTable: TableShape<RecordRow> = {
  file: "records.csv",
  columns: ["record", "kind", "subject", "occurred_on", "recorded_on", "fields"],
  row,
  key: ({ record }) => record,
  keyColumns: ["record"],
};
