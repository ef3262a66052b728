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

/** What stands in a text that must be there and is erased. */
export const erasedText = "（已依法删除）";

/**
 * Erases who a child was, and keeps what happened as an anonymous fact (个人信息删除与匿名化): its number becomes a pseudonym, its former numbers,
 * birthday, village and guardians go, free texts about it go, and its entry in the directory goes. What is counted stays as it was. The erasure is
 * itself a record, since nothing vanishes in silence.
 *
 * @throws {BaoxueError} `invalid-input` when the world does not list the child, or the pseudonym is taken, empty, holds `#` or the child's number.
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
  const issues = pseudonymIssues(data, own, request.pseudonym);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { pseudonym, by, ground, id, on } = request;
  const record: Erasure = { kind: "erasure", id, pupil: pseudonym, by, ground, occurredOn: on, recordedOn: on };
  const events = data.events.map((event) => anonymous(event, own, pseudonym));
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

/** An event that names the child no more. Those about others stay as they are. */
function anonymous(event: SchoolEvent, own: ReadonlySet<PupilId>, pseudonym: PupilId): SchoolEvent {
  if (event.kind === "register")
    return event.absent.some((id) => own.has(id))
      ? { ...event, absent: event.absent.map((id) => (own.has(id) ? pseudonym : id)) }
      : event;
  if ("subject" in event && event.subject?.kind === "pupil" && own.has(event.subject.id))
    return { ...withoutTexts(event), subject: { kind: "pupil", id: pseudonym } } as SchoolEvent;
  if ("pupil" in event && event.pupil !== undefined && own.has(event.pupil))
    return { ...withoutTexts(event), pupil: pseudonym } as SchoolEvent;
  return event;
}

/** Texts of records that are no acts. */
const recordTexts: Readonly<Record<string, readonly string[]>> = { left: ["to", "proof"], filed: ["category"] };

/** An event without what somebody wrote freely; where a text must be there, it says that it was erased. */
function withoutTexts(event: SchoolEvent): SchoolEvent {
  if ("fields" in event)
    return {
      ...event,
      fields: Object.fromEntries(
        Object.entries(event.fields).map(([name, value]) => [
          name,
          typeof value === "object" || typeof value === "string" ? erasedText : value,
        ]),
      ),
    };
  const specs = Object.hasOwn(coreActs, event.kind) ? coreActs[event.kind as ActKind].fields : {};
  const texts = new Set([
    ...(recordTexts[event.kind] ?? []),
    ...Object.entries(specs).flatMap(([name, spec]) => (spec.type === "text" || spec.type === "texts" ? [name] : [])),
  ]);
  texts.delete("person"); // that of a member of the staff
  const kept = Object.entries(event).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (!texts.has(name)) return [[name, value]];
    const spec = specs[name];
    return spec && !spec.optional ? [[name, erasedText]] : [];
  });
  return Object.fromEntries(kept) as unknown as SchoolEvent;
}
