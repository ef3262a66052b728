import { areasOf } from "./areas.js";
import type { Issue, Result } from "./errors.js";
import { eachIn, eventIssues, noDate, unlisted } from "./event-check.js";
import { type Fact, parseFact } from "./fact.js";
import type { Pupil } from "./people.js";
import type { WorldData } from "./world-data.js";
import { worldShapeIssues } from "./world-shape.js";

/** Everything that keeps a world from being built: unknown references, doubled ids, dates that do not exist. */
export function worldIssues(data: WorldData): readonly Issue[] {
  const read = readLog(data);
  return read.ok ? none : read.issues;
}

/** The facts of a world's log as it stands; or {@link worldIssues}. */
export function readLog(data: WorldData): Result<readonly Fact[]> {
  const shape = worldShapeIssues(data);
  if (shape.length > 0) return { ok: false, issues: shape };
  const facts: Fact[] = [];
  const issues = [...peopleIssues(data), ...logIssues(data, facts)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: facts };
}

/** What is wrong with the schools, classes, children and villages, and with their numbers. */
function peopleIssues({ recordsFrom, schools, classes, pupils, villages = [], events }: WorldData): readonly Issue[] {
  const homes = new Set(villages.map(({ id }) => id));
  const listed = new Set(schools.map(({ id }) => id));
  return [
    ...noDate("recordsFrom", recordsFrom),
    ...eachIn("schools", schools, (own) =>
      own.recordsFrom === undefined ? none : noDate(".recordsFrom", own.recordsFrom),
    ),
    ...doubled("schools", schools),
    ...doubled("classes", classes),
    ...doubled("pupils", pupils),
    ...doubled("villages", villages),
    ...eachIn("pupils", pupils, (pupil) => pupilIssues(pupil, homes)),
    ...doubledFormerIds(pupils),
    ...doubled("events", events),
    ...eachIn("classes", classes, ({ school }) => unlisted(".school", school, listed)),
  ];
}

/** What is wrong with the events. Those of which the moments exist are added to the facts: they are read once, for the check and the index. */
function logIssues(data: WorldData, facts: Fact[]): readonly Issue[] {
  const known = {
    classes: new Set(data.classes.map(({ id }) => id)),
    pupils: numbersOf(data.pupils),
    hasArea: areasOf(data).has,
  };
  return eachIn("events", data.events, (event) => {
    const fact = parseFact(event);
    if (fact) facts.push(fact);
    return eventIssues(event, fact !== undefined, known);
  });
}

/** The numbers of all children, those that they had before too. */
function numbersOf(pupils: readonly Pupil[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { id, formerIds } of pupils) {
    numbers.add(id);
    if (formerIds) for (const former of formerIds) numbers.add(former);
  }
  return numbers;
}

const none: readonly Issue[] = [];

/** Where a child lives and when it was born, as far as the world says. */
function pupilIssues({ bornOn, village }: Pupil, villages: ReadonlySet<string>): readonly Issue[] {
  const born = bornOn === undefined ? none : noDate(".bornOn", bornOn);
  if (village === undefined || villages.has(village)) return born;
  return [...born, { path: ".village", value: village, expected: "a village that the world lists" }];
}

/** A former number may be another child's neither now nor formerly. */
function doubledFormerIds(pupils: readonly Pupil[]): readonly Issue[] {
  if (pupils.every(({ formerIds }) => formerIds === undefined)) return none;
  const taken = new Set(pupils.map(({ id }) => id));
  return eachIn("pupils", pupils, ({ formerIds = [] }) =>
    eachIn(".formerIds", formerIds, (former) =>
      isNew(taken, former) ? none : [{ path: "", value: former, expected: "a number of no other child" }],
    ),
  );
}

/** Ids that an entry before has. */
function doubled(path: string, list: readonly { readonly id: string }[]): readonly Issue[] {
  if (areRising(list)) return none;
  const seen = new Set<string>();
  return eachIn(path, list, ({ id }) =>
    isNew(seen, id) ? none : [{ path: ".id", value: id, expected: "an id that no other entry has" }],
  );
}

/** Whether each id comes after the one before, as numbers do that are given out in a row: then no two are the same, and no table of a million is needed. */
function areRising(list: readonly { readonly id: string }[]): boolean {
  let last = "";
  for (const { id } of list) {
    const isNext = id.length === last.length ? id > last : id.length > last.length; // e9, e10
    if (!isNext) return false;
    last = id;
  }
  return true;
}

/** Adds an id, and says whether it was none before: asked once, where `has` and `add` would look for it twice. */
function isNew(seen: Set<string>, id: string): boolean {
  const before = seen.size;
  return seen.add(id).size > before;
}
