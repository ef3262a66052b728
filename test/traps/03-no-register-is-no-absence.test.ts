import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, findingsOf, october, only, patient, rows, type Story, school, taughtDays } from "../support/worlds.js";

describe("a register that was not taken is no absence, and lengthens none", () => {
  it("finds nothing about anybody where no register was taken at all", () => {
    const found = ask(school().registersThrough("2025-08-31"), "2025-10-31");
    expect(found.findings).toEqual([]);
    expect(found.alerts.every((alert) => alert.kind === "registersMissing")).toBe(true);
  });

  it("tells a failed register feed once for the class, not once for each child", () => {
    const found = ask(school().noRegister("2025-10-14", ["am"]), "2025-10-14");
    expect(found.alerts).toEqual([
      { kind: "registersMissing", school: "S1", session: { date: "2025-10-14", session: "am" }, classes: ["C1"] },
    ]);
    expect(found.findings).toEqual([]);
  });

  it("calls the second day possible, not certain, after a day without a register", () => {
    const story = school().absent("P1", "2025-10-13").noRegister("2025-10-14");
    const visit = only(ask(story, "2025-10-14"), "leader-visit-on-day-two");
    expect(visit.marks.certainty).toBe("possible");
    expect(visit.because.wouldSettle).toEqual([
      { date: "2025-10-14", session: "am", class: "C1" },
      { date: "2025-10-14", session: "pm", class: "C1" },
    ]);
    expect(visit.because.run?.days).toEqual({ least: 1, most: 2 });
  });

  it("does not join two certain days across a day without a register", () => {
    const story = school().absent("P1", "2025-10-13").noRegister("2025-10-14").absent("P1", "2025-10-15");
    const found = ask(story, "2025-10-15");
    expect(findingsOf(found, "contact-on-day-one").map((finding) => finding.marks.certainty)).toEqual(["certain"]);
    expect(only(found, "leader-visit-on-day-two").marks.certainty).toBe("possible");
  });

  it("settles the doubt once the register comes in", () => {
    const story = school().absent("P1", "2025-10-13").registerRecorded("2025-10-14", "2025-10-15T07:30");
    const before = ask(story, "2025-10-14", { knownOn: "2025-10-14" });
    const after = ask(story, "2025-10-15");
    expect(only(before, "leader-visit-on-day-two").marks).toMatchObject({ stage: "open", certainty: "possible" });
    expect(only(after, "leader-visit-on-day-two").marks).toMatchObject({ stage: "withdrawn", certainty: "possible" });
  });

  it("does not call a session unknown that is not over yet", () => {
    const story = school().absent("P1", "2025-10-13").noRegister("2025-10-14");
    expect(findingsOf(ask(story, "2025-10-14T11:59"), "leader-visit-on-day-two")).toEqual([]);
    expect(findingsOf(ask(story, "2025-10-14T12:00"), "leader-visit-on-day-two")).toHaveLength(1);
  });

  it("never makes anything certain by leaving a register out", patient, () => {
    const days = taughtDays("2025-10-09", "2025-10-24");
    fc.assert(
      fc.property(fc.subarray([...days]), fc.subarray([...days], { minLength: 1 }), (missed, untaken) => {
        const full = missed.reduce<Story>((told, date) => told.absent("P1", date), october());
        const holed = untaken.reduce<Story>((told, date) => told.noRegister(date), full);
        const certain = (story: Story): number =>
          ask(story, "2025-10-25").findings.filter((finding) => finding.marks.certainty === "certain").length;
        expect(certain(holed)).toBeLessThanOrEqual(certain(full));
        if (missed.every((date) => untaken.includes(date))) expect(rows(ask(holed, "2025-10-25"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
