/** Stands for a day that has not come: of a spell that goes on, or a leaving that is not resolved. */
export const noDay = 2_147_483_647;

/**
 * Spells as a province's database gives them: a column for each field, a row for each spell. Texts are numbers into a dictionary; days are day
 * numbers; kinds, sexes and flags are codes by their place in `entryKinds`, `exitKinds`, `sexes` and `spellFlags`. Columns that nothing asks for may be left out.
 */
export interface SpellColumnData {
  /** The child, numbered by the host; rows sorted by it, so that overlaps are found and children counted once. */
  readonly pupil?: Int32Array;
  readonly school?: Int32Array;
  readonly area?: Int32Array;
  /** The grade itself: 1 to 12. */
  readonly grade?: Int32Array;
  readonly class?: Int32Array;
  readonly sex?: Int32Array;
  readonly entryOn: Int32Array;
  readonly entryAs: Int32Array;
  /** {@link noDay} while it goes on. */
  readonly exitOn: Int32Array;
  /** Counts for nothing while it goes on. */
  readonly exitAs: Int32Array;
  /** {@link noDay} where it is not resolved. */
  readonly resolvedOn?: Int32Array;
  /** Two bits a flag: 0 unknown, 1 no, 2 yes; see `spellFlags`. */
  readonly flags?: Int32Array;
  readonly dictionaries: SpellDictionaries;
}

/** The texts that the numbers of columns stand for. */
export interface SpellDictionaries {
  readonly school?: readonly string[];
  /** Area codes of 6, 9 or 12 digits. */
  readonly area?: readonly string[];
  /** A host that does not know some puts `unknown` among them. */
  readonly class?: readonly string[];
}

/** Columns that were looked at: made by `readSpellColumns` or `spellColumns`, and only by them. */
export interface SpellColumns extends SpellColumnData {
  readonly rows: number;
  /** The rows that count for nothing, because they cannot be true and the host said to exclude them; rising. */
  readonly excludedRows: Int32Array;
  /** How many rows were left out, those that are not among the columns any more included. */
  readonly excluded: number;
}

/** The columns by name. */
export type SpellColumnName = Exclude<keyof SpellColumnData, "dictionaries">;
