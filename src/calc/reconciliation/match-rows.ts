import { agreeingOf, candidateLists } from "./candidates.js";
import { type JoinTree, joinNodes, mayBeOne, topOf } from "./join-tree.js";
import { keyValue } from "./key-values.js";
import { registerListNames } from "./lists.js";
import type { MatchKey } from "./options.js";
import type { ReadRow } from "./read-rows.js";

/** Rows that agree in a key, and cannot be told apart by it. */
export interface OpenMatch {
  readonly key: MatchKey;
  readonly rows: readonly number[];
}

/** Which rows are taken for one child, and which may be. */
export interface Matching {
  readonly tree: JoinTree;
  readonly open: readonly OpenMatch[];
  /** By the top node of a child: the lists in which it may stand too, a bit for each. */
  readonly candidates: ReadonlyMap<number, number>;
}

/**
 * Matches rows by checked identity number, then by each key in turn. All rows that agree in a key are looked at together, and all matches of a key are
 * made at once, so that the order of rows does not matter; each row is looked at once for each key.
 */
export function matchRows(rows: readonly ReadRow[], keys: readonly MatchKey[]): Matching {
  const tree = leaves(rows);
  for (const same of sharing(rows, ({ number }) => number)) joinNodes(tree, same, 0);
  const open = keys.map((key, i) =>
    joinAgreeing(
      tree,
      sharing(rows, (row) => keyValue(row, key)),
      i + 1,
    ),
  );
  return { tree, ...openMatches(tree, keys, open) };
}

function leaves(rows: readonly ReadRow[]): JoinTree {
  return {
    parent: rows.map(() => -1),
    level: rows.map(() => -1),
    lists: rows.map(({ list }) => 1 << registerListNames.indexOf(list)),
    numbered: rows.map(({ number }) => number !== undefined),
  };
}

type Group = readonly number[];

/** The rows that share a value, where there are several. */
function sharing(rows: readonly ReadRow[], valueOf: (row: ReadRow) => string | undefined): readonly Group[] {
  const byValue = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const value = valueOf(row);
    if (value === undefined) continue;
    const same = byValue.get(value);
    if (same) same.push(i);
    else byValue.set(value, [i]);
  }
  return [...byValue.values()].filter((same) => same.length > 1);
}

/** Makes the matches of one key, all at once; answers the groups that fitted. */
function joinAgreeing(tree: JoinTree, groups: readonly Group[], level: number): readonly Group[] {
  const wanted: Group[] = [];
  const fitted = groups.filter((rows) => {
    const { tops, fit } = agreeingOf(tree, rows);
    if (fit === "one") wanted.push(tops);
    return fit !== "none";
  });
  for (const tops of connected(wanted)) if (mayBeOne(tree, tops)) joinNodes(tree, tops, level);
  return fitted;
}

/** Groups that share a member, made one: a child may have rows with different values of the key, and be wanted twice. */
function connected(groups: readonly Group[]): readonly Group[] {
  const boss = new Map<number, number>();
  const bossOf = (node: number): number => {
    let at = node;
    for (let above = boss.get(at) ?? at; above !== at; above = boss.get(at) ?? at) {
      boss.set(at, boss.get(above) ?? above);
      at = above;
    }
    return at;
  };
  for (const [first = -1, ...others] of groups) for (const other of others) boss.set(bossOf(other), bossOf(first));
  const all = new Map<number, Set<number>>();
  for (const node of groups.flat()) {
    const top = bossOf(node);
    all.set(top, (all.get(top) ?? new Set()).add(node));
  }
  return [...all.values()].map((nodes) => [...nodes]);
}

/** What is still open when all keys were used: a weaker key may have decided what a stronger one could not. */
function openMatches(
  tree: JoinTree,
  keys: readonly MatchKey[],
  groups: readonly (readonly Group[])[],
): Pick<Matching, "open" | "candidates"> {
  const open: OpenMatch[] = [];
  const candidates = new Map<number, number>();
  const told = new Set<string>();
  for (const [i, key] of keys.entries()) {
    for (const rows of groups[i] ?? []) {
      const lists = candidateLists(tree, [...new Set(rows.map((row) => topOf(tree, row)))]);
      for (const [top, bits] of lists) candidates.set(top, (candidates.get(top) ?? 0) | bits);
      const name = rows.join();
      if (lists.size > 0 && !told.has(name)) open.push({ key, rows });
      told.add(name);
    }
  }
  return { open, candidates };
}
