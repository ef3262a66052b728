import { type AreaLevel, areaAt, areaLevels, isAreaLevel } from "../../model/area-code.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { Dimension } from "../spells/dimension.js";
import { addGroups, type Tally } from "./tally.js";
import { addsIssues } from "./tally-faults.js";

/**
 * A tally by fewer or coarser dimensions: leave dimensions out, or go up the area tree. It equals the tally that a recount by them would give.
 * What is no area code, such as `unknown`, stays as it is.
 * Tallies of distinct children cannot be rolled up, and do not compile here: they are counted anew.
 *
 * @throws {BaoxueError} `invalid-input` when a dimension is neither in the tally nor above an area level of it, when the tally is of distinct children, or when a sum reaches 2^53.
 * @example
 * ```ts
 * import { emptyTally, rollUp, schoolYearPeriod } from "baoxue";
 * const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["county", "grade"], counters: ["startRoll"] });
 * const counties = { ...none, groups: [{ key: ["370112", "1"], counts: [40] }, { key: ["370181", "1"], counts: [50] }] };
 * rollUp(counties, ["prefecture"]).groups; //=> [{ key: ["370100"], counts: [90] }]
 * ```
 */
export function rollUp(tally: Tally, by: readonly Dimension[]): Tally {
  const from = by.map((dimension) => sourceOf(tally.by, dimension));
  const issues = [
    ...addsIssues(tally, "anyPartition", "adds"),
    ...by.flatMap((dimension, i): Issue[] =>
      from[i] === undefined
        ? [{ path: `by[${i}]`, value: dimension, expected: `one of ${tally.by.join(", ")}, or an area above one` }]
        : [],
    ),
  ];
  if (tally.periods.length > 1 && !by.includes("period"))
    issues.push({ path: "by", value: by, expected: "period too, since several were counted" });
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const groups = tally.groups.map(({ key, counts }) => ({
    key: by.map((dimension, i) => coarser(key[from[i] ?? -1] ?? "", dimension)),
    counts,
  }));
  return { ...tally, by, groups: addGroups(groups) };
}

/** Where a dimension's value is to be read: itself, or the finest area below. */
function sourceOf(by: readonly Dimension[], dimension: Dimension): number | undefined {
  const own = by.indexOf(dimension);
  if (own >= 0) return own;
  if (!isAreaLevel(dimension)) return undefined;
  const below = by.filter(
    (other): other is AreaLevel => isAreaLevel(other) && areaLevels[other] > areaLevels[dimension],
  );
  const coarsest = below.sort((a, b) => areaLevels[a] - areaLevels[b])[0];
  return coarsest === undefined ? undefined : by.indexOf(coarsest);
}

function coarser(value: string, dimension: Dimension): string {
  return isAreaLevel(dimension) ? (areaAt(value, dimension) ?? value) : value;
}
