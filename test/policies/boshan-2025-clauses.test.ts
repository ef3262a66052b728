/** The tables of the central school's document: that nothing is missing, everything is explained, and all of it is said in both languages. */
import { describe, expect, it } from "vitest";
import { boshan2025 } from "../../src/policies/boshan-2025/policy.js";
import { testTables } from "./tables.js";

testTables(boshan2025, { yes: 20, partly: 20, no: 30 });

const clauses = Object.entries(boshan2025.clauses);

/** Where a clause id says that it stands, in the document's own numbering: 4.5h is under 四（五）. */
function section(id: string): string {
  const [chapter = 0, part = 0] = (/^[\d.]+/.exec(id)?.[0] ?? "").split(".").map(Number);
  const name = (number: number): string => "零一二三四五六七".charAt(number);
  if (chapter === 2) return `二、${part}`;
  return chapter === 4 ? `四（${name(part)}）` : name(chapter);
}

describe("the numbering of the clauses", () => {
  const numbered = clauses.filter(([id]) => !id.startsWith("0"));

  it.each(numbered)("says where %s stands", (id, { at }) => {
    expect(at.startsWith(section(id))).toBe(true);
  });

  it("numbers the demands of each section by letters without a hole", () => {
    const sections = new Map<string, string>();
    for (const [, at, letter] of numbered.map(([id]) => /^(.*\d)([a-z])$/.exec(id) ?? []))
      if (at && letter) sections.set(at, (sections.get(at) ?? "") + letter);
    expect([...sections]).toHaveLength(14);
    for (const letters of sections.values()) expect("abcdefghijk").toMatch(new RegExp(`^${letters}`));
  });
});

describe("the numbers", () => {
  it("are left open where the document needs and does not give them", () => {
    const open = Object.entries(boshan2025.parameters).filter(([, { value }]) => value === undefined);
    expect(open.map(([id]) => id)).toEqual(["dropout-rate-standard", "home-visits-per-term", "calls-per-term"]);
  });
});

describe("whom the document binds", () => {
  it("is the school and its staff, and nobody beside them", () => {
    for (const role of ["guardian", "villageCommittee", "townshipGovernment", "educationAuthority", "authoritySection"])
      expect(boshan2025.binds).not.toContain(role);
  });
});
