import { type Place, wrong } from "./place.js";

/** How a period is written, by the shape of its key. */
const shapes: readonly (readonly [key: RegExp, word: (...parts: readonly string[]) => string])[] = [
  [/^(\d{4}-\d{4})$/, (years) => `${years}学年`],
  [/^(\d{4}-\d{4})\/autumn$/, (years) => `${years}秋季学期`],
  [/^(\d{4}-\d{4})\/spring$/, (years) => `${years}春季学期`],
  [/^(\d{4})-H1$/, (year) => `${year}年上半年`],
  [/^(\d{4})-H2$/, (year) => `${year}年下半年`],
  [/^(\d{4})-(\d{2})$/, (year, month) => `${year}年${Number(month)}月`],
  [/^(\d{4})$/, (year) => `${year}年`],
];

/** The same the other way round. */
const words: readonly (readonly [word: RegExp, key: (...parts: readonly string[]) => string])[] = [
  [/^(\d{4}-\d{4})学年$/, (years = "") => years],
  [/^(\d{4}-\d{4})秋季学期$/, (years) => `${years}/autumn`],
  [/^(\d{4}-\d{4})春季学期$/, (years) => `${years}/spring`],
  [/^(\d{4})年上半年$/, (year) => `${year}-H1`],
  [/^(\d{4})年下半年$/, (year) => `${year}-H2`],
  [/^(\d{4})年(\d{1,2})月$/, (year, month) => `${year}-${month?.padStart(2, "0")}`],
  [/^(\d{4})年$/, (year = "") => year],
];

function translated(text: string, table: typeof shapes): string | undefined {
  for (const [shape, make] of table) {
    const [, ...parts] = shape.exec(text) ?? [];
    if (parts.length > 0) return make(...parts);
  }
  return undefined;
}

/** A period as people call it: `2025-H1` is 2025年上半年. */
export function periodWord(key: string): string {
  return translated(key, shapes) ?? key;
}

/**
 * The key of a period by its name.
 *
 * @throws {Error} Where no period is called so.
 */
export function periodIn(word: string, place: Place): string {
  return (
    translated(word, words) ??
    wrong(place, `不认识的期间“${word}”，可以写：2025年、2025年上半年、2025年9月、2025-2026学年、2025-2026秋季学期`)
  );
}
