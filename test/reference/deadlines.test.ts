/** Deadlines reasoned by hand, most of them on a report of Wednesday 3 September. */
import { describe, expect, it } from "vitest";
import type { CivilMoment } from "../../src/model/moment.js";
import type { Deadline } from "../../src/rules/deadline.js";
import type { NaiveFinding } from "./finding.js";
import { dated, duty, on, only, our, report, visit, world } from "./small.js";

const told = report("03", "school", dated("03", { id: "told" }));

function due(of: Deadline, asOf: CivilMoment = on("03")): Pick<NaiveFinding, "due" | "dueHadPassed" | "certainty"> {
  const { due: day, dueHadPassed, certainty } = only(duty({ due: of }), world(told), asOf);
  return {
    ...(day !== undefined && { due: day }),
    ...(dueHadPassed && { dueHadPassed }),
    certainty,
  };
}

describe("deadlines", () => {
  it("a day of the year: the first on or after the trigger's day", () => {
    expect(due({ kind: "onDayOfYear", month: 9, day: 3 })).toEqual({ due: "2025-09-03", certainty: "certain" });
    expect(due({ kind: "onDayOfYear", month: 7, day: 15 })).toEqual({ due: "2026-07-15", certainty: "certain" });
    expect(due({ kind: "onDayOfYear", month: 2, day: 29, at: "12:00" })).toEqual({
      due: "2026-02-28T12:00",
      certainty: "certain",
    });
    // Saturday 13 September is a working day that makes up for another.
    expect(due({ kind: "onDayOfYear", month: 9, day: 14, roll: "nextWorkingDay" }).due).toBe("2025-09-15");
    expect(due({ kind: "onDayOfYear", month: 9, day: 14, roll: "previousWorkingDay" }).due).toBe("2025-09-13");
  });

  it("a date: and whether it had passed", () => {
    expect(due({ kind: "onDate", date: "2025-09-30" })).toEqual({ due: "2025-09-30", certainty: "certain" });
    expect(due({ kind: "onDate", date: "2025-09-01" })).toEqual({
      due: "2025-09-01",
      dueHadPassed: true,
      certainty: "certain",
    });
    const passed = only(duty({ due: { kind: "onDate", date: "2025-09-01" } }), world(told), on("03"));
    expect(passed).toMatchObject({ timeliness: "overdue", notes: 1 });
  });

  it("the end of a period: not evaluable where it arose in none", () => {
    expect(due({ kind: "endOfPeriod" })).toEqual({ certainty: "notEvaluable" });
  });

  it("the moment that the triggering act names, or none", () => {
    const notice = { kind: "notice", pupil: "p", by: "school", to: "guardian", notice: "order" } as const;
    const rule = duty({ when: our.happens(our.did("notice")), due: { kind: "namedInTrigger", field: "dueOn" } });
    const asked = (more: object): NaiveFinding => only(rule, world({ ...notice, ...dated("03"), ...more }), on("03"));
    expect(asked({ dueOn: "2025-09-08T16:00" })).toMatchObject({ due: "2025-09-08T16:00", certainty: "certain" });
    expect(asked({}).certainty).toBe("notEvaluable");
    expect(asked({}).due).toBeUndefined();
    expect(asked({ dueOn: "2025-09-02" })).toMatchObject({ due: "2025-09-02", dueHadPassed: true });
  });

  it("a parameter that is dated and keyed by stage", () => {
    const rule: Deadline = { kind: "within", amount: our.parameter("rising"), unit: "calendarDay" };
    expect(due(rule).due).toBe("2025-09-06"); // three, for junior secondary school
    const primary = { ...world(told), classes: [{ id: "c", school: "s", grade: 3 }] };
    expect(only(duty({ due: rule }), primary, on("03")).due).toBe("2025-09-04");
    const later = { ...world(report("16", "school")), classes: [{ id: "c", school: "s", grade: 3 }] };
    expect(only(duty({ due: rule }), later, on("16")).due).toBe("2025-09-21");
    expect(due({ kind: "within", amount: our.parameter("missing"), unit: "calendarDay" }).certainty).toBe(
      "notEvaluable",
    );
  });
});

describe("a clock that stands still", () => {
  const rule = duty({
    due: {
      kind: "within",
      amount: 2,
      unit: "calendarDay",
      suspendedWhile: our.since(our.did("notice"), our.did("talk")),
    },
  });
  const notice = { kind: "notice", pupil: "p", by: "school", to: "guardian", notice: "order", ...dated("04") } as const;
  const talk = { kind: "talk", pupil: "p", by: "school", purpose: "return", inPerson: true } as const;

  it("passes over every day on any part of which it is suspended", () => {
    const noon = { ...talk, ...dated("06", { occurredOn: on("06", "T12:00") }) };
    // Suspended on the 4th, 5th and half of the 6th: the 7th and 8th count.
    expect(only(rule, world(told, notice, noon), on("06")).due).toBe("2025-09-08");
    const early = { ...talk, ...dated("06") };
    expect(only(rule, world(told, notice, early), on("06")).due).toBe("2025-09-07");
  });

  it("says no due day while it is suspended, and finds nothing overdue", () => {
    const stopped = only(rule, world(told, notice), on("20"));
    expect(stopped).toMatchObject({ stage: "open", timeliness: "onTime", clockStopped: true });
    expect(stopped.due).toBeUndefined();
    expect(only(rule, world(told, notice, visit("19")), on("20"))).toMatchObject({
      stage: "fulfilled",
      timeliness: "onTime",
    });
  });

  it("is not stopped any more once the count is full", () => {
    const late = { ...notice, ...dated("06") };
    expect(only(rule, world(told, late), on("20"))).toMatchObject({ due: "2025-09-05", timeliness: "overdue" });
  });
});
