import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BaoxueError } from "../../src/model/errors.js";
import { marksLabel } from "../../src/rules/marks.js";
import { within } from "../../src/rules/words.js";
import { ask, datesFrom, only, ourEngine, ours, patient, school } from "../support/worlds.js";

const due = within(ours.parameter("period"), "calendarDay");
const told = school().report("P1", "2025-10-13", "school");
const unset = ourEngine({ due });

describe("what is missing makes a rule not evaluable: neither late nor on time", () => {
  it("gives no due date where the parameter has no value", () => {
    const finding = only(ask(told, "2026-01-20", { engine: unset }), "rule");
    expect(finding.due).toBeUndefined();
    expect(finding.marks).toEqual({ stage: "open", timeliness: "onTime", force: "binding", certainty: "notEvaluable" });
  });

  it("says so in words, and says what is missing", () => {
    const finding = only(ask(told, "2026-01-20", { engine: unset }), "rule");
    expect(marksLabel(finding.marks).en).toContain("not evaluable");
    expect(marksLabel(finding.marks).zh).toContain("无法判断");
    expect(finding.because.lacking.map((text) => text.en)).toEqual(['parameter "some" has no value']);
  });

  it("is not overdue on any later day", patient, () => {
    fc.assert(
      fc.property(fc.constantFrom(...datesFrom("2025-10-13", 100)), (asOf) => {
        const { marks } = only(ask(told, asOf, { engine: unset }), "rule");
        expect([marks.timeliness, marks.certainty]).toEqual(["onTime", "notEvaluable"]);
      }),
      { numRuns: 20 },
    );
  });

  it("shows a deed as done, not as late", () => {
    const finding = only(ask(told.visit("P1", "2025-12-01"), "2025-12-02", { engine: unset }), "rule");
    expect(finding.marks).toMatchObject({ stage: "fulfilled", timeliness: "onTime", certainty: "notEvaluable" });
  });

  it("is evaluable once the host gives the value", () => {
    const finding = only(
      ask(told, "2025-10-20", { engine: ourEngine({ due }, { parameters: { period: 3 } }) }),
      "rule",
    );
    expect(finding).toMatchObject({ due: "2025-10-16", marks: { timeliness: "overdue", certainty: "certain" } });
  });

  it.each([2.5, -5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s as a number of days", (period) => {
    expect(() => ourEngine({ due }, { parameters: { period } })).toThrow(BaoxueError);
  });

  it("aims at nothing where the reading names no target", () => {
    const finding = only(
      ask(told, "2025-12-31", { engine: ourEngine({ due: ours.vague("及时", { target: "target" }) }) }),
      "rule",
    );
    expect(finding.target).toBeUndefined();
    expect(finding.marks).toMatchObject({ timeliness: "onTime", force: "advisory" });
  });
});
