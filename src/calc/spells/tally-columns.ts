import type { SpellCounter } from "../indicators/counter.js";
import { addGroups, type Tally } from "../tally/tally.js";
import { columnDimensions } from "./column-dimensions.js";
import { type ColumnGroups, columnGroups } from "./column-groups.js";
import { type AddStates, columnStates } from "./column-states.js";
import type { SpellColumns } from "./spell-columns.js";
import { type StatePlan, statePlan } from "./state-plan.js";
import { countsOfCube, shapeOf, type TallyRequest } from "./tally-spells.js";

/** Rows are taken in blocks that stay in the processor's cache while one column after another passes over them. */
export const blockRows = 2048;

/**
 * Counts spells in columns by their states, group by group: what {@link tallySpells} gives for the same spells as objects. One pass puts each row into a
 * small cube of groups and states; every counter is then read off the cube.
 *
 * @throws {BaoxueError} `invalid-input` when a column is missing that a dimension or counter asks for; `invalid-date` when the period's days do not exist.
 */
export function tallyColumns(columns: SpellColumns, request: Omit<TallyRequest<SpellCounter>, "badRows">): Tally {
  const { by = [], period } = request;
  const plan = statePlan(request.counters);
  const groups = columnGroups(columnDimensions(columns, by, period.id), plan.states, blockRows);
  const cube = fillCube(columns, plan, groups, columnStates(columns, plan, period));
  const found = Array.from({ length: groups.size() }, (_, place) => place).filter((place) => isMet(cube, plan, place));
  return {
    version: 1,
    adds: "anyPartition",
    ...shapeOf(request),
    groups: addGroups(
      found.map((place) => ({ key: groups.key(place), counts: countsOfCube(plan, cube, place * plan.states) })),
    ),
    excluded: columns.excluded,
  };
}

/** How many rows are in each state of each group. */
function fillCube(
  { rows, excludedRows }: SpellColumns,
  { states }: StatePlan,
  groups: ColumnGroups,
  addStates: AddStates,
): Uint32Array {
  const cells = new Int32Array(blockRows);
  let cube: Uint32Array = new Uint32Array(groups.size() * states);
  let wrong = 0;
  for (let at = 0; at < rows; at += blockRows) {
    const count = Math.min(blockRows, rows - at);
    groups.fill(cells, at, count);
    cube = grown(cube, groups.size() * states);
    addStates(cells, at, count);
    countCells(cube, cells, count);
    // What does not count is counted with its block and taken off again: such rows are few, and the loop above stays plain.
    for (; (excludedRows[wrong] ?? rows) < at + count; wrong++)
      takeOff(cube, cells[(excludedRows[wrong] ?? 0) - at] ?? 0);
  }
  return cube;
}

function countCells(cube: Uint32Array, cells: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i] ?? 0;
    cube[cell] = (cube[cell] ?? 0) + 1;
  }
}

function takeOff(cube: Uint32Array, cell: number): void {
  cube[cell] = (cube[cell] ?? 0) - 1;
}

function grown(cube: Uint32Array, length: number): Uint32Array {
  if (length <= cube.length) return cube;
  const larger = new Uint32Array(length * 2);
  larger.set(cube);
  return larger;
}

function isMet(cube: Uint32Array, { states }: StatePlan, place: number): boolean {
  for (let state = 0; state < states; state++) if (cube[place * states + state] !== 0) return true;
  return false;
}
