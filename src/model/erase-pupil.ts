import { coreActs } from "./core-acts.js";
import { BaoxueError, type Issue } from "./errors.js";
import type { ActKind, SchoolEvent } from "./events.js";
import type { Erasure } from "./events-attendance.js";
import { currentId } from "./identities.js";
import type { CivilMoment } from "./moment.js";
import type { Directory } from "./particulars.js";
import type { Pupil, PupilId } from "./people.js";
import type { Role } from "./role.js";
import type { WorldData } from "./world-data.js";

/** Whose data are erased, and how the erasure is put on record. */
export interface ErasureRequest {
  readonly pupil: PupilId;
  /** The number that stands for the child from now on: one of the host's, from which nobody can tell who it was. */
  readonly pseudonym: PupilId;
  readonly by: Role;
  /** On what ground: the retention period and where it is laid down. */
  readonly ground: string;
  /** The id of the record of the erasure, and when it was made. */
  readonly id: string;
  readonly on: CivilMoment;
}

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
 * @throws {BaoxueError} `invalid-input` when the world does not list the child, the pseudonym is taken, empty, holds `#` or the child's number, or an
 * event has the id of the erasure already.
 * @example
 * ```ts
 * import { erasePupil } from "baoxue";
 * const data = { recordsFrom: "2022-09-01", schools: [], classes: [], pupils: [{ id: "P1", bornOn: "2010-05-20" }], events: [] } as const;
 * const request = { pupil: "P1", pseudonym: "X7", by: "school", ground: "3 years after closing", id: "e9", on: "2026-01-05" } as const;
 * erasePupil(data, { pupils: [{ pupil: "P1", name: "王某某" }] }, request).data.pupils; //=> [{ id: "X7" }]
 * ```
 */
export function erasePupil(data: WorldData, directory: Directory, request: ErasureRequest): Erased {
  const listed = data.pupils.find(({ id }) => id === currentId(data, request.pupil));
  if (!listed) throw refusal("pupil", request.pupil, "a pupil of the world");
  const own: ReadonlySet<PupilId> = new Set([listed.id, ...(listed.formerIds ?? [])]);
  const issues = [...pseudonymIssues(data, own, request.pseudonym), ...idIssues(data, request.id)];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { pseudonym, by, ground, id, on } = request;
  const record: Erasure = { kind: "erasure", id, pupil: pseudonym, by, ground, occurredOn: on, recordedOn: on };
  const child: Erasing = {
    own,
    pseudonym,
    guardians: new Map((listed.guardians ?? []).map((one, i) => [one.id, `${pseudonym}-guardian-${i + 1}`])),
    events: new Set(data.events.filter((event) => isAbout(event, own)).map((event) => event.id)),
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

function pseudonymIssues(data: WorldData, own: ReadonlySet<PupilId>, pseudonym: PupilId): readonly Issue[] {
  const isTaken = data.pupils.some(({ id, formerIds = [] }) => id === pseudonym || formerIds.includes(pseudonym));
  const tells = [...own].some((number) => pseudonym.includes(number));
  if (pseudonym !== "" && !pseudonym.includes("#") && !isTaken && !tells) return [];
  return [
    {
      path: "pseudonym",
      value: pseudonym,
      expected: "a number that no child has or had, without # and without the child's own",
    },
  ];
}

function idIssues(data: WorldData, id: string): readonly Issue[] {
  if (!data.events.some((event) => event.id === id)) return [];
  return [{ path: "id", value: id, expected: "an id that no event has" }];
}

/** Who is erased: its numbers, what stands for them and for its guardians' from now on, and the events about it. */
interface Erasing {
  readonly own: ReadonlySet<PupilId>;
  readonly pseudonym: PupilId;
  readonly guardians: ReadonlyMap<string, string>;
  readonly events: ReadonlySet<string>;
}

function isAbout(event: SchoolEvent, own: ReadonlySet<PupilId>): boolean {
  if ("subject" in event && event.subject !== undefined)
    return event.subject.kind === "pupil" && own.has(event.subject.id);
  return "pupil" in event && event.pupil !== undefined && own.has(event.pupil);
}

/** An event that names the child no more. Those about others stay as they are. */
function anonymous(event: SchoolEvent, child: Erasing): SchoolEvent {
  const { own, pseudonym } = child;
  if (event.kind === "register")
    return event.absent.some((id) => own.has(id))
      ? { ...event, absent: event.absent.map((id) => (own.has(id) ? pseudonym : id)) }
      : event;
  if (event.kind === "retraction") return child.events.has(event.supersedes) ? { ...event, reason: erasedText } : event;
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

/** An event in which {@link erasedText} stands for what somebody wrote freely. What a host's own acts say goes whole, but for numbers and yes and no. */
function withoutTexts(event: SchoolEvent): SchoolEvent {
  if ("fields" in event) return { ...event, fields: erasedIn(event.fields, () => true) };
  const specs = Object.hasOwn(coreActs, event.kind) ? coreActs[event.kind as ActKind].fields : {};
  const own = recordTexts[event.kind] ?? [];
  const isText = (name: string): boolean =>
    name !== "person" && (own.includes(name) || specs[name]?.type === "text" || specs[name]?.type === "texts");
  return erasedIn(event, isText);
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
  if (Array.isArray(value)) return value.map(() => erasedText);
  return typeof value === "string" ? erasedText : value;
}
