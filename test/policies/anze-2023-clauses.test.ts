/** The tables of the county bureau's plan: that nothing is missing, everything is explained, and all of it is said in both languages. */
import { describe, expect, it } from "vitest";
import { anze2023 } from "../../src/policies/anze-2023/policy.js";
import { testTables } from "./tables.js";

testTables(anze2023, { yes: 35, partly: 56, no: 49 });

const clauses = Object.entries(anze2023.clauses);

/** Where a clause id says that it stands, in the document's own numbering: 2.7.1e is under 二、7（1）, 4.2a under 四、（二）, 3.5c under 三 五是. */
function section(id: string): string {
  const [, chapter = "", , item, , part] = /^(\d)(\.(\d))?(\.(\d))?/.exec(id) ?? [];
  const numeral = "零一二三四".charAt(Number(chapter));
  if (item === undefined) return numeral;
  if (chapter === "3") return "三";
  if (chapter === "4") return `四、（${"零一二三四".charAt(Number(item))}）`;
  return `${numeral}、${item}${part === undefined ? "" : `（${part}）`}`;
}

describe("the numbering of the clauses", () => {
  it("numbers the demands of each section by letters without a hole", () => {
    const sections = new Map<string, string>();
    for (const [, at, letter] of clauses.map(([id]) => /^(.*\d)([a-z])$/.exec(id) ?? []))
      if (at && letter) sections.set(at, (sections.get(at) ?? "") + letter);
    for (const letters of sections.values()) expect("abcdefghijklmno").toMatch(new RegExp(`^${letters}`));
  });

  it.each(clauses.filter(([id]) => !id.startsWith("0")))("says where %s stands", (id, { at }) => {
    expect(at.startsWith(section(id))).toBe(true);
  });
});

describe("the numbers", () => {
  it("that the text needs and does not give are left to the host", () => {
    const open = Object.entries(anze2023.parameters).filter(([, { value }]) => value === undefined);
    expect(open.map(([id]) => id)).toContain("dropout-rate-index");
  });

  it("are nought where the text wants nobody to drop out for a reason", () => {
    const targets = Object.entries(anze2023.parameters).filter(([id]) => id.endsWith("-dropouts-target"));
    expect(targets.map(([, { value }]) => value)).toEqual([0, 0, 0]);
  });
});

describe("whom the document binds", () => {
  it("are neither governments, villages and other departments nor families", () => {
    const bound: readonly string[] = anze2023.binds;
    for (const role of ["townshipGovernment", "villageCommittee", "justiceDepartment", "policeStation", "guardian"])
      expect(bound).not.toContain(role);
  });
});
