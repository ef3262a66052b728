import type { CivilDate } from "../../model/civil-date.js";
import type { ClassId, PupilId, SchoolId } from "../../model/people.js";
import type { EntryKind, ExitKind } from "../spells/spell-state.js";
import type { RollEffect } from "./roll-effect.js";

/** A class of a grade of a school; the name of the class need be its own only within the school. */
export interface RollPlace {
  readonly school: SchoolId;
  /** 1 to 9. */
  readonly grade: number;
  readonly class: ClassId;
}

/** A child on a roll (在册学生). */
export interface RosterRow extends RollPlace {
  readonly pupil: PupilId;
}

/** Who is on the roll of which class on a day (名册). */
export interface Roster {
  readonly on: CivilDate;
  readonly rows: readonly RosterRow[];
}

/** A place as a row names it: of another school often only the school is known. */
export interface NamedPlace {
  readonly school: SchoolId;
  readonly grade?: number;
  readonly class?: ClassId;
}

/** A coded change on the register (学籍异动记录). */
export interface Movement {
  /** An id of the host's own, used once. */
  readonly id: string;
  readonly pupil: PupilId;
  /** A code of the register or a word: see `registerChange`. */
  readonly code: string;
  /** The first day on which it is so. */
  readonly on: CivilDate;
  /** The class that was left; or, of one who comes, where from. */
  readonly from?: NamedPlace;
  /** The class that was entered; or, of one who leaves, where to. */
  readonly to?: NamedPlace;
  /** A code of the reasons (异动原因 XJYDYY). */
  readonly reason?: string;
  /** The last day of a time off, as it was approved. */
  readonly until?: CivilDate;
}

/** A movement as two sides of the books: what it takes from one class and gives to another. */
export interface MovementSides {
  readonly exit?: { readonly as: ExitKind; readonly place: RollPlace };
  readonly entry?: { readonly as: EntryKind; readonly place: RollPlace };
}

/** Whether a named place is a whole one. */
function isPlace(named: NamedPlace | undefined): named is RollPlace {
  return named?.grade !== undefined && named.class !== undefined;
}

/** The sides of a row that was checked. */
export function sidesOf(effect: RollEffect, { from, to }: Pick<Movement, "from" | "to">): MovementSides {
  return {
    ...("exit" in effect && isPlace(from) ? { exit: { as: effect.exit, place: from } } : {}),
    ...("entry" in effect && isPlace(to) ? { entry: { as: effect.entry, place: to } } : {}),
  };
}
