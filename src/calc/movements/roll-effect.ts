import type { Text } from "../../model/text.js";
import type { EntryKind, ExitKind } from "../spells/spell-state.js";

/**
 * What a change does to the roll. `leaves` needs the class that was left, `comes` the class that was entered, unless the child may not have
 * been in a class yet (`beforeEntry`): a row that names none then changes no roll. `moves` needs both; of `either` the classes that a
 * row names count. `none` leaves the roll as it is; `notCompulsory` is a change that compulsory education does not know.
 */
export type RollEffect =
  | { readonly kind: "leaves"; readonly exit: ExitKind; readonly beforeEntry?: true }
  | { readonly kind: "comes"; readonly entry: EntryKind; readonly beforeEntry?: true }
  | { readonly kind: "moves" | "either"; readonly exit: ExitKind; readonly entry: EntryKind }
  | { readonly kind: "none" | "notCompulsory" };

/**
 * Where a change is listed. `register`: the two-digit change codes (学籍异动类别 XJYDLB), read second-hand in software that follows JY/T 1001
 * [B-]. `nationalSystem`: the words that the national system offers for the compulsory stage [B]. `library`: words of our own for entering and
 * finishing school, which the lists do not count among the changes.
 */
export type ChangeList = "register" | "nationalSystem" | "library";

/** A kind of change on the school register (学籍异动). What it does to the roll is a reading of its name. */
export interface RegisterChange {
  /** The code, or the word. */
  readonly code: string;
  readonly list: ChangeList;
  readonly names: Text;
  readonly effect: RollEffect;
  /** Where it is said that compulsory education allows no such change, with how sure that is. */
  readonly barredBy?: string;
}
