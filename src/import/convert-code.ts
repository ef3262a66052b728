import type { Text } from "../model/text.js";
import { type Cell, halfWidth } from "./cell.js";
import { type CellConverter, fault, type ReadCell, value } from "./cell-converter.js";

/** What the codes and words of one meaning stand for (代码); without a value they say that it is not told. */
export interface CodeWords<T> {
  readonly value?: T;
  /** The first is the one that is written. */
  readonly words: readonly [string, ...string[]];
}

/** How people write a code with its name behind it: `1-男`, `1 男`, `11.休学`. */
const codeAndName = /^([0-9A-Za-z]+)[\s\-_.、:]*(\D.*)$/;

/**
 * A converter for a list of codes (代码表). A cell may hold a code, as text or as a number, a word, or both: `1`, `男`, `1-男`; a code
 * and a name that mean different things are a fault. Leading zeros that a spreadsheet took off are put back for two-digit codes.
 *
 * @param expected What belongs in the cell; unless given, the words that are written.
 * @example
 * ```ts
 * import { codeCell } from "baoxue/import";
 * const dining = codeCell([{ value: true, words: ["是", "1"] }, { value: false, words: ["否", "0"] }, { words: ["未说明", "9"] }]);
 * ["1-是", 0, "9"].map((cell) => dining.read(cell));
 * //=> [{ kind: "value", value: true }, { kind: "value", value: false }, { kind: "notTold" }]
 * dining.read("1-否").kind; //=> "fault"
 * ```
 */
export function codeCell<const T>(table: readonly CodeWords<T>[], expected: Text = phraseOf(table)): CellConverter<T> {
  const byWord = new Map(table.flatMap((entry) => entry.words.map((word) => [key(word), entry] as const)));
  const written = new Map(table.map((entry) => [entry.value, entry.words[0]]));
  const find = (text: string): CodeWords<T> | undefined => {
    const found = byWord.get(text) ?? (/^\d$/.test(text) ? byWord.get(`0${text}`) : undefined);
    if (found) return found;
    const parts = codeAndName.exec(text);
    const [code, name] = [byWord.get(parts?.[1] ?? ""), byWord.get(parts?.[2] ?? "")];
    return code === name ? code : undefined;
  };
  return {
    read: (cell) => toldBy(find(key(cell)), expected),
    write: (told) => written.get(told) ?? null,
    expected,
  };
}

function key(cell: Cell): string {
  return halfWidth(String(cell ?? "")).toLowerCase();
}

function toldBy<T>(entry: CodeWords<T> | undefined, expected: Text): ReadCell<T> {
  if (entry === undefined) return fault(expected);
  return entry.value === undefined ? { kind: "notTold" } : value(entry.value);
}

function phraseOf(table: readonly CodeWords<unknown>[]): Text {
  const words = table.map((entry) => entry.words[0]);
  return { zh: `下列之一：${words.join("、")}`, en: `one of ${words.join(", ")}` };
}

/**
 * The words of a list of labels: each value by its Chinese and English name and by itself.
 *
 * @example
 * ```ts
 * import { sessionLabels } from "baoxue";
 * import { labelWords } from "baoxue/import";
 * labelWords(sessionLabels)[0]; //=> { value: "am", words: ["上午", "am"] }
 * ```
 */
export function labelWords<K extends string>(labels: Readonly<Record<K, Text>>): readonly CodeWords<K>[] {
  return Object.entries<Text>(labels).map(([name, { zh, en }]) => ({
    value: name as K,
    words: [zh, ...new Set([en, name])],
  }));
}
