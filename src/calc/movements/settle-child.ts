import { byDay, type ChildBooks, movementIds, type Side } from "./child-books.js";
import { lastPrimaryGrade } from "./grade-structure.js";
import type { RollPlace } from "./movement.js";
import type { PlaceNumber, PlaceTable } from "./place-table.js";
import { type Promoted, type PromotionRules, promoted } from "./promotion.js";
import { isBroughtIn, type RunningBooks, rowsAt, runBooks } from "./running-books.js";
import { type Unexplained, type UnexplainedWhy, unexplainedLabels } from "./unexplained.js";

/** A child's books with its promotion in them, and whether they come out. */
export interface SettledChild {
  readonly sides: readonly Side[];
  readonly unexplained?: Unexplained;
}

/** How children are settled. */
export interface Settling {
  readonly table: PlaceTable;
  readonly promotion?: PromotionRules;
}

const nothing: Promoted = { sides: [], stuck: [] };

/** Brings the books of one child to their end, and compares that with the last roster. */
export function settleChild(child: ChildBooks, settling: Settling): SettledChild {
  const step = settling.promotion ? promoted(child, settling.promotion) : nothing;
  const sides: readonly Side[] = step.sides.length > 0 ? [...child.sides, ...step.sides].sort(byDay) : child.sides;
  const books: Settled = { child, sides, step, ...runBooks(child.opening, sides) };
  const why = whyNot(books, settling);
  return why === undefined ? { sides } : { sides, unexplained: told(child, why, settling.table) };
}

interface Settled extends RunningBooks {
  readonly child: ChildBooks;
  readonly sides: readonly Side[];
  readonly step: Promoted;
}

function told({ pupil, opening, closing, sides }: ChildBooks, why: UnexplainedWhy, { at }: PlaceTable): Unexplained {
  const [first, last] = [opening[0], closing[0]];
  const label = unexplainedLabels[why];
  return {
    pupil,
    why,
    ...(first === undefined ? {} : { opening: at(first) }),
    ...(last === undefined ? {} : { closing: at(last) }),
    movements: movementIds(sides),
    says: { zh: `学生${pupil}：${label.zh}`, en: `pupil ${pupil}: ${label.en}` },
  };
}

function whyNot(books: Settled, settling: Settling): UnexplainedWhy | undefined {
  const { child, broken, held, step } = books;
  if (child.opening.length > 1 || child.closing.length > 1) return "listedTwice";
  if (broken) return whyBroken(books, broken);
  const [expected, found] = [held[0], child.closing[0]];
  if (held.length > 1) return "enteredWithoutLeaving";
  if (step.stuck.length > 0 && expected !== undefined) return whyStuck(expected, found, settling);
  if (expected === found) return undefined;
  if (expected === undefined) return whyThere(books, found);
  return found === undefined
    ? whyGone(books, expected)
    : whyElsewhere(settling.table.at(expected), settling.table.at(found));
}

/** Two rows that cannot both be so, or one row that the rosters do not bear out. */
function whyBroken({ child, sides }: Settled, broken: Side): UnexplainedWhy {
  if (broken.movement === undefined || rowsAt(sides, broken.place) > 1) return "contradictingMovements";
  if (isAfterDeath(sides, broken)) return "contradictingMovements";
  const known = child.opening.length > 0 || child.closing.length > 0 || isBroughtIn(sides);
  if (!known) return "unknownChild";
  return broken.by > 0 ? "enteredWhileThere" : "leftFromElsewhere";
}

function isAfterDeath(sides: readonly Side[], { day }: Side): boolean {
  return sides.some((side) => side.as === "died" && side.day < day);
}

function whyThere({ sides }: Settled, found: PlaceNumber | undefined): UnexplainedWhy {
  return sides.some(({ place, by }) => place === found && by < 0) ? "leftYetThere" : "cameWithoutEntry";
}

function whyGone({ sides }: Settled, expected: PlaceNumber): UnexplainedWhy {
  const last = sides.findLast(({ place }) => place === expected);
  return last?.movement && last.by > 0 ? "cameYetNotThere" : "goneWithoutExit";
}

function whyElsewhere(expected: RollPlace, found: RollPlace): UnexplainedWhy {
  if (expected.school !== found.school) return "changedSchoolWithoutMovement";
  return expected.grade === found.grade ? "changedClassWithoutMovement" : "changedGradeWithoutMovement";
}

/** A child that was to go up, and of whom no roster says that it did. */
function whyStuck(
  expected: PlaceNumber,
  found: PlaceNumber | undefined,
  { table, promotion }: Settling,
): UnexplainedWhy {
  const from = table.at(expected);
  if (found === undefined) {
    const last = promotion && lastPrimaryGrade(promotion.structureOf(from.school));
    return last === from.grade ? "notArrivedAtJunior" : "goneWithoutExit";
  }
  const to = table.at(found);
  if (to.school !== from.school) return "changedSchoolWithoutMovement";
  if (to.grade === from.grade) return "repeatedWithoutMovement";
  return to.grade > from.grade ? "skippedWithoutMovement" : "changedGradeWithoutMovement";
}
