import { describe, expect, it } from "vitest";
import { ask, findingsOf, only, rows, school } from "../support/worlds.js";

describe("a child that has left is not counted any more", () => {
  it("ends the run on the leaving day, at midnight", () => {
    const story = school().absent("P1", "2025-10-13", "2025-10-17").left("P1", "2025-10-14", "graduated");
    const found = ask(story, "2025-10-17");
    expect(findingsOf(found, "leader-visit-on-day-two")).toEqual([]);
    expect(only(found, "contact-on-day-one").because.run).toMatchObject({ days: { least: 1, most: 1 }, ended: "left" });
  });

  it("finds nothing in registers that still list the child", () => {
    const register = { kind: "register", class: "C1", session: "am", absent: ["P1"] } as const;
    const story = school()
      .left("P1", "2025-10-10", "transferOut")
      .registersThrough("2025-10-09")
      .event({ ...register, id: "r1", occurredOn: "2025-10-13", recordedOn: "2025-10-13" })
      .event({ ...register, id: "r2", occurredOn: "2025-10-14", recordedOn: "2025-10-14" });
    expect(rows(ask(story, "2025-10-17"))).toEqual([]);
  });

  it("does not take sessions after the leaving for unknown ones", () => {
    const story = school().absentHalf("P1", "2025-10-13", "pm").left("P1", "2025-10-14", "died");
    expect(rows(ask(story.registersThrough("2025-10-13"), "2025-10-31"))).toEqual([
      "2025-10-13T17:00 half-day-report aim 2025-10-13: lapsed onTime advisory certain",
    ]);
  });

  it("does not expect a child that is still to come", () => {
    const story = school().left("P1", "2025-09-01", "deferral").moved("P1", "2025-10-20", "C1");
    expect(rows(ask(story.absent("P1", "2025-09-01", "2025-10-17"), "2025-10-31"))).toEqual([]);
  });

  it("asks for no register of a class in which nobody is left", () => {
    const gone = school()
      .moved("P1", "2025-10-09", "C2")
      .left("P1", "2025-10-10", "graduated")
      .registersThrough("2025-10-09");
    const classes = ask(gone, "2025-10-17").alerts.flatMap((alert) => ("classes" in alert ? alert.classes : []));
    expect(classes).toContain("C1");
    expect(classes).not.toContain("C2");
  });
});
