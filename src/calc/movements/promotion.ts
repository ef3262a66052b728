import type { CivilDate, DayNumber } from "../../model/civil-date.js";
import type { SchoolId } from "../../model/people.js";
import { byDay, type ChildBooks, type Side } from "./child-books.js";
import { type GradeStructure, gradeAfter, lastPrimaryGrade } from "./grade-structure.js";
import type { RollPlace } from "./movement.js";
import { comparePlaces, type PlaceNumber, type PlaceTable } from "./place-table.js";
import { runBooks, splitAt } from "./running-books.js";

/**
 * A beginning or an end that may go without a row. `firstGrade`: who is new in grade 1 has entered school. `lastGrade`: who is gone after
 * grade 9 has graduated. `otherStage`: the rosters hold only primary or only junior secondary schools, so that who is gone after the last
 * grade of primary school has graduated, and who is new in the first grade of junior secondary school has entered it.
 */
export type AssumedEnd = "firstGrade" | "lastGrade" | "otherStage";

/**
 * The step from one school year to the next (升级), for which the register has no code. Rows dated before the day name the old grades,
 * rows from it on the new ones.
 */
export interface Promotion {
  /** The first day of the new school year. */
  readonly on: CivilDate;
  /** How the grades are divided: in all schools, or school by school. */
  readonly structure: GradeStructure | ((school: SchoolId) => GradeStructure);
  /**
   * What is taken as so without a row: `firstGrade` and `lastGrade` unless given, which is a reading, without authority. With an empty list
   * each needs a row, 入学 or 毕业.
   */
  readonly assumed?: readonly AssumedEnd[];
}

/** A {@link Promotion} ready for use. */
export interface PromotionRules {
  readonly day: DayNumber;
  readonly structureOf: (school: SchoolId) => GradeStructure;
  readonly assumed: ReadonlySet<AssumedEnd>;
  readonly table: PlaceTable;
}

/** What a promotion adds to a child's books, and the classes out of which it should have brought the child and did not. */
export interface Promoted {
  readonly sides: readonly Side[];
  readonly stuck: readonly PlaceNumber[];
}

/** Where a child stands on the day of promotion. */
interface Standing {
  readonly child: ChildBooks;
  readonly early: readonly Side[];
  readonly late: readonly Side[];
  readonly held: readonly PlaceNumber[];
}

/** Takes one child from its grade to the next, as far as rosters and rows bear it out. */
export function promoted(child: ChildBooks, rules: PromotionRules): Promoted {
  const [early, late] = splitAt(child.sides, rules.day);
  const { held } = runBooks(child.opening, early);
  const standing: Standing = { child, early, late, held: inOrder(held, rules.table) };
  if (held.length === 0) return { sides: newcomer(standing, rules), stuck: [] };
  const added: Side[] = [];
  const stuck: PlaceNumber[] = [];
  for (const place of standing.held) {
    if (stays(standing, place, rules.table)) continue;
    const sides = step(standing, place, added, rules);
    if (sides) added.push(...sides);
    else stuck.push(place);
  }
  return { sides: added, stuck };
}

function inOrder(held: readonly PlaceNumber[], { at }: PlaceTable): readonly PlaceNumber[] {
  return held.length > 1 ? [...held].sort((a, b) => comparePlaces(at(a), at(b))) : held;
}

/** A child that repeats its grade, or whose next row still takes it from the old class, is not promoted out of it. */
function stays({ early, late }: Standing, place: PlaceNumber, { at }: PlaceTable): boolean {
  const last = early.findLast((side) => side.place === place);
  const repeats = last?.as === "repeated" && last.movement?.from?.grade === at(place).grade;
  return repeats || late.find((side) => side.place === place)?.by === -1;
}

/** The two sides of a step; nothing where nobody says that it was taken. */
function step(
  standing: Standing,
  place: PlaceNumber,
  added: readonly Side[],
  rules: PromotionRules,
): readonly Side[] | undefined {
  const from = rules.table.at(place);
  const next = gradeAfter(from.grade, rules.structureOf(from.school));
  const leaving = { place, day: rules.day, by: -1 } as const;
  if (next.kind === "finished")
    return isGone(standing, "lastGrade", rules) ? [{ ...leaving, as: "graduated" }] : undefined;
  const up = next.kind === "promoted";
  const target = arrival(standing, added, (to) => (up ? isNextGrade(from, to) : isJuniorStep(from, to, rules)), rules);
  const exit: Side = { ...leaving, as: up ? "promoted" : "graduated" };
  if (target !== undefined) return [exit, { place: target, day: rules.day, by: 1, as: up ? "promoted" : "newEntrant" }];
  return !up && isGone(standing, "otherStage", rules) ? [exit] : undefined;
}

/** Whether nothing says that the child is still about, and that may go without a row. */
function isGone({ child, late }: Standing, end: AssumedEnd, { assumed }: PromotionRules): boolean {
  return assumed.has(end) && late.length === 0 && child.closing.length === 0;
}

function isNextGrade(from: RollPlace, to: RollPlace): boolean {
  return to.school === from.school && to.grade === from.grade + 1;
}

/** The school that is entered must itself begin its junior grades there. */
function isJuniorStep(from: RollPlace, to: RollPlace, { structureOf }: PromotionRules): boolean {
  return to.grade === from.grade + 1 && lastPrimaryGrade(structureOf(to.school)) === from.grade;
}

/** A child of whom nothing was known before, in a grade in which one may begin without a row. */
function newcomer(standing: Standing, rules: PromotionRules): readonly Side[] {
  const { child, early } = standing;
  if (child.opening.length > 0 || early.length > 0) return [];
  const target = arrival(standing, [], (to) => mayBegin(to, rules), rules);
  return target === undefined ? [] : [{ place: target, day: rules.day, by: 1, as: "newEntrant" }];
}

function mayBegin({ school, grade }: RollPlace, { assumed, structureOf }: PromotionRules): boolean {
  if (grade === 1) return assumed.has("firstGrade");
  return assumed.has("otherStage") && grade === lastPrimaryGrade(structureOf(school)) + 1;
}

/** The class out of which the first later row takes the child without ever having put it there, or else the one that the roster names. */
function arrival(
  { child, late, held }: Standing,
  added: readonly Side[],
  fits: (place: RollPlace) => boolean,
  { table }: PromotionRules,
): PlaceNumber | undefined {
  const balance = new Map<PlaceNumber, number>();
  for (const place of held) balance.set(place, 1);
  const count = ({ place, by }: Side): number => {
    const after = (balance.get(place) ?? 0) + by;
    balance.set(place, after);
    return after;
  };
  for (const side of added) count(side);
  for (const side of [...late].sort(comingFirst)) {
    if (count(side) < 0 && fits(table.at(side.place))) return side.place;
  }
  return child.closing.find((place) => (balance.get(place) ?? 0) <= 0 && fits(table.at(place)));
}

/** Within a day nobody knows the order: only what no row of the day brought can have come by promotion. */
function comingFirst(one: Side, other: Side): number {
  return one.day - other.day || other.by - one.by || byDay(one, other);
}
