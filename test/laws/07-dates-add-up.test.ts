import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/civil-date.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import type { Within } from "../../src/rules/deadline.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { DateStep, Finding } from "../../src/rules/finding.js";
import { toDate, toDay } from "../reference/time.js";
import { arbitraryCalendar, firstDayOf } from "../support/arbitraries/calendars.js";
import { october, ourPolicy } from "../support/worlds.js";
import { answer, arbitraryQuestion, patient } from "./question.js";

/** A deadline and the day on which it begins to run. */
const asked = arbitraryCalendar.chain((data) =>
  fc.record({
    calendar: fc.constant(schoolCalendar(data)),
    told: fc.integer({ min: -3, max: 20 }).map((day) => toDate(firstDayOf(data) + day)),
    amount: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom("calendarDay", "schoolDay", "workingDay", "week", "month" as const),
    startDay: fc.constantFrom("excluded", "included" as const),
    roll: fc.constantFrom("none", "nextWorkingDay", "previousWorkingDay" as const),
  }),
);

/** What is counted in school or working days ends on such a day anyway, and is never rolled. */
const rolling = asked.filter(({ unit }) => unit !== "schoolDay" && unit !== "workingDay");

describe("law 7: a due date is never before its trigger, and its steps add up to it", () => {
  it("is not over when the duty arises, unless the text's own day or hour had passed, which is said", patient, () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        for (const { due, target, triggeredAt, dueHadPassed = false, id } of answer(question).findings) {
          if (due !== undefined) expect(endOf(due) < triggeredAt, id).toBe(dueHadPassed);
          if (target !== undefined) expect(target.slice(0, 10) >= triggeredAt.slice(0, 10), id).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("has steps from the trigger's day to the due day, each day once and in order", patient, () => {
    fc.assert(
      fc.property(asked, ({ calendar, told, ...rule }) => {
        const finding = found(calendar, told, rule);
        const { dateSteps } = finding.because;
        const days = dateSteps.filter(({ step }) => step !== "due" && step !== "rolled").map(({ date }) => date);
        expect(days).toEqual(days.map((_, i) => toDate(toDay(told) + i)));
        expect(dateSteps[0]).toMatchObject({ date: told, step: "start" });
        expect(dateSteps.at(-1)).toMatchObject({ date: finding.due, step: "due" });
        const rolled = dateSteps.find(({ step }) => step === "rolled");
        expect(rolled?.date ?? days.at(-1)).toBe(finding.due);
      }),
      { numRuns: 150 },
    );
  });

  it("counts exactly as many days as the rule says, the first included where it says so", patient, () => {
    fc.assert(
      fc.property(asked, ({ calendar, told, ...rule }) => {
        fc.pre(rule.unit !== "month");
        const { dateSteps } = found(calendar, told, { ...rule, roll: "none" }).because;
        const first = rule.startDay === "included" && counts(calendar, rule.unit, told) ? 1 : 0;
        const counted = dateSteps.filter(({ step }) => step === "counted").length + first;
        expect(counted).toBe(rule.unit === "week" ? rule.amount * 7 : rule.amount);
      }),
      { numRuns: 150 },
    );
  });

  it("counts only days that count, and skips only days that do not", patient, () => {
    fc.assert(
      fc.property(asked, ({ calendar, told, ...rule }) => {
        const { dateSteps } = found(calendar, told, rule).because;
        const right = ({ date, step }: DateStep): boolean =>
          step === "counted"
            ? counts(calendar, rule.unit, date)
            : step !== "skipped" || !counts(calendar, rule.unit, date);
        expect(dateSteps.filter((step) => !right(step))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("never ends on a rest day when it rolls to the next working day", patient, () => {
    fc.assert(
      fc.property(rolling, ({ calendar, told, ...rule }) => {
        const { due = "" } = found(calendar, told, { ...rule, roll: "nextWorkingDay" });
        const plain = found(calendar, told, { ...rule, roll: "none" }).due ?? "";
        expect(calendar.workingDays.counts(toDay(due))).toBe(true);
        expect(due >= plain).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("never ends on a rest day, nor before its trigger, when it rolls back", patient, () => {
    fc.assert(
      fc.property(rolling, ({ calendar, told, ...rule }) => {
        const { due = "" } = found(calendar, told, { ...rule, roll: "previousWorkingDay" });
        expect(due >= told).toBe(true);
        expect(due === told || calendar.workingDays.counts(toDay(due))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** A day is over with its last minute. */
function endOf(due: string): string {
  return due.includes("T") ? due : `${due}T23:59`;
}

function found(calendar: SchoolCalendar, told: ReturnType<typeof toDate>, rule: Omit<Within, "kind">): Finding {
  const story = october().recordsFrom("2025-08-25").registersThrough("2025-08-25").report("P1", told, "school");
  const engine = compile(ourPolicy({ due: { kind: "within", ...rule } }), { calendar });
  const [finding, ...others] = engine.assess(story.world(), { asOf: told }).findings;
  if (!finding || others.length > 0) throw new Error("one finding was expected");
  return finding;
}

function counts(calendar: SchoolCalendar, unit: Within["unit"], date: string): boolean {
  const day = dayOf(date as `${number}-${number}-${number}`);
  if (unit === "schoolDay") return calendar.schoolDays.counts(day);
  return unit === "workingDay" ? calendar.workingDays.counts(day) : true;
}
