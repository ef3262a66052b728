import { smallGroups } from "baoxue";
import { describe, expect, it } from "vitest";

const rows = [
  { age: 9, village: "V1", condition: "none" },
  { age: 9, village: "V1", condition: "none" },
  { age: 9, village: "V1", condition: "hearing" },
  { age: 12, village: "V1", condition: "none" },
  { age: 12, village: "V1", condition: "none" },
  { age: 12, village: "V2", condition: "none" },
  { age: 12, village: "V2", condition: "none" },
];

describe("age, village and condition together name a child, though no name is there", () => {
  it("is found although none of the three does so alone, but for the condition", () => {
    expect(smallGroups(rows, ["age"], 2)).toEqual([]);
    expect(smallGroups(rows, ["village"], 2)).toEqual([]);
    expect(smallGroups(rows, ["age", "village"], 2)).toEqual([]);
    expect(smallGroups(rows, ["age", "village", "condition"], 2)).toEqual([
      {
        kind: "unique",
        values: { age: 9, village: "V1", condition: "hearing" },
        rows: [2],
        says: {
          zh: "age为9、village为V1、condition为hearing的记录只有1条，可据此认出该学生。",
          en: "Only 1 record has age 9, village V1, condition hearing: the child can be recognised by it.",
        },
      },
    ]);
  });

  it("is found of few children, too, where more must be alike", () => {
    const found = smallGroups(rows, ["age", "village"], 3);
    expect(found.map(({ kind, rows: places }) => [kind, places])).toEqual([
      ["small", [3, 4]],
      ["small", [5, 6]],
    ]);
  });
});
