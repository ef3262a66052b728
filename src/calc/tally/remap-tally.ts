import { areaAt, areaLevels, isAreaLevel } from "../../model/area-code.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { Dimension } from "../spells/dimension.js";
import { type AreaChanges, areaChanges, areaLevelOf, meetingIssues } from "./area-changes.js";
import { addGroups, type Tally } from "./tally.js";
import { addsIssues } from "./tally-faults.js";

/** What became of schools and areas between two years; each old one by the new one it went into. */
export interface TallyMapping {
  /** School mergers (学校撤并): old school to new. */
  readonly schools?: Readonly<Record<string, string>>;
  /**
   * Changes of area codes (行政区划代码变更): old code to new, of the same level. The areas below change with it, their own digits staying as they are,
   * unless they or an area between are named too.
   */
  readonly areas?: Readonly<Record<string, string>>;
}

/**
 * A former year's tally by the schools and areas of today, so that the two may be compared. Mergers and changes of code only:
 * where one school or area was divided, the counts do not say who went where, and the year is counted anew from its rows.
 * What is named and does not occur in the tally changes nothing; so does a township that is named where the tally is by county.
 *
 * @throws {BaoxueError} `invalid-input` when a new area code has another level than the old one, when what a school or area went into has itself gone, when
 * two areas would meet in one code by the change of an area above them alone, or when the tally is of distinct children.
 * @example
 * ```ts
 * import { emptyTally, remapTally, schoolYearPeriod } from "baoxue";
 * const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["school"], counters: ["startRoll"] });
 * const two = { ...none, groups: [{ key: ["S1"], counts: [40] }, { key: ["S2"], counts: [50] }] };
 * remapTally(two, { schools: { S2: "S1" } }).groups; //=> [{ key: ["S1"], counts: [90] }]
 * ```
 */
export function remapTally(tally: Tally, mapping: TallyMapping): Tally {
  const schools = new Map(Object.entries(mapping.schools ?? {}));
  const areas = new Map(Object.entries(mapping.areas ?? {}));
  const changed = areaChanges(areas);
  const finest = finestArea(tally.by);
  const issues = [
    ...addsIssues(tally, "anyPartition", "adds"),
    ...chainIssues("schools", schools, (school) => schools.get(school) ?? school),
    ...chainIssues("areas", areas, changed),
    ...levelIssues(areas),
    ...meetingIssues(
      tally.groups.map(({ key }) => key[finest] ?? ""),
      areas,
    ),
  ];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const groups = tally.groups.map(({ key, counts }) => {
    const place = key[finest] ?? "";
    return {
      key: key.map((value, i) => valueNow(tally.by[i], value, place, { schools, changed })),
      counts,
    };
  });
  return { ...tally, groups: addGroups(groups) };
}

/** Where the finest area of a key stands; -1 where there is none. */
function finestArea(by: readonly Dimension[]): number {
  const [finest] = by.filter(isAreaLevel).sort((a, b) => areaLevels[b] - areaLevels[a]);
  return finest === undefined ? -1 : by.indexOf(finest);
}

/** Coarser areas of a key follow its finest one, so that a county that changed its prefecture is counted in the new one. */
function valueNow(
  dimension: Dimension | undefined,
  value: string,
  place: string,
  { schools, changed }: { readonly schools: ReadonlyMap<string, string>; readonly changed: AreaChanges },
): string {
  if (dimension === "school") return schools.get(value) ?? value;
  if (dimension === undefined || !isAreaLevel(dimension)) return value;
  if (areaLevelOf(place) === undefined) return changed(value);
  const now = changed(place);
  return now === place ? value : (areaAt(now, dimension) ?? now);
}

function chainIssues(
  path: string,
  table: ReadonlyMap<string, string>,
  became: (value: string) => string,
): readonly Issue[] {
  return [...table]
    .filter(([from, to]) => from !== to && became(to) !== to)
    .map(([from, to]) => ({
      path: `${path}.${from}`,
      value: to,
      expected: `what is there at last: ${to} itself went into ${became(to)}`,
    }));
}

function levelIssues(areas: ReadonlyMap<string, string>): readonly Issue[] {
  return [...areas]
    .filter(([from, to]) => areaLevelOf(from) === undefined || areaLevelOf(from) !== areaLevelOf(to))
    .map(([from, to]) => ({ path: `areas.${from}`, value: to, expected: "two area codes of one level" }));
}
