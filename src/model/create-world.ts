import { areasOf } from "./areas.js";
import { dayOf } from "./civil-date.js";
import { BaoxueError, type Issue, type Result } from "./errors.js";
import type { Register } from "./events-attendance.js";
import { byOccurrence, byRecording, type Fact, factOf } from "./fact.js";
import { oneIdPerChild } from "./identities.js";
import { type CivilMoment, readMoment } from "./moment.js";
import type { ClassId, PupilId } from "./people.js";
import { type SessionIndex, sessionIndex } from "./session.js";
import { append, supersession } from "./supersession.js";
import { timelinesOf } from "./timelines.js";
import type { ClassRegisters, World } from "./world.js";
import { worldIssues } from "./world-check.js";
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
  const issues: readonly Issue[] = worldIssues(data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: indexWorld(data) };
}

/**
 * The world cut to what was recorded by a moment.
 *
 * @throws {BaoxueError} `invalid-moment` when the moment does not exist.
 */
export function worldKnownOn(world: World, moment: CivilMoment): World {
  const { last } = readMoment(moment, "knownOn");
  return indexWorld({ ...world.data, events: world.data.events.filter((event) => factOf(event).recorded <= last) });
}

function indexWorld(data: WorldData): World {
  const facts = oneIdPerChild(data)
    .map((event) => factOf(event))
    .sort(byOccurrence);
  const { counts, problems, supersededAt } = supersession(facts);
  const schools = new Map(data.schools.map((school) => [school.id, school]));
  const registers = registersOf(facts);
  const world: Omit<World, "problems"> = {
    data,
    ...timelinesOf(data, facts),
    areas: areasOf(data),
    everIn: everIn(facts),
    birthdays: new Map(data.pupils.flatMap(({ id, bornOn }) => (bornOn === undefined ? [] : [[id, bornOn]]))),
    registers,
    lastRegisters: new Map(
      [...registers].map(([id, sessions]) => [id, [...sessions.keys()].reduce((a, b) => Math.max(a, b), -1)]),
    ),
    classes: new Map(data.classes.map((entry) => [entry.id, entry])),
    schools,
    counts,
    supersededAt,
    recordsFrom: recordDays(data),
  };
  const recorded = [...recordingProblems(facts), ...periodProblems(facts)];
  return { ...world, problems: [...problems, ...recorded, ...attendanceProblems(world, facts)] };
}

function recordDays(data: WorldData): World["recordsFrom"] {
  const first = dayOf(data.recordsFrom);
  const own = new Map(
    data.schools.map(({ id, recordsFrom }) => [id, recordsFrom === undefined ? first : dayOf(recordsFrom)]),
  );
  return (school) => own.get(school) ?? first;
}

function everIn(facts: readonly Fact[]): ReadonlyMap<ClassId, readonly PupilId[]> {
  const found = new Map<ClassId, Set<PupilId>>();
  for (const { event } of facts) {
    if (event.kind !== "enrolled") continue;
    const pupils = found.get(event.class) ?? new Set();
    found.set(event.class, pupils.add(event.pupil));
  }
  return new Map([...found].map(([id, pupils]) => [id, [...pupils]]));
}

function registersOf(facts: readonly Fact[]): ReadonlyMap<ClassId, ClassRegisters> {
  const classes = new Map<ClassId, Map<SessionIndex, Fact<Register>[]>>();
  for (const fact of facts) {
    if (fact.event.kind !== "register") continue;
    const sessions = classes.get(fact.event.class) ?? new Map<SessionIndex, Fact<Register>[]>();
    classes.set(fact.event.class, sessions);
    append(sessions, sessionIndex(fact.day, fact.event.session), fact as Fact<Register>);
  }
  for (const sessions of classes.values()) for (const list of sessions.values()) list.sort(byRecording);
  return classes;
}
