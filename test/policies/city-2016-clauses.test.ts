/** The tables of the city document: that nothing is missing, everything is explained, and all of it is said in both languages. */
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { testTables } from "./tables.js";

testTables(city2016, { yes: 15, partly: 52, no: 18 });

const clauses = Object.entries(city2016.clauses);

/** Where a clause id says that it stands, in the document's own numbering: 2.1.2h is under 二（一）2. */
function section(id: string): string {
  const numbers = (/^[\d.]+/.exec(id)?.[0] ?? "").split(".").map((digit) => "零一二三四".charAt(Number(digit)));
  const [chapter = "", part] = numbers;
  const item = /^\d\.\d\.(\d)/.exec(id)?.[1] ?? "";
  return chapter === "三" ? `三、${id.charAt(2)} ` : `${chapter}（${part}）${item}`;
}

describe("the numbering of the clauses", () => {
  it("follows the document's order", () => {
    const ids = clauses.map(([id]) => id.replace("-head", ""));
    expect(ids).toEqual(ids.toSorted());
  });

  it("numbers the demands of each section by letters without a hole", () => {
    const sections = new Map<string, string>();
    for (const [, at, letter] of clauses.map(([id]) => /^(.*\d)([a-z])$/.exec(id) ?? []))
      if (at && letter) sections.set(at, (sections.get(at) ?? "") + letter);
    expect([...sections]).toHaveLength(12);
    for (const letters of sections.values()) expect("abcdefghijklmnopq").toMatch(new RegExp(`^${letters}`));
  });

  it.each(clauses.filter(([id]) => !id.startsWith("0")))("says where %s stands", (id, { at }) => {
    expect(at.startsWith(section(id))).toBe(true);
  });

  it("says what embodies the clause that the policy's own data hold", () => {
    expect(city2016.clauses["0a"]?.note?.en).toContain("issuer");
  });
});

describe("the numbers", () => {
  it("are left open only where the document needs and does not give them", () => {
    const open = Object.entries(city2016.parameters).filter(([, { value }]) => value === undefined);
    expect(open.map(([id]) => id)).toEqual(["frequent-dropout-township", "frequent-dropout-school"]);
  });
});
