import { describe, expect, it } from "vitest";
import type { LeavingReason } from "../../src/model/events-attendance.js";
import { ask, findingsOf, only, school } from "../support/worlds.js";

const away = school().absent("P1", "2025-10-13", "2025-10-15");
const gone = away.left("P1", "2025-10-16", "transferOut");

describe("a transfer out that arrives nowhere", () => {
  it("is a gap of the last school, from the leaving on", () => {
    expect(findingsOf(ask(gone, "2025-10-15"), "gap")).toEqual([]);
    expect(only(ask(gone, "2025-10-16"), "gap")).toMatchObject({
      id: "city-2016/gap@P1#2025-10-13",
      bearers: [{ role: "school", at: "S1", force: "advisory" }],
      marks: { stage: "open", timeliness: "onTime", force: "advisory", certainty: "certain" },
    });
    expect(findingsOf(ask(gone, "2026-01-20"), "gap")).toHaveLength(1);
  });

  it("closes when the receiving school says that the child is there, as soon as that is known", () => {
    const arrived = gone.acknowledged("P1", "2025-10-20", "2025-10-22");
    expect(findingsOf(ask(arrived, "2025-10-22"), "gap")).toEqual([]);
    expect(findingsOf(ask(arrived, "2025-10-22", { knownOn: "2025-10-21" }), "gap")).toHaveLength(1);
  });

  it("closes when the child comes to a class of this world", () => {
    expect(findingsOf(ask(gone.moved("P1", "2025-10-20", "C2"), "2025-10-20"), "gap")).toEqual([]);
  });

  it.each<[LeavingReason, number]>([
    ["transferOut", 1],
    ["other", 1],
    ["graduated", 0],
    ["suspension", 0],
    ["deferral", 0],
    ["died", 0],
  ])("after leaving as %s there are %d gaps", (reason, gaps) => {
    expect(findingsOf(ask(away.left("P1", "2025-10-16", reason), "2025-10-20"), "gap")).toHaveLength(gaps);
  });

  it("is none for a child that was there until the last day", () => {
    expect(findingsOf(ask(school().left("P1", "2025-10-16", "transferOut"), "2025-10-20"), "gap")).toEqual([]);
  });
});
