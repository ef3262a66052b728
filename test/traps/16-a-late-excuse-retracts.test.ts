import { describe, expect, it } from "vitest";
import { ask, findingsOf, only, rows, school } from "../support/worlds.js";

const twoFailures = school()
  .absent("P1", "2025-10-13", "2025-10-17")
  .call("P1", "2025-10-13T18:00")
  .visit("P1", "2025-10-14T18:00", { by: "principal", reason: "works in a shop" })
  .report("P1", "2025-10-15T10:00", "townshipGovernment", { id: "to-township" })
  .report("P1", "2025-10-15T10:30", "educationAuthority", { id: "to-authority" });
const excused = twoFailures.leave("P1", "2025-10-13", "2025-10-17", { recordedOn: "2025-10-16T09:00" });

describe("an excuse that arrives late takes back what rested on the absence", () => {
  it("withdraws every step, and shows each as it last stood", () => {
    expect(rows(ask(excused, "2025-10-16"))).toEqual([
      "2025-10-13T12:00 half-day-report aim 2025-10-13: withdrawn onTime advisory certain",
      "2025-10-13T17:00 contact-on-day-one due 2025-10-13: withdrawn onTime binding certain",
      "2025-10-14T08:00 leader-visit-on-day-two due 2025-10-14: withdrawn onTime binding certain",
      "2025-10-15T08:00 report-after-two-failures aim 2025-10-16: withdrawn onTime advisory certain",
      "2025-10-15T10:00 joint-persuasion: withdrawn onTime advisory certain",
    ]);
  });

  it("flags the step whose report had left the school, so that the host can retract it", () => {
    const found = ask(excused, "2025-10-16");
    const flagged = found.findings.filter((finding) => finding.basisWithdrawn).map((finding) => finding.rule);
    expect(flagged).toEqual(["report-after-two-failures", "joint-persuasion"]);
    expect(only(found, "report-after-two-failures").because.withdrawn).toEqual({
      at: "2025-10-16T09:00",
      leftTheSchool: ["to-township", "to-authority"],
    });
  });

  it("does not flag a report that stayed within the school", () => {
    const story = school()
      .absent("P1", "2025-10-13")
      .report("P1", "2025-10-13T12:30", "school", { by: "homeroomTeacher", matter: "absence" })
      .leave("P1", "2025-10-13", "2025-10-13", { recordedOn: "2025-10-14" });
    const report = only(ask(story, "2025-10-14"), "half-day-report");
    expect(report).toMatchObject({ basisWithdrawn: false, marks: { stage: "withdrawn" } });
  });

  it("stood as long as the excuse was not known", () => {
    expect(only(ask(excused, "2025-10-15", { knownOn: "2025-10-15" }), "joint-persuasion").marks.stage).toBe("open");
  });

  it("withdraws exactly what rested on the excused days", () => {
    const story = school()
      .absent("P1", "2025-10-13", "2025-10-16")
      .leave("P1", "2025-10-13", "2025-10-14", { recordedOn: "2025-10-17" });
    const stages = ask(story, "2025-10-16").findings.map(({ rule, triggeredAt, marks }) => [
      rule,
      triggeredAt.slice(0, 10),
      marks.stage,
    ]);
    expect(stages).toEqual([
      ["half-day-report", "2025-10-13", "withdrawn"],
      ["contact-on-day-one", "2025-10-13", "withdrawn"],
      ["leader-visit-on-day-two", "2025-10-14", "withdrawn"],
      ["half-day-report", "2025-10-15", "open"],
      ["contact-on-day-one", "2025-10-15", "open"],
      ["leader-visit-on-day-two", "2025-10-16", "open"],
    ]);
  });

  it("stands again when the leave itself turns out to be an error", () => {
    const story = school()
      .absent("P1", "2025-10-13")
      .leave("P1", "2025-10-13", "2025-10-13", { id: "slip", recordedOn: "2025-10-14" })
      .retracted("slip", "2025-10-15");
    expect(findingsOf(ask(story, "2025-10-15"), "contact-on-day-one").map(({ marks }) => marks.stage)).toEqual([
      "open",
    ]);
    const before = ask(story, "2025-10-15", { knownOn: "2025-10-14" });
    expect(findingsOf(before, "contact-on-day-one").map(({ marks }) => marks.stage)).toEqual(["withdrawn"]);
  });

  it("retracts as well when a mark or a new register says that the child was there", () => {
    const missed = school().absent("P1", "2025-10-13");
    const marked = missed
      .mark("P1", "2025-10-13", "am", true, "2025-10-14T08:00")
      .mark("P1", "2025-10-13", "pm", true, "2025-10-14T08:00");
    const again = {
      kind: "register",
      id: "again",
      class: "C1",
      session: "pm",
      absent: [],
      occurredOn: "2025-10-13",
    } as const;
    const retaken = missed.event({ ...again, recordedOn: "2025-10-14T08:00" });
    expect(only(ask(marked, "2025-10-14"), "contact-on-day-one").marks.stage).toBe("withdrawn");
    expect(only(ask(retaken, "2025-10-14"), "contact-on-day-one").marks.stage).toBe("withdrawn");
  });

  it("retracts a second day that a mark opened and the register of the same session closes", () => {
    const story = school().absent("P1", "2025-10-13").mark("P1", "2025-10-14", "am", false, "2025-10-14T08:05");
    const before = ask(story, "2025-10-14T08:07", { knownOn: "2025-10-14T08:07" });
    expect(only(before, "leader-visit-on-day-two").marks.stage).toBe("open");
    expect(only(ask(story, "2025-10-14"), "leader-visit-on-day-two").marks.stage).toBe("withdrawn");
  });
});
