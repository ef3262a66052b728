import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { schoolDay } from "../../src/rules/words.js";
import { ask, findingsOf, only, ourEngine, ours, row, rows, school } from "../support/worlds.js";

describe("a change of class or school in the midst of a run", () => {
  const moved = school().absent("P1", "2025-10-13", "2025-10-15").moved("P1", "2025-10-14", "C2");

  it("does not reset the count", () => {
    const visit = only(ask(moved, "2025-10-15"), "leader-visit-on-day-two");
    expect(visit).toMatchObject({ runFrom: "2025-10-13", due: "2025-10-14" });
    expect(visit.because.run?.days).toEqual({ least: 3, most: 3 });
  });

  it("does not clone the child: each step stands once", () => {
    const rules = ask(moved, "2025-10-15").findings.map((finding) => finding.rule);
    expect(rules).toEqual(["half-day-report", "contact-on-day-one", "leader-visit-on-day-two"]);
  });

  it("moves what is open, and leaves what was missed with whom it belonged to", () => {
    const found = ask(moved, "2025-10-15");
    expect(only(found, "contact-on-day-one").bearers.map((bearer) => bearer.at)).toEqual(["C1"]);
    expect(only(found, "leader-visit-on-day-two").bearers.map((bearer) => bearer.at)).toEqual(["S2"]);
    expect(only(found, "half-day-report").bearers.map((bearer) => bearer.at)).toEqual(["C2"]);
  });

  it("keeps the ids that stood before the move", () => {
    const ids = (story: typeof moved): readonly string[] => ask(story, "2025-10-15").findings.map(({ id }) => id);
    expect(ids(moved)).toEqual(ids(school().absent("P1", "2025-10-13", "2025-10-15")));
  });

  it("counts attempts of both schools in the one run", () => {
    const story = moved.visit("P1", "2025-10-13T18:30").visit("P1", "2025-10-14T18:30");
    expect(
      findingsOf(ask(story, "2025-10-15"), "report-after-two-failures").map((finding) => finding.bearers[0]?.at),
    ).toEqual(["S2"]);
  });

  it("goes on through a leaving and a new start elsewhere", () => {
    const story = school()
      .absent("P1", "2025-10-13")
      .left("P1", "2025-10-14", "transferOut")
      .moved("P1", "2025-10-20", "C2")
      .absent("P1", "2025-10-20");
    expect(only(ask(story, "2025-10-20"), "leader-visit-on-day-two")).toMatchObject({
      runFrom: "2025-10-13",
      due: "2025-10-20",
    });
    expect(rows(ask(story, "2025-10-20")).filter((line) => line.includes("contact-on-day-one"))).toHaveLength(1);
  });

  it("does not take sessions for unknown that lie before the records of the new school", () => {
    const engine = ourEngine({ when: ours.absence.enters(schoolDay(2)) });
    const data = moved.registersThrough("2025-10-13").data();
    const schools = data.schools.map((one) => (one.id === "S2" ? { ...one, recordsFrom: "2025-10-20" as const } : one));
    const found = engine.assess(createWorld({ ...data, schools }), { asOf: "2025-10-17" });
    expect(found.findings.map(row)).toEqual([]);
  });
});
