import { identityNumberKey } from "./children.js";
import type { ListQuality } from "./findings.js";
import { firstMatch, topOf } from "./join-tree.js";
import type { RegisterListName } from "./lists.js";
import type { Matching } from "./match-rows.js";
import type { MatchKey } from "./options.js";
import type { ReadLists } from "./read-rows.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A count of rows while it is made; matches by level: 0 by identity number, from 1 by the keys. */
type Counting = Writable<Omit<ListQuality, "matchedBy" | "wrongNumber">> & {
  wrongNumber: Writable<ListQuality["wrongNumber"]>;
  levels: number[];
};

/** How good each list that was given is for comparing. */
export function listQualities(
  { counts, rows }: ReadLists,
  matching: Matching,
  keys: readonly MatchKey[],
): Readonly<Partial<Record<RegisterListName, ListQuality>>> {
  const counting = new Map<RegisterListName, Counting>();
  for (const [list, count] of counts) counting.set(list, { ...count, ...zero(), levels: [0, ...keys.map(() => 0)] });
  for (const [i, { list, number, fault }] of rows.entries()) {
    const into = counting.get(list);
    if (!into) continue;
    if (number !== undefined) into.checkedNumber += 1;
    else if (fault !== undefined) into.wrongNumber[fault] += 1;
    else into.withoutNumber += 1;
    countMatch(into, i, matching);
  }
  const ids = [identityNumberKey, ...keys.map(({ id }) => id)];
  return Object.fromEntries(
    [...counting].map(([list, { levels, ...rest }]) => [
      list,
      { ...rest, matchedBy: ids.map((key, i) => ({ key, rows: levels[i] ?? 0 })) },
    ]),
  );
}

function countMatch(into: Counting, row: number, { tree, candidates }: Matching): void {
  const level = firstMatch(tree, row);
  if (level >= 0) into.levels[level] = (into.levels[level] ?? 0) + 1;
  else if (candidates.has(topOf(tree, row))) into.ambiguous += 1;
  else into.unmatched += 1;
}

function zero(): Omit<Counting, "rows" | "faulty" | "leftOut" | "levels"> {
  return {
    checkedNumber: 0,
    wrongNumber: { shape: 0, birthday: 0, checkDigit: 0, contradictory: 0 },
    withoutNumber: 0,
    ambiguous: 0,
    unmatched: 0,
  };
}
