/**
 * One child's autumn, as its school wrote it down: small worlds for the tests of what is derived from them without any rule.
 *
 * The child P1 is in class C1 of school S1 from 1 September 2025; every register is taken, and it was there unless the story says otherwise.
 */
import { type AbsenceRun, absenceRuns } from "../../src/model/absence-run.js";
import { type CaseFile, caseFile } from "../../src/model/case-file.js";
import { type CivilDate, dateOf, dayOf } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { Left } from "../../src/model/events-attendance.js";
import type { ClosingGround, DropoutReason } from "../../src/model/events-case.js";
import { type CivilMoment, never, readMoment } from "../../src/model/moment.js";
import { type PupilView, pupilView } from "../../src/model/pupil-view.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import type { Session } from "../../src/model/session.js";
import type { WorldData } from "../../src/model/world-data.js";

const nationalDay = { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" };

/** Autumn 2025: off from 1 to 8 October, lessons on Sunday 28 September and Saturday 11 October. */
const autumn: SchoolCalendar = schoolCalendar({
  id: "autumn-2025",
  holidays: [
    {
      year: 2025,
      rest: Array.from({ length: 8 }, (_, i) => ({ date: dateOf(dayOf("2025-10-01") + i), name: nationalDay })),
      makeUp: [
        { date: "2025-09-28", name: nationalDay },
        { date: "2025-10-11", name: nationalDay },
      ],
      source: "the notice on the holidays of 2025",
      publishedOn: "2024-11-12",
    },
  ],
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2026-01-23",
      source: "the school's own notice",
      publishedOn: "2025-06-20",
    },
  ],
});

/** What is written down about the child. */
export interface Childhood {
  /** First and last day of each time without a single attended session; a session alone by its name. */
  readonly away?: readonly (readonly [CivilDate, CivilDate?, Session?])[];
  /** Days, or sessions of a day, without a register. */
  readonly unregistered?: readonly (readonly [CivilDate, Session?])[];
  /** Registers are kept up to this day. */
  readonly through?: CivilDate;
  readonly events?: readonly SchoolEvent[];
}

const sessions = ["am", "pm"] as const;

/** A childhood as the data of a world. */
export function worldOf({ away = [], unregistered = [], through = "2025-11-28", events = [] }: Childhood): WorldData {
  const first = dayOf("2025-09-01");
  const missed = (date: CivilDate, session: Session): boolean =>
    away.some(([from, to = from, only]) => from <= date && date <= to && (only ?? session) === session);
  const silent = (date: CivilDate, session: Session): boolean =>
    unregistered.some(([day, only]) => day === date && (only ?? session) === session);
  const registers = Array.from({ length: dayOf(through) - first + 1 }, (_, i) => dateOf(first + i)).flatMap((date) =>
    sessions
      .filter((session, i) => (autumn.teaching(dayOf(date)) & (1 << i)) !== 0 && !silent(date, session))
      .map(
        (session): SchoolEvent => ({
          kind: "register",
          id: `register-${date}-${session}`,
          class: "C1",
          session,
          absent: missed(date, session) ? ["P1"] : [],
          occurredOn: session === "am" ? `${date}T08:10` : `${date}T14:10`,
          recordedOn: session === "am" ? `${date}T08:10` : `${date}T14:10`,
        }),
      ),
  );
  return {
    recordsFrom: "2025-09-01",
    schools: [{ id: "S1", township: "T1", authority: "A1" }],
    classes: [{ id: "C1", school: "S1", grade: 7 }],
    pupils: [{ id: "P1" }],
    events: [
      {
        kind: "enrolled",
        id: "enrolled",
        pupil: "P1",
        class: "C1",
        occurredOn: "2025-09-01",
        recordedOn: "2025-09-01",
      },
      ...registers,
      ...events,
    ],
  };
}

/** When one looks, and by what was known then. */
export interface Looking {
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment;
  readonly pupil?: string;
  readonly calendar?: SchoolCalendar;
}

/** A child of a world, looked at. */
function viewOf(data: WorldData, { asOf, knownOn, pupil = "P1", calendar = autumn }: Looking): PupilView {
  const world = createWorld(data);
  const timeline = world.timelines.get(pupil);
  if (!timeline) throw new Error(`no pupil ${pupil}`);
  const known = knownOn === undefined ? calendar : calendar.knownOn(knownOn);
  return pupilView(world, timeline, {
    asOf: readMoment(asOf).last,
    knownOn: knownOn === undefined ? never : readMoment(knownOn).last,
    calendarOf: () => known,
  });
}

/** What a case is derived from. */
export function caseInput(
  data: WorldData,
  look: Looking,
): { readonly view: PupilView; readonly runs: readonly AbsenceRun[] } {
  const view = viewOf(data, look);
  return { view, runs: absenceRuns(view) };
}

/** The case of a child of a world. */
export function caseIn(data: WorldData, look: Looking, daysAttended = 1): CaseFile {
  return caseFile({ ...caseInput(data, look), daysAttended });
}

/** The case of a childhood. */
export function caseOf(childhood: Childhood, asOf: CivilMoment, knownOn?: CivilMoment): CaseFile {
  return caseIn(worldOf(childhood), { asOf, ...(knownOn === undefined ? {} : { knownOn }) });
}

/** The steps of a case, a line each: moment, status, and a question mark where it is only possible. */
export function stepLines({ steps }: CaseFile): readonly string[] {
  return steps.map(
    ({ at, status, certainty, certainAt }) =>
      `${at} ${status}${certainty === "possible" ? "?" : certainAt === undefined ? "" : ` (certain ${certainAt})`}`,
  );
}

type When = readonly [occurredOn: CivilMoment, recordedOn?: CivilMoment];

function base(
  kind: string,
  occurredOn: CivilMoment,
  recordedOn: CivilMoment = occurredOn,
): {
  readonly id: string;
  readonly pupil: string;
  readonly occurredOn: CivilMoment;
  readonly recordedOn: CivilMoment;
} {
  return { id: `${kind}-${occurredOn}`, pupil: "P1", occurredOn, recordedOn };
}

/** Somebody saw that the child tends to drop out. */
export function noted(...when: When): SchoolEvent {
  return { kind: "riskNoted", by: "homeroomTeacher", ...base("noted", ...when) };
}

/** The tendency is over. */
export function cleared(...when: When): SchoolEvent {
  return { kind: "riskCleared", by: "homeroomTeacher", ...base("cleared", ...when) };
}

/** The child is put down as suspected. */
export function suspected(...when: When): SchoolEvent {
  return { kind: "dropoutSuspected", by: "school", ...base("suspected", ...when) };
}

/** The decision that the child has dropped out. */
export function confirmed(on: CivilMoment, reason: DropoutReason = "work", recordedOn?: CivilMoment): SchoolEvent {
  return { kind: "dropoutConfirmed", by: "educationAuthority", reason, ...base("confirmed", on, recordedOn) };
}

/** The formalities of the return are complete. */
export function completed(...when: When): SchoolEvent {
  return { kind: "returnCompleted", by: "school", ...base("completed", ...when) };
}

/** Somebody claims that the case is closed. */
export function closed(on: CivilMoment, ground: ClosingGround = "returned", recordedOn?: CivilMoment): SchoolEvent {
  return { kind: "caseClosed", by: "school", ground, ...base("closed", on, recordedOn) };
}

/** The child is no longer expected. */
export function left(on: CivilMoment, reason: Left["reason"], papers: Partial<Left> = {}): SchoolEvent {
  return { kind: "left", reason, ...base("left", on), ...papers };
}

/** A receiving school says that the child arrived. */
export function acknowledged(...when: When): SchoolEvent {
  return { kind: "transferAcknowledged", by: "elsewhere", ...base("acknowledged", ...when) };
}

/** The child is expected again. */
export function enrolled(...when: When): SchoolEvent {
  return { kind: "enrolled", class: "C1", ...base("enrolled", ...when) };
}

/** One session put right. */
export function marked(
  date: CivilDate,
  session: Session,
  attended: boolean,
  recordedOn: CivilMoment = date,
): SchoolEvent {
  return { kind: "mark", session, attended, ...base(`mark-${session}`, date, recordedOn) };
}
