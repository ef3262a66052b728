import { BaoxueError, type Result } from "../../model/errors.js";
import type { AttendanceColumns } from "./attendance.js";
import { type AttendanceRows, type IntegerColumn, rowIssues } from "./attendance-rows.js";
import { appendPupil, type Entries, type PupilRows } from "./merge-rows.js";
import { noSession, type SessionTable } from "./session-table.js";

/**
 * Reads rows into columns for {@link currentRuns} and {@link longestRuns}. Left out are rows of sessions that are not in the table, and of days on
 * which the child was not expected.
 *
 * @throws {BaoxueError} `invalid-input`, naming of each column the first row that is wrong or out of order.
 * @example
 * ```ts
 * import { attendanceColumns, dayOf, markCodes, schoolCalendar, sessionTable } from "baoxue";
 * const calendar = schoolCalendar({
 *   id: "our-school",
 *   holidays: [],
 *   terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-01", to: "2026-01-23", source: "our own notice", publishedOn: "2025-06-20" }],
 * });
 * const morning = dayOf("2025-09-12") * 2;
 * const columns = attendanceColumns({
 *   tables: [sessionTable(calendar, { from: "2025-09-01", asOf: "2025-09-12" })],
 *   tableOfClass: [0],
 *   classOfPupil: [0, 0],
 *   marks: { pupil: [1, 1], session: [morning, morning + 1], code: [markCodes.absent, markCodes.absent] },
 *   missingRegisters: { class: [], session: [] },
 * });
 * [...columns.sessions]; //=> [18, 19]
 * ```
 */
export function attendanceColumns(rows: AttendanceRows): AttendanceColumns {
  const read = safeAttendanceColumns(rows);
  if (!read.ok) throw new BaoxueError("invalid-input", read.issues);
  return read.value;
}

/** As {@link attendanceColumns}, but answers with what is wrong instead of throwing. */
export function safeAttendanceColumns(rows: AttendanceRows): Result<AttendanceColumns> {
  const issues = rowIssues(rows);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: readRows(rows) };
}

function readRows(rows: AttendanceRows): AttendanceColumns {
  const pupils = rows.classOfPupil.length;
  const sources = readSources(rows);
  const room = rows.marks.pupil.length + gapsOfPupils(rows.classOfPupil, sources.gapStarts);
  const entries: Entries = { sessions: new Uint16Array(room), codes: new Uint8Array(room), length: 0 };
  const starts = new Uint32Array(pupils + 1);
  const last = new Uint16Array(pupils).fill(noSession);
  for (let pupil = 0; pupil < pupils; pupil++) {
    const table = tableOf(rows, rows.classOfPupil[pupil]);
    if (table) {
      appendPupil(entries, rowsOf(rows, sources, pupil, table));
      if (!hasLeft(rows, pupil, table)) last[pupil] = table.sessions.length - 1;
    }
    starts[pupil + 1] = entries.length;
  }
  const { sessions, codes, length } = entries;
  return { starts, sessions: sessions.slice(0, length), codes: codes.slice(0, length), last };
}

function tableOf({ tables, tableOfClass }: AttendanceRows, inClass = -1): SessionTable | undefined {
  return tables[tableOfClass[inClass] ?? -1];
}

/** Whether the child is gone by the cut-off; an empty table has no last session either. */
function hasLeft({ leftOn }: AttendanceRows, pupil: number, { asOf, sessions }: SessionTable): boolean {
  return sessions.length === 0 || (leftOn?.[pupil] ?? Number.POSITIVE_INFINITY) <= asOf;
}

/** The rows by session number, and where each child's and class's begin. */
interface Sources {
  readonly markStarts: Uint32Array;
  readonly marks: PupilRows["marks"];
  readonly gapStarts: Uint32Array;
  readonly gaps: Uint16Array;
}

function readSources(rows: AttendanceRows): Sources {
  const { tables, tableOfClass, classOfPupil, marks, missingRegisters: missing } = rows;
  const numbers = new Map(tables.map((table) => [table, sessionNumbers(table)]));
  const numberIn = (inClass: number | undefined, session: number): number => {
    const table = tableOf(rows, inClass);
    return (table && numbers.get(table)?.[session - (table.sessions[0] ?? 0)]) ?? noSession;
  };
  const markSessions = new Uint16Array(marks.pupil.length);
  for (let i = 0; i < markSessions.length; i++)
    markSessions[i] = numberIn(classOfPupil[marks.pupil[i] ?? -1], marks.session[i] ?? -1);
  const gaps = new Uint16Array(missing.class.length);
  for (let i = 0; i < gaps.length; i++) gaps[i] = numberIn(missing.class[i], missing.session[i] ?? -1);
  return {
    markStarts: startsOf(marks.pupil, classOfPupil.length),
    marks: { session: markSessions, code: marks.code },
    gapStarts: startsOf(missing.class, tableOfClass.length),
    gaps,
  };
}

/** The number of each session from the table's first to its last; `noSession` for those not taught. */
function sessionNumbers({ sessions }: SessionTable): Uint16Array {
  const first = sessions[0] ?? 0;
  const numbers = new Uint16Array((sessions.at(-1) ?? -1) - first + 1).fill(noSession);
  for (const [number, session] of sessions.entries()) numbers[session - first] = number;
  return numbers;
}

/** Where each owner's rows begin in a sorted column, and at last how many there are. */
function startsOf(owner: IntegerColumn, owners: number): Uint32Array {
  const starts = new Uint32Array(owners + 1);
  for (let i = 0; i < owner.length; i++) {
    const next = (owner[i] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i <= owners; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

function gapsOfPupils(classOfPupil: IntegerColumn, starts: Uint32Array): number {
  let count = 0;
  for (let pupil = 0; pupil < classOfPupil.length; pupil++) {
    const inClass = classOfPupil[pupil] ?? 0;
    count += (starts[inClass + 1] ?? 0) - (starts[inClass] ?? 0);
  }
  return count;
}

function rowsOf(rows: AttendanceRows, sources: Sources, pupil: number, table: SessionTable): PupilRows {
  const { markStarts, marks, gapStarts, gaps } = sources;
  const inClass = rows.classOfPupil[pupil] ?? 0;
  return {
    table,
    from: (rows.enrolledOn?.[pupil] ?? 0) * 2,
    before: (rows.leftOn?.[pupil] ?? Number.POSITIVE_INFINITY) * 2,
    marks,
    mark: markStarts[pupil] ?? 0,
    markEnd: markStarts[pupil + 1] ?? 0,
    gaps,
    gap: gapStarts[inClass] ?? 0,
    gapEnd: gapStarts[inClass + 1] ?? 0,
  };
}
