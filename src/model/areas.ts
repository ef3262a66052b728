import type { PupilId, School } from "./people.js";
import { gradeId, type SubjectKind } from "./subject.js";
import { append } from "./supersession.js";
import type { WorldData } from "./world-data.js";

/** The kinds of subject other than children: places and bodies. */
export type AreaKind = Exclude<SubjectKind, "pupil">;

/** The places above a subject, itself included. */
export type Above = Partial<Readonly<Record<AreaKind, string>>>;

/** Which subjects a world has, and which belongs to which; worked out once. */
export interface Areas {
  /** The ids of a kind, sorted. */
  readonly ids: (kind: AreaKind) => readonly string[];
  readonly has: (kind: AreaKind, id: string) => boolean;
  /** The places to which a place belongs, itself included. */
  readonly above: (kind: AreaKind, id: string) => Above;
  /** The places of a kind that belong to a place, sorted; itself for its own kind. */
  readonly within: (kind: AreaKind, id: string, of: AreaKind) => readonly string[];
  /** The villages of pupils. */
  readonly villageOf: ReadonlyMap<PupilId, string>;
  /** The pupils who live in a village. */
  readonly livingIn: ReadonlyMap<string, readonly PupilId[]>;
}

const kinds: readonly AreaKind[] = ["class", "grade", "school", "village", "township", "authority"];

/** Indexes the places of a world. */
export function areasOf(data: WorldData): Areas {
  const above = placesOf(data);
  const sorted = new Map(kinds.map((kind) => [kind, [...(above.get(kind)?.keys() ?? [])].sort()]));
  const inside = insideOf(above, sorted);
  return {
    ids: (kind) => sorted.get(kind) ?? [],
    has: (kind, id) => above.get(kind)?.has(id) ?? false,
    above: (kind, id) => above.get(kind)?.get(id) ?? {},
    within: (kind, id, of) => inside.get(`${kind}:${id}:${of}`) ?? [],
    ...homes(data),
  };
}

/** Every place by kind and id, with those above it. */
type Places = ReadonlyMap<AreaKind, Map<string, Above>>;

function placesOf({ schools, classes, villages = [] }: WorldData): Places {
  const places: Places = new Map(kinds.map((kind) => [kind, new Map()]));
  for (const school of [...schools].sort(byId).reverse()) putSchool(places, school);
  for (const { id, school, grade } of classes) {
    const over = aboveOf(places, "school", school);
    put(places, "grade", gradeId(school, grade), over);
    put(places, "class", id, { ...over, grade: gradeId(school, grade) });
  }
  for (const { id, township } of villages) {
    put(places, "township", township, {});
    put(places, "village", id, aboveOf(places, "township", township));
  }
  return places;
}

function putSchool(places: Places, { id, township, authority }: School): void {
  const answersTo = authority === undefined ? {} : { authority };
  put(places, "school", id, { ...(township === undefined ? {} : { township }), ...answersTo });
  if (authority !== undefined) put(places, "authority", authority, {});
  // Of several schools of a township that answer to different authorities, the first by id counts: it comes last here.
  if (township !== undefined) put(places, "township", township, answersTo);
}

function aboveOf(places: Places, kind: AreaKind, id: string): Above {
  return places.get(kind)?.get(id) ?? {};
}

/** Adds a place, or what is above one that stands there already. */
function put(places: Places, kind: AreaKind, id: string, above: Above): void {
  places.get(kind)?.set(id, { ...aboveOf(places, kind, id), ...above, [kind]: id });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function insideOf(
  above: ReadonlyMap<AreaKind, ReadonlyMap<string, Above>>,
  sorted: ReadonlyMap<AreaKind, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, string[]>();
  for (const of of kinds) {
    for (const id of sorted.get(of) ?? []) {
      const places = above.get(of)?.get(id) ?? {};
      for (const kind of kinds) {
        const place = places[kind];
        if (place !== undefined) append(inside, `${kind}:${place}:${of}`, id);
      }
    }
  }
  return inside;
}

function homes(data: WorldData): Pick<Areas, "villageOf" | "livingIn"> {
  const villageOf = new Map<PupilId, string>();
  const livingIn = new Map<string, PupilId[]>();
  for (const { id, village } of data.pupils) {
    if (village === undefined) continue;
    villageOf.set(id, village);
    append(livingIn, village, id);
  }
  return { villageOf, livingIn };
}
