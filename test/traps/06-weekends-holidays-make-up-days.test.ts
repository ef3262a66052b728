import { describe, expect, it } from "vitest";
import { ask, findingsOf, only, school } from "../support/worlds.js";

const dayTwo = (story: ReturnType<typeof school>, asOf: `2025-${number}-${number}`): readonly (string | undefined)[] =>
  findingsOf(ask(story, asOf), "leader-visit-on-day-two").map((finding) => finding.due);

describe("weekends, holidays and make-up days", () => {
  it("goes from Friday to Monday without a step at the weekend", () => {
    const story = school().absent("P1", "2025-10-17", "2025-10-20");
    expect(dayTwo(story, "2025-10-19")).toEqual([]);
    expect(dayTwo(story, "2025-10-20")).toEqual(["2025-10-20"]);
  });

  it("goes across National Day, from 30 September to 9 October", () => {
    const story = school().absent("P1", "2025-09-30", "2025-10-09");
    expect(dayTwo(story, "2025-10-08")).toEqual([]);
    expect(dayTwo(story, "2025-10-09")).toEqual(["2025-10-09"]);
  });

  it("takes the make-up Saturday 11 October for the school day that it is", () => {
    expect(dayTwo(school().absent("P1", "2025-10-10", "2025-10-11"), "2025-10-12")).toEqual(["2025-10-11"]);
  });

  it("takes the make-up Sunday 28 September for the school day that it is", () => {
    expect(dayTwo(school().absent("P1", "2025-09-26", "2025-09-28"), "2025-09-28")).toEqual(["2025-09-28"]);
  });

  it("does not let the attended make-up Saturday be forgotten: it ends the run", () => {
    const story = school().absent("P1", "2025-10-10").absent("P1", "2025-10-13");
    expect(dayTwo(story, "2025-10-13")).toEqual([]);
  });

  it("counts no absence from a register on a rest day, and says so", () => {
    const stray = { kind: "register", id: "stray", class: "C1", session: "am", absent: ["P1"] } as const;
    const story = school()
      .absent("P1", "2025-10-17")
      .event({ ...stray, occurredOn: "2025-10-18", recordedOn: "2025-10-18" });
    const found = ask(story, "2025-10-19");
    expect(only(found, "contact-on-day-one").because.run?.halfDays).toEqual({ least: 2, most: 2 });
    expect(found.alerts).toContainEqual({
      kind: "registerOnRestDay",
      school: "S1",
      session: { date: "2025-10-18", session: "am" },
      classes: ["C1"],
    });
  });

  it("does not end a run by a register on a rest day in which the child is not listed", () => {
    const stray = { kind: "register", id: "stray", class: "C1", session: "am", absent: [] } as const;
    const story = school()
      .absent("P1", "2025-10-17", "2025-10-20")
      .event({ ...stray, occurredOn: "2025-10-18", recordedOn: "2025-10-18" });
    expect(dayTwo(story, "2025-10-20")).toEqual(["2025-10-20"]);
  });
});
