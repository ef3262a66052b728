import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { Issue, Result } from "../../model/errors.js";
import type { BadRows } from "../bad-rows.js";
import { childBooks } from "./child-books.js";
import { dayCache } from "./day-cache.js";
import type { Movement, Roster, RosterRow } from "./movement.js";
import { checkedMovements } from "./movement-check.js";
import { compareTexts, type PlaceTable, placeTable } from "./place-table.js";
import type { Promotion, PromotionRules } from "./promotion.js";
import { rollIssues } from "./roll-check.js";
import { type CheckedRows, checkedRows, refusing, rosterRow } from "./row-check.js";
import { settleChild } from "./settle-child.js";
import type { Unexplained } from "./unexplained.js";
import { type UnitBalances, unitCounting } from "./unit-balance.js";

/** Two rosters, and what is to explain how one became the other. */
export interface RollInput {
  readonly opening: Roster;
  readonly closing: Roster;
  /** Those after the opening roster's day, up to and on the closing roster's, are counted; others may be there. */
  readonly movements: readonly Movement[];
  /** Where the rosters stand in two school years: everybody goes up a grade on that day. */
  readonly promotion?: Promotion;
}

/** How the balance treats what is wrong. */
export interface RollOptions {
  /** `refuse` unless given. */
  readonly badRows?: BadRows;
}

/** The books of a roll (学籍变动平衡表) at every level, with the children whom they do not explain. */
export interface RollBalance extends UnitBalances {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** By pupil. */
  readonly unexplained: readonly Unexplained[];
  /** How many movements lie outside the period. */
  readonly outsidePeriod: number;
  /** How many rows were left out because of `issues`. */
  readonly leftOut: { readonly opening: number; readonly closing: number; readonly movements: number };
  readonly issues: readonly Issue[];
}

/**
 * Balances the roll: opening + entries − exits = closing, for the whole, for every school, grade and class; and names every child whom rosters
 * and movements do not explain, also where differences cancel. Each movement counts as its code says.
 *
 * The identity is exact wherever no child is unexplained. Without a promotion every single movement matters: where the
 * books are balanced and one is missing, exactly its child is unexplained. Across a promotion a change of class before it cannot be seen,
 * since nobody says which class goes up to which; and what {@link Promotion.assumed} names needs no row.
 *
 * @example
 * ```ts
 * import { balanceRoll } from "baoxue";
 * const balance = balanceRoll({
 *   opening: { on: "2025-09-01", rows: [{ pupil: "P1", school: "S1", grade: 3, class: "3-1" }] },
 *   closing: { on: "2026-06-30", rows: [{ pupil: "P2", school: "S1", grade: 3, class: "3-1" }] },
 *   movements: [],
 * });
 * balance.ok && balance.value.whole.difference; //=> 0
 * balance.ok && balance.value.unexplained.map(({ pupil, why }) => `${pupil} ${why}`); //=> ["P1 goneWithoutExit", "P2 cameWithoutEntry"]
 * ```
 */
export function balanceRoll(input: RollInput, { badRows }: RollOptions = {}): Result<RollBalance> {
  const whole = rollIssues(input);
  if (whole.length > 0) return { ok: false, issues: whole };
  const read: ReadRows = {
    opening: checkedRows(input.opening.rows, "opening.rows", (row) => rosterRow(row, undefined)),
    closing: checkedRows(input.closing.rows, "closing.rows", (row) => rosterRow(row, undefined)),
    movements: checkedMovements(input.movements, "movements", "class"),
  };
  const issues = [...read.opening.issues, ...read.closing.issues, ...read.movements.issues];
  const refusal = refusing(issues, badRows);
  return refusal.length > 0 ? { ok: false, issues: refusal } : { ok: true, value: balanced(input, read, issues) };
}

interface ReadRows {
  readonly opening: CheckedRows<RosterRow>;
  readonly closing: CheckedRows<RosterRow>;
  readonly movements: CheckedRows<Movement>;
}

function balanced(input: RollInput, read: ReadRows, issues: readonly Issue[]): RollBalance {
  const [from, to] = [dayOf(input.opening.on), dayOf(input.closing.on)];
  const cached = dayCache();
  const movements = read.movements.rows.filter(({ on }) => isBetween(cached(on), from, to));
  const table = placeTable();
  const books = childBooks(
    {
      opening: { on: input.opening.on, rows: read.opening.rows },
      closing: { on: input.closing.on, rows: read.closing.rows },
      movements,
      dayOf: cached,
    },
    table,
  );
  const promotion = input.promotion && promotionRules(input.promotion, table);
  const counting = unitCounting(table);
  const unexplained: Unexplained[] = [];
  for (const child of books.values()) {
    const settled = settleChild(child, promotion ? { table, promotion } : { table });
    counting.add(child, settled.sides, settled.unexplained !== undefined);
    if (settled.unexplained) unexplained.push(settled.unexplained);
  }
  return {
    from: dateOf(from),
    to: dateOf(to),
    ...counting.balances(),
    unexplained: unexplained.sort((one, other) => compareTexts(one.pupil, other.pupil)),
    outsidePeriod: read.movements.rows.length - movements.length,
    leftOut: { opening: read.opening.bad, closing: read.closing.bad, movements: read.movements.bad },
    issues,
  };
}

function isBetween(day: DayNumber, after: DayNumber, upTo: DayNumber): boolean {
  return day > after && day <= upTo;
}

function promotionRules({ on, structure, assumed }: Promotion, table: PlaceTable): PromotionRules {
  return {
    day: dayOf(on),
    structureOf: typeof structure === "function" ? structure : () => structure,
    assumed: new Set(assumed ?? ["firstGrade", "lastGrade"]),
    table,
  };
}
