import { dayOf } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { CountedPeriod } from "./counted-period.js";
import { noDay, type SpellColumns } from "./spell-columns.js";
import { roomForKinds, type StatePlan, valuesOfFlag } from "./state-plan.js";

/** Moves each cell from where the row's group begins to the state of the row. */
export type AddStates = (cells: Int32Array, at: number, count: number) => void;

const lastKind = roomForKinds - 1;

/**
 * The pass over the columns that tells states. Its loops hold no branch, so that the time does not depend on what the rows hold: a day is compared by
 * the sign of a difference, a class looked up.
 *
 * @throws {BaoxueError} `invalid-input` when a column is missing that the plan asks for; `invalid-date` when the period's days do not exist.
 */
export function columnStates(columns: SpellColumns, plan: StatePlan, period: CountedPeriod): AddStates {
  const issues = missingColumns(columns, plan);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { flags } = columns;
  const timings = timingTables(columns, plan, period);
  return (cells, at, count) => {
    for (const [i, shift] of plan.flagShifts.entries())
      if (flags) addFlag(cells, at, count, flags, shift, (plan.flagShifts.length - 1 - i) * 2);
    addTimings(cells, at, count, timings);
  };
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

/** The columns of days and kinds, and what each class adds to a cell. */
interface TimingTables {
  readonly entryOn: Int32Array;
  readonly entryAs: Int32Array;
  readonly exitOn: Int32Array;
  readonly exitAs: Int32Array;
  readonly resolvedOn: Int32Array;
  readonly entryAdds: Int32Array;
  readonly exitAdds: Int32Array;
  /** What a resolved leaving adds; nothing where nobody asks, and then any column serves. */
  readonly resolvedAdds: number;
  readonly from: number;
  readonly to: number;
}

function timingTables(columns: SpellColumns, plan: StatePlan, { from, to }: CountedPeriod): TimingTables {
  const { entryOn, entryAs, exitOn, exitAs, resolvedOn = exitOn } = columns;
  const flagStates = valuesOfFlag ** plan.flagShifts.length;
  const exitStep = flagStates * (plan.asksResolved ? 2 : 1);
  return {
    entryOn,
    entryAs,
    exitOn,
    exitAs,
    resolvedOn,
    entryAdds: Int32Array.from(plan.entryClass, (entry) => entry * plan.exitClasses * exitStep),
    exitAdds: Int32Array.from(plan.exitClass, (exit) => exit * exitStep),
    resolvedAdds: plan.asksResolved ? flagStates : 0,
    from: dayOf(from),
    to: dayOf(to),
  };
}

/** What it reads stands in variables of its own: what a loop takes from around it, it would look up for each row. */
function addTimings(
  cells: Int32Array,
  at: number,
  count: number,
  { entryOn, entryAs, exitOn, exitAs, resolvedOn, entryAdds, exitAdds, resolvedAdds, from, to }: TimingTables,
): void {
  for (let i = 0; i < count; i++) {
    const row = at + i;
    const came = entryOn[row] ?? 0;
    const left = exitOn[row] ?? 0;
    // The sign is -1 for a day before: 2 - 1 - 1 is before, 2 - 1 in, 2 after; and one more for what goes on.
    const cameWhen = 2 + ((came - from) >> 31) + ((came - to - 1) >> 31);
    const leftWhen = 2 + ((left - from) >> 31) + ((left - to - 1) >> 31) - ((noDay - 1 - left) >> 31);
    cells[i] =
      (cells[i] ?? 0) +
      (entryAdds[cameWhen * roomForKinds + ((entryAs[row] ?? 0) & lastKind)] ?? 0) +
      (exitAdds[leftWhen * roomForKinds + ((exitAs[row] ?? 0) & lastKind)] ?? 0) +
      ((((resolvedOn[row] ?? 0) - to - 1) >> 31) & resolvedAdds);
  }
}

function addFlag(cells: Int32Array, at: number, count: number, flags: Int32Array, shift: number, to: number): void {
  for (let i = 0; i < count; i++) cells[i] = (cells[i] ?? 0) + ((((flags[at + i] ?? 0) >> shift) & 3) << to);
}
