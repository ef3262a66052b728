/** The tables of the document of the Wutaishan Centre: that nothing is missing, everything is explained, and all of it is said in both languages. */
import { describe, expect, it } from "vitest";
import { wutaishan2023 } from "../../src/policies/wutaishan-2023/policy.js";
import { testTables } from "./tables.js";

testTables(wutaishan2023, { yes: 21, partly: 37, no: 11 });

const clauses = Object.entries(wutaishan2023.clauses);

describe("the numbering of the clauses", () => {
  it("follows the document's order", () => {
    const ids = clauses.map(([id]) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  it.each(clauses.filter(([id]) => !id.startsWith("0")))("says where %s stands", (id, { at }) => {
    const [section, item] = [id.charAt(0), id.charAt(2)];
    expect(at.startsWith(`${"零一二三四".charAt(Number(section))}、${item}`)).toBe(true);
  });

  it("numbers the demands of each item by letters without a hole", () => {
    const items = new Map<string, string>();
    for (const [, at, letter] of clauses.map(([id]) => /^(.*\d)([a-z])$/.exec(id) ?? []))
      if (at && letter) items.set(at, (items.get(at) ?? "") + letter);
    expect([...items]).toHaveLength(16);
    for (const letters of items.values()) expect("abcdefgh").toMatch(new RegExp(`^${letters}`));
  });
});

describe("the numbers", () => {
  it("are left open where the document needs and does not give them", () => {
    const open = Object.entries(wutaishan2023.parameters).filter(([, { value }]) => value === undefined);
    expect(open.map(([id]) => id)).toEqual(["annual-dropout-target", "dropout-rate-standard"]);
  });
});

describe("whom the document binds", () => {
  it("is the Centre and its schools, and nobody beside them", () => {
    for (const role of ["guardian", "villageCommittee", "townshipGovernment", "policeStation", "justiceDepartment"])
      expect(wutaishan2023.binds).not.toContain(role);
  });
});
