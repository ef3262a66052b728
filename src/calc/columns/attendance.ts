/** What a record says of one child in one session. */
export const markCodes = {
  /** Attended, where another record says otherwise: a correction, or a register taken again. */
  attended: 0,
  /** Absent, as the register or a correction says. */
  absent: 1,
  /** Covered by approved leave. */
  excused: 2,
  /** No register was taken. */
  noRegister: 3,
} as const;

/**
 * No register was taken, on a day of which nobody has published yet that it is a school day: neither missed nor attended.
 * Stands in {@link AttendanceColumns} only.
 */
export const unpublishedCode = 4;

/** The bits of an entry's code that hold what is said of the child. */
export const statusMask = 7;

/** By how many bits the session's `completion` stands above them. */
export const completionShift = 4;

/**
 * Attendance as columns: an entry for each session of a child that was not plainly attended, child by child, session by session.
 * A session without an entry was attended, so that the rule costs nothing and an exception 3 bytes; a byte for each child and session
 * would cost some 200 bytes a term where exceptions cost some 20.
 */
export interface AttendanceColumns {
  /** Where each child's entries begin, and at last how many there are: one longer than there are children. */
  readonly starts: Uint32Array;
  /** The session of each entry, by its number in the session table of the child's class; rising within a child. */
  readonly sessions: Uint16Array;
  /** What each entry says: 1 to 3 as in {@link markCodes}, or 4 where no register was taken on a day that nobody has published; plus 16 times the table's `completion` of its session. */
  readonly codes: Uint8Array;
  /** The number of the last session of each child's table; `noSession` for a child that has left by the cut-off. */
  readonly last: Uint16Array;
}
