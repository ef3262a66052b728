import type { SpellCounter } from "../indicators/counter.js";
import { addGroups, type Tally } from "../tally/tally.js";
import { type BlockPass, blockSpace } from "./block-space.js";
import { columnDimensions } from "./column-dimensions.js";
import { type ColumnGroups, columnGroups } from "./column-groups.js";
import { columnStates } from "./column-states.js";
import type { SpellColumns } from "./spell-columns.js";
import { type StatePlan, statePlan } from "./state-plan.js";
import { checkRequest, countsOfCube, shapeOf, type TallyRequest } from "./tally-spells.js";

/**
 * Counts spells in columns by their states, group by group: what {@link tallySpells} gives for the same spells as objects. One pass puts each row into a
 * small cube of groups and states; every counter is then read off the cube.
 *
 * @throws {BaoxueError} `invalid-input` when a column is missing that a dimension or counter asks for, or when there could be 2^53 groups or more; `invalid-date` when the period's days do not exist.
 */
export function tallyColumns(
  columns: SpellColumns,
  request: Omit<TallyRequest<SpellCounter>, "badRows" | "excluded">,
): Tally {
  const { by = [], period } = request;
  checkRequest(request);
  const plan = statePlan(request.counters);
  const space = blockSpace();
  const groups = columnGroups(space, columnDimensions(columns, by, period.id), plan.states);
  const states = columnStates(space, columns, plan, period);
  const counted = cubeOf(columns, plan, groups);
  space.run(columns.rows, [...groups.passes, ...states, counted.pass]);
  const cube = counted.cube();
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

/** How many rows are in each state of each group, and the pass that counts them. */
function cubeOf(
  { rows, excludedRows }: SpellColumns,
  { states }: StatePlan,
  groups: ColumnGroups,
): { readonly cube: () => Uint32Array; readonly pass: BlockPass } {
  let cube: Uint32Array = new Uint32Array(groups.size() * states);
  let wrong = 0;
  return {
    cube: () => cube,
    pass: (cells, count, at) => {
      cube = grown(cube, groups.size() * states);
      countCells(cube, cells, count);
      // What does not count is counted with its block and taken off again: such rows are few, and the loop stays plain.
      for (; (excludedRows[wrong] ?? rows) < at + count; wrong++)
        takeOff(cube, cells[(excludedRows[wrong] ?? 0) - at] ?? 0);
    },
  };
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
