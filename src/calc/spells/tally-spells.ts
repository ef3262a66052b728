import { BaoxueError } from "../../model/errors.js";
import type { PupilCounter, SpellCounter } from "../indicators/counter.js";
import { addGroups, type PupilTally, type Tally, type TallyShape } from "../tally/tally.js";
import { type CountedPeriod, countedPeriod } from "./counted-period.js";
import { type Dimension, dimensionPhrase, dimensionReader, isDimension } from "./dimension.js";
import { groupTree } from "./group-tree.js";
import type { PupilSpell } from "./pupil-spell.js";
import { type BadSpells, soundSpells } from "./spell-problems.js";
import { type StatePlan, statePlan } from "./state-plan.js";
import { stateReader } from "./state-reader.js";

/** What to count of spells, and by what. */
export interface TallyRequest<C extends SpellCounter | PupilCounter> {
  readonly period: CountedPeriod;
  readonly counters: readonly C[];
  /** All in one group unless given. Classes of two schools may have one name: ask for `school` beside `class`. */
  readonly by?: readonly Dimension[];
  /** `stop` unless given. */
  readonly badRows?: BadSpells;
  /** How many rows were left out before, such as by `readSpells`: the tally counts them too. */
  readonly excluded?: number;
}

/**
 * Counts spells by their states, group by group (逐级汇总的基础数据).
 *
 * @throws {BaoxueError} `invalid-input` when spells cannot be true as they stand, naming row and field, unless told to exclude them; or a dimension is none; `invalid-date` when the period's days do not exist.
 * @example
 * ```ts
 * import { schoolYearPeriod, spellCounters, tallySpells } from "baoxue";
 * const tally = tallySpells(
 *   [{ pupil: "P1", school: "S1", area: "370112", grade: 7, entry: { on: "2024-09-01", as: "newEntrant" } }],
 *   { period: schoolYearPeriod("2024-2025"), counters: [spellCounters.startRoll], by: ["county"] },
 * );
 * tally.groups; //=> [{ key: ["370112"], counts: [1] }]
 * ```
 */
export function tallySpells(spells: readonly PupilSpell[], request: TallyRequest<SpellCounter>): Tally {
  checkRequest(request);
  const { sound, excluded } = soundSpells(spells, request.badRows);
  const plan = statePlan(request.counters);
  const stateOf = stateReader(plan, request.period);
  const tree = groupTree(readersOf(request), () => new Uint32Array(plan.states));
  for (const spell of sound) {
    const cube = tree.at(spell);
    const state = stateOf(spell);
    cube[state] = (cube[state] ?? 0) + 1;
  }
  const groups = tree.entries().map(({ key, held }) => ({ key, counts: countsOfCube(plan, held, 0) }));
  return {
    version: 1,
    adds: "anyPartition",
    ...shapeOf(request),
    groups: addGroups(groups),
    excluded: excluded + (request.excluded ?? 0),
  };
}

/**
 * Counts distinct children by the states of their spells: a child with several that fit counts once in a group.
 *
 * @throws {BaoxueError} `invalid-input` and `invalid-date`, as {@link tallySpells}.
 */
export function tallyPupils(spells: readonly PupilSpell[], request: TallyRequest<PupilCounter>): PupilTally {
  checkRequest(request);
  const { sound, excluded } = soundSpells(spells, request.badRows);
  const plan = statePlan(request.counters);
  const stateOf = stateReader(plan, request.period);
  const tree = groupTree(readersOf(request), () => plan.counters.map(() => new Set<string>()));
  const width = plan.counters.length;
  for (const spell of sound) {
    const state = stateOf(spell);
    for (const [i, seen] of tree.at(spell).entries()) if (plan.hits[state * width + i]) seen.add(spell.pupil);
  }
  const groups = tree.entries().map(({ key, held }) => ({ key, counts: held.map(({ size }) => size) }));
  return {
    version: 1,
    adds: "pupilPartition",
    ...shapeOf(request),
    groups: addGroups(groups),
    excluded: excluded + (request.excluded ?? 0),
  };
}

/** A period with days that exist, and dimensions that there are. */
export function checkRequest({ period: { id, from, to }, by = [] }: TallyRequest<SpellCounter | PupilCounter>): void {
  countedPeriod(id, from, to);
  const issues = by.flatMap((dimension, i) =>
    isDimension(dimension) ? [] : [{ path: `by[${i}]`, value: dimension, expected: dimensionPhrase }],
  );
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

/** What each counter counts of a group whose states begin at a place of the cube. */
export function countsOfCube({ counters, hits, states }: StatePlan, cube: Uint32Array, at: number): readonly number[] {
  const counts = counters.map(() => 0);
  for (let state = 0; state < states; state++) {
    const spells = cube[at + state] ?? 0;
    // Of the states of one group, most have no spell.
    if (spells > 0) addHits(counts, spells, hits, state * counters.length);
  }
  return counts;
}

function addHits(counts: number[], spells: number, hits: Uint8Array, at: number): void {
  for (let i = 0; i < counts.length; i++) if (hits[at + i]) counts[i] = (counts[i] ?? 0) + spells;
}

/** The dimensions, counters and period that a request's tally has. */
export function shapeOf({ period, counters, by = [] }: TallyRequest<SpellCounter | PupilCounter>): TallyShape {
  return { periods: [period], by, counters: counters.map(({ id }) => id) };
}

function readersOf({
  by = [],
  period,
}: TallyRequest<SpellCounter | PupilCounter>): ReturnType<typeof dimensionReader>[] {
  return by.map((dimension) => dimensionReader(dimension, period.id));
}
