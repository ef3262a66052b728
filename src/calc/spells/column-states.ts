import { dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { BlockPass, BlockSpace } from "./block-space.js";
import type { CountedPeriod } from "./counted-period.js";
import { noDay, type SpellColumns } from "./spell-columns.js";
import { kindBits, lastKind, type StatePlan, valuesOfFlag } from "./state-plan.js";

/**
 * The passes over the columns that move each cell from where the row's group begins to the row's state. Their loops hold no branch, so that the time does not
 * depend on what the rows hold: a day is compared by the sign of a difference, a class looked up.
 *
 * @throws {BaoxueError} `invalid-input` when a column is missing that the plan asks for; `invalid-date` when the period's days do not exist.
 */
export function columnStates(
  space: BlockSpace,
  columns: SpellColumns,
  plan: StatePlan,
  period: CountedPeriod,
): readonly BlockPass[] {
  const issues = missingColumns(columns, plan);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { flags } = columns;
  const last = plan.flagShifts.length - 1;
  const flagPasses = plan.flagShifts.flatMap((shift, i) =>
    flags ? [flagPass(space, flags, shift, (last - i) * 2)] : [],
  );
  return [...flagPasses, statePass(space, columns, plan, period)];
}

function missingColumns({ resolvedOn, flags }: SpellColumns, plan: StatePlan): readonly Issue[] {
  const tell = (name: string): Issue => ({
    path: `columns.${name}`,
    value: undefined,
    expected: `a column, since ${plan.counters.map(({ id }) => id).join(", ")} ask for it`,
  });
  return [
    ...(plan.asksResolved && !resolvedOn ? [tell("resolvedOn")] : []),
    ...(plan.flagShifts.length > 0 && !flags ? [tell("flags")] : []),
  ];
}

function statePass(space: BlockSpace, columns: SpellColumns, plan: StatePlan, period: CountedPeriod): BlockPass {
  // A day number comes from a division: made whole, the loop's arithmetic stays one of integers.
  const [from, to] = [dayOf(period.from) | 0, dayOf(period.to) | 0];
  const flagStates = valuesOfFlag ** plan.flagShifts.length;
  const step = flagStates * (plan.asksResolved ? 2 : 1);
  const where = {
    from,
    to,
    entryOn: space.column(columns.entryOn),
    entryAs: space.column(columns.entryAs),
    exitOn: space.column(columns.exitOn),
    exitAs: space.column(columns.exitAs),
    // Where nobody asks, nothing is added, and any column serves.
    resolvedOn: space.column(columns.resolvedOn ?? columns.exitOn),
    resolvedAdds: plan.asksResolved ? flagStates : 0,
    entries: space.table(Int32Array.from(plan.entryClass, (entry) => entry * step)),
    exits: space.table(Int32Array.from(plan.exitClass, (exit) => exit * plan.entryClasses * step)),
  };
  return (cells, count) => addStates(cells, count, where);
}

/** Where a block's columns and tables begin, and what the days are compared with. */
type Where = Readonly<
  Record<
    "from" | "to" | "entryOn" | "entryAs" | "exitOn" | "exitAs" | "resolvedOn" | "resolvedAdds" | "entries" | "exits",
    number
  >
>;

/** What the loop reads stands in variables of its own: what it took from around it, it would look up for each row. */
function addStates(cells: Int32Array, count: number, where: Where): void {
  const { from, to, entryOn, entryAs, exitOn, exitAs, resolvedOn, resolvedAdds, entries, exits } = where;
  for (let i = 0; i < count; i++) {
    const came = cells[entryOn + i] ?? 0;
    const left = cells[exitOn + i] ?? 0;
    // The sign is -1 for a day before: 2 - 1 - 1 is before, 2 - 1 in, 2 after; and one more for what goes on.
    const cameWhen = 2 + ((came - from) >> 31) + ((came - to - 1) >> 31);
    const leftWhen = 2 + ((left - from) >> 31) + ((left - to - 1) >> 31) - ((noDay - 1 - left) >> 31);
    cells[i] =
      (cells[i] ?? 0) +
      (cells[entries + ((cameWhen << kindBits) | ((cells[entryAs + i] ?? 0) & lastKind))] ?? 0) +
      (cells[exits + ((leftWhen << kindBits) | ((cells[exitAs + i] ?? 0) & lastKind))] ?? 0) +
      ((((cells[resolvedOn + i] ?? 0) - to - 1) >> 31) & resolvedAdds);
  }
}

function flagPass(space: BlockSpace, column: Int32Array, shift: number, to: number): BlockPass {
  const flags = space.column(column);
  return (cells, count) => addFlag(cells, count, flags, shift, to);
}

function addFlag(cells: Int32Array, count: number, flags: number, shift: number, to: number): void {
  for (let i = 0; i < count; i++) cells[i] = (cells[i] ?? 0) + ((((cells[flags + i] ?? 0) >> shift) & 3) << to);
}
