import { neutralised } from "./neutral-text.js";

/** What a cell holds at most: programs take a file with more for a broken one. */
const longest = 32_767;

/** A text as it may stand in a cell of a spreadsheet: no formula, not too long, and nothing that the format itself would read as another sign. */
export function sheetText(text: string): string {
  const safe = neutralised(text).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
