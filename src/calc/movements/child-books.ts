import type { CivilDate, DayNumber } from "../../model/civil-date.js";
import type { PupilId } from "../../model/people.js";
import type { EntryKind, ExitKind } from "../spells/spell-state.js";
import { type Movement, type Roster, sidesOf } from "./movement.js";
import { comparePlaces, type PlaceNumber, type PlaceTable } from "./place-table.js";
import { knownChange } from "./register-change.js";

/** One side of a movement, or of a promotion, which has no row of its own: one child more or less in a class. */
export type Side =
  | (SideBase & { readonly by: 1; readonly as: EntryKind })
  | (SideBase & { readonly by: -1; readonly as: ExitKind });

interface SideBase {
  readonly place: PlaceNumber;
  readonly day: DayNumber;
  readonly movement?: Movement;
}

/** All that rosters and movements say of one child: classes in order, sides by day. */
export interface ChildBooks {
  readonly pupil: PupilId;
  readonly opening: PlaceNumber[];
  readonly closing: PlaceNumber[];
  readonly sides: Side[];
}

/** What the books are made from; every row was checked. */
export interface BookRows {
  readonly opening: Roster;
  readonly closing: Roster;
  /** Those of the period alone. */
  readonly movements: readonly Movement[];
  readonly dayOf: (date: CivilDate) => DayNumber;
}

/** The books of every child that a roster or a movement names. */
export function childBooks(rows: BookRows, table: PlaceTable): ReadonlyMap<PupilId, ChildBooks> {
  const books = new Map<PupilId, ChildBooks>();
  const of = (pupil: PupilId): ChildBooks => {
    const known = books.get(pupil);
    if (known) return known;
    const made: ChildBooks = { pupil, opening: [], closing: [], sides: [] };
    books.set(pupil, made);
    return made;
  };
  for (const row of rows.opening.rows) of(row.pupil).opening.push(table.numberOf(row));
  for (const row of rows.closing.rows) of(row.pupil).closing.push(table.numberOf(row));
  for (const movement of rows.movements) {
    const sides = movementSides(movement, rows.dayOf(movement.on), table);
    if (sides.length > 0) of(movement.pupil).sides.push(...sides);
  }
  for (const { opening, closing, sides } of books.values()) {
    if (sides.length > 1) sides.sort(byDay);
    for (const listed of [opening, closing])
      if (listed.length > 1) listed.sort((one, other) => comparePlaces(table.at(one), table.at(other)));
  }
  return books;
}

function movementSides(movement: Movement, day: DayNumber, table: PlaceTable): readonly Side[] {
  const change = knownChange(movement.code);
  if (!change) return [];
  const { exit, entry } = sidesOf(change.effect, movement);
  return [
    ...(exit ? [{ by: -1, as: exit.as, place: table.numberOf(exit.place), day, movement } as const] : []),
    ...(entry ? [{ by: 1, as: entry.as, place: table.numberOf(entry.place), day, movement } as const] : []),
  ];
}

/** By day, then by the id of the row: never by the order in which rows came. */
export function byDay(one: Side, other: Side): number {
  if (one.day !== other.day) return one.day - other.day;
  const [a, b] = [one.movement?.id ?? "", other.movement?.id ?? ""];
  if (a === b) return one.by - other.by;
  return a < b ? -1 : 1;
}

/** The ids of the rows behind some sides, each once, in order. */
export function movementIds(sides: readonly Side[]): readonly string[] {
  return [...new Set(sides.flatMap(({ movement }) => (movement ? [movement.id] : [])))];
}
