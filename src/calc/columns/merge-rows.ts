import { type AttendanceColumns, completionShift, markCodes, unpublishedCode } from "./attendance.js";
import type { MarkRows } from "./attendance-rows.js";
import { noSession, type SessionTable } from "./session-table.js";

const { attended, excused, noRegister } = markCodes;

/** Entries as they are written down, in columns with room enough. */
export interface Entries extends Pick<AttendanceColumns, "sessions" | "codes"> {
  length: number;
}

/** One child's rows, and how far they are read. */
export interface PupilRows {
  readonly table: SessionTable;
  /** The child is expected in sessions from this one on, and before that one. */
  readonly from: number;
  readonly before: number;
  /** The marks of all children, by session number; this one's are from `mark` up to `markEnd`. */
  readonly marks: Pick<MarkRows, "session" | "code">;
  mark: number;
  readonly markEnd: number;
  /** The missing registers of all classes, by session number; this child's class's are from `gap` up to `gapEnd`. */
  readonly gaps: Uint16Array;
  gap: number;
  readonly gapEnd: number;
}

/** Writes down a child's own rows together with the missing registers of its class. Rows of no session in the table are passed over. */
export function appendPupil(entries: Entries, rows: PupilRows): void {
  for (;;) {
    const marked = nextMark(rows);
    const session = Math.min(marked, nextGap(rows));
    if (session === noSession) return;
    while (nextGap(rows) === session) rows.gap++;
    append(entries, rows, session, marked === session ? readMarks(rows, session) : noRegister);
  }
}

function nextMark(rows: PupilRows): number {
  while (rows.mark < rows.markEnd && rows.marks.session[rows.mark] === noSession) rows.mark++;
  return rows.mark < rows.markEnd ? (rows.marks.session[rows.mark] ?? noSession) : noSession;
}

function nextGap(rows: PupilRows): number {
  while (rows.gap < rows.gapEnd && rows.gaps[rows.gap] === noSession) rows.gap++;
  return rows.gap < rows.gapEnd ? (rows.gaps[rows.gap] ?? noSession) : noSession;
}

/** What the marks of one session say together: the last of attended and absent, but leave goes before absence. */
function readMarks(rows: PupilRows, session: number): number {
  let said: number = noRegister;
  let onLeave = false;
  for (; nextMark(rows) === session; rows.mark++) {
    const code = rows.marks.code[rows.mark] ?? noRegister;
    if (code === excused) onLeave = true;
    else if (code !== noRegister) said = code;
  }
  return onLeave && said !== attended ? excused : said;
}

function append(entries: Entries, { table, from, before }: PupilRows, session: number, status: number): void {
  const index = table.sessions[session] ?? 0;
  if (status === attended || index < from || index >= before) return;
  const shown = status === noRegister && table.unpublished[session] === 1 ? unpublishedCode : status;
  entries.sessions[entries.length] = session;
  entries.codes[entries.length] = shown | ((table.completion[session] ?? 0) << completionShift);
  entries.length++;
}
