import { smallGroups } from "baoxue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const arbitraryRows = fc.array(
  fc.record({
    age: fc.option(fc.integer({ min: 6, max: 9 })),
    village: fc.constantFrom("V1", "V2", ""),
    ill: fc.boolean(),
  }),
  { maxLength: 30 },
);
const fields = ["age", "village", "ill"] as const;

describe("groups too small to hide in", () => {
  it("are all that have fewer rows than k, each row in one of them or none", () => {
    fc.assert(
      fc.property(arbitraryRows, fc.integer({ min: 2, max: 6 }), (rows, k) => {
        const groups = smallGroups(rows, fields, k);
        const inGroup = new Set(groups.flatMap((group) => group.rows));
        expect(groups.flatMap((group) => group.rows).length).toBe(inGroup.size);
        for (const [i, row] of rows.entries()) {
          const alike = rows.filter((one) => fields.every((field) => (one[field] || null) === (row[field] || null)));
          expect(inGroup.has(i)).toBe(alike.length < k);
        }
        for (const group of groups) expect(group.kind).toBe(group.rows.length === 1 ? "unique" : "small");
      }),
    );
  });

  it("hold every row that a group of fewer fields held", () => {
    fc.assert(
      fc.property(
        arbitraryRows,
        fc.subarray([...fields], { minLength: 1 }),
        fc.integer({ min: 2, max: 6 }),
        (rows, some, k) => {
          const all = new Set(smallGroups(rows, fields, k).flatMap((group) => group.rows));
          for (const row of smallGroups(rows, some, k).flatMap((group) => group.rows)) expect(all.has(row)).toBe(true);
        },
      ),
    );
  });

  it("are the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const said = (list: typeof rows) =>
          smallGroups(list, fields, 3).map(({ kind, values, says }) => ({ kind, values, says }));
        expect(said(rows.toReversed())).toEqual(said(rows));
      }),
    );
  });

  it("tell a number from its digits, and what is not known from every value", () => {
    const rows = [{ age: 9 }, { age: "9" }, { age: null }, {}];
    expect(smallGroups(rows, ["age"], 2).map(({ values }) => values.age)).toEqual([9, "9"]);
    expect(smallGroups(rows, ["age"], 3).find(({ kind }) => kind === "small")?.says).toEqual({
      zh: "age为不明的记录只有2条。",
      en: "Only 2 records have age not known.",
    });
  });

  it.each([
    [1, ["age"], "k"],
    [2.5, ["age"], "k"],
    [3, [], "fields"],
  ] as const)("are not looked for with a k of %j and the fields %j", (k, names, path) => {
    expect(() => smallGroups([{ age: 9 }], [...names], k)).toThrow(
      expect.objectContaining({ code: "invalid-input", issues: [expect.objectContaining({ path })] }),
    );
  });
});
