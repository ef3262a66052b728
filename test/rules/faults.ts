import type { Language } from "../../src/model/text.js";

/**
 * What no sentence for people may hold: words of the program, words of the other language, traces of what was left out.
 *
 * @param names Ids that may stand in it: of clauses, subjects and records.
 */
export function faultsOf(said: string, language: Language, names: readonly string[]): readonly string[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const plain = longestFirst.reduce((words, name) => words.replaceAll(name, "§"), said.replaceAll("A4纸", "纸"));
  const faults: readonly (readonly [string, RegExp])[] = [
    ["empty brackets", /\(\s*\)|（\s*）|""|“”|''|‘’/],
    ["an unfilled place", /[[\]{}]/],
    ["a lost value", /undefined|null|NaN|object Object/],
    ["a gap or a doubled mark", / {2}|，，|,,| ,| \.|，。|（，|\(,|；。|; ?\./],
    language === "zh" ? ["Latin letters", /[A-Za-z]/] : ["Chinese", /[\p{Script=Han}，。；：“”（）、]/u],
    ["a word of the program", /[a-z][A-Z]/],
  ];
  return faults.flatMap(([fault, shape]) => (shape.test(plain) ? [`${fault}: ${said}`] : []));
}
