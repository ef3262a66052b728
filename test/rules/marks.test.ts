import { describe, expect, it } from "vitest";
import type { Certainty, Finding, Force, Marks, Stage, Timeliness } from "../../src/rules/finding.js";
import { marksLabel, type Standing, standingOf } from "../../src/rules/marks.js";

const stages: readonly Stage[] = [
  "scheduled",
  "open",
  "fulfilled",
  "lapsed",
  "withdrawn",
  "holds",
  "violated",
  "met",
  "notMet",
  "eligible",
  "decided",
];
const times: readonly Timeliness[] = ["onTime", "overdue", "late", "moot"];
const forces: readonly Force[] = ["binding", "expected", "advisory"];
const certainties: readonly Certainty[] = ["certain", "possible", "provisional", "notEvaluable"];
const kinds: readonly Finding["kind"][] = ["duty", "requirement", "prohibition", "target", "consequence", "gap"];

const all: readonly Marks[] = stages.flatMap((stage) =>
  times.flatMap((timeliness) =>
    forces.flatMap((force) => certainties.map((certainty) => ({ stage, timeliness, force, certainty }))),
  ),
);

const plain: Marks = { stage: "open", timeliness: "onTime", force: "binding", certainty: "certain" };

describe("the table of marks", () => {
  it("has a label in both languages for every combination", () => {
    expect(all).toHaveLength(528);
    for (const marks of all) {
      for (const kind of kinds) {
        const { zh, en } = marksLabel(marks, kind);
        expect(zh, JSON.stringify(marks)).toMatch(/^[\p{Script=Han}，：（）]+$/u);
        expect(en, JSON.stringify(marks)).toMatch(/^[a-z ,]+$/);
      }
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
    [{ stage: "scheduled", certainty: "notEvaluable" }, "scheduled"],
    [{ stage: "holds" }, "holds"],
    [{ stage: "holds", force: "expected" }, "holds"],
    [{ stage: "violated" }, "violated"],
    [{ stage: "violated", force: "expected" }, "notKept"],
    [{ stage: "violated", force: "advisory" }, "notKept"],
    [{ stage: "violated", certainty: "notEvaluable" }, "notEvaluable"],
    [{ stage: "met", force: "advisory" }, "met"],
    [{ stage: "notMet" }, "notMet"],
    [{ stage: "notMet", force: "advisory" }, "shortOfAim"],
    [{ stage: "eligible", force: "advisory" }, "eligible"],
    [{ stage: "eligible", certainty: "notEvaluable" }, "notEvaluable"],
    [{ stage: "decided", certainty: "notEvaluable" }, "decided"],
  ])("%o stands as %s", (marks, standing) => {
    expect(standingOf({ ...plain, ...marks })).toBe(standing);
  });

  it("lets a target run while its period does: it is nobody's task to be overdue", () => {
    expect(standingOf(plain, "target")).toBe("running");
    expect(standingOf({ ...plain, force: "advisory" }, "target")).toBe("running");
    expect(standingOf({ ...plain, certainty: "notEvaluable" }, "target")).toBe("notEvaluable");
    for (const kind of kinds.filter((each) => each !== "target")) expect(standingOf(plain, kind)).toBe("due");
  });

  it("never calls it a breach where the issuer cannot bind, or only strives", () => {
    const breaches: readonly Standing[] = ["overdue", "violated", "notMet"];
    for (const marks of all.filter(({ force }) => force === "expected"))
      for (const kind of kinds) expect(breaches).not.toContain(standingOf(marks, kind));
    for (const marks of all.filter(({ force, stage }) => force === "advisory" && stage !== "open"))
      for (const kind of kinds) expect(breaches).not.toContain(standingOf(marks, kind));
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
      all
        .filter(({ certainty }) => certainty === "certain")
        .flatMap((marks) => kinds.map((kind) => [standingOf(marks, kind), marksLabel(marks, kind)] as const)),
    );
    expect(labels.size).toBeGreaterThanOrEqual(19);
    expect(new Set([...labels.values()].map(({ zh }) => zh)).size).toBe(labels.size);
    expect(new Set([...labels.values()].map(({ en }) => en)).size).toBe(labels.size);
  });
});
