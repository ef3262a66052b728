import { describe, expect, it } from "vitest";
import { type FlowCounts, flowRates, safeFlowRates } from "../../../src/calc/cohorts/flow-rates.js";
import { type AgeCounts, outOfSchool, safeOutOfSchool } from "../../../src/calc/cohorts/out-of-school.js";
import {
  type CohortOptions,
  type CohortRates,
  reconstructedCohort,
  safeReconstructedCohort,
} from "../../../src/calc/cohorts/reconstructed-cohort.js";
import type { Result } from "../../../src/model/errors.js";

const invalid = expect.objectContaining({ code: "invalid-input" });
const rate = { grade: 1, promotion: { numerator: 8, denominator: 10 }, repetition: { numerator: 1, denominator: 10 } };
const grade = { grade: 1, enrolled: 100, enrolledNext: 105, repeatersNext: 5 };

/** What a host without types may hand in. */
function pathsOf(made: Result<unknown>): readonly string[] {
  return made.ok ? [] : made.issues.map(({ path }) => path);
}

describe("what is no input at all", () => {
  it.each<readonly [given: unknown, paths: readonly string[]]>([
    [null, ["counts"]],
    [undefined, ["counts"]],
    [[], ["counts"]],
    [{ graduates: 3 }, ["grades"]],
    [{ grades: [grade, null], graduates: 3 }, ["grades[1]"]],
    [{ grades: Object.assign([], { length: 1 }), graduates: 3 }, ["grades[0]"]],
    [{ grades: [grade], graduates: null }, ["graduates"]],
    [{ grades: [grade], graduates: 3, nextLevel: null }, ["nextLevel"]],
  ])("makes no flow rates of %j", (given, paths) => {
    expect(pathsOf(safeFlowRates(given as FlowCounts))).toEqual(paths);
    expect(() => flowRates(given as FlowCounts)).toThrow(invalid);
  });

  it.each<readonly [rates: unknown, options: unknown, paths: readonly string[]]>([
    [null, { repeats: 1 }, ["rates"]],
    [[rate], undefined, ["options"]],
    [[rate], null, ["options"]],
    [[rate, null], { repeats: 1 }, ["rates[1]"]],
    [[{ ...rate, repetition: null }], { repeats: 1 }, ["rates[0].repetition"]],
    [[{ ...rate, promotion: { numerator: null, denominator: 1 } }], { repeats: 1 }, ["rates[0].promotion"]],
    [[rate], {}, ["repeats"]],
    [[rate], { repeats: 101 }, ["repeats"]],
    [[rate], { repeats: 2 ** 40 }, ["repeats"]],
    [[rate], { repeats: 1, entrants: null }, ["entrants"]],
  ])("leads no cohort through %j by %j", (rates, options, paths) => {
    const [given, by] = [rates as readonly CohortRates[], options as CohortOptions];
    expect(pathsOf(safeReconstructedCohort(given, by))).toEqual(paths);
    expect(() => reconstructedCohort(given, by)).toThrow(invalid);
  });

  it("leads a cohort through a hundred repeats", () => {
    expect(safeReconstructedCohort([rate, { ...rate, grade: 2 }], { repeats: 100 }).ok).toBe(true);
  });

  it.each<readonly [given: unknown, paths: readonly string[]]>([
    [null, ["ages"]],
    [{}, ["ages"]],
    [[null], ["ages[0]"]],
    [[{ age: 6, population: "many", enrolled: 1 }, 7], ["ages[1]"]],
    [[{ age: 6, population: "many", enrolled: 1 }], ["ages[0].population"]],
  ])("tells nobody out of school by %j", (given, paths) => {
    expect(pathsOf(safeOutOfSchool(given as readonly AgeCounts[]))).toEqual(paths);
    expect(() => outOfSchool(given as readonly AgeCounts[])).toThrow(invalid);
  });
});
