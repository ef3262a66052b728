import type { PupilId, SchoolEvent } from "baoxue";
import { z } from "zod";
import * as cell from "./cells.js";
import { isOfPupil, recordEvent } from "./record-event.js";
import { recordCells } from "./record-table.js";
import type { TableShape } from "./tables.js";

const cells = z.object({ ...recordCells, class: cell.text, except: cell.ids });

/** The same put on record for each pupil of a class, some left out. */
export interface ClassRecordRow {
  readonly record: string;
  readonly class: string;
  readonly except: readonly PupilId[];
  readonly occurredOn: string;
  /** The event about one pupil of the class. */
  readonly eventOf: (pupil: PupilId) => SchoolEvent;
}

const row = cells.transform((read, context): ClassRecordRow => {
  const { record, kind, class: inClass, except, occurred_on, fields } = read;
  const refuse = (column: string, message: string): never => {
    context.issues.push({ code: "custom", input: fields, path: [column], message });
    return z.NEVER;
  };
  if (!isOfPupil(kind)) return refuse("kind", "a kind of record about a child");
  const told = recordEvent(read, { kind: "pupil", id: inClass });
  if ("faults" in told) {
    for (const fault of told.faults) refuse("fields", fault);
    return z.NEVER;
  }
  const eventOf = (pupil: PupilId): SchoolEvent =>
    ({ ...told.event, id: `record:${record}:${pupil}`, pupil }) as SchoolEvent;
  return { record, class: inClass, except, occurredOn: occurred_on, eventOf };
});

/** What is put on record for a whole class at once: one row, and one event for each pupil who was in the class on that day. */
export const classRecordTable: TableShape<ClassRecordRow> = {
  file: "class-records.csv",
  columns: ["record", "kind", "class", "except", "occurred_on", "recorded_on", "fields"],
  row,
  key: ({ record }) => record,
  keyColumns: ["record"],
};
