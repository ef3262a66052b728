import { BaoxueError } from "../../model/errors.js";
import type { PupilCounter } from "../indicators/counter.js";
import { addGroups, type PupilTally } from "../tally/tally.js";
import { columnDimensions } from "./column-dimensions.js";
import { type ColumnGroups, columnGroups } from "./column-groups.js";
import { type AddStates, columnStates } from "./column-states.js";
import type { SpellColumns } from "./spell-columns.js";
import { type StatePlan, statePlan } from "./state-plan.js";
import { blockRows } from "./tally-columns.js";
import { shapeOf, type TallyRequest } from "./tally-spells.js";

/**
 * Counts distinct children in columns: what {@link tallyPupils} gives for the same spells as objects.
 *
 * @throws {BaoxueError} `invalid-input`, as {@link tallyColumns}, and when no column of children is given.
 */
export function tallyPupilColumns(
  columns: SpellColumns,
  request: Omit<TallyRequest<PupilCounter>, "badRows">,
): PupilTally {
  const { by = [], period } = request;
  const { pupil } = columns;
  if (!pupil)
    throw new BaoxueError("invalid-input", [
      { path: "columns.pupil", value: undefined, expected: "a column, since children are counted" },
    ]);
  const plan = statePlan(request.counters);
  const groups = columnGroups(columnDimensions(columns, by, period.id), plan.states, blockRows);
  const counts = countPupils(columns, pupil, { plan, groups, addStates: columnStates(columns, plan, period) });
  return {
    version: 1,
    adds: "pupilPartition",
    ...shapeOf(request),
    groups: addGroups([...counts].map(([place, own]) => ({ key: groups.key(place), counts: own }))),
    excluded: columns.excluded,
  };
}

interface Pass {
  readonly plan: StatePlan;
  readonly groups: ColumnGroups;
  readonly addStates: AddStates;
}

/** By group. A child's rows stand together, so that it is enough to know whom each counter of a group counted last. */
function countPupils(
  { rows, excludedRows }: SpellColumns,
  pupil: Int32Array,
  { plan, groups, addStates }: Pass,
): ReadonlyMap<number, readonly number[]> {
  const cells = new Int32Array(blockRows);
  const width = plan.counters.length;
  const found = new Map<number, { counts: number[]; last: number[] }>();
  const wrong = new Set(excludedRows);
  for (let at = 0; at < rows; at += blockRows) {
    const count = Math.min(blockRows, rows - at);
    groups.fill(cells, at, count);
    addStates(cells, at, count);
    for (let i = 0; i < count; i++) if (!wrong.has(at + i)) see(cells[i] ?? 0, pupil[at + i] ?? 0);
  }
  return new Map([...found].map(([place, { counts }]) => [place, counts]));

  function see(cell: number, child: number): void {
    const place = Math.floor(cell / plan.states);
    const first = (cell % plan.states) * width;
    let group = found.get(place);
    if (!group) {
      group = { counts: plan.counters.map(() => 0), last: plan.counters.map(() => -1) };
      found.set(place, group);
    }
    for (let i = 0; i < width; i++) {
      if (plan.hits[first + i] === 0 || group.last[i] === child) continue;
      group.last[i] = child;
      group.counts[i] = (group.counts[i] ?? 0) + 1;
    }
  }
}
