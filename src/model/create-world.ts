import { dayOf } from "./civil-date.js";
import { BaoxueError, type Issue, type Result } from "./errors.js";
import type { EventKind, Register } from "./events.js";
import { byOccurrence, byRecording, type Fact, factOf } from "./fact.js";
import { type CivilMoment, readMoment } from "./moment.js";
import type { ClassId, PupilId } from "./people.js";
import { type SessionIndex, sessionIndex } from "./session.js";
import { append, supersession } from "./supersession.js";
import type { ClassRegisters, PupilTimeline, World } from "./world.js";
import { worldIssues } from "./world-check.js";
import type { WorldData } from "./world-data.js";
import { attendanceProblems, recordingProblems } from "./world-problems.js";

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

/** The world cut to what was recorded by a moment. */
export function worldKnownOn(world: World, moment: CivilMoment): World {
  const { last } = readMoment(moment, "knownOn");
  return indexWorld({ ...world.data, events: world.data.events.filter((event) => factOf(event).recorded <= last) });
}

function indexWorld(data: WorldData): World {
  const facts = data.events.map((event) => factOf(event)).sort(byOccurrence);
  const { counts, problems, supersededAt } = supersession(facts);
  const schools = new Map(data.schools.map((school) => [school.id, school]));
  const registers = registersOf(facts);
  const world: Omit<World, "problems"> = {
    data,
    timelines: timelinesOf(data, facts),
    registers,
    lastRegisters: new Map(
      [...registers].map(([id, sessions]) => [id, [...sessions.keys()].reduce((a, b) => Math.max(a, b), -1)]),
    ),
    classes: new Map(data.classes.map((entry) => [entry.id, entry])),
    schools,
    counts,
    supersededAt,
    recordsFrom: (school) => dayOf(schools.get(school)?.recordsFrom ?? data.recordsFrom),
  };
  return { ...world, problems: [...problems, ...recordingProblems(facts), ...attendanceProblems(world, facts)] };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] };

function timelinesOf(data: WorldData, facts: readonly Fact[]): ReadonlyMap<PupilId, PupilTimeline> {
  const timelines = new Map<PupilId, Writable<PupilTimeline>>(
    data.pupils.map(({ id }) => [
      id,
      { pupil: id, moves: [], acknowledgements: [], marks: [], leaves: [], acts: [], absences: [] },
    ]),
  );
  for (const fact of facts) {
    if (fact.event.kind === "register")
      for (const pupil of fact.event.absent) timelines.get(pupil)?.absences.push(fact as Fact<Register>);
    else if ("pupil" in fact.event) enter(timelines.get(fact.event.pupil), fact);
  }
  return timelines;
}

type ListName = Exclude<keyof PupilTimeline, "pupil">;

/** Into which list of a child's timeline each kind goes. */
const listOf: Readonly<Record<Exclude<EventKind, "register" | "retraction">, ListName>> = {
  enrolled: "moves",
  left: "moves",
  transferAcknowledged: "acknowledgements",
  mark: "marks",
  leave: "leaves",
  phoneCall: "acts",
  homeVisit: "acts",
  report: "acts",
  jointPersuasion: "acts",
};

function enter(timeline: Writable<PupilTimeline> | undefined, fact: Fact): void {
  const { kind } = fact.event;
  if (kind !== "register" && kind !== "retraction") (timeline?.[listOf[kind]] as Fact[] | undefined)?.push(fact);
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
