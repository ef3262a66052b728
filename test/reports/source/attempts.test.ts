import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { Talk } from "../../../src/model/events-contact.js";
import { parseMoment } from "../../../src/model/moment.js";
import { type AttemptSpan, attemptsOf, otherContactsOf } from "../../../src/reports/source/attempts.js";
import { childIn, sourceOf } from "../../support/reports.js";
import { type Story, school } from "../../support/worlds.js";

const away = school().recordsFrom("2025-10-09").absent("P1", "2025-10-13", "2025-10-17");

/** The attempts, a line each: number, day, how, outcome and the day of the return. */
function lines(
  story: Story,
  asOf: "2025-10-17" | "2025-10-31" = "2025-10-31",
  span: AttemptSpan = {},
): readonly string[] {
  return attemptsOf(childIn(sourceOf(story, asOf)), span).map(({ number, on, kind, outcome, returnedOn = "" }) =>
    `${number} ${on} ${kind} ${outcome} ${returnedOn}`.trim(),
  );
}

function talk(more: Partial<Talk> & Pick<Talk, "purpose">): SchoolEvent {
  const on = { occurredOn: "2025-10-14", recordedOn: "2025-10-14" } as const;
  return { kind: "talk", id: "talk", pupil: "P1", by: "school", inPerson: true, ...on, ...more };
}

describe("attempts (reading G7)", () => {
  it("are contacts to bring the child back at which somebody was reached, and joint persuasions", () => {
    const told = away
      .call("P1", "2025-10-13T12:30")
      .visit("P1", "2025-10-14T18:00")
      .event(talk({ purpose: "return", with: "pupil", occurredOn: "2025-10-15", recordedOn: "2025-10-15" }))
      .joint("P1", "2025-10-16", ["school", "villageCommittee"]);
    expect(lines(told, "2025-10-17")).toEqual([
      "1 2025-10-13 phoneCall notReturned",
      "2 2025-10-14 homeVisit notReturned",
      "3 2025-10-15 talk notReturned",
      "4 2025-10-16 jointPersuasion notReturned",
    ]);
  });

  it("are not tries that reached nobody, nor contacts for something else: those are told apart", () => {
    const told = away
      .call("P1", "2025-10-13T12:30", { live: false })
      .visitInVain("P1", "2025-10-13T18:00")
      .call("P1", "2025-10-14T12:30", { purpose: "enquiry" })
      .event(talk({ purpose: "admonish", with: "guardian" }), talk({ id: "talk-2", purpose: "return" }))
      .report("P1", "2025-10-15", "townEducationOffice");
    expect(lines(told)).toEqual([]);
    expect(otherContactsOf(childIn(sourceOf(told, "2025-10-31")))).toHaveLength(5);
  });

  it("are numbered in the order in which they happened, not in which they were written down", () => {
    const told = away
      .visit("P1", "2025-10-16T18:00", { recordedOn: "2025-10-16T19:00" })
      .visit("P1", "2025-10-14T18:00", { recordedOn: "2025-10-20T08:00" });
    expect(lines(told).map((line) => line.slice(0, 12))).toEqual(["1 2025-10-14", "2 2025-10-16"]);
    expect(lines(told, "2025-10-17")).toHaveLength(2);
  });

  it("are two on a day where different persons tried, and one where the same one came again", () => {
    const once = away.visit("P1", "2025-10-14T07:30");
    const [again, another] = [{}, { by: "principal" } as const].map((spec) =>
      once.visit("P1", "2025-10-14T18:00", spec),
    );
    expect(another && lines(another)).toEqual([
      "1 2025-10-14 homeVisit notReturned",
      "2 2025-10-14 homeVisit returned 2025-10-20",
    ]);
    expect(again && lines(again)).toEqual(["1 2025-10-14 homeVisit returned 2025-10-20"]);
  });

  it("leave out what was superseded, retracted, not known then, or after the cut-off", () => {
    const told = away
      .visit("P1", "2025-10-14T18:00", { id: "wrong" })
      .retracted("wrong", "2025-10-15")
      .visit("P1", "2025-10-16T18:00", { recordedOn: "2025-10-22" })
      .visit("P1", "2025-10-28T18:00");
    expect(lines(told, "2025-10-17")).toEqual(["1 2025-10-16 homeVisit notReturned"]);
    const source = sourceOf(told, "2025-10-17", { knownOn: "2025-10-17" });
    expect(attemptsOf(childIn(source))).toEqual([]);
    expect(attemptsOf(childIn(sourceOf(told, "2025-10-17", { knownOn: "2025-10-14T23:00" })))).toHaveLength(1);
  });

  it("say who acted, with whom, and what was found out", () => {
    const spec = { person: "t1", reason: "打工", foundAt: "away" } as const;
    const [attempt] = attemptsOf(childIn(sourceOf(away.visit("P1", "2025-10-14T18:00", spec), "2025-10-31")));
    expect(attempt).toMatchObject({ ...spec, by: ["homeroomTeacher"], with: "guardian" });
    const [joint] = attemptsOf(childIn(sourceOf(away.joint("P1", "2025-10-14", ["school", "guardian"]), "2025-10-31")));
    expect(joint?.by).toEqual(["school", "guardian"]);
  });
});

describe("the outcome of an attempt", () => {
  const tried = away.visit("P1", "2025-10-14T18:00").visit("P1", "2025-10-16T18:00");

  it("is the return before the next attempt, and is the last one's alone", () => {
    expect(lines(tried).map((line) => line.slice(2))).toEqual([
      "2025-10-14 homeVisit notReturned",
      "2025-10-16 homeVisit returned 2025-10-20",
    ]);
  });

  it("is not known where a register is missing on the days on which the child may have come", () => {
    const silent = tried.noRegister("2025-10-20").noRegister("2025-10-21").registersThrough("2025-10-21");
    expect(lines(silent).map((line) => line.split(" ")[3])).toEqual(["notReturned", "unknown"]);
  });

  it("is a later return where a register before it is missing: then it is sure that it came", () => {
    expect(lines(tried.noRegister("2025-10-20"))[1]).toBe("2 2025-10-16 homeVisit returned 2025-10-21");
  });

  it("is none yet where the cut-off comes first", () => {
    expect(lines(tried, "2025-10-17").map((line) => line.split(" ")[3])).toEqual(["notReturned", "notReturned"]);
  });
});

describe("attempts of a span", () => {
  it("are those from its first minute to before its last, numbered within it", () => {
    const told = away.visit("P1", "2025-10-14T18:00").visit("P1", "2025-10-16T18:00");
    const [from = 0, until = 0] = ["2025-10-14T18:01", "2025-10-16T18:01"].map((at) => parseMoment(at)?.first);
    expect(lines(told, "2025-10-31", { from, until })).toEqual(["1 2025-10-16 homeVisit returned 2025-10-20"]);
    expect(lines(told, "2025-10-31", { from, until: until - 1 })).toEqual([]);
  });
});
