import type { Language, Text } from "../model/text.js";

/** Puts a text together, language by language. */
export function text(make: (language: Language) => string): Text {
  return { zh: make("zh"), en: make("en") };
}

/** No words at all. */
export const nothing: Text = { zh: "", en: "" };

/** A list as people write it: with commas, and a word before the last. */
export function joined(parts: readonly string[], language: Language, last: Text = { zh: "和", en: " and " }): string {
  if (parts.length < 2) return parts.join("");
  const head = parts.slice(0, -1).join(language === "zh" ? "、" : ", ");
  return `${head}${last[language]}${parts.at(-1) ?? ""}`;
}

/** The same for texts in both languages. */
export function listed(parts: readonly Text[], last?: Text): Text {
  return text((language) =>
    joined(
      parts.map((part) => part[language]),
      language,
      last,
    ),
  );
}

/** Parts with the same word between any two of them; empty ones fall away. */
export function linked(parts: readonly Text[], between: Text): Text {
  return text((language) =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== "")
      .join(between[language]),
  );
}

/** In quotation marks; marks within it become the inner ones. */
export function quoted({ zh, en }: Text): Text {
  return {
    zh: `“${zh.replaceAll(/[“”‘’]/g, (mark) => inner.get(mark) ?? mark)}”`,
    en: `"${en.replaceAll('"', "'")}"`,
  };
}

const inner: ReadonlyMap<string, string> = new Map([
  ["“", "‘"],
  ["”", "’"],
  ["‘", "“"],
  ["’", "”"],
]);

/** Remarks in brackets behind something; nothing where there are none. */
export function bracketed(remarks: readonly Text[]): Text {
  if (remarks.length === 0) return nothing;
  const { zh, en } = linked(remarks, { zh: "，", en: ", " });
  return { zh: `（${zh}）`, en: ` (${en})` };
}

/** A number with its noun, in the plural where English wants it. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** How often: "once", "twice", "3 times". */
export function often(count: number): string {
  return ["", "once", "twice"][count] || `${count} times`;
}

const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const endings = ["th", "st", "nd", "rd"];

/** A number of a sequence: "first", "21st". */
export function ordinal(count: number): string {
  const teens = Math.floor(count / 10) % 10 === 1;
  return ordinals[count] || `${count}${(teens ? undefined : endings[count % 10]) ?? "th"}`;
}

/** With its first letter large, as a sentence begins. */
export function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
