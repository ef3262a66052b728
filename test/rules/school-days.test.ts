/** Duties that come round with each school day, and figures by the kind of their period. */
import { describe, expect, it } from "vitest";
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { type SchoolCalendar, schoolCalendar } from "../../src/model/school-calendar.js";
import { document } from "../../src/rules/dialect.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Rule } from "../../src/rules/rule.js";
import { endOfPeriod, figure, oneSchoolDay, schoolYear } from "../../src/rules/words.js";

const text = { zh: "略", en: "left out" };
const our = document("our", { clauses: { c1: { at: "一", summary: text } }, readings: {}, parameters: {} });
const usual = { cites: ["c1"], bearer: "school" } as const;

const notice = { source: "notice", publishedOn: "2025-08-01" } as const;
const days: SchoolCalendarData = {
  id: "five-days",
  holidays: [],
  terms: [{ schoolYear: "2025-2026", name: "autumn", from: "2025-09-04", to: "2025-09-09", ...notice }],
  specialDays: [
    { date: "2025-09-06", teaching: ["am"], reason: text, ...notice },
    { date: "2025-09-08", teaching: [], reason: text, source: "storm", publishedOn: "2025-09-09" },
    { date: "2025-09-13", teaching: ["am"], reason: text, ...notice },
  ],
};
const calendar = schoolCalendar(days);

function said(rule: Rule, events: readonly object[], asOf: CivilMoment): readonly string[] {
  const policy = our.policy({
    title: text,
    issuer: text,
    issuedOn: "2025-01-01",
    binds: ["school"],
    counting: { startDay: "excluded", roll: "none" },
    rules: [rule],
  });
  const world = createWorld({
    recordsFrom: "2025-09-01",
    schools: [{ id: "S1" }],
    classes: [{ id: "C1", school: "S1", grade: 7 }],
    pupils: [],
    events: events.map((event, i) => ({
      id: `e${i}`,
      subject: { kind: "school", id: "S1" },
      ...event,
    })) as SchoolEvent[],
  });
  const { findings } = compile(policy, { calendar }).assess(world, { asOf, knownOn: asOf });
  return findings.map(({ id, marks }) => `${id.split("#")[1]} ${marks.stage} ${marks.timeliness}`);
}

describe("a duty of each school day", () => {
  const daily = our.duty("daily", {
    ...usual,
    subject: "school",
    when: our.each(oneSchoolDay),
    must: our.did("headcount", { by: "school" }),
    due: endOfPeriod(),
  });
  const certaintyOf = (by: SchoolCalendar): string | undefined => {
    const policy = our.policy({
      title: text,
      issuer: text,
      issuedOn: "2025-01-01",
      binds: ["school"],
      counting: { startDay: "excluded", roll: "none" },
      rules: [daily],
    });
    const schools = [{ id: "S1" }];
    const world = createWorld({ recordsFrom: "2025-09-01", schools, classes: [], pupils: [], events: [] });
    const [first] = compile(policy, { calendar: by }).assess(world, { asOf: "2025-09-04" }).findings;
    return first?.marks.certainty;
  };
  const count = (on: string, recordedOn = on): object => ({
    kind: "headcount",
    by: "school",
    occurredOn: on,
    recordedOn,
  });

  it("arises on days of a term that are taught, make-up days included", () => {
    expect(said(daily, [], "2025-09-07")).toEqual([
      "2025-09-04 open overdue",
      "2025-09-05 open overdue",
      "2025-09-06 open overdue",
    ]);
  });

  it("is told as withdrawn where the day is taken away afterwards; a taught day outside every term is none", () => {
    expect(said(daily, [], "2025-09-08").at(-1)).toBe("2025-09-08 open onTime");
    const after = said(daily, [], "2025-09-30");
    expect(after.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "2025-09-04 open",
      "2025-09-05 open",
      "2025-09-06 open",
      "2025-09-08 withdrawn",
      "2025-09-09 open",
    ]);
  });

  it("is provisional where no holiday notice covers the day, and a strict calendar refuses to say", () => {
    expect(certaintyOf(calendar)).toBe("provisional");
    expect(certaintyOf(schoolCalendar({ ...days, holidays: [{ year: 2025, rest: [], makeUp: [], ...notice }] }))).toBe(
      "certain",
    );
    expect(() => certaintyOf(schoolCalendar(days, { strict: true }))).toThrow(/beyond-horizon|covered by the calendar/);
  });

  it("is fulfilled by what was done on the day, or names it", () => {
    const late = { ...count("2025-09-09"), about: "2025-09-05" };
    const events = [count("2025-09-04", "2025-09-05"), late, { ...count("2025-09-09"), period: "2025-09-06" }];
    expect(said(daily, events, "2025-09-09").map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "2025-09-04 fulfilled",
      "2025-09-05 fulfilled",
      "2025-09-06 fulfilled",
      "2025-09-08 withdrawn",
      "2025-09-09 open",
    ]);
  });
});

describe("a figure that stands so to a level", () => {
  const over = our.consequence("over", {
    ...usual,
    subject: "school",
    when: our.measured(figure("dropoutRate"), schoolYear, "over", 0.01),
    outcome: text,
  });
  const published = (period: string, numerator: number, on: string): object => ({
    kind: "figure",
    indicator: "dropoutRate",
    period,
    numerator,
    denominator: 1000,
    occurredOn: on,
    recordedOn: on,
  });

  it("is one of the kind of period that the rule names", () => {
    expect(said(over, [published("2025", 300, "2025-09-05")], "2025-09-30")).toEqual([]);
    expect(said(over, [published("2024-2025", 11, "2025-09-05")], "2025-09-30")).toHaveLength(1);
  });

  it("stands until the next one of that kind", () => {
    const known = our.prohibition("none-meanwhile", {
      ...usual,
      subject: "school",
      appliesTo: our.measured(figure("dropoutRate"), schoolYear, "over", 0.01),
      act: our.did("headcount"),
    });
    const counted = { kind: "headcount", by: "school", occurredOn: "2025-09-09", recordedOn: "2025-09-09" };
    const high = published("2024-2025", 11, "2025-09-05");
    expect(said(known, [high, published("2025", 1, "2025-09-06"), counted], "2025-09-30")).toHaveLength(1);
    expect(said(known, [high, published("2024-2025", 1, "2025-09-06"), counted], "2025-09-30")).toEqual([]);
  });
});

describe("a figure that rises", () => {
  const rises = our.consequence("rises", {
    ...usual,
    subject: "school",
    when: our.rising("dropoutRate", schoolYear, 1),
    outcome: text,
  });
  const published = (period: string, numerator: number, on: string): object => ({
    kind: "figure",
    indicator: "dropoutRate",
    period,
    numerator,
    denominator: 1000,
    occurredOn: on,
    recordedOn: on,
  });

  it("rises over the periods that the rule names; four months make no four years, and a month takes no rise of years away", () => {
    const months = ["2025-05", "2025-06", "2025-07"].map((month, i) => published(month, i + 1, `2025-09-0${i + 2}`));
    expect(said(rises, months, "2025-09-30")).toEqual([]);
    const years = [published("2023-2024", 1, "2025-09-02"), published("2024-2025", 2, "2025-09-03")];
    expect(said(rises, [...years, published("2025-07", 0, "2025-09-04")], "2025-09-30")).toEqual([
      "2025-09-03 eligible onTime",
    ]);
  });
});
