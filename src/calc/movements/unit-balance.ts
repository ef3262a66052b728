import type { ClassId, PupilId, SchoolId } from "../../model/people.js";
import type { EntryKind, ExitKind } from "../spells/spell-state.js";
import type { ChildBooks, Side } from "./child-books.js";
import type { RollPlace } from "./movement.js";
import { compareTexts, type PlaceNumber, type PlaceTable, valueOf } from "./place-table.js";

/**
 * The books of a unit: opening + entries − exits = expected. A move within a unit is an entry and an exit of it, so that units add up.
 */
export interface UnitBalance {
  /** Absent for the whole. */
  readonly school?: SchoolId;
  readonly grade?: number;
  readonly class?: ClassId;
  readonly opening: number;
  readonly entries: Readonly<Partial<Record<EntryKind, number>>>;
  readonly exits: Readonly<Partial<Record<ExitKind, number>>>;
  /** What the books say is there at the end. */
  readonly expected: number;
  /** What the last roster says is there. */
  readonly counted: number;
  /** Counted less expected. That it is 0 says little: one lost and one unexplained newcomer cancel. */
  readonly difference: number;
  /** Every unexplained child whom this unit's rosters or movements name, in order. */
  readonly unexplained: readonly PupilId[];
}

/** The same books at every level. */
export interface UnitBalances {
  readonly whole: UnitBalance;
  readonly schools: readonly UnitBalance[];
  /** Grades of schools. */
  readonly grades: readonly UnitBalance[];
  /** Classes of schools; a class that kept its name when it went up a grade is one. */
  readonly classes: readonly UnitBalance[];
}

interface Names {
  readonly school?: SchoolId;
  readonly grade?: number;
  readonly class?: ClassId;
}

interface Sums {
  readonly names: Names;
  opening: number;
  counted: number;
  readonly entries: Partial<Record<EntryKind, number>>;
  readonly exits: Partial<Record<ExitKind, number>>;
  readonly unexplained: PupilId[];
}

interface SchoolSums {
  readonly sums: Sums;
  readonly grades: Map<number, Sums>;
  readonly classes: Map<ClassId, Sums>;
}

/** Adds up children one by one, and tells the books when all are in. */
export interface UnitCounting {
  readonly add: (child: ChildBooks, sides: readonly Side[], unexplained: boolean) => void;
  readonly balances: () => UnitBalances;
}

/** Counting that has not begun. */
export function unitCounting(table: PlaceTable): UnitCounting {
  const whole = emptySums({});
  const schools = new Map<SchoolId, SchoolSums>();
  const unitsOf: Sums[][] = []; // by class number
  const units = (place: PlaceNumber): readonly Sums[] => {
    const known = unitsOf[place];
    if (known) return known;
    const made = [whole, ...schoolUnits(schools, table.at(place))];
    unitsOf[place] = made;
    return made;
  };
  return {
    add: (child, sides, unexplained) => {
      for (const place of child.opening) for (const sums of units(place)) sums.opening++;
      for (const place of child.closing) for (const sums of units(place)) sums.counted++;
      for (const side of sides) for (const sums of units(side.place)) addSide(sums, side);
      if (!unexplained) return;
      const places = [...child.opening, ...child.closing, ...sides.map(({ place }) => place)];
      for (const sums of new Set([whole, ...places.flatMap(units)])) sums.unexplained.push(child.pupil);
    },
    balances: () => {
      const all = [...schools.values()];
      return {
        whole: balanceOf(whole),
        schools: inOrder(all.map(({ sums }) => sums)),
        grades: inOrder(all.flatMap(({ grades }) => [...grades.values()])),
        classes: inOrder(all.flatMap(({ classes }) => [...classes.values()])),
      };
    },
  };
}

function schoolUnits(schools: Map<SchoolId, SchoolSums>, place: RollPlace): readonly Sums[] {
  const { school, grade, class: inClass } = place;
  const unit = valueOf(schools, school, () => ({
    sums: emptySums({ school }),
    grades: new Map<number, Sums>(),
    classes: new Map<ClassId, Sums>(),
  }));
  return [
    unit.sums,
    valueOf(unit.grades, grade, () => emptySums({ school, grade })),
    valueOf(unit.classes, inClass, () => emptySums({ school, class: inClass })),
  ];
}

function emptySums(names: Names): Sums {
  return { names, opening: 0, counted: 0, entries: {}, exits: {}, unexplained: [] };
}

function addSide({ entries, exits }: Sums, side: Side): void {
  if (side.by === 1) entries[side.as] = (entries[side.as] ?? 0) + 1;
  else exits[side.as] = (exits[side.as] ?? 0) + 1;
}

function inOrder(all: readonly Sums[]): readonly UnitBalance[] {
  return [...all].sort((one, other) => compareUnits(one.names, other.names)).map(balanceOf);
}

function compareUnits(one: Names, other: Names): number {
  return (
    compareTexts(one.school ?? "", other.school ?? "") ||
    (one.grade ?? 0) - (other.grade ?? 0) ||
    compareTexts(one.class ?? "", other.class ?? "")
  );
}

function balanceOf({ names, opening, counted, entries, exits, unexplained }: Sums): UnitBalance {
  const expected = opening + total(entries) - total(exits);
  return {
    ...names,
    opening,
    entries: byKind(entries),
    exits: byKind(exits),
    expected,
    counted,
    difference: counted - expected,
    unexplained: unexplained.sort(),
  };
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** By the name of the kind, whatever came first. */
function byKind<K extends string>(counts: Partial<Record<K, number>>): Partial<Record<K, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))) as Partial<Record<K, number>>;
}
