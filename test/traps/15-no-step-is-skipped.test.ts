import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { compile } from "../../src/rules/engine/compile.js";
import { arbitrarySituation } from "../support/arbitraries/worlds.js";
import { cityLadder } from "../support/city-ladder.js";
import { ask, patient, school } from "../support/worlds.js";

describe("several steps reached at once all stand", () => {
  it("finds the first three steps when two days' registers come in together", () => {
    const story = school()
      .absent("P1", "2025-10-13", "2025-10-14")
      .registerRecorded("2025-10-13", "2025-10-14T19:00")
      .registerRecorded("2025-10-14", "2025-10-14T19:00");
    const sure = ask(story, "2025-10-14").findings.filter(({ marks }) => marks.certainty === "certain");
    expect(sure.map((finding) => finding.rule)).toEqual([
      "half-day-report",
      "contact-on-day-one",
      "leader-visit-on-day-two",
    ]);
  });

  it("finds them when nobody looked before the third day", () => {
    const found = ask(school().absent("P1", "2025-10-13", "2025-10-15"), "2025-10-15");
    expect(found.findings.map((finding) => [finding.rule, finding.due ?? finding.target])).toEqual([
      ["half-day-report", "2025-10-13"],
      ["contact-on-day-one", "2025-10-13"],
      ["leader-visit-on-day-two", "2025-10-14"],
    ]);
  });

  it("never finds a higher step of a run without the lower ones", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, ({ data, calendar, asOf, knownOn }) => {
        const engine = compile(cityLadder, { calendar: schoolCalendar(calendar) });
        const found = engine.assess(createWorld(data), { asOf, ...(knownOn === undefined ? {} : { knownOn }) });
        const standing = found.findings.filter((finding) => finding.marks.stage !== "withdrawn");
        const has = (rule: string, runFrom: string | undefined, pupil: string): boolean =>
          standing.some((one) => one.rule === rule && one.runFrom === runFrom && one.subject.id === pupil);
        for (const { rule, runFrom, subject } of standing) {
          if (rule === "leader-visit-on-day-two") expect(has("contact-on-day-one", runFrom, subject.id)).toBe(true);
          if (rule === "contact-on-day-one") expect(has("half-day-report", runFrom, subject.id)).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });
});
