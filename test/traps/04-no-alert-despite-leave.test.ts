import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, findingsOf, october, patient, rows, school } from "../support/worlds.js";

describe("leave that exists silences what it covers", () => {
  it("finds nothing where the leave was approved beforehand", () => {
    const story = school().leave("P1", "2025-10-13", "2025-10-15", { recordedOn: "2025-10-12" });
    expect(rows(ask(story.absent("P1", "2025-10-13", "2025-10-15"), "2025-10-17"))).toEqual([]);
  });

  it("does not excuse by a slip that nobody approved", () => {
    const story = school().leave("P1", "2025-10-13", "2025-10-13", { approved: false }).absent("P1", "2025-10-13");
    expect(findingsOf(ask(story, "2025-10-13"), "contact-on-day-one")).toHaveLength(1);
  });

  it("does not excuse another child", () => {
    const story = school().leave("P2", "2025-10-13", "2025-10-13").absent("P1", "2025-10-13");
    expect(findingsOf(ask(story, "2025-10-13"), "contact-on-day-one")).toHaveLength(1);
  });

  it("does not excuse the afternoon by leave for the morning", () => {
    const story = school()
      .absent("P1", "2025-10-13")
      .leave("P1", "2025-10-13", "2025-10-13", { sessions: ["am", "am"] });
    const found = ask(story, "2025-10-13");
    expect(findingsOf(found, "half-day-report").map((finding) => finding.triggeredAt)).toEqual(["2025-10-13T17:00"]);
    expect(findingsOf(found, "contact-on-day-one")).toEqual([]);
  });

  it("does not end a run, nor lengthen it, by a day of leave in its midst", () => {
    const story = school()
      .absent("P1", "2025-10-13", "2025-10-15")
      .leave("P1", "2025-10-14", "2025-10-14", { recordedOn: "2025-10-13" });
    const [visit, ...more] = findingsOf(ask(story, "2025-10-15"), "leader-visit-on-day-two");
    expect(visit).toMatchObject({ runFrom: "2025-10-13", due: "2025-10-15" });
    expect(visit?.because.run).toMatchObject({ days: { least: 2, most: 2 }, excusedSessions: 2 });
    expect(more).toEqual([]);
  });

  it("leaves a child that came to school although it had leave simply present", () => {
    expect(rows(ask(school().leave("P1", "2025-10-13", "2025-10-15"), "2025-10-17"))).toEqual([]);
  });

  it("finds nothing about any absence that approved leave covers from the start", patient, () => {
    const day = fc.integer({ min: 13, max: 24 });
    fc.assert(
      fc.property(day, day, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (a, b, before, after) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const story = october()
          .absent("P1", `2025-10-${from}`, `2025-10-${to}`)
          .leave("P1", `2025-10-${from - before}`, `2025-10-${to + after}`, { recordedOn: "2025-10-09" });
        expect(rows(ask(story, "2025-10-31"))).toEqual([]);
      }),
    );
  });
});
