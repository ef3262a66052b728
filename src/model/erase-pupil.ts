import { coreActs } from "./core-acts.js";
import type { CoreFacts } from "./core-facts.js";
import { type ErasureRequest, erasureIssues, erasureShapeIssues } from "./erasure-issues.js";
import { BaoxueError, type Issue } from "./errors.js";
import type { ActKind, SchoolEvent } from "./events.js";
import type { Erasure } from "./events-attendance.js";
import type { FactRecorded } from "./events-care.js";
import { coreFacts } from "./facts-data.js";
import { currentId } from "./identities.js";
import type { Directory } from "./particulars.js";
import type { Pupil, PupilId } from "./people.js";
import { isObject } from "./shape-check.js";
import type { FactEntry } from "./vocabulary-entries.js";
import type { WorldData } from "./world-data.js";

export type { ErasureRequest } from "./erasure-issues.js";

/** A world and a directory without the person. */
export interface Erased {
  readonly data: WorldData;
  readonly directory: Directory;
  /** The ids of records that hold the child's number: they are the host's, and it must give them others. */
  readonly named: readonly string[];
}

/** What stands in the place of a text that is erased: that something was written is part of what happened, and evidence may rest on it. */
export const erasedText = "（已依法删除）";

/**
 * Erases who a child was, and keeps what happened as an anonymous fact (个人信息删除与匿名化): its number becomes a pseudonym, its former numbers,
 * birthday, village and guardians go, what was written about it gives way to {@link erasedText}, and its entry in the directory goes. What is counted
 * stays as it was, and so do findings, but for those that ask for its age, its village, its guardians or the very words of a text: what was known
 * then is unknown now. The erasure is itself a record, since nothing vanishes in silence.
 *
 * @throws {BaoxueError} `invalid-input` when world, directory or request are none; when the world does not list the child; when the pseudonym is that of a
 * child, a guardian or anybody who acted, is empty, or holds `#` or the child's number; when an event has the id of the erasure already; when its moment
 * does not exist; or when its ground is empty. Neither ground nor id may name the child, its guardians or a number of theirs, which would stay on record.
 * @example
 * ```ts
 * import { erasePupil } from "baoxue";
 * const data = { recordsFrom: "2022-09-01", schools: [], classes: [], pupils: [{ id: "P1", bornOn: "2010-05-20" }], events: [] } as const;
 * const request = { pupil: "P1", pseudonym: "X7", by: "school", ground: "3 years after closing", id: "e9", on: "2026-01-05" } as const;
 * erasePupil(data, { pupils: [{ pupil: "P1", name: "王某某" }] }, request).data.pupils; //=> [{ id: "X7" }]
 * ```
 */
export function erasePupil(data: WorldData, directory: Directory, request: ErasureRequest): Erased {
  refuse(erasureShapeIssues(data, directory, request));
  const listed = data.pupils.find(({ id }) => id === currentId(data, request.pupil));
  if (!listed) throw refusal("pupil", request.pupil, "a pupil of the world");
  refuse(erasureIssues(data, directory, { child: listed, request }));
  const own: ReadonlySet<PupilId> = new Set([listed.id, ...(listed.formerIds ?? [])]);
  const { pseudonym, by, ground, id, on } = request;
  const record: Erasure = { kind: "erasure", id, pupil: pseudonym, by, ground, occurredOn: on, recordedOn: on };
  const child: Erasing = {
    own,
    pseudonym,
    guardians: new Map((listed.guardians ?? []).map((one, i) => [one.id, `${pseudonym}-guardian-${i + 1}`])),
    events: new Set(data.events.filter((event) => isAbout(event, own)).map((event) => event.id)),
    retractions: retractionsOf(data.events, own),
  };
  const events = data.events.map((event) => anonymous(event, child));
  return {
    data: {
      ...data,
      pupils: data.pupils.map((pupil): Pupil => (pupil.id === listed.id ? { id: pseudonym } : pupil)),
      events: [...events, record],
    },
    directory: { ...directory, pupils: (directory.pupils ?? []).filter(({ pupil }) => !own.has(pupil)) },
    named: events.map((event) => event.id).filter((eventId) => [...own].some((number) => eventId.includes(number))),
  };
}

function refusal(path: string, value: unknown, expected: string): BaoxueError {
  return new BaoxueError("invalid-input", [{ path, value, expected }]);
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

/** Who is erased: its numbers, what stands for them and for its guardians' from now on, and the events about it. */
interface Erasing {
  readonly own: ReadonlySet<PupilId>;
  readonly pseudonym: PupilId;
  readonly guardians: ReadonlyMap<string, string>;
  readonly events: ReadonlySet<string>;
  /** The retractions of these, of registers in which it was absent, and the retractions of such. */
  readonly retractions: ReadonlySet<string>;
}

function isAbout(event: SchoolEvent, own: ReadonlySet<PupilId>): boolean {
  if ("subject" in event && event.subject !== undefined)
    return event.subject.kind === "pupil" && own.has(event.subject.id);
  return "pupil" in event && event.pupil !== undefined && own.has(event.pupil);
}

/** What was retracted of a child, and retracted again: each says why, and so speaks of it. */
function retractionsOf(events: readonly SchoolEvent[], own: ReadonlySet<PupilId>): ReadonlySet<string> {
  const later = new Map<string, string[]>();
  for (const event of events) {
    if (event.kind !== "retraction") continue;
    const known = later.get(event.supersedes);
    if (known) known.push(event.id);
    else later.set(event.supersedes, [event.id]);
  }
  const found = new Set<string>();
  const open = events.filter((event) => isAbout(event, own) || isAbsentIn(event, own)).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const retraction of later.get(id) ?? [])
      if (!found.has(retraction)) {
        found.add(retraction);
        open.push(retraction);
      }
  return found;
}

function isAbsentIn(event: SchoolEvent, own: ReadonlySet<PupilId>): boolean {
  return event.kind === "register" && event.absent.some((id) => own.has(id));
}

/** An event that names the child no more. Those about others stay as they are. */
function anonymous(event: SchoolEvent, child: Erasing): SchoolEvent {
  const { own, pseudonym } = child;
  if (event.kind === "register")
    return isAbsentIn(event, own)
      ? { ...event, absent: event.absent.map((id) => (own.has(id) ? pseudonym : id)) }
      : event;
  if (event.kind === "retraction") return child.retractions.has(event.id) ? { ...event, reason: erasedText } : event;
  if (!child.events.has(event.id)) return event;
  const renamed =
    "subject" in event && event.subject !== undefined
      ? { subject: { kind: "pupil", id: pseudonym } }
      : { pupil: pseudonym };
  return { ...withoutTexts(event), ...personOf(event, child), ...renamed } as SchoolEvent;
}

/** The number of whoever acted: a guardian's gives way as the child's does; that of a member of the staff stays. */
function personOf(event: SchoolEvent, { guardians }: Erasing): { readonly person?: string } {
  const person = "person" in event && event.person !== undefined ? guardians.get(event.person) : undefined;
  return person === undefined ? {} : { person };
}

/** Texts of records that are no acts. */
const recordTexts: Readonly<Record<string, readonly string[]>> = { left: ["to", "proof"] };

/**
 * An event in which {@link erasedText} stands for what somebody wrote freely. What a host's own acts and facts say goes whole, but for numbers and yes and no;
 * so does a word that a fact of the library's does not know.
 */
function withoutTexts(event: SchoolEvent): SchoolEvent {
  if (event.kind === "fact") return isOfVocabulary(event) ? event : { ...event, value: erasedText };
  if ("fields" in event) return { ...event, fields: erasedIn(event.fields, () => true) };
  const specs = Object.hasOwn(coreActs, event.kind) ? coreActs[event.kind as ActKind].fields : {};
  const own = recordTexts[event.kind] ?? [];
  const isText = (name: string): boolean =>
    name !== "person" && (own.includes(name) || specs[name]?.type === "text" || specs[name]?.type === "texts");
  return erasedIn(event, isText);
}

/** Whether a fact is said in a word of the library's own, of which any child's could be told. */
function isOfVocabulary({ fact, value }: FactRecorded): boolean {
  if (typeof value !== "string" || value === "unknown") return true;
  const entry: FactEntry | undefined = Object.hasOwn(coreFacts, fact) ? coreFacts[fact as keyof CoreFacts] : undefined;
  return entry?.values !== undefined && Object.hasOwn(entry.values, value);
}

function erasedIn<T extends object>(of: T, isErased: (name: string) => boolean): T {
  return Object.fromEntries(
    Object.entries(of).map(([name, value]: readonly [string, unknown]) => [
      name,
      isErased(name) ? erased(value) : value,
    ]),
  ) as T;
}

function erased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(erased);
  if (isObject(value)) return erasedIn(value, () => true);
  return typeof value === "string" ? erasedText : value;
}
