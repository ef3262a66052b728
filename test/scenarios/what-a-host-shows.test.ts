/** Beside what the tables say: the one word for the four marks, the place in the document, and what a finding rests on. */
import { describe, expect, it } from "vitest";
import { marksLabel } from "../../src/rules/marks.js";
import { ask, findingsOf, only, school } from "../support/worlds.js";

const oneDay = school().absent("P1", "2025-10-13");
const week = school().absent("P1", "2025-10-13", "2025-10-17");

describe("what a host shows", () => {
  it("says it in one word, in both languages", () => {
    const assessment = ask(week.call("P1", "2025-10-14T07:30"), "2025-10-15");
    const ladder = ["half-day-report", "contact-on-day-one", "leader-visit-on-day-two"];
    const labels = ladder.flatMap((rule) => findingsOf(assessment, rule).map(({ marks }) => marksLabel(marks)));
    expect(labels).toEqual([
      { zh: "应办（原文未定时限）", en: "to be done, no time set" },
      { zh: "逾期已办", en: "done late" },
      { zh: "逾期", en: "overdue" },
    ]);
  });

  it("cites the clause with its place in the document and the readings that were chosen", () => {
    const { cites, readings } = only(ask(oneDay, "2025-10-13"), "contact-on-day-one").because;
    expect(cites.map(({ clause, at }) => [clause, at])).toEqual([["city-2016/2.1.2i", "二（一）2 三要 其二"]]);
    expect(readings.map(({ reading }) => reading)).toContain("whole-day-known-at-its-end");
  });

  it("names the registers and the sessions on which a step rests", () => {
    const { trigger, run } = only(ask(oneDay, "2025-10-13"), "contact-on-day-one").because;
    expect(trigger).toMatchObject({
      at: "2025-10-13T17:00",
      events: ["register-C1-2025-10-13-am", "register-C1-2025-10-13-pm"],
    });
    expect(run).toMatchObject({ from: "2025-10-13", lastMissed: { date: "2025-10-13", session: "pm" } });
  });

  it("shows the visit that was made, and that the reason is wanted", () => {
    const visited = school()
      .absent("P1", "2025-10-13", "2025-10-14")
      .visit("P1", "2025-10-14T16:00", { by: "principal", id: "visit" });
    const { evidence } = only(ask(visited, "2025-10-14"), "leader-visit-on-day-two").because;
    expect(evidence).toMatchObject({ done: false, matched: ["visit"] });
    expect(evidence.wanted).toHaveLength(1);
    expect(evidence.wanted[0]?.en).toContain("reason");
    expect(evidence.wanted[0]?.zh).toContain("原因");
  });
});
