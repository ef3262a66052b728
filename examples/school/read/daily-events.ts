import type { SchoolEvent } from "baoxue";
import type { HeadcountRow, ReturnRow } from "./daily-tables.js";

/** A headcount as events: that heads were counted, and each pupil who was not there. */
export function headcountEvents(row: HeadcountRow): readonly SchoolEvent[] {
  const { date, class: inClass, lesson, by, missing, recorded_on } = row;
  const id = `headcount:${date}:${inClass}:${lesson}`;
  const base = { by, lesson, occurredOn: date, recordedOn: recorded_on };
  return [
    { ...base, id, kind: "headcount", subject: { kind: "class", id: inClass } },
    ...missing.map((pupil) => ({ ...base, id: `${id}:${pupil}`, kind: "missedLesson", pupil }) as const),
  ];
}

/** A day's return of attendance as one report on each class. */
export function returnEvents({ date, by, classes, recorded_on }: ReturnRow): readonly SchoolEvent[] {
  return classes.map((id) => ({
    id: `attendance-return:${date}:${id}`,
    kind: "workReport",
    report: "attendance",
    subject: { kind: "class", id },
    by,
    to: "schoolLeader",
    occurredOn: date,
    recordedOn: recorded_on,
  }));
}
