import type { Enrolled, Left } from "../model/events-attendance.js";
import type { FactRecorded } from "../model/events-care.js";
import { text } from "../model/field-checks.js";
import type { Directory, PupilParticulars } from "../model/particulars.js";
import type { Pupil, PupilId, SchoolClass } from "../model/people.js";
import { type Check, fields, listOf, optional } from "../model/shape-check.js";
import type { WorldData } from "../model/world-data.js";
import { eventRows, refuseWrong } from "./check-import.js";
import { liveEvents } from "./live-events.js";
import { fieldOfFact, type ListedFact, listedFacts } from "./pupil-facts.js";
import { fieldsOfGuardians, guardianRoom } from "./pupil-guardians.js";
import type { PupilRow, Told } from "./pupil-row.js";
import { paperFields } from "./pupil-world.js";

/** The pupils of a world as rows, and of whom not all had room. */
export interface PupilRows {
  readonly rows: readonly PupilRow[];
  /** Children with more guardians than a row has room for. */
  readonly moreGuardians: readonly PupilId[];
}

/**
 * The pupils of a world with their particulars as rows of a list (学生名单), in the order of the world: the class in which each was
 * enrolled last unless it left, and the special groups as last told. Take the events of whom you list: all that is given counts.
 *
 * @throws {BaoxueError} `invalid-input` when world or directory are none; `invalid-moment` when an event names no existing day or time.
 * @example
 * ```ts
 * import { pupilRows } from "baoxue/import";
 * pupilRows({ pupils: [{ id: "P01" }], classes: [], events: [] }, { pupils: [{ pupil: "P01", name: "王某某" }] }).rows;
 * //=> [{ pupil: "P01", name: "王某某" }]
 * ```
 */
export function pupilRows(
  data: Pick<WorldData, "pupils" | "classes" | "events">,
  directory: Pick<Directory, "pupils"> = {},
): PupilRows {
  refuseWrong({ data: dataShape(), directory: fields({ pupils: optional(entriesOf("pupil")) }) }, { data, directory });
  const { pupils, classes, events } = data;
  const papers = new Map((directory.pupils ?? []).map((paper) => [paper.pupil, paper]));
  const byClass = new Map(classes.map((one) => [one.id, one]));
  const { moves, facts } = lastTold(events);
  const all = (pupil: Pupil): number =>
    new Set([...(pupil.guardians ?? []), ...(papers.get(pupil.id)?.guardians ?? [])].map(({ id }) => id)).size;
  return {
    rows: pupils.map((pupil) => ({
      pupil: pupil.id,
      ...(pupil.bornOn === undefined ? {} : { bornOn: pupil.bornOn }),
      ...(pupil.village === undefined ? {} : { village: pupil.village }),
      ...paperOf(papers.get(pupil.id)),
      ...placeOf(moves.get(pupil.id), byClass),
      ...Object.fromEntries([...(facts.get(pupil.id) ?? [])].map(([fact, told]) => [fact, fieldOfFact(fact, told)])),
      ...fieldsOfGuardians(pupil.guardians ?? [], papers.get(pupil.id)?.guardians ?? []),
    })),
    moreGuardians: pupils.flatMap((pupil) => (all(pupil) > guardianRoom ? [pupil.id] : [])),
  };
}

function entriesOf(id: string): Check {
  const guardians = optional(listOf(fields({ id: text })));
  return listOf(fields({ [id]: text, guardians }));
}

function dataShape(): Check {
  return fields({ pupils: entriesOf("id"), classes: entriesOf("id"), events: eventRows });
}

/** The last move of each child, and what was last told of it. */
function lastTold(events: WorldData["events"]): {
  readonly moves: ReadonlyMap<PupilId, Enrolled | Left>;
  readonly facts: ReadonlyMap<PupilId, ReadonlyMap<ListedFact, Told>>;
} {
  const moves = new Map<PupilId, Enrolled | Left>();
  const facts = new Map<PupilId, Map<ListedFact, Told>>();
  for (const event of liveEvents(events)) {
    if (event.kind === "enrolled" || event.kind === "left") moves.set(event.pupil, event);
    if (event.kind === "fact" && event.subject.kind === "pupil") putFact(facts, event);
  }
  return { moves, facts };
}

function putFact(facts: Map<PupilId, Map<ListedFact, Told>>, { subject, fact, value }: FactRecorded): void {
  if (!isListed(fact) || !isTold(value)) return;
  const told = facts.get(subject.id) ?? new Map<ListedFact, Told>();
  facts.set(subject.id, told.set(fact, value));
}

function isListed(fact: string): fact is ListedFact {
  return (listedFacts as readonly string[]).includes(fact);
}

function isTold(value: string | boolean): value is Told {
  return typeof value === "boolean" || value === "unknown";
}

function paperOf(paper: PupilParticulars | undefined): PupilRow {
  return Object.fromEntries(
    paperFields.flatMap((field) => (paper?.[field] === undefined ? [] : [[field, paper[field]]])),
  );
}

function placeOf(move: Enrolled | Left | undefined, classes: ReadonlyMap<string, SchoolClass>): PupilRow {
  if (move?.kind !== "enrolled") return {};
  const place = classes.get(move.class);
  return {
    ...(place === undefined ? {} : { school: place.school, grade: place.grade }),
    class: move.class,
    enrolledOn: move.occurredOn.slice(0, 10) as NonNullable<PupilRow["enrolledOn"]>,
  };
}
