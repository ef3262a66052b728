import type { CivilDate, EventId, SchoolEvent, WorldData } from "baoxue";
import type { HomeRow, LastYearRow, ResponsibleRow } from "./care-tables.js";
import { classRecordEvents } from "./class-record-events.js";
import { contactEvent } from "./contact-events.js";
import { headcountEvents, returnEvents } from "./daily-events.js";
import { given } from "./given.js";
import type { MovementRow } from "./movement-table.js";
import type { SchoolRows } from "./read-school.js";
import type { ReadRow } from "./read-table.js";
import type { SlipRow } from "./slip-table.js";
import type { CorrectionRow, PupilRow, RegisterRow } from "./tables.js";

/** The registers are kept here since this school year; what the bodies do, and who is enrolled, since the one before. */
const school = { id: "S01", township: "T01", authority: "A01", recordsFrom: "2025-09-01" } as const;

/** A school as data for the library, and where each event comes from. */
export interface SchoolWorld {
  readonly data: WorldData;
  /** The file and line of each event, by its id. */
  readonly sources: ReadonlyMap<EventId, string>;
}

/** The school's rows as a world. Every event's id is made of its row's own, so it stays the same when rows are added. */
export function toWorld(rows: SchoolRows): SchoolWorld {
  const told = [
    ...eventsOf("pupils.csv", rows.pupils, enrolment),
    ...eventsOf("movements.csv", rows.movements, movementEvent),
    ...eventsOf("registers.csv", rows.registers, registerEvent),
    ...eventsOf("corrections.csv", rows.corrections, markEvent),
    ...eventsOf("leave-slips.csv", rows.slips, leaveEvent),
    ...eventsOf("contacts.csv", rows.contacts, contactEvent),
    ...manyOf("last-year.csv", rows.lastYear, lastYearEvents),
    ...eventsOf("responsible.csv", rows.responsible, assignment),
    ...eventsOf("records.csv", rows.records, ({ event }) => event),
    ...manyOf("class-records.csv", rows.classRecords, classRecordEvents(rows)),
    ...manyOf("headcounts.csv", rows.headcounts, headcountEvents),
    ...manyOf("attendance-returns.csv", rows.returns, returnEvents),
  ];
  const data: WorldData = {
    recordsFrom: "2024-09-01",
    schools: [school],
    classes: rows.classes.map(({ row }) => ({ id: row.class, grade: row.grade, school: school.id })),
    pupils: pupilsOf(rows),
    villages: rows.villages.map(({ row }) => ({ id: row.village, township: row.township })),
    events: told.map(({ event }) => event),
  };
  return { data, sources: new Map(told.map(({ event, source }) => [event.id, source])) };
}

/** This year's pupils, those of last year who are no longer here, and the children of the area who are on no roll. */
function pupilsOf(rows: SchoolRows): WorldData["pupils"] {
  const homes = new Map([...rows.homes, ...rows.notEnrolled].map(({ row }) => [row.pupil, row]));
  const ids = new Set([...rows.pupils, ...rows.lastYear, ...rows.notEnrolled].map(({ row }) => row.pupil));
  return [...ids].map((id) => ({ id, ...homeOf(homes.get(id)) }));
}

function homeOf(home: HomeRow | undefined) {
  return given({ village: home?.village, bornOn: home?.born_on });
}

interface ToldEvent {
  readonly event: SchoolEvent;
  readonly source: string;
}

function eventsOf<Row>(
  file: string,
  rows: readonly ReadRow<Row>[],
  toEvent: (row: Row) => SchoolEvent,
): readonly ToldEvent[] {
  return rows.map(({ row, line }) => ({ event: toEvent(row), source: `${file}:${line}` }));
}

function manyOf<Row>(
  file: string,
  rows: readonly ReadRow<Row>[],
  toEvents: (row: Row) => readonly SchoolEvent[],
): readonly ToldEvent[] {
  return rows.flatMap(({ row, line }) => toEvents(row).map((event) => ({ event, source: `${file}:${line}` })));
}

function enrolment({ pupil, class: inClass, enrolled_on }: PupilRow): SchoolEvent {
  return {
    id: `pupil:${pupil}`,
    kind: "enrolled",
    pupil,
    class: inClass,
    occurredOn: enrolled_on,
    recordedOn: enrolled_on,
  };
}

function movementEvent(row: MovementRow): SchoolEvent {
  const base = { id: `movement:${row.movement}`, pupil: row.pupil, occurredOn: row.on, recordedOn: row.recorded_on };
  switch (row.kind) {
    case "enrolled":
      return { ...base, kind: "enrolled", class: row.class };
    case "left":
      return { ...base, kind: "left", reason: row.reason, ...given({ to: row.to }) };
    case "acknowledged":
      return { ...base, kind: "transferAcknowledged", by: row.to };
    default:
      return row satisfies never;
  }
}

function registerEvent({ date, session, class: inClass, absent, recorded_on }: RegisterRow): SchoolEvent {
  const id = `register:${date}:${session}:${inClass}`;
  return { id, kind: "register", class: inClass, session, absent, occurredOn: date, recordedOn: recorded_on };
}

function markEvent({ correction, pupil, date, session, attended, recorded_on }: CorrectionRow): SchoolEvent {
  const id = `correction:${correction}`;
  return { id, kind: "mark", pupil, session, attended, occurredOn: date, recordedOn: recorded_on };
}

/** Leave happens when it is approved; where it was not, when it would have begun. */
function leaveEvent(row: SlipRow): SchoolEvent {
  return {
    id: `slip:${row.slip}`,
    kind: "leave",
    pupil: row.pupil,
    from: { date: row.from_date, session: row.from_session },
    to: { date: row.to_date, session: row.to_session },
    reason: row.reason,
    approved: row.approved,
    occurredOn: row.approved_on ?? row.from_date,
    recordedOn: row.recorded_on,
  };
}

function lastYearEvents(row: LastYearRow): readonly SchoolEvent[] {
  const base = (what: string, on: CivilDate) => {
    return { id: `last-year:${row.pupil}:${what}`, pupil: row.pupil, occurredOn: on, recordedOn: on };
  };
  const { class: inClass, left_on, reason, to, acknowledged_on } = row;
  const left =
    left_on === undefined || reason === undefined ? [] : [{ ...base("left", left_on), reason, ...given({ to }) }];
  const arrived =
    acknowledged_on === undefined || to === undefined ? [] : [{ ...base("acknowledged", acknowledged_on), by: to }];
  return [
    { ...base("enrolled", row.enrolled_on), kind: "enrolled", class: inClass },
    ...left.map((event) => ({ ...event, kind: "left" }) as const),
    ...arrived.map((event) => ({ ...event, kind: "transferAcknowledged" }) as const),
  ];
}

function assignment({ pupil, person, office, from }: ResponsibleRow): SchoolEvent {
  const id = `responsible:${pupil}`;
  return { id, kind: "assigned", pupil, as: "responsible", person, office, occurredOn: from, recordedOn: from };
}
