import { dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { BlockPass, BlockSpace } from "./block-space.js";
import { type Lookup, lookupPasses } from "./column-lookups.js";
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
  return [...lookupPasses(space, flagLookups(columns, plan)), statePass(space, columns, plan, period)];
}

/** A flag's two bits are part of the state's number as they are; the last flag stands lowest. */
function flagLookups({ flags }: SpellColumns, { flagShifts }: StatePlan): readonly Lookup[] {
  if (!flags) return [];
  return flagShifts.map((shift, i) => {
    const step = valuesOfFlag ** (flagShifts.length - 1 - i);
    const adds = Int32Array.from({ length: valuesOfFlag }, (_, value) => value * step);
    return { column: flags, shift, mask: valuesOfFlag - 1, adds };
  });
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
  const [from, to] = [dayOf(period.from), dayOf(period.to)];
  const flagStates = valuesOfFlag ** plan.flagShifts.length;
  const step = flagStates * (plan.asksResolved ? 2 : 1);
  const [entryOn, entryAs] = [space.column(columns.entryOn), space.column(columns.entryAs)];
  const [exitOn, exitAs] = [space.column(columns.exitOn), space.column(columns.exitAs)];
  // Where nobody asks, nothing is added, and any column serves.
  const resolvedOn = space.column(columns.resolvedOn ?? columns.exitOn);
  const resolvedAdds = plan.asksResolved ? flagStates : 0;
  const entries = space.table(Int32Array.from(plan.entryClass, (entry) => entry * step));
  const exits = space.table(Int32Array.from(plan.exitClass, (exit) => exit * plan.entryClasses * step));
  return (cells, count) =>
    addStates(cells, count, from, to, entryOn, entryAs, entries, exitOn, exitAs, exits, resolvedOn, resolvedAdds);
}

/** All it reads is handed over as numbers: what a loop takes from an object or from around it, it looks up for each row. */
function addStates(
  cells: Int32Array,
  count: number,
  from: number,
  to: number,
  entryOn: number,
  entryAs: number,
  entries: number,
  exitOn: number,
  exitAs: number,
  exits: number,
  resolvedOn: number,
  resolvedAdds: number,
): void {
  // Known to be whole: day numbers come from a division, and each difference of theirs would be looked at.
  const first = from | 0;
  const second = (from + 1) | 0;
  const after = (to + 1) | 0;
  const [latest, bits, last] = [(noDay - 1) | 0, kindBits | 0, lastKind | 0];
  for (let i = 0; i < count; i++) {
    const came = cells[entryOn + i] ?? 0;
    const left = cells[exitOn + i] ?? 0;
    // The sign is -1 for a day before: 2 - 1 - 1 is before, 2 - 1 in, 2 after. Of leavings, those on the first day stand between before and in, and what goes on comes last.
    const cameWhen = 2 + ((came - first) >> 31) + ((came - after) >> 31);
    const leftWhen =
      3 + ((left - first) >> 31) + ((left - second) >> 31) + ((left - after) >> 31) - ((latest - left) >> 31);
    cells[i] =
      (cells[i] ?? 0) +
      (cells[entries + ((cameWhen << bits) | ((cells[entryAs + i] ?? 0) & last))] ?? 0) +
      (cells[exits + ((leftWhen << bits) | ((cells[exitAs + i] ?? 0) & last))] ?? 0) +
      ((((cells[resolvedOn + i] ?? 0) - after) >> 31) & resolvedAdds);
  }
}
