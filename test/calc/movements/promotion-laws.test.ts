import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RollInput } from "../../../src/calc/movements/balance-roll.js";
import { type GradeStructure, gradeAfter, stageOfGrade } from "../../../src/calc/movements/grade-structure.js";
import type { Movement, RollPlace, RosterRow } from "../../../src/calc/movements/movement.js";
import { balanceOf } from "./rolls.js";

/** A district with both structures: each has a primary and a junior secondary school. */
function structureOf(school: string): GradeStructure {
  return school.startsWith("F") ? "5+4" : "6+3";
}

function schoolFor(structure: GradeStructure, grade: number): string {
  return `${structure === "5+4" ? "F" : "S"}-${stageOfGrade(grade, structure)}`;
}

const aYear = fc.record({
  known: fc.boolean(),
  structure: fc.constantFrom<GradeStructure>("6+3", "5+4"),
  grade: fc.integer({ min: 1, max: 9 }),
  first: fc.constantFrom("a", "b"),
  next: fc.constantFrom("a", "b"),
  way: fc.constantFrom("plain", "plain", "away", "repeats", "skips", "leaves"),
});

type Year = typeof aYear extends fc.Arbitrary<infer Y> ? Y : never;

/** The rows of one child's year, and where it is on the first day of the next. */
function told(pupil: string, year: Year): { rows: readonly Movement[]; at: RollPlace | undefined } {
  const { structure, grade, known, way } = year;
  const at: RollPlace = { school: schoolFor(structure, grade), grade, class: year.first };
  const row = (code: string, on: Movement["on"], places: Pick<Movement, "from" | "to">): Movement => ({
    id: `${pupil} ${on}`,
    pupil,
    code,
    on,
    ...places,
  });
  const before = known ? [] : [row("22", "2025-09-15", { to: at })];
  const other = { ...at, class: year.next };
  if (way === "leaves") return { rows: [...before, row("21", "2026-03-02", { from: at })], at: undefined };
  if (way === "repeats") return { rows: [...before, row("02", "2026-09-01", { from: at, to: other })], at: other };
  if (way === "skips" && stageOfGrade(grade + 2, structure) === stageOfGrade(grade, structure)) {
    const to = { ...other, grade: grade + 2 };
    return { rows: [...before, row("04", "2026-09-01", { from: at, to })], at: to };
  }
  const away = [row("11", "2025-10-09", { from: at }), row("12", "2026-04-01", { to: at })];
  const rows = [...before, ...(way === "away" ? away : [])];
  const step = gradeAfter(grade, structure);
  if (step.kind === "finished") return { rows: [...rows, row("毕业", "2026-06-30", { from: at })], at: undefined };
  return { rows, at: { school: schoolFor(structure, step.grade), grade: step.grade, class: year.next } };
}

const twoYears: fc.Arbitrary<RollInput> = fc.array(aYear, { maxLength: 12 }).map((years) => {
  const opening: RosterRow[] = [];
  const closing: RosterRow[] = [];
  const movements: Movement[] = [];
  for (const [i, year] of years.entries()) {
    const pupil = `P${i}`;
    const { structure, grade, first, known } = year;
    if (known) opening.push({ pupil, school: schoolFor(structure, grade), grade, class: first });
    const { rows, at } = told(pupil, year);
    movements.push(...rows);
    if (at) closing.push({ pupil, ...at });
  }
  return {
    opening: { on: "2025-09-01", rows: opening },
    movements,
    closing: { on: "2026-09-01", rows: closing },
    promotion: { on: "2026-09-01", structure: structureOf, assumed: [] },
  };
});

describe("the books of two school years, in a district with both structures", () => {
  it("come out at every level where rosters and movements tell one story", () => {
    fc.assert(
      fc.property(twoYears, (world) => {
        const { whole, schools, grades, classes, unexplained } = balanceOf(world);
        expect(unexplained).toEqual([]);
        const units = [whole, ...schools, ...grades, ...classes];
        expect(units.filter(({ difference }) => difference !== 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("leave exactly the child unexplained whose one movement is missing", () => {
    fc.assert(
      fc.property(
        twoYears.filter(({ movements }) => movements.length > 0),
        fc.nat(),
        (world, pick) => {
          const missing = world.movements[pick % world.movements.length];
          const movements = world.movements.filter((row) => row !== missing);
          expect(balanceOf({ ...world, movements }).unexplained.map(({ pupil }) => pupil)).toEqual([missing?.pupil]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
