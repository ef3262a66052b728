import type { DimensionReader } from "./dimension.js";
import type { PupilSpell } from "./pupil-spell.js";

/** What is held for each group, found by a spell's values without making a key of them. */
export interface GroupTree<T> {
  readonly at: (spell: PupilSpell) => T;
  /** Every group that some spell was in, each once. */
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
  const branchings = readers.map(branching);
  const found: { key: readonly string[]; held: T }[] = [];

  function grow(spell: PupilSpell): T {
    const held = make();
    found.push({ key: readers.map(({ read, word }) => word(read(spell))), held });
    return held;
  }

  function at(spell: PupilSpell): T {
    let branch = root;
    for (let i = 0; i < last; i++) branch = branch.next[placeOf(branchings[i], spell)] ??= { next: [], held: [] };
    return (branch.held[placeOf(branchings[last], spell)] ??= grow(spell));
  }

  return { at, entries: () => found };
}

/** How a dimension branches: each value has a place, and values with one word, such as the villages of one county, have the same. */
interface Branching {
  readonly reader: DimensionReader;
  readonly values: Map<unknown, number>;
  readonly words: Map<string, number>;
}

function branching(reader: DimensionReader): Branching {
  return { reader, values: new Map(), words: new Map() };
}

function placeOf(at: Branching | undefined, spell: PupilSpell): number {
  if (!at) return 0;
  const value = at.reader.read(spell);
  return at.values.get(value) ?? newPlace(at, value);
}

function newPlace({ reader, values, words }: Branching, value: ReturnType<DimensionReader["read"]>): number {
  const word = reader.word(value);
  const place = words.get(word) ?? words.size;
  words.set(word, place);
  values.set(value, place);
  return place;
}
