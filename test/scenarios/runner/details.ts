import type { Place } from "./place.js";
import { wrong } from "./place.js";

/** What a cell of details says: `目的：劝其返校；对方：监护人`. */
export type Details = ReadonlyMap<string, string>;

/**
 * Reads a cell of details.
 *
 * @throws {Error} Where a part has no colon, or says something twice.
 */
export function detailsOf(text: string, place: Place): Details {
  const details = new Map<string, string>();
  for (const part of text.split("；").filter((one) => one.trim() !== "")) {
    const colon = part.indexOf("：");
    if (colon < 0) wrong(place, `详情须写作“项目：内容；项目：内容”：${part}`);
    const key = part.slice(0, colon).trim();
    if (details.has(key)) wrong(place, `“${key}”写了两次`);
    details.set(key, part.slice(colon + 1).trim());
  }
  return details;
}

/**
 * Checks that only these details are given.
 *
 * @throws {Error} Where another is, with those that may be.
 */
export function onlyDetails(details: Details, known: readonly string[], place: Place): void {
  for (const key of details.keys())
    if (!known.includes(key)) wrong(place, `不认识的详情“${key}”，可以写：${known.join("、") || "（无）"}`);
}

/**
 * A detail that must be there.
 *
 * @throws {Error} Where it is not.
 */
export function needed(details: Details, key: string, place: Place): string {
  return details.get(key) ?? wrong(place, `缺少“${key}”`);
}

/** A list in a cell: parts joined by 、, without empty ones. */
export function listIn(text: string): readonly string[] {
  return text
    .split("、")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
