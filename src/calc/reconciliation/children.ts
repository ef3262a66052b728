import type { CivilDate } from "../../model/civil-date.js";
import { topOf } from "./join-tree.js";
import { keyValue } from "./key-values.js";
import { type RegisterListName, registerListNames } from "./lists.js";
import type { Matching } from "./match-rows.js";
import type { MatchKey } from "./options.js";
import type { ReadRow } from "./read-rows.js";

/** The key that is always tried first. */
export const identityNumberKey = "identityNumber";

/** All rows that are taken for one child. */
export interface ListedRows {
  /** Rows by list, as places among all rows. */
  readonly in: Readonly<Record<RegisterListName, readonly number[]>>;
  /** Unless no row says it, or two say different ones. */
  readonly bornOn: CivilDate | undefined;
  /** The keys of which any row has all that it takes; asked only of the few children of whom there is something to say. */
  readonly lookedForBy: () => readonly string[];
  /** Whether the child may also stand in a list, where a key fits several. */
  readonly mayStandIn: (list: RegisterListName) => boolean;
}

/** Gathers the rows by child. */
export function childrenOf(
  rows: readonly ReadRow[],
  { tree, candidates }: Matching,
  keys: readonly MatchKey[],
): readonly ListedRows[] {
  const byTop = new Map<number, number[]>();
  for (let i = 0; i < rows.length; i++) {
    const top = topOf(tree, i);
    const same = byTop.get(top);
    if (same) same.push(i);
    else byTop.set(top, [i]);
  }
  return [...byTop].map(([top, places]) => {
    const own = places.flatMap((i) => rows[i] ?? []);
    const bits = candidates.get(top) ?? 0;
    return {
      in: byList(rows, places),
      bornOn: birthdayOf(own),
      lookedForBy: () => lookedForBy(own, keys),
      mayStandIn: (list) => (bits & (1 << registerListNames.indexOf(list))) !== 0,
    };
  });
}

/** Shared by the lists that do not have the child; nothing is ever put into it. */
const nobody: number[] = [];

function byList(rows: readonly ReadRow[], places: readonly number[]): ListedRows["in"] {
  const found: Record<RegisterListName, number[]> = {
    household: nobody,
    schoolRegister: nobody,
    attendance: nobody,
    poverty: nobody,
    disability: nobody,
    exits: nobody,
  };
  for (const i of places) {
    const list = rows[i]?.list;
    if (list === undefined) continue;
    if (found[list] === nobody) found[list] = [i];
    else found[list].push(i);
  }
  return found;
}

/** The one in a checked number, or else the one that all rows agree in. */
function birthdayOf(own: readonly ReadRow[]): CivilDate | undefined {
  let agreed: CivilDate | undefined;
  let agrees = true;
  for (const { number, bornOn } of own) {
    if (number !== undefined) return bornOn;
    if (bornOn === undefined) continue;
    agrees &&= agreed === undefined || agreed === bornOn;
    agreed = bornOn;
  }
  return agrees ? agreed : undefined;
}

/** The keys by which any of some rows can be found. */
export function lookedForBy(own: readonly ReadRow[], keys: readonly MatchKey[]): readonly string[] {
  const weaker = keys.filter((key) => own.some((row) => keyValue(row, key) !== undefined)).map(({ id }) => id);
  return own.some(({ number }) => number !== undefined) ? [identityNumberKey, ...weaker] : weaker;
}
