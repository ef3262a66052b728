import { BaoxueError } from "../../model/errors.js";
import type { PupilCounter } from "../indicators/counter.js";
import { addGroups, type PupilTally } from "../tally/tally.js";
import { type BlockPass, blockSpace } from "./block-space.js";
import { columnDimensions } from "./column-dimensions.js";
import { columnGroups } from "./column-groups.js";
import { columnStates } from "./column-states.js";
import type { SpellColumns } from "./spell-columns.js";
import { type StatePlan, statePlan } from "./state-plan.js";
import { checkRequest, shapeOf, type TallyRequest } from "./tally-spells.js";

/**
 * Counts distinct children in columns: what {@link tallyPupils} gives for the same spells as objects.
 *
 * @throws {BaoxueError} `invalid-input`, as {@link tallyColumns}, and when no column of children is given; `invalid-date` when the period's days do not exist.
 */
export function tallyPupilColumns(
  columns: SpellColumns,
  request: Omit<TallyRequest<PupilCounter>, "badRows" | "excluded">,
): PupilTally {
  const { by = [], period } = request;
  const { pupil } = columns;
  if (!pupil)
    throw new BaoxueError("invalid-input", [
      { path: "columns.pupil", value: undefined, expected: "a column, since children are counted" },
    ]);
  checkRequest(request);
  const plan = statePlan(request.counters);
  const space = blockSpace();
  const groups = columnGroups(space, columnDimensions(columns, by, period.id), plan.states);
  const states = columnStates(space, columns, plan, period);
  const counted = pupilsOf(columns, pupil, plan);
  space.run(columns.rows, [...groups.passes, ...states, counted.pass]);
  return {
    version: 1,
    adds: "pupilPartition",
    ...shapeOf(request),
    groups: addGroups([...counted.found].map(([place, { counts }]) => ({ key: groups.key(place), counts }))),
    excluded: columns.excluded,
  };
}

/** How many children each counter of a group has counted, and which it counted last: at first none, which is no number and equals no child. */
interface CountedPupils {
  readonly counts: number[];
  readonly last: number[];
}

/** By group. A child's rows stand together, so that it is enough to know whom each counter of a group counted last. */
function pupilsOf(
  { excludedRows }: SpellColumns,
  pupil: Int32Array,
  { counters, hits, states }: StatePlan,
): { readonly found: ReadonlyMap<number, CountedPupils>; readonly pass: BlockPass } {
  const found = new Map<number, CountedPupils>();
  const wrong = new Set(excludedRows);

  function groupAt(place: number): CountedPupils {
    let group = found.get(place);
    if (!group) {
      group = { counts: counters.map(() => 0), last: counters.map(() => Number.NaN) };
      found.set(place, group);
    }
    return group;
  }

  function see(cell: number, child: number): void {
    const { counts, last } = groupAt(Math.floor(cell / states));
    const first = (cell % states) * counters.length;
    for (let i = 0; i < counters.length; i++) {
      if (hits[first + i] === 0 || last[i] === child) continue;
      last[i] = child;
      counts[i] = (counts[i] ?? 0) + 1;
    }
  }

  return {
    found,
    pass: (cells, count, at) => {
      for (let i = 0; i < count; i++) if (!wrong.has(at + i)) see(cells[i] ?? 0, pupil[at + i] ?? 0);
    },
  };
}
