import { neutralised } from "./neutral-text.js";

/** What a cell holds at most: programs take a file with more for a broken one. */
const longest = 32_767;

/** A text as it may stand in a cell of a spreadsheet: no formula, not too long, and nothing that the format itself would read as another sign. */
export function sheetText(text: string): string {
  const safe = neutralised(withShownSigns(text)).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/**
 * A text with a square for each sign that cannot be shown. The library that writes sheets drops those signs, which would empty a sheet's name,
 * or bring to the front of a cell what stands behind one: an equals sign, for instance.
 */
export function withShownSigns(text: string): string {
  return text.replaceAll(/[\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]/gu, "\u25a1");
}
