import { type AreaLevel, areaAt, areaLevels, isAreaCode } from "../../model/area-code.js";
import type { Issue } from "../../model/errors.js";

/** Of each code the one that is in its place now. */
export type AreaChanges = (code: string) => string;

const finestFirst: readonly AreaLevel[] = ["township", "county", "prefecture", "province"];

/** Reads changes of area codes: a code that is not named itself begins as the finest named area above it does now. */
export function areaChanges(areas: ReadonlyMap<string, string>): AreaChanges {
  return (code) => {
    const own = areas.get(code);
    const level = areaLevelOf(code);
    if (own !== undefined || level === undefined) return own ?? code;
    for (const above of finestFirst) {
      const digits = areaLevels[above];
      const became = digits < areaLevels[level] ? areas.get(areaAt(code, above) ?? "") : undefined;
      if (became !== undefined) return became.slice(0, digits) + code.slice(digits);
    }
    return code;
  };
}

/** A code that ends in zeros names the area above: 370100 is a prefecture, 370000 a province. */
export function areaLevelOf(code: string): AreaLevel | undefined {
  if (!isAreaCode(code)) return undefined;
  if (code.length > 6) return code.length === areaLevels.township ? "township" : "village";
  if (!code.endsWith("00")) return "county";
  return code.endsWith("0000") ? "province" : "prefecture";
}

/** Codes that only the change of an area above them brings together: whether they are one area, it does not say. */
export function meetingIssues(codes: readonly string[], areas: ReadonlyMap<string, string>): readonly Issue[] {
  const changed = areaChanges(areas);
  const from = new Map<string, Set<string>>();
  for (const code of codes) from.set(changed(code), (from.get(changed(code)) ?? new Set()).add(code));
  return [...from].flatMap(([to, olds]) =>
    [...olds].flatMap((old) => {
      const other = [...olds].find((code) => code !== old);
      if (other === undefined || old === to || areas.has(old)) return [];
      const expected = `a code of its own: ${to} is that of ${other} too`;
      return [{ path: `areas.${old}`, value: undefined, expected }];
    }),
  );
}
