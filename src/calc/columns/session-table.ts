import { type CivilDate, type DayNumber, dayOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { type CivilMoment, readMoment } from "../../model/moment.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { type SessionIndex, sessionIndex } from "../../model/session.js";

/** Stands for "none" in a column of session numbers. */
export const noSession = 65_535;

/** The taught sessions of one calendar that are over by the cut-off, numbered from 0: columns hold these small numbers instead of dates. */
export interface SessionTable {
  /** The calendar's id. */
  readonly calendar: string;
  /** The day of the cut-off. */
  readonly asOf: DayNumber;
  /** The sessions in order: twice the day number, plus one in the afternoon. */
  readonly sessions: Int32Array;
  /**
   * What missing a session makes of its day (reading G5): 0 no whole day; 1 a whole day if the session before was missed too;
   * 2 a whole day by itself, since no other is taught.
   */
  readonly completion: Uint8Array;
  /** 1 where nobody has published yet that the day is a school day, so that no register can be missing; else 0. */
  readonly unpublished: Uint8Array;
}

/** What a session table covers. */
export interface SessionTableSpan {
  /** The first day judged: since when the records are kept, or the first day of a term. */
  readonly from: CivilDate;
  /** The cut-off. A session counts once it is over: within a session, the cut-off is the end of the one before. */
  readonly asOf: CivilMoment;
}

/**
 * Numbers the taught sessions of a calendar.
 *
 * @param calendar The calendar; to judge as of an earlier knowledge, what its `knownOn` gives.
 * @throws {BaoxueError} `invalid-date` or `invalid-moment` when the span names no existing day; `invalid-input` when it holds more than
 * 65,535 sessions; `beyond-horizon` when it reaches past what is published and the calendar is strict.
 * @example
 * ```ts
 * import { schoolCalendar, sessionTable } from "baoxue";
 * const calendar = schoolCalendar({
 *   id: "our-school",
 *   holidays: [],
 *   terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-01", to: "2026-01-23", source: "our own notice", publishedOn: "2025-06-20" }],
 * });
 * sessionTable(calendar, { from: "2025-09-01", asOf: "2025-09-12T13:00" }).sessions.length; //=> 19
 * ```
 */
export function sessionTable(calendar: SchoolCalendar, { from, asOf }: SessionTableSpan): SessionTable {
  const cutOff = readMoment(asOf, "asOf");
  const sessions: SessionIndex[] = [];
  const completion: number[] = [];
  const unpublished: number[] = [];
  for (let day = dayOf(from); day <= cutOff.day; day++) {
    const taught = calendar.teaching(day);
    const unsaid = taught !== 0 && calendar.provisional("schoolDays", day) !== undefined;
    for (const half of ["am", "pm"] as const) {
      const session = sessionIndex(day, half);
      if ((taught & (1 << (session & 1))) === 0 || calendar.sessionEnd(session) > cutOff.last) continue;
      sessions.push(session);
      completion.push(taught === 3 ? session & 1 : 2);
      unpublished.push(unsaid ? 1 : 0);
    }
  }
  if (sessions.length > noSession)
    throw new BaoxueError("invalid-input", [{ path: "from", value: from, expected: `at most ${noSession} sessions` }]);
  return {
    calendar: calendar.id,
    asOf: cutOff.day,
    sessions: Int32Array.from(sessions),
    completion: Uint8Array.from(completion),
    unpublished: Uint8Array.from(unpublished),
  };
}
