/** A world's attendance as the rows that a database would give: what the columns are tested with. */

import { markCodes } from "../../../src/calc/columns/attendance.js";
import type { AttendanceRows } from "../../../src/calc/columns/attendance-rows.js";
import { type SessionTable, sessionTable } from "../../../src/calc/columns/session-table.js";
import { dateOf } from "../../../src/model/civil-date.js";
import type { Leave, Mark, Register } from "../../../src/model/events-attendance.js";
import { byRecording, type Fact } from "../../../src/model/fact.js";
import { type CivilMoment, momentOf, readMoment } from "../../../src/model/moment.js";
import { placementOn } from "../../../src/model/placement.js";
import type { PupilView } from "../../../src/model/pupil-view.js";
import type { SchoolCalendar } from "../../../src/model/school-calendar.js";
import { dayOfSession, indexOfRef, type SessionIndex, sessionIndex, sessionOf } from "../../../src/model/session.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { viewOf } from "../../model/looking.js";

/** A world, and how it is looked at. */
export interface Looked {
  readonly data: WorldData;
  /** The calendar of every school, as known then. */
  readonly calendar: SchoolCalendar;
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment;
}

/** A child in the rows, and in the object model at the same cut-off. */
export interface Row {
  readonly view: PupilView;
  readonly table: SessionTable;
}

/** The rows of a world; left out are children that columns do not say: those that left and came back, or nowhere placed. */
export function rowsOf(looked: Looked): { readonly rows: AttendanceRows; readonly pupils: readonly Row[] } {
  const { data, calendar, asOf } = looked;
  const views = data.pupils
    .map(({ id }) => viewOf(data, { ...looked, asOf: betweenSessions(calendar, asOf), pupil: id }))
    .filter(isSaid);
  const classes = data.classes.map(({ id }) => ({
    of: [id],
    school: data.classes.find((one) => one.id === id)?.school,
  }));
  const recordsFrom = (school = ""): SessionTable =>
    sessionTable(calendar, { from: dateOf(views[0]?.world.recordsFrom(school) ?? 0), asOf });
  const own = views.filter((view) => view.placements.length > 1); // a child that changed class is a class of its own
  const tables = [
    ...classes.map(({ school }) => recordsFrom(school)),
    ...own.map((view) => recordsFrom(view.placements[0]?.school)),
  ];
  const classOf = (view: PupilView): number =>
    view.placements.length > 1
      ? classes.length + own.indexOf(view)
      : data.classes.findIndex(({ id }) => id === view.placements[0]?.class);
  const pupils = views.map((view) => ({ view, table: tables[classOf(view)] ?? never() }));
  const marks = pupils.flatMap(({ view }, pupil) => marksOf(looked, view).map((mark) => ({ pupil, ...mark })));
  const missing = tables.flatMap((table, inClass) =>
    [...table.sessions]
      .filter((session) => isMissing(views, session, classes[inClass]?.of[0] ?? own[inClass - classes.length]))
      .map((session) => ({ inClass, session })),
  );
  const rows: AttendanceRows = {
    tables,
    tableOfClass: tables.map((_, i) => i),
    classOfPupil: views.map(classOf),
    marks: {
      pupil: marks.map(({ pupil }) => pupil),
      session: marks.map(({ session }) => session),
      code: marks.map(({ code }) => code),
    },
    missingRegisters: {
      class: missing.map(({ inClass }) => inClass),
      session: missing.map(({ session }) => session),
    },
    enrolledOn: views.map(({ placements }) => placements[0]?.from ?? 0),
    leftOn: views.map(({ placements }) => placements.at(-1)?.until ?? 0),
  };
  return { rows, pupils };
}

function never(): never {
  throw new Error("every class has a table");
}

/** Within a session, the minute before it: there the columns stand. */
function betweenSessions(calendar: SchoolCalendar, asOf: CivilMoment): CivilMoment {
  const { day, last } = readMoment(asOf);
  for (const half of ["am", "pm"] as const) {
    const session = sessionIndex(day, half);
    const taught = (calendar.teaching(day) & (1 << (session & 1))) !== 0;
    if (taught && calendar.sessionStart(session) <= last && last < calendar.sessionEnd(session))
      return momentOf(calendar.sessionStart(session) - 1);
  }
  return asOf;
}

/** Whether the child was expected without a break, under records that begin on one day. */
function isSaid({ placements, world }: PupilView): boolean {
  const starts = new Set(placements.map((place) => world.recordsFrom(place.school)));
  return starts.size === 1 && placements.slice(1).every((place, i) => place.from === placements[i]?.until);
}

/** Whether no register is known of a class in a session; of the class that a child was in then, for a child. */
function isMissing(views: readonly PupilView[], session: SessionIndex, of: string | PupilView | undefined): boolean {
  const view = typeof of === "object" ? of : views[0];
  const inClass = typeof of === "object" ? placementOn(of.placements, dayOfSession(session))?.class : of;
  const taken = view?.world.registers.get(inClass ?? "")?.get(session) ?? [];
  return !taken.some((fact) => view?.world.counts(fact, view.knownOn));
}

/** All that is recorded of a child, session by session: also on days without lessons, and when it was not expected. */
function marksOf({ asOf }: Looked, view: PupilView): readonly { session: SessionIndex; code: number }[] {
  const last = readMoment(asOf).day + 3;
  return Array.from({ length: 140 }, (_, i) => (last - 69) * 2 + i).flatMap((session) => {
    const said = recordsOf(view, session).filter((fact) => view.world.counts(fact, view.knownOn));
    const codes = [...said].sort(byRecording).map(({ event }) => codeOf(event, view));
    const implied = said.every(({ event }) => event.kind === "register") && !codes.includes(markCodes.absent);
    return implied ? [] : codes.map((code) => ({ session, code }));
  });
}

/** The registers, marks and leave slips that speak of a child in a session. */
function recordsOf(
  { world, pupil, placements }: PupilView,
  session: SessionIndex,
): readonly Fact<Register | Mark | Leave>[] {
  const day = dayOfSession(session);
  const inClass = placementOn(placements, day)?.class ?? "";
  const { marks = [], leaves = [] } = world.timelines.get(pupil) ?? {};
  return [
    ...(world.registers.get(inClass)?.get(session) ?? []),
    ...marks.filter((fact) => fact.day === day && fact.event.session === sessionOf(session)),
    ...leaves.filter(
      ({ event }) => event.approved && indexOfRef(event.from) <= session && session <= indexOfRef(event.to),
    ),
  ];
}

function codeOf(event: Register | Mark | Leave, { pupil }: PupilView): number {
  if (event.kind === "leave") return markCodes.excused;
  const attended = event.kind === "mark" ? event.attended : !event.absent.includes(pupil);
  return attended ? markCodes.attended : markCodes.absent;
}
