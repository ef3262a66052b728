/** The tables of the city document: that nothing is missing, everything is explained, and all of it is said in both languages. */
import { describe, expect, it } from "vitest";
import type { Text } from "../../src/model/text.js";
import { clauses } from "../../src/policies/city-2016/clauses.js";
import { parameters } from "../../src/policies/city-2016/parameters.js";
import { readings } from "../../src/policies/city-2016/readings.js";
import type { Clause, Parameter, Reading } from "../../src/rules/policy.js";

const clauseEntries: readonly (readonly [string, Clause])[] = Object.entries(clauses);
const readingEntries: readonly (readonly [string, Reading])[] = Object.entries(readings);
const parameterEntries: readonly (readonly [string, Parameter])[] = Object.entries(parameters);

const computable = (wanted: string): number =>
  clauseEntries.filter(([, clause]) => (clause.computable ?? "yes") === wanted).length;

/** Every text of the three tables, under the name of its place. */
const texts: readonly (readonly [string, Text])[] = [
  ...clauseEntries.flatMap(([id, { summary, note }]): [string, Text][] => [
    [`${id} summary`, summary],
    ...(note ? [[`${id} note`, note] satisfies [string, Text]] : []),
  ]),
  ...readingEntries.flatMap(([id, { open, chosen, why }]): [string, Text][] => [
    [`${id} open`, open],
    [`${id} chosen`, chosen],
    [`${id} why`, why],
  ]),
  ...parameterEntries.flatMap(([id, { meaning, unit }]): [string, Text][] => [
    [`${id} meaning`, meaning],
    [`${id} unit`, unit],
  ]),
];

/** Where a clause id says that it stands, in the document's own numbering: 2.1.2h is under 二（一）2. */
function section(id: string): string {
  const numbers = (/^[\d.]+/.exec(id)?.[0] ?? "").split(".").map((digit) => "零一二三四".charAt(Number(digit)));
  const [chapter = "", part] = numbers;
  const item = /^\d\.\d\.(\d)/.exec(id)?.[1] ?? "";
  return chapter === "三" ? `三、${id.charAt(2)} ` : `${chapter}（${part}）${item}`;
}

describe("the clause table", () => {
  it("holds every clause once: 85, of which 17 can be worked out, 50 in part and 18 not at all", () => {
    expect(clauseEntries).toHaveLength(85);
    expect({ yes: computable("yes"), partly: computable("partly"), no: computable("no") }).toEqual({
      yes: 15,
      partly: 52,
      no: 18,
    });
  });

  it("follows the document's order", () => {
    const ids = clauseEntries.map(([id]) => id.replace("-head", ""));
    expect(ids).toEqual(ids.toSorted());
  });

  it("numbers the demands of each section by letters without a hole", () => {
    const sections = new Map<string, string>();
    for (const [, at, letter] of clauseEntries.map(([id]) => /^(.*\d)([a-z])$/.exec(id) ?? []))
      if (at && letter) sections.set(at, (sections.get(at) ?? "") + letter);
    expect([...sections]).toHaveLength(12);
    for (const letters of sections.values()) expect("abcdefghijklmnopq").toMatch(new RegExp(`^${letters}`));
  });

  it.each(clauseEntries.filter(([id]) => !id.startsWith("0")))("says where %s stands", (id, { at }) => {
    expect(at.startsWith(section(id))).toBe(true);
  });

  it("gives every clause a place of its own", () => {
    const places = clauseEntries.map(([, { at }]) => at);
    expect(new Set(places).size).toBe(85);
  });

  it("says why a clause cannot be worked out, or which part of it", () => {
    const silent = clauseEntries.filter(([, clause]) => clause.computable !== undefined && clause.note === undefined);
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it("says what embodies the clause that the policy's own data hold", () => {
    expect(clauses["0a"].note?.en).toContain("issuer");
  });
});

describe("the readings", () => {
  it.each(readingEntries)("%s names clauses of the document, each once", (_id, reading) => {
    expect(reading.clauses.length).toBeGreaterThan(0);
    expect(reading.clauses.filter((id) => !Object.hasOwn(clauses, id))).toEqual([]);
    expect(new Set(reading.clauses).size).toBe(reading.clauses.length);
  });

  it("apply general readings G1 to G22", () => {
    const general = readingEntries.flatMap(([, reading]) => reading.general ?? []);
    expect(general.filter((id) => !/^G([1-9]|1\d|2[0-2])$/.test(id))).toEqual([]);
    expect(new Set(general)).toContain("G18");
  });

  it("are about no clause of which nothing can be worked out, unless they hold throughout", () => {
    const idle = readingEntries.filter(([, { clauses: cited }]) =>
      cited.every((id) => (clauses as Readonly<Record<string, Clause>>)[id]?.computable === "no"),
    );
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  it("say of every target day that it only advises", () => {
    const firm = readingEntries.filter(
      ([, { target, chosen }]) =>
        target && !(chosen.zh.includes("只作提示，不算逾期") && chosen.en.includes("advisory only, never overdue")),
    );
    expect(firm.map(([id]) => id)).toEqual([]);
  });
});

describe("the parameters", () => {
  it.each(parameterEntries)("%s names clauses of the document", (_id, parameter) => {
    expect(parameter.clauses.filter((id) => !Object.hasOwn(clauses, id))).toEqual([]);
    expect(parameter.clauses.length).toBeGreaterThan(0);
  });

  it("leave open only the numbers that the document needs and does not give", () => {
    const open = parameterEntries.filter(([, { value }]) => value === undefined);
    expect(open.map(([id]) => id)).toEqual(["frequent-dropout-township", "frequent-dropout-school"]);
  });
});

describe("the texts", () => {
  it("are there in both languages, without space around them or a full stop at the end", () => {
    const loose = texts.filter(([, { zh, en }]) =>
      [zh, en].some((text) => text === "" || text !== text.trim() || /[.。；;]$/.test(text)),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it("hold no Latin letters in Chinese", () => {
    expect(texts.filter(([, { zh }]) => /[A-Za-z]/.test(zh)).map(([place]) => place)).toEqual([]);
  });

  it("hold no Chinese in English", () => {
    const mixed = texts.filter(([, { en }]) => /[\p{Script=Han}，。；：、（）“”]/u.test(en));
    expect(mixed.map(([place]) => place)).toEqual([]);
  });

  it("say each thing once: no two summaries, and no two choices, are the same", () => {
    for (const kind of ["summary", "chosen"]) {
      const said = texts.filter(([place]) => place.endsWith(kind)).map(([, { zh }]) => zh);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
