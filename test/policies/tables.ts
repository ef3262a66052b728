import { describe, expect, it } from "vitest";
import type { Text } from "../../src/model/text.js";
import type { Policy } from "../../src/rules/policy.js";

/** How many clauses of a document can be worked out, in part, or not at all. */
export interface Worked {
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
}

/** What holds of the tables of every document: that everything is explained, and all of it is said in both languages. */
export function testTables({ clauses, readings, parameters, rules }: Policy, worked: Worked): void {
  const clauseEntries = Object.entries(clauses);
  const readingEntries = Object.entries(readings);
  const parameterEntries = Object.entries(parameters);
  const strangers = (ids: readonly string[]): readonly string[] => ids.filter((id) => !Object.hasOwn(clauses, id));

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

  describe("the clause table", () => {
    it("holds every clause once", () => {
      const count = (wanted: keyof Worked): number =>
        clauseEntries.filter(([, clause]) => (clause.computable ?? "yes") === wanted).length;
      expect({ yes: count("yes"), partly: count("partly"), no: count("no") }).toEqual(worked);
    });

    it("gives every clause a place of its own", () => {
      const places = clauseEntries.map(([, { at }]) => at);
      expect(new Set(places).size).toBe(clauseEntries.length);
    });

    it("says why a clause cannot be worked out, or which part of it, or what embodies it where no rule cites it", () => {
      const cited = new Set(rules.flatMap(({ cites }) => cites));
      const silent = clauseEntries.filter(
        ([id, { computable, note }]) => note === undefined && (computable !== undefined || !cited.has(id)),
      );
      expect(silent.map(([id]) => id)).toEqual([]);
    });

    it("has no rule for a clause of which nothing can be worked out", () => {
      const cited = new Set(rules.flatMap(({ cites }) => cites));
      expect(clauseEntries.filter(([id, { computable }]) => computable === "no" && cited.has(id))).toEqual([]);
    });
  });

  describe("the readings", () => {
    it.each(readingEntries)("%s names clauses of the document, each once", (_id, reading) => {
      expect(reading.clauses.length).toBeGreaterThan(0);
      expect(strangers(reading.clauses)).toEqual([]);
      expect(new Set(reading.clauses).size).toBe(reading.clauses.length);
    });

    it("apply general readings G1 to G22", () => {
      const general = readingEntries.flatMap(([, reading]) => reading.general ?? []);
      expect(general.filter((id) => !/^G([1-9]|1\d|2[0-2])$/.test(id))).toEqual([]);
      expect(new Set(general)).toContain("G18");
    });

    it("are about no clause of which nothing can be worked out, unless they hold throughout", () => {
      const idle = readingEntries.filter(([, { clauses: cited }]) =>
        cited.every((id) => clauses[id]?.computable === "no"),
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
    it("name clauses of the document", () => {
      for (const [id, { clauses: cited }] of parameterEntries) {
        expect(strangers(cited), id).toEqual([]);
        expect(cited.length, id).toBeGreaterThan(0);
      }
    });

    it("that a reading chose name it", () => {
      const chosen = parameterEntries.flatMap(([, { reading }]) => reading ?? []);
      expect(chosen.filter((id) => !Object.hasOwn(readings, id))).toEqual([]);
    });
  });

  describe("the texts", () => {
    it("are there in both languages, without space around them or a full stop at the end", () => {
      const loose = texts.filter(([, { zh, en }]) =>
        [zh, en].some((text) => text === "" || text !== text.trim() || /[.。；;]$/.test(text)),
      );
      expect(loose.map(([place]) => place)).toEqual([]);
    });

    it("hold no Latin letters in Chinese, but for the size of paper", () => {
      expect(texts.filter(([, { zh }]) => /[A-Za-z]/.test(zh.replaceAll("A4纸", ""))).map(([place]) => place)).toEqual(
        [],
      );
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
}
