import { plainText } from "./plain-text.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? "");
}

/** An element around what is already HTML; `attributes` as they stand in the tag. */
export function element(tag: string, content: string, attributes = ""): string {
  return `<${tag}${attributes === "" ? "" : ` ${attributes}`}>${content}</${tag}>`;
}

/** What there is of some pieces of HTML, a line each. */
export function linesHtml(parts: readonly string[]): string {
  return `\n${parts.filter((part) => part !== "").join("\n")}\n`;
}
