// Spreadsheet programs read a cell that begins so as a formula, also behind blanks, and some also in the full-width forms.
const blanks = "[\\s\\u200b-\\u200d\\u2060\\ufeff]*";
const asFormula: RegExp = /* @__PURE__ */ new RegExp(`^'*${blanks}[=+\\-@＝＋－＠]|^'*[\\t\\r\\n]`);
const neutralised: RegExp = /* @__PURE__ */ new RegExp(`^'+${blanks}[=+\\-@＝＋－＠]|^'+[\\t\\r\\n]`);

/**
 * A text that no spreadsheet takes for a formula (公式注入): one that begins like a formula gets an apostrophe before it. So does one
 * that begins with apostrophes and goes on like a formula, so that {@link restoredText} is its exact reverse.
 *
 * @example
 * ```ts
 * import { neutralText, restoredText } from "baoxue/import";
 * neutralText("=1+1"); //=> "'=1+1"
 * restoredText(neutralText("=1+1")); //=> "=1+1"
 * neutralText("王某某"); //=> "王某某"
 * ```
 */
export function neutralText(text: string): string {
  return asFormula.test(text) ? `'${text}` : text;
}

/** Whether a text is neutral by an apostrophe that {@link neutralText} put there: no program takes it for a formula as it is. */
export function isNeutralised(text: string): boolean {
  return neutralised.test(text);
}

/**
 * Takes off the apostrophe that {@link neutralText} put there, and no other: that of `'0101` stays.
 *
 * @example
 * ```ts
 * import { restoredText } from "baoxue/import";
 * restoredText("'0101"); //=> "'0101"
 * ```
 */
export function restoredText(text: string): string {
  return neutralised.test(text) ? text.slice(1) : text;
}
