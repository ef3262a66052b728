import { describe, expect, it } from "vitest";
import { evidenceFindings } from "../../src/calc/evidence/evidence-findings.js";
import { caseStanding } from "../../src/model/case-standing.js";
import { caseOf, closed, completed, confirmed, stepLines } from "../support/child.js";
import { ask, autumn2025, findingsOf, only, school } from "../support/worlds.js";

const away = school()
  .absent("P1", "2025-10-13", "2025-10-14")
  .absentHalf("P1", "2025-10-15", "pm")
  .absent("P1", "2025-10-16", "2025-10-17");

describe("a child that comes back for one session and stays away again", () => {
  it("begins a new run with steps of its own", () => {
    const found = ask(away, "2025-10-17");
    expect(findingsOf(found, "contact-on-day-one").map(({ runFrom, due }) => [runFrom, due])).toEqual([
      ["2025-10-13", "2025-10-13"],
      ["2025-10-15", "2025-10-16"],
    ]);
    expect(findingsOf(found, "leader-visit-on-day-two").map(({ runFrom, due }) => [runFrom, due])).toEqual([
      ["2025-10-13", "2025-10-14"],
      ["2025-10-15", "2025-10-17"],
    ]);
  });

  it("has other ids than before, so that a host tells of them again", () => {
    const ids = findingsOf(ask(away, "2025-10-17"), "contact-on-day-one").map(({ id }) => id);
    expect(ids).toEqual(["city-2016/contact-on-day-one@P1#2025-10-13", "city-2016/contact-on-day-one@P1#2025-10-16"]);
  });

  it("leaves the old steps closed, and the new ones open", () => {
    const stood = findingsOf(ask(away, "2025-10-17"), "leader-visit-on-day-two").map(({ marks }) => [
      marks.stage,
      marks.timeliness,
    ]);
    expect(stood).toEqual([
      ["open", "moot"],
      ["open", "onTime"],
    ]);
  });

  it("counts attempts afresh: one before the return and one after it are not two on end", () => {
    const story = away.visit("P1", "2025-10-13T18:00").visit("P1", "2025-10-16T18:00");
    expect(findingsOf(ask(story, "2025-10-17"), "report-after-two-failures")).toEqual([]);
  });

  it("counts no contact of the old run for the new one", () => {
    const story = away.call("P1", "2025-10-14T10:00");
    const [, second] = findingsOf(ask(story, "2025-10-17"), "contact-on-day-one");
    expect(second?.because.evidence).toMatchObject({ done: false, matched: [] });
  });

  it("does not take leave for a return", () => {
    const story = school()
      .absent("P1", "2025-10-13", "2025-10-16")
      .leave("P1", "2025-10-14", "2025-10-15", { recordedOn: "2025-10-13" });
    expect(only(ask(story, "2025-10-16"), "leader-visit-on-day-two").runFrom).toBe("2025-10-13");
  });
});

// A confirmed dropout is there on the day of the report, Wednesday 29 October, and away before and after.
const shown = [
  ["2025-10-13", "2025-10-28"],
  ["2025-10-30", "2025-11-14"],
] as const;

describe("a dropout that is there on the day of the report only", () => {
  const decided = [confirmed("2025-10-20")];

  it("has returned on that day, and no longer on the next", () => {
    const file = caseOf({ away: shown, events: decided }, "2025-11-14");
    const status = (at: "2025-10-29T20:00" | "2025-10-30T20:00"): string | undefined => caseStanding(file, at).status;
    expect([status("2025-10-29T20:00"), status("2025-10-30T20:00")]).toEqual(["returned", "confirmed"]);
    expect(file).toMatchObject({ rebounds: 1, openedOn: "2025-10-13" });
    expect(file.closedOn).toBeUndefined();
  });

  it("is opened again where its case was closed on that day", () => {
    const events = [...decided, completed("2025-10-29"), closed("2025-10-29")];
    expect(stepLines(caseOf({ away: shown, events }, "2025-11-14")).slice(-2)).toEqual([
      "2025-10-29T17:00 closed",
      "2025-10-30T17:00 suspected",
    ]);
  });

  it("is not closed by a claim made once it is away again", () => {
    const events = [...decided, completed("2025-10-29"), closed("2025-10-31")];
    expect(caseOf({ away: shown, events }, "2025-11-14").closedOn).toBeUndefined();
  });

  it("has not returned by papers alone", () => {
    const never = [["2025-10-13", "2025-11-14"]] as const;
    const events = [...decided, completed("2025-10-29"), closed("2025-10-29")];
    expect(stepLines(caseOf({ away: never, events }, "2025-11-14")).at(-1)).toBe("2025-10-20T00:00 confirmed");
  });
});

describe("a child that is there on the day of a report only, as the evidence tells it", () => {
  const limits = {
    returnOnReportDay: { daysBefore: 5, daysBack: 1, daysAfter: 5, reports: [], reportDays: ["2025-10-22"] },
  } as const;
  const told = (story: ReturnType<typeof school>): readonly string[] =>
    evidenceFindings(story.world(), { asOf: "2025-10-31", calendar: autumn2025, limits }).findings.map(({ id }) => id);
  const before = school().absent("P1", "2025-10-15", "2025-10-21");

  it("is to be checked", () => {
    expect(told(before.absent("P1", "2025-10-23", "2025-10-31"))).toEqual(["returnOnReportDay@pupil:P1#2025-10-22"]);
  });

  it("is no finding where the child stays", () => {
    expect(told(before)).toEqual([]);
  });
});
