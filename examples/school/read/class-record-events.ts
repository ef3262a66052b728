import type { PupilId, SchoolEvent } from "baoxue";
import type { ClassRecordRow } from "./class-record-table.js";
import type { SchoolRows } from "./read-school.js";

/** This year's pupils are listed since this day; before it, those of last year. */
const yearBegan = "2025-09-01";

/** Finds the pupils of a class on the day of a record, and makes the event of each. */
export function classRecordEvents(rows: SchoolRows): (row: ClassRecordRow) => readonly SchoolEvent[] {
  const now = byClass(rows.pupils);
  const before = byClass(rows.lastYear);
  return ({ class: inClass, except, occurredOn, eventOf }) => {
    const listed = (occurredOn < yearBegan ? before : now).get(inClass) ?? [];
    return listed
      .filter(
        ({ pupil, enrolled_on, left_on }) =>
          enrolled_on <= occurredOn && (left_on ?? "9999") > occurredOn && !except.includes(pupil),
      )
      .map(({ pupil }) => eventOf(pupil));
  };
}

interface Listed {
  readonly pupil: PupilId;
  readonly class: string;
  readonly enrolled_on: string;
  readonly left_on?: string | undefined;
}

function byClass(rows: readonly { readonly row: Listed }[]): ReadonlyMap<string, readonly Listed[]> {
  const lists = new Map<string, Listed[]>();
  for (const { row } of rows) {
    const list = lists.get(row.class);
    if (list) list.push(row);
    else lists.set(row.class, [row]);
  }
  return lists;
}
