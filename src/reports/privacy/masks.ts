import type { Text } from "../../model/text.js";

/** How a value is masked (脱敏方式). */
export type Mask = "name" | "number" | "date" | "whole";

/** What stands for what is not shown: always as long, so that its length tells nothing. */
const stars = "****";

/**
 * A name with its first character only (张**): whatever its length.
 *
 * @example
 * ```ts
 * import { maskName } from "baoxue";
 * maskName("王某某"); //=> "王**"
 * maskName(""); //=> ""
 * ```
 */
export function maskName(name: string): string {
  const [first] = name.trim();
  return first === undefined ? "" : `${first}**`;
}

/**
 * A number with its first 3 and last 4 characters, where it has twice as many as are shown; else none of them.
 *
 * @example
 * ```ts
 * import { maskNumber } from "baoxue";
 * maskNumber("11010519491231002X"); //=> "110****002X"
 * maskNumber("1234567"); //=> "****"
 * ```
 */
export function maskNumber(number: string): string {
  const signs = Array.from(number.trim());
  if (signs.length === 0) return "";
  return signs.length < 11 ? stars : `${signs.slice(0, 3).join("")}${stars}${signs.slice(-4).join("")}`;
}

const masks: Readonly<Record<Mask, (value: string) => string>> = {
  name: maskName,
  number: maskNumber,
  date: (value) => (/^\d{4}-/.test(value) ? `${value.slice(0, 4)}-**-**` : maskWhole(value)),
  whole: maskWhole,
};

function maskWhole(value: string): string {
  return value.trim() === "" ? "" : stars;
}

/** A text masked in both languages; an empty one, or one of blanks, stays empty. */
export function maskText(value: Text, mask: Mask): Text {
  const by = masks[mask];
  return { zh: by(value.zh), en: by(value.en) };
}
