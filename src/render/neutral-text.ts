import { neutralText } from "../model/neutral-text.js";
import { plainText } from "./plain-text.js";

// Most cells of a big table: nothing in them could mean anything else. Looked for first, since it is the only search that they then need.
const harmless = /^[0-9A-Za-z\u4e00-\u9fff（〔][0-9A-Za-z\u4e00-\u9fff（）〔〕，。：；、 .,:;/-]*$/;

/** Whether a text is one of those that every format takes as they are. */
export function isHarmless(text: string): boolean {
  return harmless.test(text);
}

/**
 * A text as it may stand in a cell of a spreadsheet or CSV file: on one line, and behind an apostrophe where a program would take it for a formula
 * (公式注入). Numbers that are numbers need none of it; a number written as text, `-5`, is kept from being one.
 */
export function neutralised(text: string): string {
  return isHarmless(text) ? text : neutralText(plainText(text));
}
