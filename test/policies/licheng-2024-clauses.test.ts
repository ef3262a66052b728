/** The tables of the district's notice: that nothing is missing, everything is explained, and all of it is said in both languages. */
import { describe, expect, it } from "vitest";
import { licheng2024 } from "../../src/policies/licheng-2024/policy.js";
import { testTables } from "./tables.js";

testTables(licheng2024, { yes: 20, partly: 23, no: 16 });

const clauses = Object.entries(licheng2024.clauses);

/** Where a clause id says that it stands, in the document's own numbering: 2.1e is under 二（一）, 4.2b under 四、2. */
function section(id: string): string {
  const [, chapter = "", , item] = /^(\d)(\.(\d))?/.exec(id) ?? [];
  const numeral = "零一二三四".charAt(Number(chapter));
  if (item === undefined) return numeral;
  if (chapter === "4") return id === "4.4a" || id === "4.4b" ? "四 末段" : `四、${item}`;
  return `${numeral}（${"零一二三四".charAt(Number(item))}）`;
}

describe("the numbering of the clauses", () => {
  it("follows the document's order", () => {
    const ids = clauses.map(([id]) => id.replace("-head", "")).filter((id) => id !== "0d");
    expect(ids).toEqual(ids.toSorted());
    expect(clauses.at(-1)?.[0]).toBe("0d");
  });

  it("numbers the demands of each section by letters without a hole", () => {
    const sections = new Map<string, string>();
    for (const [, at, letter] of clauses.map(([id]) => /^(.*\d)([a-z])$/.exec(id) ?? []))
      if (at && letter) sections.set(at, (sections.get(at) ?? "") + letter);
    expect([...sections]).toHaveLength(11);
    for (const letters of sections.values()) expect("abcdefghi").toMatch(new RegExp(`^${letters}`));
  });

  it.each(clauses.filter(([id]) => !id.startsWith("0")))("says where %s stands", (id, { at }) => {
    expect(at.startsWith(section(id))).toBe(true);
  });
});

describe("the numbers", () => {
  it("are all given by the document: none is left to the host", () => {
    const values = Object.entries(licheng2024.parameters).map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(values)).toEqual({ "new-cases-target": 0, "retention-target": 1 });
  });
});

describe("what the document does not say", () => {
  it("is not borrowed: no length of absence, and no number of failed persuasions, in any rule", () => {
    const text = JSON.stringify(licheng2024.rules);
    expect(text).toContain("dropoutSuspected");
    for (const kind of ["absentFor", "persuasionsFailed"]) expect(text).not.toContain(`"kind":"${kind}"`);
  });

  it("is never overdue: the only exact deadlines are the hour in September and the end of each month", () => {
    const due = licheng2024.rules.flatMap((rule) =>
      rule.kind === "duty" && rule.due.kind !== "vague" ? [rule.due] : [],
    );
    expect(new Set(due.map(({ kind }) => kind))).toEqual(new Set(["onDate", "endOfPeriod"]));
  });
});
