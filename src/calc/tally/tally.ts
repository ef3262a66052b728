import { BaoxueError, type Issue } from "../../model/errors.js";
import type { CountedPeriod } from "../spells/counted-period.js";
import type { Dimension } from "../spells/dimension.js";
import { compareKeys, keyText } from "./group-key.js";
import { addsIssues, countFaults, faultIssue, lengthFaults } from "./tally-faults.js";

/** One group of a tally: its values in the tally's dimensions, and how many of each counter. */
export interface TallyGroup {
  /** `unknown` where the rows do not say; of an area the code as far as it is known, so that 370112 among townships is some place in that county. */
  readonly key: readonly string[];
  /** In the order of the tally's counters. */
  readonly counts: readonly number[];
}

/** What all tallies are: plain data, sorted, so that two with the same counts are the same text. */
interface TallyBase {
  /** Of this form of data. */
  readonly version: 1;
  /** The periods counted, by their days; several only where `period` is a dimension. */
  readonly periods: readonly CountedPeriod[];
  readonly by: readonly Dimension[];
  readonly counters: readonly string[];
  readonly groups: readonly TallyGroup[];
  /** How many rows were left out as wrong, because the host said so. */
  readonly excluded: number;
}

/**
 * Counts by group that add up: whatever way the spells are shared out among processes, machines or databases, their tallies merge to
 * the tally of all. `emptyTally` is the neutral one; merging does not care for order.
 */
export interface Tally extends TallyBase {
  readonly adds: "anyPartition";
}

/**
 * Counts of distinct children by group. They add up only over parts that share no child, and never over groups: a child
 * who was in two schools counts at each, and once in the county.
 */
export interface PupilTally extends TallyBase {
  readonly adds: "pupilPartition";
}

/** What two tallies must have in common to be merged. */
export type TallyShape = Pick<TallyBase, "periods" | "by" | "counters">;

/** A tally of nothing: merged with any other of its shape, it leaves that as it is. */
export function emptyTally({ periods, by, counters }: TallyShape): Tally {
  return { version: 1, adds: "anyPartition", periods, by, counters, groups: [], excluded: 0 };
}

/**
 * Adds up tallies of the same counters by the same dimensions (汇总：先相加，再相除). Rates are never averaged: merge, then divide.
 *
 * @param tallies At least one; {@link emptyTally} is the neutral one.
 * @throws {BaoxueError} `invalid-input` when there is none, when they differ in counters or dimensions, when one name stands for two periods, when
 * several periods meet without `period` being a dimension, when a tally is of distinct children or its counts are no whole numbers or not as many as
 * its counters, or when a sum reaches 2^53.
 * @example
 * ```ts
 * import { emptyTally, mergeTallies, schoolYearPeriod } from "baoxue";
 * const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["county"], counters: ["startRoll"] });
 * const one = { ...none, groups: [{ key: ["370112"], counts: [40] }] };
 * mergeTallies([one, none, one]).groups; //=> [{ key: ["370112"], counts: [80] }]
 * ```
 */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  return { ...merged(tallies, "anyPartition"), adds: "anyPartition" };
}

/**
 * Adds up tallies of distinct children. The caller says that no child is in two of the parts: nothing in the counts could tell.
 *
 * @throws {BaoxueError} `invalid-input`, as {@link mergeTallies}, and when a tally is not of distinct children.
 */
export function mergePupilTallies(
  tallies: readonly PupilTally[],
  proof: { readonly noPupilInTwoParts: true },
): PupilTally {
  if (!proof.noPupilInTwoParts)
    throw new BaoxueError("invalid-input", [
      { path: "noPupilInTwoParts", value: proof.noPupilInTwoParts, expected: "true: parts that share no child" },
    ]);
  return { ...merged(tallies, "pupilPartition"), adds: "pupilPartition" };
}

function merged(tallies: readonly (Tally | PupilTally)[], adds: (Tally | PupilTally)["adds"]): TallyBase {
  const [first] = tallies;
  if (!first) throw new BaoxueError("invalid-input", [{ path: "tallies", value: [], expected: "at least one tally" }]);
  const issues = tallies.flatMap((tally, i) => [
    ...addsIssues(tally, adds, `tallies[${i}].adds`),
    ...shapeIssues(first, tally, `tallies[${i}]`),
    ...[...lengthFaults(tally), ...countFaults(tally)].map((fault) => faultIssue(fault, `tallies[${i}]`)),
  ]);
  const periods = distinctPeriods(tallies);
  issues.push(...periodIssues(periods, first.by));
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { by, counters } = first;
  const groups = addGroups(tallies.flatMap((tally) => tally.groups));
  const excluded = tallies.reduce((sum, tally) => exactSum(sum, tally.excluded, "excluded"), 0);
  return { version: 1, periods, by, counters, groups, excluded };
}

/**
 * Groups with equal keys become one; sorted by key.
 *
 * @throws {BaoxueError} `invalid-input` when a sum is no whole number that is held exactly.
 */
export function addGroups(groups: readonly TallyGroup[]): readonly TallyGroup[] {
  const sums = new Map<string, { key: readonly string[]; counts: number[] }>();
  for (const { key, counts } of groups) {
    const text = keyText(key);
    const sum = sums.get(text);
    if (sum) for (const [i, count] of counts.entries()) sum.counts[i] = exactSum(sum.counts[i] ?? 0, count, "groups");
    else sums.set(text, { key, counts: [...counts] });
  }
  return [...sums.values()].sort((a, b) => compareKeys(a.key, b.key));
}

/** Beyond 2^53 a sum would be off by one without a word. */
function exactSum(a: number, b: number, path: string): number {
  const sum = a + b;
  if (Number.isSafeInteger(sum)) return sum;
  throw new BaoxueError("invalid-input", [{ path, value: sum, expected: "a sum of whole numbers that is below 2^53" }]);
}

function shapeIssues(first: TallyBase, tally: TallyBase, path: string): Issue[] {
  return (["by", "counters"] as const).flatMap((name) =>
    keyText(tally[name]) === keyText(first[name])
      ? []
      : [{ path: `${path}.${name}`, value: tally[name], expected: first[name].join(", ") }],
  );
}

/** A group's key holds a period's name alone, so that one name must mean one period. */
function periodIssues(periods: readonly CountedPeriod[], by: readonly Dimension[]): readonly Issue[] {
  const names = periods.map(({ id }) => id);
  if (names.length > 1 && !by.includes("period"))
    return [{ path: "periods", value: names, expected: "one period, or period as a dimension" }];
  return new Set(names).size === names.length
    ? []
    : [{ path: "periods", value: periods, expected: "each name for the same days" }];
}

/** Of several tallies the periods, each once, by their days. */
function distinctPeriods(tallies: readonly TallyBase[]): readonly CountedPeriod[] {
  const found = new Map(
    tallies.flatMap(({ periods }) =>
      periods.map((period) => [keyText([period.id, period.from, period.to]), period] as const),
    ),
  );
  return [...found.values()].sort((a, b) => compareKeys([a.from, a.to, a.id], [b.from, b.to, b.id]));
}
