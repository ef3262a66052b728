import { describe, expect, it } from "vitest";
import { type CivilDate, dateOf, dayOf } from "../../src/model/civil-date.js";
import type { Deadline, ExactDeadline } from "../../src/rules/deadline.js";
import { dueMoment } from "../../src/rules/engine/instance.js";
import type { DueRequest } from "../../src/rules/engine/shapes.js";
import { sameDay, sameDayBy, within } from "../../src/rules/words.js";
import { ask, autumn2025, only, ourEngine, ours, school } from "../support/worlds.js";
import { deadlineReader, withActs } from "./parts.js";

const counting = { startDay: "excluded", roll: "none" } as const;

function on(told: CivilDate): DueRequest {
  return { context: withActs([]), day: dayOf(told), calendar: autumn2025 };
}

function due(deadline: ExactDeadline, told: CivilDate, parameters: Readonly<Record<string, number>> = {}): unknown {
  return dueMoment(deadlineReader(deadline, counting, parameters).due(on(told)));
}

function steps(deadline: ExactDeadline, told: CivilDate): readonly string[] {
  const reader = deadlineReader(deadline, counting);
  return reader.steps(on(told)).map(({ date, step, why }) => `${date} ${step}: ${why.en}`);
}

const included = { startDay: "included" } as const;

describe("deadlines", () => {
  it.each<[string, ExactDeadline, CivilDate, string]>([
    ["the same day", sameDay, "2025-10-13", "2025-10-13"],
    ["the same day, on a rest day", sameDay, "2025-10-04", "2025-10-04"],
    ["the same day by an hour", sameDayBy("16:00"), "2025-10-13", "2025-10-13T16:00"],
    ["3 calendar days", within(3, "calendarDay"), "2025-10-10", "2025-10-13"],
    ["3 school days", within(3, "schoolDay"), "2025-10-10", "2025-10-14"],
    ["3 working days over National Day", within(3, "workingDay"), "2025-09-29", "2025-10-10"],
    ["1 school day, told on a Friday", within(1, "schoolDay"), "2025-10-17", "2025-10-20"],
    ["1 school day, told on a Saturday", within(1, "schoolDay"), "2025-10-18", "2025-10-20"],
    ["2 weeks", within(2, "week"), "2025-10-13", "2025-10-27"],
    ["1 month", within(1, "month"), "2025-10-31", "2025-11-30"],
    ["2 working days by noon", within(2, "workingDay", { at: "12:00" }), "2025-10-13", "2025-10-15T12:00"],
    ["3 calendar days, the first included", within(3, "calendarDay", included), "2025-10-10", "2025-10-12"],
    ["3 school days, the first included", within(3, "schoolDay", included), "2025-10-10", "2025-10-13"],
    ["3 school days from a Saturday, the first included", within(3, "schoolDay", included), "2025-10-18", "2025-10-22"],
    ["1 school day from a Saturday, the first included", within(1, "schoolDay", included), "2025-10-18", "2025-10-20"],
    ["1 school day, the first included", within(1, "schoolDay", included), "2025-10-13", "2025-10-13"],
    ["1 week, the first day included", within(1, "week", included), "2025-10-13", "2025-10-19"],
    ["1 month, the first day included", within(1, "month", included), "2025-10-13", "2025-11-12"],
    ["rolled on over the holiday", within(2, "calendarDay", { roll: "nextWorkingDay" }), "2025-09-30", "2025-10-09"],
    ["rolled back before it", within(7, "calendarDay", { roll: "previousWorkingDay" }), "2025-09-25", "2025-09-30"],
    [
      "not rolled from a make-up Saturday",
      within(1, "calendarDay", { roll: "nextWorkingDay" }),
      "2025-10-10",
      "2025-10-11",
    ],
  ])("%s", (_name, deadline, told, expected) => {
    expect(due(deadline, told)).toBe(expected);
  });

  it("take the number from a parameter, and say nothing without it", () => {
    const deadline = within({ parameter: "period" }, "calendarDay");
    expect(due(deadline, "2025-10-13", { period: 5 })).toBe("2025-10-18");
    expect(deadlineReader(deadline, counting).due(on("2025-10-13"))).toMatchObject({
      kind: "missing",
      what: { en: expect.stringContaining("period") },
    });
  });

  it("follow the policy's counting where they say nothing themselves", () => {
    const policy = { startDay: "included", roll: "nextWorkingDay" } as const;
    const read = (deadline: ExactDeadline): unknown =>
      dueMoment(deadlineReader(deadline, policy).due(on("2025-10-17")));
    expect(read(within(3, "calendarDay"))).toBe("2025-10-20");
    expect(read(within(3, "calendarDay", { roll: "none" }))).toBe("2025-10-19");
    expect(read(within(3, "calendarDay", { startDay: "excluded" }))).toBe("2025-10-20");
  });

  it("show the steps of a roll, with the reason", () => {
    expect(steps(within(2, "calendarDay", { roll: "nextWorkingDay" }), "2025-10-16")).toEqual([
      "2025-10-16 start: the day it arose",
      "2025-10-17 counted: calendar day",
      "2025-10-18 counted: calendar day",
      "2025-10-20 rolled: weekend",
      "2025-10-20 due: due",
    ]);
  });

  it("show each day counted and skipped, with the reason", () => {
    expect(steps(within(2, "schoolDay"), "2025-09-30")).toEqual([
      "2025-09-30 start: the day it arose",
      ...Array.from(
        { length: 8 },
        (_, i) => `${dateOf(dayOf("2025-10-01") + i)} skipped: National Day and Mid-Autumn Festival`,
      ),
      "2025-10-09 counted: school day",
      "2025-10-10 counted: school day",
      "2025-10-10 due: due",
    ]);
  });
});

describe("vague deadlines", () => {
  const told = school().report("P1", "2025-10-17", "school");

  it.each<[string, Deadline, string | undefined]>([
    ["without a target aim at no day", ours.vague("及时"), undefined],
    ["aim where the host sets a target", ours.vague("及时", { target: "target" }), "2025-10-21"],
    ["that name no time may aim as well", ours.noTimeStated({ target: "target" }), "2025-10-21"],
  ])("%s", (_name, deadline, target) => {
    const engine = ourEngine(
      { due: deadline },
      target === undefined ? {} : { targets: { target: within(2, "schoolDay") } },
    );
    const finding = only(ask(told, "2026-01-20", { engine }), "rule");
    expect([finding.due, finding.target]).toEqual([undefined, target]);
    expect(finding.marks).toEqual({ stage: "open", timeliness: "onTime", force: "advisory", certainty: "certain" });
  });
});
