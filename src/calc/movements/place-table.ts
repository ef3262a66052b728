import type { RollPlace } from "./movement.js";

/** A class by its number in a {@link PlaceTable}. */
export type PlaceNumber = number;

/** Classes numbered from 0, so that the books of half a million children compare numbers. */
export interface PlaceTable {
  readonly places: readonly RollPlace[];
  readonly numberOf: (place: RollPlace) => PlaceNumber;
  readonly at: (number: PlaceNumber) => RollPlace;
}

/** An empty table: a class gets its number when it is first asked for. */
export function placeTable(): PlaceTable {
  const places: RollPlace[] = [];
  const bySchool = new Map<string, Map<string, PlaceNumber[]>>();
  return {
    places,
    numberOf: ({ school, grade, class: inClass }) => {
      const grades = valueOf(
        valueOf(bySchool, school, () => new Map<string, PlaceNumber[]>()),
        inClass,
        () => [],
      );
      const known = grades[grade];
      if (known !== undefined) return known;
      places.push({ school, grade, class: inClass });
      grades[grade] = places.length - 1;
      return places.length - 1;
    },
    at: (number) => places[number] ?? nowhere,
  };
}

const nowhere: RollPlace = { school: "", grade: 0, class: "" }; // never read: numbers come from the table itself

/** What a map holds under a key, made if nothing is there. */
export function valueOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** By school, grade and class: an order that does not depend on when a class was first seen. */
export function comparePlaces(one: RollPlace, other: RollPlace): number {
  return compareTexts(one.school, other.school) || one.grade - other.grade || compareTexts(one.class, other.class);
}

/** By code units, as ids are sorted everywhere. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
