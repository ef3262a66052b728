import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ladders } from "../../src/calc/ladders.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { assessment, finding, someAssessment } from "./findings.js";

describe("ladders", () => {
  it("groups by child and run, each in the order of the policy's rules", () => {
    const found = assessment([
      finding("visit", { rule: "leader-visit-on-day-two", runFrom: "2025-10-13" }),
      finding("host's own", { rule: "unknown", runFrom: "2025-10-13" }),
      finding("contact", { rule: "contact-on-day-one", runFrom: "2025-10-13" }),
      finding("next run", { runFrom: "2025-10-20" }),
      finding("other child", { subject: { kind: "pupil", id: "P2" }, runFrom: "2025-10-13" }),
      finding("no run", { subject: { kind: "pupil", id: "P2" } }),
    ]);
    const seen = ladders(city2016, found).map(({ pupil, runFrom, rungs }) => [
      pupil,
      runFrom,
      rungs.map(({ id }) => id),
    ]);
    expect(seen).toEqual([
      ["P1", "2025-10-13", ["contact", "visit", "host's own"]],
      ["P1", "2025-10-20", ["next run"]],
      ["P2", "2025-10-13", ["other child"]],
      ["P2", undefined, ["no run"]],
    ]);
  });

  it("puts everything about a child on one rung, and nothing about anything else", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const rungs = ladders(city2016, found).flatMap((ladder) => ladder.rungs);
        const about = found.findings.filter(({ subject }) => subject.kind === "pupil");
        expect(rungs.length).toBe(about.length);
        expect(new Set(rungs)).toEqual(new Set(about));
      }),
    );
  });
});
