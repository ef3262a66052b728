import { plainText } from "./plain-text.js";

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

// Anywhere; then where an address begins; then what makes a heading, a list or a rule at the beginning of a line.
const signs = /[\\`*_[\]|~$]|:(?=\/\/)|(?<=www)\.|^[#+=-]|(?<=^\d{1,9})[.)]|[&<>]/gi;

/**
 * A text as it may stand in Markdown, in a paragraph, a list or a cell of a table: on one line, with a backslash before each sign that would mean
 * something, and HTML's own signs as entities, since some programs look for tags before they look for backslashes.
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .trim()
    .replaceAll(signs, (sign) => entities.get(sign) ?? `\\${sign}`);
}

/** A text in bold type; nothing stays nothing. */
export function bold(said: string): string {
  return said === "" ? "" : `**${said}**`;
}
