import type { CivilDate } from "../../model/civil-date.js";
import type { Sex } from "../../model/particulars.js";
import type { EntryKind, ExitKind, SpellFlag } from "./spell-state.js";

/**
 * A time that a child spent in one class of one school (一段在班记录), as the register and what was found out tell it. A dropout ends it, although
 * the registration itself is kept (保留学籍); promotion ends it where the host begins another in the next grade, and may as well go on through it.
 * Of one child no two overlap.
 */
export interface PupilSpell {
  /** A number of the host's own, never a name. */
  readonly pupil: string;
  readonly school: string;
  /** Where the school stands: 6 digits of GB/T 2260 for the county, 9 with the township, 12 with the village. */
  readonly area: string;
  /** The grade in the period that is counted: 1 to 12. */
  readonly grade: number;
  readonly class?: string;
  /** Unknown unless given. */
  readonly sex?: Sex;
  readonly entry: SpellEntry;
  /** Absent while the spell goes on. */
  readonly exit?: SpellExit;
  /** What else is so; what is left out is unknown. */
  readonly flags?: Readonly<Partial<Record<SpellFlag, boolean>>>;
}

/** How a spell began. */
export interface SpellEntry {
  /** The day of the change (异动日期). */
  readonly on: CivilDate;
  readonly as: EntryKind;
}

/** How a spell ended. */
export interface SpellExit {
  /**
   * The day of the change (异动日期), not before the entry's. Where the child goes on to the next class at the turn of the school year, as promoted or repeating, a
   * change on the first day of a year ends the year before; the entry into the new class is dated in the new year. Other moves within a school
   * (`regraded`) are changes in mid-year, whose exit and entry have one day.
   */
  readonly on: CivilDate;
  readonly as: ExitKind;
  /**
   * When what the leaving called for came: the receiving school's word that the child is there, or the child's return, which is the day on which its next
   * spell begins. Of a move between two schools that the host both keeps, it is the day of the entry there.
   */
  readonly resolvedOn?: CivilDate;
}
