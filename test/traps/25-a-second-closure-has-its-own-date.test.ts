import { describe, expect, it } from "vitest";
import { caseOf, closed, completed, confirmed, stepLines } from "../support/child.js";

const twice = {
  away: [
    ["2025-09-15", "2025-09-19"],
    ["2025-10-13", "2025-10-17"],
  ],
  events: [
    confirmed("2025-09-17"),
    completed("2025-09-22"),
    closed("2025-09-23"),
    confirmed("2025-10-15"),
    completed("2025-10-20"),
    closed("2025-10-21"),
  ],
} as const;

describe("a case that is closed a second time", () => {
  it("has the date of the second closing", () => {
    expect(caseOf(twice, "2025-09-30").closedOn).toBe("2025-09-23");
    expect(caseOf(twice, "2025-10-31").closedOn).toBe("2025-10-21");
  });

  it("has no closing date in between, while it is open again", () => {
    const file = caseOf(twice, "2025-10-16");
    expect(file.closedOn).toBeUndefined();
    expect(file.ground).toBeUndefined();
    expect(file.reopenedOn).toBe("2025-10-13");
  });

  it("keeps both closings in its history", () => {
    const file = caseOf(twice, "2025-10-31");
    expect(file.episodes.map(({ until }) => until)).toEqual(["2025-09-23T00:00", "2025-10-21T00:00"]);
    expect(stepLines(file).filter((line) => line.endsWith("closed"))).toHaveLength(2);
  });

  it("needs the formalities of the second return: those of the first do not close it", () => {
    const events = twice.events.filter(({ id }) => id !== "completed-2025-10-20");
    expect(caseOf({ ...twice, events }, "2025-10-31").closedOn).toBeUndefined();
  });

  it("is not closed later by a claim that only repeats the first", () => {
    const again = { ...twice, events: [...twice.events, closed("2025-10-28")] };
    expect(caseOf(again, "2025-10-31").closedOn).toBe("2025-10-21");
  });
});
