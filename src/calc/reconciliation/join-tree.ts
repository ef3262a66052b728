/**
 * Which rows are taken for one child. Rows are the leaves, from 0; each match sets a node above those that it joins. As a weak key never joins
 * two rows of one list, no branch is longer than there are lists, and a few more nodes.
 */
export interface JoinTree {
  /** The node above; -1 where there is none. */
  readonly parent: number[];
  /** How weak the match of a node is: 0 by identity number, from 1 by the keys in their order; -1 a row alone. */
  readonly level: number[];
  /** The lists below a node, a bit for each. */
  readonly lists: number[];
  /** Whether a checked identity number stands below the node. */
  readonly numbered: boolean[];
}

/** The node at the top: two rows are one child where it is the same. */
export function topOf(tree: JoinTree, node: number): number {
  let top = node;
  for (let above = tree.parent[top] ?? -1; above >= 0; above = tree.parent[top] ?? -1) top = above;
  return top;
}

/** Sets a node above some that stand at the top. */
export function joinNodes(tree: JoinTree, nodes: readonly number[], level: number): void {
  const above = tree.parent.length;
  tree.parent.push(-1);
  tree.level.push(level);
  tree.lists.push(nodes.reduce((bits, node) => bits | (tree.lists[node] ?? 0), 0));
  tree.numbered.push(nodes.some((node) => tree.numbered[node]));
  for (const node of nodes) tree.parent[node] = above;
}

/** Whether several nodes may be one child: no two of one list, no two checked numbers. */
export function mayBeOne(tree: JoinTree, nodes: readonly number[]): boolean {
  let [seen, numbered] = [0, false];
  for (const node of nodes) {
    const bits = tree.lists[node] ?? 0;
    if ((seen & bits) !== 0 || (numbered && tree.numbered[node] === true)) return false;
    seen |= bits;
    numbered ||= tree.numbered[node] === true;
  }
  return true;
}

/** The weakest match that holds rows of one child together; -1 for a single row. */
export function weakestLevel(tree: JoinTree, rows: readonly number[]): number {
  const [first = -1, ...others] = rows;
  const branch = branchOf(tree, first);
  let weakest = -1;
  for (const other of others) {
    const path = branchOf(tree, other);
    const meeting = path.findIndex((node) => branch.includes(node));
    const used = [...path.slice(0, meeting + 1), ...branch.slice(0, branch.indexOf(path[meeting] ?? -1) + 1)];
    for (const node of used) weakest = Math.max(weakest, tree.level[node] ?? -1);
  }
  return weakest;
}

/** The strongest match by which a row met one of another list; -1 where it met none. */
export function firstMatch(tree: JoinTree, row: number): number {
  const own = tree.lists[row];
  for (let at = tree.parent[row] ?? -1; at >= 0; at = tree.parent[at] ?? -1)
    if (tree.lists[at] !== own) return tree.level[at] ?? -1;
  return -1;
}

function branchOf(tree: JoinTree, node: number): readonly number[] {
  const branch: number[] = [];
  for (let at = node; at >= 0; at = tree.parent[at] ?? -1) branch.push(at);
  return branch;
}
