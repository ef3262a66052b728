import { areasOf } from "./areas.js";
import { type CivilDate, dayOf } from "./civil-date.js";
import { BaoxueError, type Result } from "./errors.js";
import type { Enrolled, Register } from "./events-attendance.js";
import { byRecording, type Fact, factOf } from "./fact.js";
import { groupedInOrder } from "./fact-order.js";
import { oneIdPerChild } from "./identities.js";
import { type CivilMoment, readMoment } from "./moment.js";
import type { ClassId, PupilId } from "./people.js";
import { type SessionIndex, sessionIndex } from "./session.js";
import { append, supersession } from "./supersession.js";
import { timelinesOf } from "./timelines.js";
import type { ClassRegisters, World } from "./world.js";
import { readLog } from "./world-check.js";
import type { WorldData } from "./world-data.js";
import { attendanceProblems, periodProblems, recordingProblems } from "./world-problems.js";

/**
 * Checks and indexes what is known.
 *
 * @throws {BaoxueError} `invalid-world`, naming every doubled id, unknown reference and impossible date.
 * @example
 * ```ts
 * import { createWorld } from "baoxue";
 * const world = createWorld({ recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [], events: [] });
 * world.problems; //=> []
 * ```
 */
export function createWorld(data: WorldData): World {
  const made = safeCreateWorld(data);
  if (!made.ok) throw new BaoxueError("invalid-world", made.issues);
  return made.value;
}

/** As {@link createWorld}, but answers with what is wrong instead of throwing. */
export function safeCreateWorld(data: WorldData): Result<World> {
  const read = readLog(data);
  return read.ok ? { ok: true, value: indexWorld(data, read.value) } : read;
}

/**
 * The world cut to what was recorded by a moment.
 *
 * @throws {BaoxueError} `invalid-moment` when the moment does not exist.
 */
export function worldKnownOn(world: World, moment: CivilMoment): World {
  const { last } = readMoment(moment, "knownOn");
  const known = world.data.events.map((event) => factOf(event)).filter(({ recorded }) => recorded <= last);
  return indexWorld({ ...world.data, events: known.map(({ event }) => event) }, known);
}

/** Indexes a log as it stands: each list that is made of its facts is put in order. */
function indexWorld(data: WorldData, log: readonly Fact[]): World {
  const facts = oneIdPerChild(data, log);
  const { counts, problems, supersededAt } = supersession(facts);
  const world: Omit<World, "problems"> = {
    data,
    ...timelinesOf(data, facts),
    areas: areasOf(data),
    everIn: everIn(facts),
    birthdays: birthdaysOf(data),
    ...registersOf(facts),
    classes: new Map(data.classes.map((entry) => [entry.id, entry])),
    schools: new Map(data.schools.map((school) => [school.id, school])),
    counts,
    supersededAt,
    recordsFrom: recordDays(data),
  };
  const recorded = [...recordingProblems(facts), ...periodProblems(facts)];
  return { ...world, problems: [...problems, ...recorded, ...attendanceProblems(world, facts)] };
}

function birthdaysOf({ pupils }: WorldData): World["birthdays"] {
  const birthdays = new Map<PupilId, CivilDate>();
  for (const { id, bornOn } of pupils) if (bornOn !== undefined) birthdays.set(id, bornOn);
  return birthdays;
}

function recordDays(data: WorldData): World["recordsFrom"] {
  const first = dayOf(data.recordsFrom);
  const own = new Map(
    data.schools.map(({ id, recordsFrom }) => [id, recordsFrom === undefined ? first : dayOf(recordsFrom)]),
  );
  return (school) => own.get(school) ?? first;
}

function everIn(facts: readonly Fact[]): ReadonlyMap<ClassId, readonly PupilId[]> {
  const entries = groupedInOrder(facts, isEnrolled, ({ event }) => event.class);
  return new Map(entries.map(([id, own]) => [id, [...new Set(own.map(({ event }) => event.pupil))]]));
}

function isEnrolled(fact: Fact): fact is Fact<Enrolled> {
  return fact.event.kind === "enrolled";
}

/** The registers of each class by session, and the last session of which it has one. */
function registersOf(facts: readonly Fact[]): Pick<World, "registers" | "lastRegisters"> {
  const registers = new Map<ClassId, ClassRegisters>();
  const lastRegisters = new Map<ClassId, SessionIndex>();
  for (const [id, own] of groupedInOrder(facts, isRegister, ({ event }) => event.class)) {
    const sessions = new Map<SessionIndex, Fact<Register>[]>();
    let last = -1;
    for (const fact of own) {
      const session = sessionIndex(fact.day, fact.event.session);
      append(sessions, session, fact);
      last = Math.max(last, session);
    }
    for (const list of sessions.values()) if (list.length > 1) list.sort(byRecording);
    registers.set(id, sessions);
    lastRegisters.set(id, last);
  }
  return { registers, lastRegisters };
}

function isRegister(fact: Fact): fact is Fact<Register> {
  return fact.event.kind === "register";
}
