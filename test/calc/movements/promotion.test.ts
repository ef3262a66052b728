import { describe, expect, it } from "vitest";
import type { RollInput } from "../../../src/calc/movements/balance-roll.js";
import type { GradeStructure } from "../../../src/calc/movements/grade-structure.js";
import type { AssumedEnd } from "../../../src/calc/movements/promotion.js";
import { balanceOf, movement, roster, unexplainedOf } from "./rolls.js";

interface Year {
  readonly opening: readonly string[];
  readonly rows?: readonly string[];
  readonly closing: readonly string[];
  readonly structure?: GradeStructure | ((school: string) => GradeStructure);
  readonly assumed?: readonly AssumedEnd[];
}

/** From one 1 September to the next, on which everybody goes up. */
function year({ opening, rows = [], closing, structure = "6+3", assumed }: Year): RollInput {
  return {
    opening: roster("2025-09-01", ...opening),
    movements: rows.map((line) => movement(line)),
    closing: roster("2026-09-01", ...closing),
    promotion: { on: "2026-09-01", structure, ...(assumed ? { assumed } : {}) },
  };
}

describe("from one school year to the next", () => {
  it("everybody goes up a grade, from primary to junior secondary school as a new entrant, and out after grade 9", () => {
    const balance = balanceOf(
      year({
        opening: ["P1 S1/1/a", "P2 S1/6/a", "P3 S2/7/a", "P4 S2/9/a"],
        closing: ["P0 S1/1/a", "P1 S1/2/a", "P2 S2/7/b", "P3 S2/8/a"],
      }),
    );
    expect(balance.unexplained).toEqual([]);
    expect(balance.whole).toMatchObject({
      opening: 4,
      entries: { newEntrant: 2, promoted: 2 },
      exits: { graduated: 2, promoted: 2 },
      expected: 4,
      difference: 0,
    });
    expect(balance.grades.every(({ difference }) => difference === 0)).toBe(true);
  });

  it("grade 6 is the first of junior secondary school where there are five grades of primary", () => {
    const moved: Year = { opening: ["P1 S1/5/a"], closing: ["P1 S2/6/a"] };
    expect(balanceOf(year({ ...moved, structure: "5+4" })).whole).toMatchObject({
      entries: { newEntrant: 1 },
      exits: { graduated: 1 },
      unexplained: [],
    });
    expect(unexplainedOf(year({ ...moved, structure: "6+3" }))).toEqual(["P1 changedSchoolWithoutMovement"]);
  });

  it("each school goes by its own structure in a district that has both", () => {
    const structure = (school: string): GradeStructure => (school.startsWith("F") ? "5+4" : "6+3");
    const mixed: Year = {
      opening: ["P1 F1/5/a", "P2 S1/5/a", "P3 S1/6/a"],
      closing: ["P1 F2/6/a", "P2 S1/6/a", "P3 S2/7/a"],
      structure,
    };
    expect(unexplainedOf(year(mixed))).toEqual([]);
    expect(unexplainedOf(year({ opening: ["P1 F1/5/a"], closing: ["P1 S1/6/a"], structure }))).toEqual([
      "P1 changedSchoolWithoutMovement",
    ]);
  });

  it("grades repeated and skipped are what the rows say", () => {
    const balance = balanceOf(
      year({
        opening: ["P1 S1/3/a", "P2 S1/3/a", "P3 S1/3/a", "P4 S1/3/a"],
        rows: [
          "P1 02 2026-09-01 S1/3/a > S1/3/b",
          "P2 04 2026-09-01 S1/3/a > S1/5/a",
          "P3 04 2025-11-03 S1/3/a > S1/4/a",
          "P4 02 2026-07-06 S1/3/a > S1/3/a",
        ],
        closing: ["P1 S1/3/b", "P2 S1/5/a", "P3 S1/5/b", "P4 S1/3/a"],
      }),
    );
    expect(balance.unexplained).toEqual([]);
    expect(balance.whole).toMatchObject({
      entries: { promoted: 1, regraded: 2, repeated: 2 },
      exits: { promoted: 1, regraded: 2, repeated: 2 },
    });
  });

  it.each<[string, string, string]>([
    ["repeatedWithoutMovement", "P1 S1/3/a", "P1 S1/3/a"],
    ["repeatedWithoutMovement", "P1 S2/9/a", "P1 S2/9/b"],
    ["skippedWithoutMovement", "P1 S1/3/a", "P1 S1/5/a"],
    ["changedGradeWithoutMovement", "P1 S1/3/a", "P1 S1/2/a"],
    ["changedSchoolWithoutMovement", "P1 S1/3/a", "P1 S3/4/a"],
    ["changedSchoolWithoutMovement", "P1 S1/6/a", "P1 S3/6/a"],
  ])("but %s where no row says why %s is %s", (why, opening, closing) => {
    expect(unexplainedOf(year({ opening: [opening], closing: [closing] }))).toEqual([`P1 ${why}`]);
  });

  it("a child that finished primary school and is on no roll of junior secondary school is named", () => {
    expect(unexplainedOf(year({ opening: ["P1 S1/6/a", "P2 S1/4/a"], closing: [] }))).toEqual([
      "P1 notArrivedAtJunior",
      "P2 goneWithoutExit",
    ]);
    expect(unexplainedOf(year({ opening: ["P1 S1/5/a"], closing: [], structure: "5+4" }))).toEqual([
      "P1 notArrivedAtJunior",
    ]);
  });

  it("unless the junior secondary schools are not in the rosters", () => {
    const assumed = ["firstGrade", "lastGrade", "otherStage"] as const;
    expect(unexplainedOf(year({ opening: ["P1 S1/6/a"], closing: [], assumed }))).toEqual([]);
    expect(unexplainedOf(year({ opening: [], closing: ["P1 S2/7/a"], assumed }))).toEqual([]);
    expect(unexplainedOf(year({ opening: [], closing: ["P1 S2/7/a"] }))).toEqual(["P1 cameWithoutEntry"]);
  });

  it("beginning and finishing need rows where nothing is assumed", () => {
    const ends: Year = { opening: ["P1 S2/9/a"], closing: ["P2 S1/1/a"], assumed: [] };
    expect(unexplainedOf(year(ends))).toEqual(["P1 goneWithoutExit", "P2 cameWithoutEntry"]);
    const rows = ["P1 毕业 2026-06-30 S2/9/a", "P2 入学 2026-09-01 > S1/1/a"];
    expect(unexplainedOf(year({ ...ends, rows }))).toEqual([]);
  });

  it("rows before the day name the old grade, and rows from it on the new one", () => {
    expect(
      unexplainedOf({
        ...year({
          opening: ["P1 S1/3/a", "P2 S1/3/a", "P3 S1/3/a", "P4 S1/6/a"],
          rows: [
            "P1 21 2026-07-10 S1/3/a > S2",
            "P1 22 2026-09-01 S1 > S2/4/a",
            "P2 22 2026-09-01 S1 > S2/4/a",
            "P2 21 2026-09-10 S1/4/b > S2",
            "P3 21 2026-09-10 S1/3/a > S9",
            "P4 29 2026-09-20 S2/7/a > S2/7/b",
          ],
          closing: [],
        }),
        closing: roster("2026-10-08", "P1 S2/4/a", "P2 S2/4/a", "P4 S2/7/b"),
      }),
    ).toEqual([]);
  });

  it("a child away on suspension goes up with nobody", () => {
    const away: Year = { opening: ["P1 S1/3/a"], rows: ["P1 11 2026-03-02 S1/3/a"], closing: [] };
    expect(unexplainedOf(year(away))).toEqual([]);
    const rows = [...(away.rows ?? []), "P1 12 2026-09-01 > S1/3/a"];
    expect(unexplainedOf(year({ ...away, rows, closing: ["P1 S1/3/a"] }))).toEqual([]);
  });
});
