import { describe, expect, it } from "vitest";
import {
  type GradeStructure,
  gradeAfter,
  lastPrimaryGrade,
  stageOfGrade,
} from "../../../src/calc/movements/grade-structure.js";

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe.each<[GradeStructure, number]>([
  ["6+3", 6],
  ["5+4", 5],
])("nine grades as %s", (structure, last) => {
  it(`are primary up to grade ${last}, and junior secondary to grade 9`, () => {
    expect(lastPrimaryGrade(structure)).toBe(last);
    expect(grades.filter((grade) => stageOfGrade(grade, structure) === "primary")).toEqual(grades.slice(0, last));
    expect(grades.filter((grade) => stageOfGrade(grade, structure) === "junior")).toEqual(grades.slice(last));
    expect(stageOfGrade(10, structure)).toBe("senior");
  });

  it("lead from each to the next, once to another school, and out after grade 9", () => {
    expect(grades.map((grade) => gradeAfter(grade, structure).kind)).toEqual(
      grades.map((grade) => {
        if (grade === 9) return "finished";
        return grade === last ? "toJunior" : "promoted";
      }),
    );
  });
});
