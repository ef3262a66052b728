import type { PupilSpell } from "./pupil-spell.js";

/** A spell that begins while the child is still in an earlier one; both by their places in the list. */
export interface SpellOverlap {
  readonly row: number;
  readonly begins: string;
  readonly before: number;
  /** When the earlier one ends; absent while it goes on. */
  readonly until?: string;
}

/** What would have been right, where `earlier` is how the earlier spell is called. */
export function overlapExpected({ until }: SpellOverlap, earlier: string): string {
  return until === undefined
    ? `an exit of ${earlier} first: the child is still there`
    : `a day from ${until} on: until then the child is in ${earlier}`;
}

/** Of each child, the spells that begin before an earlier sound one has ended. Those wrong in themselves are told already, and overlap nothing. */
export function spellOverlaps(
  spells: readonly PupilSpell[],
  isWrong: (row: number) => boolean,
): readonly SpellOverlap[] {
  const rows = new Map<string, number[]>();
  for (const [row, spell] of spells.entries()) {
    if (isWrong(row)) continue;
    const { pupil } = spell;
    const own = rows.get(pupil);
    if (own) own.push(row);
    else rows.set(pupil, [row]);
  }
  return [...rows.values()].flatMap((own) => (own.length > 1 ? overlapsOfChild(spells, own) : []));
}

const never = "9999-12-31";

function overlapsOfChild(spells: readonly PupilSpell[], rows: readonly number[]): readonly SpellOverlap[] {
  const found: SpellOverlap[] = [];
  const beginOf = (row: number): string => spells[row]?.entry.on ?? "";
  const endOf = (row: number): string => spells[row]?.exit?.on ?? never;
  // Of those that begin on one day the shorter first, so that the order of the rows decides nothing.
  const sorted = [...rows].sort(
    (a, b) => compareDays(beginOf(a), beginOf(b)) || compareDays(endOf(a), endOf(b)) || a - b,
  );
  let until = "";
  let before = -1;
  for (const row of sorted) {
    const begins = beginOf(row);
    if (begins >= until) {
      until = endOf(row);
      before = row;
    } else found.push({ row, begins, before, ...(until === never ? {} : { until }) });
  }
  return found;
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
