import { type JoinTree, mayBeOne, topOf } from "./join-tree.js";

/** The children whose rows agree in a key. */
export interface Agreeing {
  /** One node for each child. */
  readonly tops: readonly number[];
  /** `one`: all may be one child. `several`: some may be one, and it cannot be told which. `none`: each is a child of its own. */
  readonly fit: "one" | "several" | "none";
}

/** How the children fit to whom some rows belong. */
export function agreeingOf(tree: JoinTree, rows: readonly number[]): Agreeing {
  const tops = [...new Set(rows.map((row) => topOf(tree, row)))];
  if (tops.length < 2) return { tops, fit: "none" };
  if (mayBeOne(tree, tops)) return { tops, fit: "one" };
  return { tops, fit: candidateLists(tree, tops).size > 0 ? "several" : "none" };
}

/**
 * Of each child that may be another of them, in which lists that one stands, a bit for each. Children alike in lists and in having a number are looked
 * at together: as lists are few, this takes no longer for a value that many rows share by mistake.
 */
export function candidateLists(tree: JoinTree, tops: readonly number[]): ReadonlyMap<number, number> {
  const kindOf = (top: number): number => (tree.lists[top] ?? 0) * 2 + (tree.numbered[top] === true ? 1 : 0);
  const kinds = [...new Set(tops.map(kindOf))];
  const fitting = new Map(
    kinds.map((kind) => [kind, kinds.reduce((bits, other) => (fits(kind, other) ? bits | (other >> 1) : bits), 0)]),
  );
  const found = new Map<number, number>();
  for (const top of tops) {
    const lists = fitting.get(kindOf(top)) ?? 0;
    if (lists !== 0) found.set(top, lists);
  }
  return found;
}

function fits(a: number, b: number): boolean {
  return ((a >> 1) & (b >> 1)) === 0 && (a & b & 1) === 0;
}
