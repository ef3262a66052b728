import { type CivilDate, dateOf } from "../../model/civil-date.js";
import { type CivilMoment, dayOfMinute, type Minute, startOfDay } from "../../model/moment.js";
import type { ClassId, PupilId, SchoolClass } from "../../model/people.js";
import { sessionsFrom } from "../../model/presence.js";
import { pupilView } from "../../model/pupil-view.js";
import { requireWorld } from "../../model/require-world.js";
import type { SessionIndex } from "../../model/session.js";
import { gradeId, type SubjectRef } from "../../model/subject.js";
import type { PupilTimeline, World } from "../../model/world.js";
import { fitsFilter } from "../class-filter.js";
import type { AttendanceCounterId } from "../indicators/attendance-counters-data.js";
import { type AttendanceGrouping, type AttendanceOptions, attendanceRequest } from "./attendance-request.js";
import {
  addPupil,
  type ChronicStanding,
  chronicStanding,
  countSession,
  emptyCounts,
  emptyTally,
  type RunningCounts,
  type RunningTally,
  type SessionTally,
} from "./session-tally.js";

/** One child's half days, and how they stand to a tenth: why it is counted, and where. */
export interface PupilAttendance extends SessionTally {
  readonly pupil: PupilId;
  readonly standing: ChronicStanding;
}

/** The counts of one school, grade or class. */
export interface AttendanceGroup {
  readonly subject: SubjectRef;
  readonly counts: Readonly<Record<AttendanceCounterId, number>>;
}

/** What was counted of attendance. */
export interface AttendanceCounts {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The last day of which sessions may be counted. */
  readonly cutOff: CivilDate;
  readonly knownOn?: CivilMoment;
  readonly minimumDays: number;
  /** By the names of the counters of the family attendance. */
  readonly counts: Readonly<Record<AttendanceCounterId, number>>;
  /**
   * Where asked for, in the order of their ids. Sessions and registers add up to the whole; children do not where they moved, since each
   * group judges a child by its days there.
   */
  readonly groups?: readonly AttendanceGroup[];
  /** Where asked for: the children who were expected at all, in the order of their ids. */
  readonly pupils?: readonly PupilAttendance[];
}

/**
 * Counts attendance (考勤) over a span of days, for `absenceRate`, `chronicAbsence` and `registerCoverage`.
 *
 * A session is half a school day: a day with a morning and an afternoon counts two halves, a day of which only one is taught one half. Counted are
 * sessions that are taught and over, on days when the child was expected in a class, since the records began. A session of which no register,
 * mark or leave speaks is `unknown`: never an absence, and not in the denominator of the absence rate; it is enrolled time for chronic absence,
 * whose upper bound is counted beside. So the coverage belongs beside both. Of a day that no published calendar calls a school day, no register is
 * missing.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data, or an option is none; `invalid-moment` when a moment does not exist;
 * `beyond-horizon` under a strict calendar.
 * @example
 * ```ts
 * import { attendanceCounts, createWorld, schoolCalendar } from "baoxue";
 * const calendar = schoolCalendar({
 *   id: "s",
 *   holidays: [{ year: 2025, rest: [], makeUp: [], source: "notice", publishedOn: "2024-11-12" }],
 *   terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-01", to: "2026-01-23", source: "notice", publishedOn: "2025-06-20" }],
 * });
 * const world = createWorld({
 *   recordsFrom: "2025-09-01",
 *   schools: [{ id: "S1" }],
 *   classes: [{ id: "C1", school: "S1", grade: 7 }],
 *   pupils: [{ id: "P1" }],
 *   events: [
 *     { id: "e1", kind: "enrolled", pupil: "P1", class: "C1", occurredOn: "2025-09-01", recordedOn: "2025-09-01" },
 *     { id: "e2", kind: "register", class: "C1", session: "am", absent: ["P1"], occurredOn: "2025-09-01", recordedOn: "2025-09-01" },
 *   ],
 * });
 * const { counts } = attendanceCounts(world, { from: "2025-09-01", to: "2025-09-01", calendar, minimumDays: 10 });
 * [counts.sessionsExpected, counts.sessionsAbsentUnexcused, counts.sessionsUnknown]; //=> [2, 1, 1]
 * ```
 */
export function attendanceCounts(world: World, options: AttendanceOptions): AttendanceCounts {
  requireWorld(world);
  const request = attendanceRequest(options);
  const counting: Counting = { world, options, request, all: emptyCounts(), groups: new Map(), due: new Map() };
  const pupils: PupilAttendance[] = [];
  for (const id of [...world.timelines.keys()].sort()) {
    const timeline = world.timelines.get(id);
    const counted = timeline && countPupil(counting, timeline);
    if (counted) pupils.push(counted);
  }
  countRegisters(counting);
  const { knownOn, by } = options;
  return {
    from: options.from,
    to: options.to,
    cutOff: dateOf(dayOfMinute(request.view.asOf)),
    ...(knownOn === undefined ? {} : { knownOn }),
    minimumDays: options.minimumDays,
    counts: counting.all,
    ...(by === undefined ? {} : { groups: groupsOf(counting, by) }),
    ...(options.members ? { pupils } : {}),
  };
}

interface Counting {
  readonly world: World;
  readonly options: AttendanceOptions;
  readonly request: ReturnType<typeof attendanceRequest>;
  readonly all: RunningCounts;
  readonly groups: Map<string, RunningCounts>;
  /** The sessions in which a class had somebody to expect. */
  readonly due: Map<ClassId, Set<SessionIndex>>;
}

function countPupil(counting: Counting, timeline: PupilTimeline): PupilAttendance | undefined {
  const { options, all } = counting;
  const [own, byGroup] = sessionsOf(counting, timeline);
  if (own.expected === 0) return undefined;
  for (const [key, tally] of byGroup)
    addPupil(groupOf(counting, key), tally, chronicStanding(tally, options.minimumDays));
  const standing = chronicStanding(own, options.minimumDays);
  addPupil(all, own, standing);
  return { pupil: timeline.pupil, ...own, standing };
}

/** A child's sessions in all, and by group. */
function sessionsOf(
  counting: Counting,
  timeline: PupilTimeline,
): readonly [SessionTally, ReadonlyMap<string, SessionTally>] {
  const { world, request } = counting;
  const own = emptyTally();
  const byGroup = new Map<string, RunningTally>();
  for (const { session, place, status, end } of sessionsFrom(
    pupilView(world, timeline, request.view),
    startOfDay(request.first),
  )) {
    const entry = world.classes.get(place.class);
    if (end > request.view.asOf || !entry || !fitsFilter(entry, counting.options)) continue;
    countSession(own, status);
    expectRegister(counting, entry, session);
    const key = keyOf(entry, counting.options.by);
    if (key !== undefined) countSession(tallyOf(byGroup, key), status);
  }
  return [own, byGroup];
}

function keyOf({ id, school, grade }: SchoolClass, by: AttendanceGrouping | undefined): string | undefined {
  if (by === "school") return school;
  if (by === "grade") return gradeId(school, grade);
  return by === "class" ? id : undefined;
}

function tallyOf(tallies: Map<string, RunningTally>, key: string): RunningTally {
  const found = tallies.get(key) ?? emptyTally();
  tallies.set(key, found);
  return found;
}

function groupOf({ groups }: Counting, key: string): RunningCounts {
  const found = groups.get(key) ?? emptyCounts();
  groups.set(key, found);
  return found;
}

function expectRegister({ due }: Counting, { id }: SchoolClass, session: SessionIndex): void {
  const found = due.get(id) ?? new Set();
  due.set(id, found.add(session));
}

/** A register is expected of a class in each session in which somebody is; it is there if it counts by what was known. */
function countRegisters(counting: Counting): void {
  const { world, request, all, due, options } = counting;
  for (const [id, sessions] of due) {
    const entry = world.classes.get(id);
    const key = entry && keyOf(entry, options.by);
    const taken = [...sessions].filter((session) => isTaken(world, id, session, request.view.knownOn)).length;
    for (const counts of key === undefined ? [all] : [all, groupOf(counting, key)]) {
      counts.registersExpected += sessions.size;
      counts.registersTaken += taken;
    }
  }
}

function isTaken(world: World, id: ClassId, session: SessionIndex, knownOn: Minute): boolean {
  return (world.registers.get(id)?.get(session) ?? []).some((fact) => world.counts(fact, knownOn));
}

function groupsOf({ groups }: Counting, kind: AttendanceGrouping): readonly AttendanceGroup[] {
  return [...groups.keys()].sort().flatMap((id) => {
    const counts = groups.get(id);
    return counts ? [{ subject: { kind, id }, counts }] : [];
  });
}
