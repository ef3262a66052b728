import type { DayNumber } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import type { SessionIndex } from "../../model/session.js";
import { markCodes } from "./attendance.js";
import type { SessionTable } from "./session-table.js";

/** A column of whole numbers, however the host holds it: a typed array, a plain one, or a vector with an index. */
export type IntegerColumn = ArrayLike<number>;

/**
 * Attendance as a province's database gives it, with children and classes numbered from 0.
 *
 * Only exceptions are given: a session of which nothing is said was attended. Three tables put together, in one order, give the marks:
 * the children that registers list as absent, corrections, and approved leave, one row a session. Registers that were never taken are given
 * once a class, not once a child. A child that changed class is given a class of its own, which lacks the registers that its classes lacked
 * while it was there. What happened in schools with different calendars is for the object model.
 */
export interface AttendanceRows {
  /** One table for each calendar, and for each day since when records are kept. */
  readonly tables: readonly SessionTable[];
  /** Of each class, its place in `tables`. */
  readonly tableOfClass: IntegerColumn;
  /** Of each child, its class. */
  readonly classOfPupil: IntegerColumn;
  /** Records of single children, by child, session and when they were recorded: of attended and absent the last counts, as in the object model. */
  readonly marks: MarkRows;
  /** The sessions of which a class has no register, by class and session. */
  readonly missingRegisters: MissingRegisterRows;
  /** Of each child, the first day on which it was expected; every child from the first session unless given. */
  readonly enrolledOn?: ArrayLike<DayNumber>;
  /** Of each child, the first day on which it was no longer expected: any day after the cut-off for one that is still there. */
  readonly leftOn?: ArrayLike<DayNumber>;
}

/** What records say of single children. */
export interface MarkRows {
  /** The child, by its place in `classOfPupil`. */
  readonly pupil: IntegerColumn;
  /** The session: twice the day number, plus one in the afternoon. */
  readonly session: ArrayLike<SessionIndex>;
  /** A code of {@link markCodes}. */
  readonly code: IntegerColumn;
}

/** Registers that were not taken. */
export interface MissingRegisterRows {
  /** The class, by its place in `tableOfClass`. */
  readonly class: IntegerColumn;
  /** The session: twice the day number, plus one in the afternoon. */
  readonly session: ArrayLike<SessionIndex>;
}

/** What is wrong with rows; of each column only the first fault, since there are millions of rows. */
export function rowIssues(rows: AttendanceRows): readonly Issue[] {
  const { tables, tableOfClass, classOfPupil, marks, missingRegisters: missing } = rows;
  const pupils = classOfPupil.length;
  return [
    ...lengthIssues("enrolledOn", rows.enrolledOn, pupils),
    ...lengthIssues("leftOn", rows.leftOn, pupils),
    ...lengthIssues("marks.session", marks.session, marks.pupil.length),
    ...lengthIssues("marks.code", marks.code, marks.pupil.length),
    ...lengthIssues("missingRegisters.session", missing.session, missing.class.length),
    ...rangeIssues("tableOfClass", tableOfClass, tables.length),
    ...rangeIssues("classOfPupil", classOfPupil, tableOfClass.length),
    ...rangeIssues("marks.pupil", marks.pupil, pupils),
    ...rangeIssues("marks.code", marks.code, markCodes.noRegister + 1),
    ...rangeIssues("missingRegisters.class", missing.class, tableOfClass.length),
    ...orderIssues("marks", marks.pupil, marks.session),
    ...orderIssues("missingRegisters", missing.class, missing.session),
  ];
}

function lengthIssues(path: string, column: IntegerColumn | undefined, length: number): readonly Issue[] {
  return column === undefined || column.length === length
    ? []
    : [{ path: `${path}.length`, value: column.length, expected: `${length}, as many as there are rows` }];
}

function rangeIssues(path: string, column: IntegerColumn, end: number): readonly Issue[] {
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? -1;
    if (!(value >= 0 && value < end && Number.isInteger(value)))
      return [{ path: `${path}[${i}]`, value, expected: `a whole number from 0 to ${end - 1}` }];
  }
  return [];
}

function orderIssues(path: string, owner: IntegerColumn, session: IntegerColumn): readonly Issue[] {
  for (let i = 1; i < owner.length; i++) {
    const before = owner[i - 1] ?? 0;
    const here = owner[i] ?? 0;
    if (here < before || (here === before && (session[i] ?? 0) < (session[i - 1] ?? 0)))
      return [
        { path: `${path}[${i}]`, value: [here, session[i]], expected: "no row that belongs before the one above it" },
      ];
  }
  return [];
}
