/** The subjects of a world, where each is, and which belong to which. */
import type { SubjectKind, SubjectRef } from "../../src/model/subject.js";
import type { WorldData } from "../../src/model/world-data.js";
import { type Child, classAround, classOn } from "./attendance.js";
import type { Seat } from "./roles.js";
import { forEver, type Span, spansBetween } from "./spans.js";
import { type Day, dayOfMinute, toDay } from "./time.js";

/** All subjects of a kind, in the order of their ids. */
export function subjectsOf(data: WorldData, kind: SubjectKind): readonly string[] {
  return [...new Set(named(data, kind))].sort();
}

function named(data: WorldData, kind: SubjectKind): readonly string[] {
  switch (kind) {
    case "pupil":
      return data.pupils.map(({ id }) => id);
    case "class":
      return data.classes.map(({ id }) => id);
    case "grade":
      return data.classes.map(({ school, grade }) => `${school}/${grade}`);
    case "school":
      return data.schools.map(({ id }) => id);
    case "village":
      return (data.villages ?? []).map(({ id }) => id);
    case "township":
      return [...data.schools, ...(data.villages ?? [])].flatMap(({ township }) => township ?? []);
    default:
      return data.schools.flatMap(({ authority }) => authority ?? []);
  }
}

/** Where a subject is: at most one of each kind. */
export type Whereabouts = Readonly<Partial<Record<Exclude<Seat, undefined>, string>>>;

/** Where a subject other than a child is, itself included. */
export function whereIs(data: WorldData, { kind, id }: SubjectRef): Whereabouts {
  switch (kind) {
    case "class": {
      const entry = data.classes.find((each) => each.id === id);
      return entry ? { class: id, ...gradeIn(data, entry.school, entry.grade) } : { class: id };
    }
    case "grade": {
      const slash = id.lastIndexOf("/");
      return gradeIn(data, id.slice(0, slash), Number(id.slice(slash + 1)));
    }
    case "school":
      return schoolIn(data, id);
    case "village": {
      const township = data.villages?.find((each) => each.id === id)?.township;
      return { village: id, ...(township !== undefined && townshipIn(data, township)) };
    }
    case "township":
      return townshipIn(data, id);
    case "authority":
      return { authority: id };
    default:
      return {};
  }
}

function gradeIn(data: WorldData, school: string, grade: number): Whereabouts {
  return { grade: `${school}/${grade}`, ...schoolIn(data, school) };
}

function schoolIn(data: WorldData, id: string): Whereabouts {
  const { township, authority } = data.schools.find((each) => each.id === id) ?? {};
  return { school: id, ...(township !== undefined && { township }), ...(authority !== undefined && { authority }) };
}

/** A township answers to the authority of its schools: where they name several, that of the first by id that names one. */
function townshipIn(data: WorldData, township: string): Whereabouts {
  const authority = schoolsOf(data, { kind: "township", id: township }).find(
    (each) => each.authority !== undefined,
  )?.authority;
  return { township, ...(authority !== undefined && { authority }) };
}

/** The schools of a township or authority, by id. */
export function schoolsOf(data: WorldData, { kind, id }: SubjectRef): WorldData["schools"] {
  const own = (school: WorldData["schools"][number]): boolean =>
    (kind === "township" && school.township === id) || (kind === "authority" && school.authority === id);
  return data.schools.filter(own).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Where a child is around a day: at its class, or the one before, or the first after; in its village always. Its township and authority are those of its
 * school, or where that names none those of its village; or those of its home alone; or unknown.
 */
export function whereIsChild(child: Child, day: Day, whose: "school" | "home" | "whereFound" = "school"): Whereabouts {
  const { data } = child.view;
  const entry = classAround(child, day);
  const village = data.pupils.find(({ id }) => id === child.pupil)?.village;
  const lives: Whereabouts = village === undefined ? {} : whereIs(data, { kind: "village", id: village });
  const learns: Whereabouts = entry ? whereIs(data, { kind: "class", id: entry.id }) : {};
  const all = { ...lives, ...learns };
  if (whose === "school") return all;
  const { township: _t, authority: _a, ...places } = all;
  if (whose === "whereFound") return places;
  const { township, authority } = lives;
  return { ...places, ...(township !== undefined && { township }), ...(authority !== undefined && { authority }) };
}

/** When a subject belongs to a wider one. A child belongs to its village always, to all else through the class where it is placed. */
export function belongs(
  data: WorldData,
  member: SubjectRef,
  child: Child | undefined,
  to: SubjectRef,
): readonly Span[] {
  if (to.kind === "pupil" || to.kind === member.kind) return [];
  if (!child) return whereIs(data, member)[to.kind] === to.id ? [forEver] : [];
  if (to.kind === "village")
    return data.pupils.some((each) => each.id === member.id && each.village === to.id) ? [forEver] : [];
  const kind = to.kind;
  const moves = child.moves.map((move) => toDay(move.occurredOn) * 1440);
  return spansBetween(moves, (minute) => {
    const entry = classOn(child, dayOfMinute(minute));
    return entry !== undefined && whereIs(data, { kind: "class", id: entry.id })[kind] === to.id;
  });
}

/** The classes of a subject: itself, or those in it. */
export function classesIn(data: WorldData, subject: SubjectRef): WorldData["classes"] {
  const { kind, id } = subject;
  return kind === "pupil"
    ? []
    : data.classes.filter((entry) => whereIs(data, { kind: "class", id: entry.id })[kind] === id);
}
