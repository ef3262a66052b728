import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { arbitraryPolicy } from "../support/arbitraries/policies.js";
import { arbitrarySituation } from "../support/arbitraries/worlds.js";
import { cityLadder } from "../support/city-ladder.js";
import { ask, findingsOf, only, patient, school } from "../support/worlds.js";

describe("one child has one open matter for one run", () => {
  it("keeps one finding, under one id, from possible to certain", () => {
    const story = school().absent("P1", "2025-10-13").noRegister("2025-10-14").absent("P1", "2025-10-15", "2025-10-17");
    const possible = only(ask(story, "2025-10-14"), "leader-visit-on-day-two");
    const certain = only(ask(story, "2025-10-17"), "leader-visit-on-day-two");
    expect([possible.marks.certainty, certain.marks.certainty]).toEqual(["possible", "certain"]);
    expect(certain.id).toBe(possible.id);
    expect(certain.due).toBe("2025-10-16");
  });

  it("opens no second finding when the same absence is entered twice, as register and as mark", () => {
    const story = school()
      .absent("P1", "2025-10-13")
      .mark("P1", "2025-10-13", "am", false)
      .mark("P1", "2025-10-13", "pm", false);
    expect(findingsOf(ask(story, "2025-10-13"), "contact-on-day-one")).toHaveLength(1);
  });

  it("never gives two findings one id", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, fc.option(arbitraryPolicy), (situation, policy) => {
        const engine = compile(policy ?? cityLadder, { calendar: schoolCalendar(situation.calendar) });
        const found = engine.assess(createWorld(situation.data), { asOf: situation.asOf });
        const ids = found.findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it("never finds one step of the ladder twice in one run", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, ({ calendar, data, asOf }) => {
        const found = compile(cityLadder, { calendar: schoolCalendar(calendar) }).assess(createWorld(data), { asOf });
        const steps = found.findings
          .filter(({ rule, marks }) => rule !== "joint-persuasion" && marks.stage !== "withdrawn")
          .map(({ rule, subject, runFrom }) => `${rule} ${subject.id} ${runFrom}`);
        expect(new Set(steps).size).toBe(steps.length);
      }),
      { numRuns: 200 },
    );
  });
});
