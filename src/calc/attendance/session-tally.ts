import type { SessionStatus } from "../../model/pupil-view.js";
import type { Text } from "../../model/text.js";
import type { AttendanceCounterId } from "../indicators/attendance-counters-data.js";

/** Half days of one child, or of many: what was expected is what is on record and what is not. */
export interface SessionTally {
  /** Half days on which the child was expected (应到). */
  readonly expected: number;
  /** Of these, with something on record. */
  readonly recorded: number;
  /** Missed with approved leave (请假). */
  readonly excused: number;
  /** Missed without (旷课). */
  readonly unexcused: number;
  /** Without a register, mark or leave: neither attended nor missed. */
  readonly unknown: number;
}

/** A tally while it is being counted. */
export type RunningTally = { -readonly [K in keyof SessionTally]: number };

/** A tally of nothing. */
export function emptyTally(): RunningTally {
  return { expected: 0, recorded: 0, excused: 0, unexcused: 0, unknown: 0 };
}

/** Counts one session that is over. */
export function countSession(tally: RunningTally, status: SessionStatus): void {
  tally.expected += 1;
  if (status === "unknown" || status === "pending") {
    tally.unknown += 1;
    return;
  }
  tally.recorded += 1;
  if (status === "excused") tally.excused += 1;
  if (status === "absent") tally.unexcused += 1;
}

/** How a child's absence stands to a tenth of its days. */
export type ChronicStanding = "tooFewDays" | "chronic" | "possible" | "below";

/** What each standing is called. */
export const chronicStandingLabels: Readonly<Record<ChronicStanding, Text>> = {
  tooFewDays: { zh: "在册天数不足，不作判断", en: "too few days enrolled to say" },
  chronic: { zh: "长期缺勤", en: "chronically absent" },
  possible: { zh: "可能长期缺勤（缺少点名）", en: "possibly chronically absent, registers are missing" },
  below: { zh: "未达一成", en: "below a tenth" },
};

/**
 * Absent for a tenth or more of the enrolled school days, reached included: 18 of 180. By whole numbers, `10 × absent ≥ enrolled`, in half days.
 * A half day without a record is enrolled and not absent; were it missed too, and that made a tenth, it is `possible`.
 *
 * @param minimumDays Below so many enrolled days nothing is said.
 */
export function chronicStanding(tally: SessionTally, minimumDays: number): ChronicStanding {
  const { expected, excused, unexcused, unknown } = tally;
  if (expected === 0 || expected < minimumDays * 2) return "tooFewDays";
  const absent = excused + unexcused;
  if (10 * absent >= expected) return "chronic";
  return 10 * (absent + unknown) >= expected ? "possible" : "below";
}

/** Counts while they are being made. */
export type RunningCounts = Record<AttendanceCounterId, number>;

/** No counts yet. */
export function emptyCounts(): RunningCounts {
  return {
    sessionsExpected: 0,
    sessionsRecorded: 0,
    sessionsAbsentExcused: 0,
    sessionsAbsentUnexcused: 0,
    sessionsUnknown: 0,
    registersExpected: 0,
    registersTaken: 0,
    pupilsExposed: 0,
    pupilsChronicallyAbsent: 0,
    pupilsPossiblyChronicallyAbsent: 0,
  };
}

/** Adds a child to the counts of a group. */
export function addPupil(counts: RunningCounts, tally: SessionTally, standing: ChronicStanding): void {
  counts.sessionsExpected += tally.expected;
  counts.sessionsRecorded += tally.recorded;
  counts.sessionsAbsentExcused += tally.excused;
  counts.sessionsAbsentUnexcused += tally.unexcused;
  counts.sessionsUnknown += tally.unknown;
  if (standing === "tooFewDays") return;
  counts.pupilsExposed += 1;
  if (standing === "chronic") counts.pupilsChronicallyAbsent += 1;
  if (standing !== "below") counts.pupilsPossiblyChronicallyAbsent += 1;
}
