import { plainText } from "./plain-text.js";
import { withShownSigns } from "./sheet-text.js";

const longest = 31;

/**
 * Names of sheets as spreadsheet programs allow them: 1 to 31 signs, none of `[]:*?/\\`, no apostrophe at either end, not `History`, and no two
 * that differ in nothing but small and capital letters. What was the same is numbered.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(["", "history"]);
  return wanted.map((text, i) => {
    const name = legal(text) || `Sheet${i + 1}`;
    let given = cut(name, longest);
    for (let n = 2; taken.has(given.toLowerCase()); n++) given = `${cut(name, longest - ` (${n})`.length)} (${n})`;
    taken.add(given.toLowerCase());
    return given;
  });
}

function legal(text: string): string {
  return trimmed(plainText(withShownSigns(text)).replaceAll(/[[\]:*?/\\]+/g, " "));
}

/** No half of a sign at the end. */
function cut(name: string, length: number): string {
  return trimmed(name.slice(0, length).replace(/[\ud800-\udbff]$/, ""));
}

function trimmed(name: string): string {
  return name.replaceAll(/^[\s']+|[\s']+$/g, "");
}
