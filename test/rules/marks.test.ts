import { describe, expect, it } from "vitest";
import type { Certainty, Force, Marks, Stage, Timeliness } from "../../src/rules/finding.js";
import { marksLabel, type Standing, standingOf } from "../../src/rules/marks.js";

const stages: readonly Stage[] = ["scheduled", "open", "fulfilled", "lapsed", "withdrawn"];
const times: readonly Timeliness[] = ["onTime", "overdue", "late", "moot"];
const forces: readonly Force[] = ["binding", "expected", "advisory"];
const certainties: readonly Certainty[] = ["certain", "possible", "provisional", "notEvaluable"];

const all: readonly Marks[] = stages.flatMap((stage) =>
  times.flatMap((timeliness) =>
    forces.flatMap((force) => certainties.map((certainty) => ({ stage, timeliness, force, certainty }))),
  ),
);

const plain: Marks = { stage: "open", timeliness: "onTime", force: "binding", certainty: "certain" };

describe("the table of marks", () => {
  it("has a label in both languages for every combination", () => {
    expect(all).toHaveLength(240);
    for (const marks of all) {
      const { zh, en } = marksLabel(marks);
      expect(zh, JSON.stringify(marks)).toMatch(/^[\p{Script=Han}，：（）]+$/u);
      expect(en, JSON.stringify(marks)).toMatch(/^[a-z ,]+$/);
    }
  });

  it.each<[Partial<Marks>, Standing]>([
    [{}, "due"],
    [{ force: "expected" }, "expected"],
    [{ force: "expected", timeliness: "overdue" }, "expected"],
    [{ force: "expected", timeliness: "moot" }, "lapsed"],
    [{ force: "advisory" }, "advised"],
    [{ timeliness: "overdue" }, "overdue"],
    [{ timeliness: "moot" }, "moot"],
    [{ certainty: "notEvaluable" }, "notEvaluable"],
    [{ stage: "fulfilled" }, "done"],
    [{ stage: "fulfilled", force: "advisory" }, "done"],
    [{ stage: "fulfilled", timeliness: "late" }, "doneLate"],
    [{ stage: "lapsed" }, "lapsed"],
    [{ stage: "withdrawn", timeliness: "overdue" }, "withdrawn"],
    [{ stage: "scheduled" }, "scheduled"],
  ])("%o stands as %s", (marks, standing) => {
    expect(standingOf({ ...plain, ...marks })).toBe(standing);
  });

  it("says of a possible or provisional finding that it is only that, and keeps the rest of the label", () => {
    for (const marks of all.filter(({ certainty }) => certainty === "certain")) {
      const sure = marksLabel(marks);
      for (const certainty of ["possible", "provisional"] as const) {
        const unsure = marksLabel({ ...marks, certainty });
        expect(unsure.zh).not.toBe(sure.zh);
        expect(unsure.zh.endsWith(sure.zh)).toBe(true);
        expect(unsure.en.endsWith(sure.en)).toBe(true);
      }
    }
  });

  it("gives different standings different labels", () => {
    const labels = new Map(
      all.filter(({ certainty }) => certainty === "certain").map((marks) => [standingOf(marks), marksLabel(marks).zh]),
    );
    expect(new Set(labels.values()).size).toBe(labels.size);
  });
});
