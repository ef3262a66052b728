import type { Text } from "./text.js";

/** A level of the area tree of GB/T 2260 and its extension: each code begins with that of the area above. */
export type AreaLevel = "province" | "prefecture" | "county" | "township" | "village";

/** How many digits of a code a level takes. */
export const areaLevels: Readonly<Record<AreaLevel, number>> = {
  province: 2,
  prefecture: 4,
  county: 6,
  township: 9,
  village: 12,
};

/** What each level is called. */
export const areaLevelLabels: Readonly<Record<AreaLevel, Text>> = {
  province: { zh: "省", en: "province" },
  prefecture: { zh: "市", en: "prefecture" },
  county: { zh: "县（市、区）", en: "county" },
  township: { zh: "乡镇（街道）", en: "township" },
  village: { zh: "村（社区）", en: "village" },
};

const shape = /^[1-9]\d{5}(?:\d{3}(?:\d{3})?)?$/;

/** Whether a text has the shape of an area code: 6, 9 or 12 digits. That the area exists is for the host's list to say. */
export function isAreaCode(code: string): boolean {
  return shape.test(code);
}

/**
 * The code of the area of a level in which a place lies; a province's and a prefecture's are filled with zeros to six digits, as GB/T 2260 writes them.
 *
 * @returns `undefined` where the code does not reach down to the level, or is no area code.
 * @example
 * ```ts
 * import { areaAt } from "baoxue";
 * areaAt("370112005", "prefecture"); //=> "370100"
 * areaAt("370112", "township"); //=> undefined
 * ```
 */
export function areaAt(code: string, level: AreaLevel): string | undefined {
  const digits = areaLevels[level];
  if (code.length < digits || !isAreaCode(code)) return undefined;
  return digits < 6 ? `${code.slice(0, digits)}${"0".repeat(6 - digits)}` : code.slice(0, digits);
}

/** Whether a text names a level of the area tree. */
export function isAreaLevel(text: string): text is AreaLevel {
  return Object.hasOwn(areaLevels, text);
}
