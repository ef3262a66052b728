import type { DimensionReader } from "./dimension.js";
import type { PupilSpell } from "./pupil-spell.js";

/** What is held for each group, found by a spell's values without making a key of them. */
export interface GroupTree<T> {
  readonly at: (spell: PupilSpell) => T;
  /** Every group that some spell was in. Two values with one word, such as two villages of one county, are two entries with equal keys. */
  readonly entries: () => readonly { readonly key: readonly string[]; readonly held: T }[];
}

/** A branch for each dimension; of the last one, what is held. */
interface Branch<T> {
  readonly next: Branch<T>[];
  readonly held: T[];
}

/** Makes a tree of groups; `make` says what a new group holds. */
export function groupTree<T>(readers: readonly DimensionReader[], make: () => T): GroupTree<T> {
  const root: Branch<T> = { next: [], held: [] };
  const last = readers.length - 1;
  const places = readers.map(() => new Map<unknown, number>());
  const found: { key: readonly string[]; held: T }[] = [];

  function placeOf(i: number, value: unknown): number {
    const own = places[i];
    let place = own?.get(value);
    if (place === undefined) {
      place = own?.size ?? 0;
      own?.set(value, place);
    }
    return place;
  }

  function grow(spell: PupilSpell): T {
    const held = make();
    found.push({ key: readers.map(({ read, word }) => word(read(spell))), held });
    return held;
  }

  function at(spell: PupilSpell): T {
    let branch = root;
    for (let i = 0; i < last; i++) {
      const place = placeOf(i, readers[i]?.read(spell));
      branch = branch.next[place] ??= { next: [], held: [] };
    }
    const place = last < 0 ? 0 : placeOf(last, readers[last]?.read(spell));
    return (branch.held[place] ??= grow(spell));
  }

  return { at, entries: () => found };
}
