import { type AreaLevel, areaLevels, isAreaCode, isAreaLevel } from "../../model/area-code.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { Dimension } from "../spells/dimension.js";
import { addGroups, type Tally } from "./tally.js";
import { addsIssues } from "./tally-faults.js";

/** What became of schools and areas between two years; each old one by the new one it went into. */
export interface TallyMapping {
  /** School mergers (学校撤并): old school to new. */
  readonly schools?: Readonly<Record<string, string>>;
  /** Changes of area codes (行政区划代码变更): old code to new, of the same level. */
  readonly areas?: Readonly<Record<string, string>>;
}

/**
 * A former year's tally by the schools and areas of today, so that the two may be compared. Mergers and changes of code only:
 * where one school or area was divided, the counts do not say who went where, and the year is counted anew from its rows.
 *
 * @throws {BaoxueError} `invalid-input` when a new area code has another level than the old one, or what a school or area went into has itself gone.
 * @example
 * ```ts
 * import { emptyTally, remapTally, schoolYearPeriod } from "baoxue";
 * const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["school"], counters: ["startRoll"] });
 * const two = { ...none, groups: [{ key: ["S1"], counts: [40] }, { key: ["S2"], counts: [50] }] };
 * remapTally(two, { schools: { S2: "S1" } }).groups; //=> [{ key: ["S1"], counts: [90] }]
 * ```
 */
export function remapTally(tally: Tally, mapping: TallyMapping): Tally {
  const issues = [
    ...addsIssues(tally, "anyPartition", "adds"),
    ...chainIssues("schools", mapping.schools),
    ...chainIssues("areas", mapping.areas),
    ...levelIssues(mapping),
  ];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const tables = tally.by.map((dimension) => tableFor(dimension, mapping));
  const groups = tally.groups.map(({ key, counts }) => ({
    key: key.map((value, i) => tables[i]?.get(value) ?? value),
    counts,
  }));
  return { ...tally, groups: addGroups(groups) };
}

function tableFor(
  dimension: Dimension,
  { schools = {}, areas = {} }: TallyMapping,
): ReadonlyMap<string, string> | undefined {
  if (dimension === "school") return new Map(Object.entries(schools));
  if (!isAreaLevel(dimension)) return undefined;
  return new Map(Object.entries(areas).filter(([from]) => levelOf(from) === dimension));
}

/** A code that ends in zeros names the area above: 370100 is a prefecture, 370000 a province. */
function levelOf(code: string): AreaLevel | undefined {
  if (!isAreaCode(code)) return undefined;
  if (code.length > 6) return code.length === areaLevels.township ? "township" : "village";
  if (!code.endsWith("00")) return "county";
  return code.endsWith("0000") ? "province" : "prefecture";
}

function chainIssues(path: string, table: Readonly<Record<string, string>> = {}): readonly Issue[] {
  return Object.entries(table)
    .filter(([from, to]) => from !== to && Object.hasOwn(table, to) && table[to] !== to)
    .map(([from, to]) => ({
      path: `${path}.${from}`,
      value: to,
      expected: `what is there at last: ${to} itself went into ${table[to]}`,
    }));
}

function levelIssues({ areas = {} }: TallyMapping): readonly Issue[] {
  return Object.entries(areas)
    .filter(([from, to]) => levelOf(from) === undefined || levelOf(from) !== levelOf(to))
    .map(([from, to]) => ({ path: `areas.${from}`, value: to, expected: "two area codes of one level" }));
}
