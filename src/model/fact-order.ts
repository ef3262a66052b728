import { byOccurrence, type Fact } from "./fact.js";

/**
 * Lists of facts that fill in the order of the log they are read from, and end up in its total order. A log is written day by day, or class by class: either
 * way most lists fill in order, and only those that did not are sorted. To sort the log itself would compare its million events twenty times each.
 */
export interface ListsInOrder {
  /** Puts a fact at the end of a list. */
  readonly add: (list: Fact[], fact: Fact) => void;
  /** Sorts those lists that did not fill in order. */
  readonly settle: () => void;
}

/** Begins to fill lists. */
export function listsInOrder(): ListsInOrder {
  const unsorted = new Set<Fact[]>();
  return {
    add: (list, fact) => {
      const last = list.at(-1);
      if (last && byOccurrence(last, fact) > 0) unsorted.add(list);
      list.push(fact);
    },
    settle: () => {
      for (const list of unsorted) list.sort(byOccurrence);
    },
  };
}

/** The facts of a kind by a key: each list in the total order of the log, and the lists in that of their first facts. */
export function groupedInOrder<K, F extends Fact>(
  facts: readonly Fact[],
  isOfKind: (fact: Fact) => fact is F,
  keyOf: (fact: F) => K,
): readonly (readonly [K, readonly F[]])[] {
  const groups = new Map<K, F[]>();
  const { add, settle } = listsInOrder();
  for (const fact of facts) {
    if (!isOfKind(fact)) continue;
    const group = groups.get(keyOf(fact));
    if (group) add(group, fact);
    else groups.set(keyOf(fact), [fact]);
  }
  settle();
  return [...groups].sort(([, [a]], [, [b]]) => (a && b ? byOccurrence(a, b) : 0));
}
