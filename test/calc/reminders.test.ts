import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../../src/calc/agenda.js";
import { type ReminderOptions, reminders } from "../../src/calc/reminders.js";
import { type CivilDate, dayOf } from "../../src/model/civil-date.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import type { Finding } from "../../src/rules/finding.js";
import { autumn2025, autumn2025Data } from "../support/worlds.js";
import { assessment, finding, someAssessment, someDay, undated } from "./findings.js";

/** Days and leads of the reminders of one finding. */
function daysOf(
  one: Finding,
  options: Partial<ReminderOptions> = {},
  asOf: CivilDate = "2025-09-01",
): readonly string[] {
  const found = reminders(assessment([one], asOf), { calendar: autumn2025, ...options });
  return found.reminders.map(({ on, leadDays }) => `${on} ${leadDays}`);
}

function whyNone(one: Finding, options: Partial<ReminderOptions> = {}): string | undefined {
  return reminders(assessment([one]), { calendar: autumn2025, ...options }).without[0]?.why;
}

const long = (due: CivilDate): Finding => finding("long", { triggeredAt: "2025-09-01", due });

describe("when to remind", () => {
  it("reminds three days, one day and no day ahead, in working days", () => {
    expect(daysOf(long("2025-10-24"))).toEqual(["2025-10-21 3", "2025-10-23 1", "2025-10-24 0"]);
    expect(daysOf(long("2025-10-27"))).toEqual(["2025-10-22 3", "2025-10-24 1", "2025-10-27 0"]);
  });

  it("aims at the last working day on or before a deadline that falls on a rest day", () => {
    expect(daysOf(long("2025-10-19"))).toEqual(["2025-10-14 3", "2025-10-16 1", "2025-10-17 0"]);
    expect(daysOf(long("2025-10-08"))).toEqual(["2025-09-26 3", "2025-09-29 1", "2025-09-30 0"]);
    const sundayAtWork = daysOf(long("2025-10-08"), { leadDays: [2] });
    expect(sundayAtWork).toEqual(["2025-09-28 2"]);
  });

  it("takes the leads and the clock that it is asked for", () => {
    expect(daysOf(long("2025-10-24"), { leadDays: [0, 5, 5] })).toEqual(["2025-10-17 5", "2025-10-24 0"]);
    const closed = { date: "2025-10-23", teaching: [], reason: { zh: "停课", en: "closed" } } as const;
    const specialDays = [{ ...closed, source: "the school", publishedOn: "2025-09-01" }] as const;
    const calendar = schoolCalendar({ ...autumn2025Data, specialDays });
    expect(daysOf(long("2025-10-24"), { calendar, leadDays: [1], clock: "schoolDays" })).toEqual(["2025-10-22 1"]);
    expect(daysOf(long("2025-10-24"), { calendar, leadDays: [1] })).toEqual(["2025-10-23 1"]);
  });

  it("moves a lead that falls before the duty arose to its first working day, and reminds once on a day", () => {
    expect(daysOf(finding("a", { triggeredAt: "2025-10-15", due: "2025-10-16" }))).toEqual([
      "2025-10-15 1",
      "2025-10-16 0",
    ]);
    expect(daysOf(finding("a", { triggeredAt: "2025-10-16T12:00", due: "2025-10-16" }))).toEqual(["2025-10-16 0"]);
    const soon = finding("a", { triggeredAt: "2025-10-18", due: "2025-10-21" });
    expect(daysOf(soon, { leadDays: [5] })).toEqual(["2025-10-20 5"]);
  });

  it("leaves out the days that are over, unless asked for", () => {
    expect(daysOf(long("2025-10-24"), {}, "2025-10-23")).toEqual(["2025-10-23 1", "2025-10-24 0"]);
    expect(daysOf(long("2025-10-24"), { from: "2025-10-01" }, "2025-10-23").length).toBe(3);
  });

  it("says why there is none", () => {
    expect(whyNone(undated("a"))).toBe("noDeadline");
    expect(whyNone(finding("a", { triggeredAt: "2025-10-18", due: "2025-10-19" }))).toBe("noWorkingDay");
    expect(whyNone(finding("a", { due: "2025-10-15", marks: { timeliness: "overdue" } }))).toBe("past");
    expect(whyNone(finding("a", { triggeredAt: "2025-10-15", due: "2025-10-01", dueHadPassed: true }))).toBe(
      "noWorkingDay",
    );
  });

  it("aims at the target where the text sets no time, and ahead of what is still to come", () => {
    const aimed = undated("a", { target: "2025-10-24", marks: { force: "advisory" } });
    expect(daysOf(aimed, { leadDays: [0] })).toEqual(["2025-10-24 0"]);
    const coming = finding("a", { triggeredAt: "2025-11-01", due: "2025-11-28", marks: { stage: "scheduled" } });
    expect(daysOf(coming, { leadDays: [0] })).toEqual(["2025-11-28 0"]);
  });

  it("gives a deadline that moves reminders of its own, and one that stays the same ones", () => {
    const ids = (due: CivilDate, asOf: CivilDate): readonly string[] =>
      reminders(assessment([long(due)], asOf), { calendar: autumn2025 }).reminders.map(({ id }) => id);
    expect(ids("2025-10-24", "2025-10-01")).toEqual(ids("2025-10-24", "2025-10-20"));
    expect(ids("2025-10-24", "2025-10-01")).toContain("long~2025-10-24-3");
    expect(ids("2025-10-31", "2025-10-01").filter((id) => ids("2025-10-24", "2025-10-01").includes(id))).toEqual([]);
  });

  it("says where the calendar is not yet published", () => {
    const [last] = reminders(assessment([long("2027-03-05")]), { calendar: autumn2025, leadDays: [0] }).reminders;
    expect(last?.provisional?.zh).toContain("尚未公布");
    const [known] = reminders(assessment([long("2025-10-24")]), { calendar: autumn2025, leadDays: [0] }).reminders;
    expect(known?.provisional).toBeUndefined();
  });

  it("refuses leads that cannot be counted", () => {
    const ask = (leadDays: readonly number[]) => () => reminders(assessment([]), { calendar: autumn2025, leadDays });
    expect(ask([1.5])).toThrow(/invalid-input: leadDays\[0\]/);
    expect(ask([3, -1])).toThrow(/leadDays\[1\]/);
    expect(ask([])).toThrow(/at least one lead/);
  });
});

const someLeads = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 });
const someClock = fc.constantFrom("workingDays", "schoolDays");

describe("laws of reminders", () => {
  it("reminds on days of the clock, between the arising and the deadline, at most once a day", () => {
    fc.assert(
      fc.property(someAssessment, someLeads, someClock, someDay, (found, leadDays, clock, from) => {
        const plan = reminders(found, { calendar: autumn2025, leadDays, clock, from });
        for (const { on, aim, item } of plan.reminders) {
          expect(autumn2025[clock].counts(dayOf(on))).toBe(true);
          expect(on <= aim.slice(0, 10)).toBe(true);
          expect(on >= item.finding.triggeredAt.slice(0, 10)).toBe(true);
          expect(on >= from).toBe(true);
        }
        const days = plan.reminders.map(({ on, item }) => `${item.finding.id} ${on}`);
        expect(new Set(days).size).toBe(days.length);
        expect(new Set(plan.reminders.map(({ id }) => id)).size).toBe(days.length);
      }),
    );
  });

  it("reminds of every entry of the agenda, or says why not", () => {
    fc.assert(
      fc.property(someAssessment, someLeads, someDay, (found, leadDays, from) => {
        const plan = reminders(found, { calendar: autumn2025, leadDays, from });
        const reminded = new Set(plan.reminders.map(({ item }) => item.finding));
        const without = plan.without.map(({ item }) => item.finding);
        expect(reminded.size + without.length).toBe(agenda(found).length);
        for (const one of without) expect(reminded.has(one)).toBe(false);
        for (const { item, why } of plan.without) {
          const aim = item.finding.due ?? item.finding.target;
          expect(why === "noDeadline").toBe(aim === undefined);
          if (why === "noWorkingDay" && aim !== undefined) {
            const first = dayOf(item.finding.triggeredAt.slice(0, 10) as CivilDate);
            const last = dayOf(aim.slice(0, 10) as CivilDate);
            for (let day = first; day <= last; day++) expect(autumn2025.workingDays.counts(day)).toBe(false);
          }
        }
      }),
    );
  });
});
