import { describe, expect, it } from "vitest";
import { balanceRoll, type RollInput } from "../../../src/calc/movements/balance-roll.js";
import { balanceOf, movement, roster, unexplainedOf } from "./rolls.js";

/** Everything within the autumn of 2025, unless said otherwise. */
function autumn(opening: readonly string[], rows: readonly string[], closing: readonly string[]): RollInput {
  return {
    opening: roster("2025-09-01", ...opening),
    movements: rows.map((line) => movement(line)),
    closing: roster("2026-01-20", ...closing),
  };
}

describe("a roll that balances", () => {
  const input = autumn(
    ["P1 S1/3/a", "P2 S1/3/a", "P3 S1/3/b", "P4 S2/3/a", "P5 S2/4/a", "P6 S2/4/a"],
    [
      "P1 21 2025-10-09 S1/3/a > S2",
      "P1 22 2025-10-09 S1 > S2/3/a",
      "P2 29 2025-11-03 S1/3/a > S1/3/b",
      "P4 11 2025-09-15 S2/3/a",
      "P4 12 2025-12-01 > S2/3/a",
      "P5 51 2025-12-10 S2/4/a",
      "P6 04 2025-09-20 S2/4/a > S2/5/a",
      "P7 22 2025-10-20 S9 > S1/3/a",
    ],
    ["P1 S2/3/a", "P2 S1/3/b", "P3 S1/3/b", "P4 S2/3/a", "P6 S2/5/a", "P7 S1/3/a"],
  );

  it("says at every level how many there were, came, left and are there", () => {
    const balance = balanceOf(input);
    expect(balance.unexplained).toEqual([]);
    expect(balance.whole).toEqual({
      opening: 6,
      entries: { regraded: 2, resumed: 1, transferIn: 2 },
      exits: { died: 1, regraded: 2, suspended: 1, transferOut: 1 },
      expected: 6,
      counted: 6,
      difference: 0,
      unexplained: [],
    });
    expect(balance.schools.map(({ school, opening, counted }) => [school, opening, counted])).toEqual([
      ["S1", 3, 3],
      ["S2", 3, 3],
    ]);
    expect(balance.grades.map(({ school, grade, expected }) => [school, grade, expected])).toEqual([
      ["S1", 3, 3],
      ["S2", 3, 2],
      ["S2", 4, 0],
      ["S2", 5, 1],
    ]);
    expect(balance.classes.find((unit) => unit.school === "S1" && unit.class === "a")).toEqual({
      school: "S1",
      class: "a",
      opening: 2,
      entries: { transferIn: 1 },
      exits: { regraded: 1, transferOut: 1 },
      expected: 1,
      counted: 1,
      difference: 0,
      unexplained: [],
    });
  });

  it("leaves movements of other times alone, and says how many", () => {
    const later = [...input.movements, movement("P3 51 2026-01-21 S1/3/b"), movement("P3 11 2025-09-01 S1/3/b")];
    expect(balanceOf({ ...input, movements: later })).toEqual({ ...balanceOf(input), outsidePeriod: 2 });
  });

  it("counts a transfer of one row at both schools where the row names both classes", () => {
    const one = autumn(["P1 S1/3/a"], ["P1 转学 2025-10-09 S1/3/a > S2/3/b"], ["P1 S2/3/b"]);
    expect(balanceOf(one)).toMatchObject({
      unexplained: [],
      whole: { entries: { transferIn: 1 }, exits: { transferOut: 1 } },
    });
    expect(unexplainedOf(autumn(["P1 S1/3/a"], ["P1 转学 2025-10-09 S1/3/a > S9"], []))).toEqual([]);
  });

  it("does not mind that the receiving school was quicker than the sending one", () => {
    const rows = ["P1 22 2025-10-09 S1 > S2/3/a", "P1 21 2025-10-23 S1/3/a > S2"];
    expect(unexplainedOf(autumn(["P1 S1/3/a"], rows, ["P1 S2/3/a"]))).toEqual([]);
  });

  it("asks nothing of changes that leave the roll as it is", () => {
    const rows = ["P1 19 2025-10-09 S1/3/a", "P2 14 2025-10-09"];
    expect(unexplainedOf(autumn(["P1 S1/3/a"], rows, ["P1 S1/3/a"]))).toEqual([]);
  });
});

describe("who is not explained", () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["goneWithoutExit", ["P1 S1/3/a"], [], []],
    ["cameWithoutEntry", [], [], ["P1 S1/3/a"]],
    ["cameWithoutEntry", ["P1 S1/3/a"], ["P1 21 2025-10-09 S1/3/a > S2"], ["P1 S2/3/a"]],
    ["leftYetThere", ["P1 S1/3/a"], ["P1 21 2025-10-09 S1/3/a > S2"], ["P1 S1/3/a"]],
    ["cameYetNotThere", [], ["P1 22 2025-10-09 S9 > S1/3/a"], []],
    ["changedSchoolWithoutMovement", ["P1 S1/3/a"], [], ["P1 S2/3/a"]],
    ["changedGradeWithoutMovement", ["P1 S1/3/a"], [], ["P1 S1/4/a"]],
    ["changedClassWithoutMovement", ["P1 S1/3/a"], [], ["P1 S1/3/b"]],
    ["enteredWithoutLeaving", ["P1 S1/3/a"], ["P1 22 2025-10-09 S1 > S2/3/a"], ["P1 S2/3/a"]],
    ["enteredWhileThere", ["P1 S1/3/a"], ["P1 12 2025-10-09 > S1/3/a"], ["P1 S1/3/a"]],
    ["leftFromElsewhere", ["P1 S1/3/a"], ["P1 21 2025-10-09 S1/3/b > S2"], []],
    ["unknownChild", [], ["P1 51 2025-10-09 S1/3/a"], []],
    ["unknownChild", [], ["P1 29 2025-10-09 S1/3/a > S1/3/b", "P1 51 2025-10-10 S1/3/b"], []],
    ["unknownChild", [], ["P1 02 2025-10-09 S1/3/a > S1/3/a"], []],
    ["contradictingMovements", ["P1 S1/3/a"], ["P1 21 2025-10-09 S1/3/a > S2", "P1 11 2025-10-20 S1/3/a"], []],
    ["contradictingMovements", ["P1 S1/3/a"], ["P1 51 2025-10-09 S1/3/a", "P1 12 2025-10-20 > S1/3/a"], ["P1 S1/3/a"]],
    ["contradictingMovements", [], ["P1 22 2025-10-09 S9 > S1/3/a", "P1 22 2025-10-10 S9 > S1/3/a"], ["P1 S1/3/a"]],
    ["listedTwice", ["P1 S1/3/a"], [], ["P1 S1/3/a", "P1 S2/3/a"]],
  ])("%s: opening %j, movements %j, closing %j", (why, opening, rows, closing) => {
    expect(unexplainedOf(autumn(opening, rows, closing))).toEqual([`P1 ${why}`]);
  });

  it("is named with both rosters, the movements, and a sentence; by no more than the host's own number", () => {
    const [found] = balanceOf(autumn(["P1 S1/3/a"], ["P1 21 2025-10-09 S1/3/a > S2"], ["P1 S1/3/a"])).unexplained;
    expect(found).toEqual({
      pupil: "P1",
      why: "leftYetThere",
      opening: { school: "S1", grade: 3, class: "a" },
      closing: { school: "S1", grade: 3, class: "a" },
      movements: ["P1 21 2025-10-09 S1/3/a > S2"],
      says: { zh: "学生P1：已有减少记录，期末仍在册", en: "pupil P1: left by a movement, yet is still there" },
    });
  });
});

describe("differences that cancel", () => {
  const { whole, schools, grades, classes, unexplained } = balanceOf(autumn(["P1 S1/3/a"], [], ["P2 S1/3/a"]));

  it("are 0 at every level, and hide nobody at any", () => {
    for (const unit of [whole, ...schools, ...grades, ...classes]) {
      expect(unit).toMatchObject({ difference: 0, unexplained: ["P1", "P2"] });
    }
    expect(unexplained.map(({ pupil }) => pupil)).toEqual(["P1", "P2"]);
  });
});

describe("rows that are wrong", () => {
  const input = {
    opening: {
      on: "2025-09-01",
      rows: [
        { pupil: "P1", school: "S1", grade: 3 },
        { pupil: "P2", school: "S1", grade: 10, class: "a" },
      ],
    },
    closing: { on: "2026-01-20", rows: [null] },
    movements: [
      movement("P3 77 2025-10-09 S1/3/a"),
      movement("P3 24 2025-10-09 S1/3/a"),
      movement("P3 11 2025-02-30 S1/3/a"),
      movement("P3 21 2025-10-09 S1"),
      movement("P3 22 2025-10-09 S1/3/a"),
      movement("P3 29 2025-10-09"),
      movement("P3 51 2025-10-09 S1/3/a", { reason: "98" }),
      movement("P4 51 2025-10-09 S1/3/a", { id: "same" }),
      movement("P5 51 2025-10-09 S1/3/a", { id: "same" }),
      movement("P6 转学 2025-10-09 S1 > S2"),
      movement("P7 22 2025-10-09 > S1/3/a"),
    ],
  };

  it("are told by row and field, each with what was given and expected, and no figure is made", () => {
    const result = balanceRoll(input as unknown as RollInput);
    expect(result.ok || result.issues.map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
      "opening.rows[0].class: a text that is not empty",
      "opening.rows[1].grade: a grade from 1 to 9",
      "closing.rows[0]: an object",
      'movements[0].code: a change code such as "11", or a word such as "休学"',
      "movements[1].code: a change of compulsory education",
      "movements[2].on: an existing date YYYY-MM-DD",
      "movements[3].from.grade: a school, grade and class, as this change needs",
      "movements[3].from.class: a school, grade and class, as this change needs",
      "movements[4].to: a school, grade and class, as this change needs",
      "movements[5].from: a school, grade and class, as this change needs",
      "movements[5].to: a school, grade and class, as this change needs",
      'movements[6].reason: a reason of the register, such as "10"',
      "movements[7].id: an id that no other row has",
      "movements[8].id: an id that no other row has",
      "movements[9].from.grade: a school, grade and class, as this change needs",
      "movements[9].from.class: a school, grade and class, as this change needs",
    ]);
  });

  it("are left out only if the host says so, counted and told", () => {
    const result = balanceRoll(input as unknown as RollInput, { badRows: "exclude" });
    expect(result.ok && result.value).toMatchObject({
      leftOut: { opening: 2, closing: 1, movements: 10 },
      unexplained: [{ pupil: "P7", why: "cameYetNotThere" }],
      whole: { opening: 0, expected: 1, counted: 0, difference: -1 },
    });
    expect(result.ok && result.value.issues).toHaveLength(16);
  });

  it.each<[string, unknown]>([
    ["opening", { ...input, opening: undefined }],
    ["closing.on", { ...input, closing: { on: "2025-09-01", rows: [] } }],
    ["closing.rows", { ...input, closing: { on: "2026-01-20", rows: "none" } }],
    ["movements", { ...input, movements: 3 }],
    ["promotion.on", { ...input, promotion: { on: "2025-09-01", structure: "6+3" } }],
    ["promotion.structure", { ...input, promotion: { on: "2025-09-02", structure: "4+5" } }],
    ["promotion.assumed[0]", { ...input, promotion: { on: "2025-09-02", structure: "6+3", assumed: ["all"] } }],
    ["", null],
  ])("but what is wrong with %j beside the rows always refuses", (path, bad) => {
    const result = balanceRoll(bad as RollInput, { badRows: "exclude" });
    expect(result.ok || result.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
