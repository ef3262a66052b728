import { isNeutralised, neutralText } from "../model/neutral-text.js";
import { plainText } from "./plain-text.js";

// Most cells of a big table: nothing in them could mean anything else. Looked for first, since it is the only search that they then need.
const harmless = /^[0-9A-Za-z\u4e00-\u9fff（〔][0-9A-Za-z\u4e00-\u9fff（）〔〕，。：；、 .,:;/-]*$/;

/** Whether a text is one of those that every format takes as they are. */
export function isHarmless(text: string): boolean {
  return harmless.test(text);
}

/**
 * A text as it may stand in a cell of a spreadsheet or CSV file: on one line, and behind an apostrophe where a program would take it for a formula
 * (公式注入). Numbers that are numbers need none of it; a number written as text, `-5`, is kept from being one. A text that is neutral already, as
 * `exportTable` gives it, stays as it is: a second apostrophe would be read back as part of it.
 */
export function neutralised(text: string): string {
  if (isHarmless(text)) return text;
  const plain = plainText(text);
  return isNeutralised(plain) ? plain : neutralText(plain);
}
