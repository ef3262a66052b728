import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../../src/calc/agenda.js";
import type { CivilDate } from "../../src/model/civil-date.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { type CalendarEntryOptions, calendarEntries } from "../../src/reports/calendar-entries.js";
import type { CalendarEntry, ShownPupils } from "../../src/reports/calendar-entry.js";
import type { Finding } from "../../src/rules/finding.js";
import { assessment, finding, someAssessment, someFinding, undated } from "../calc/findings.js";
import { autumn2025 } from "../support/worlds.js";

type Asked = Partial<Pick<CalendarEntryOptions, "previous" | "keepCancelledDays" | "language">> & ShownPupils;

function entriesOf(findings: readonly Finding[], options: Asked = {}, asOf: CivilDate = "2025-10-16") {
  const found = assessment(findings, asOf);
  return calendarEntries(city2016, found, { calendar: autumn2025, language: "zh", ...options });
}

describe("an entry", () => {
  it("says what is to be done about whom, by when, by whom and under which clause", () => {
    expect(entriesOf([finding("city-2016/contact-on-day-one@P1#2025-10-13", { due: "2025-10-17T10:00" })])).toEqual([
      {
        uid: "city-2016/contact-on-day-one@P1#2025-10-13",
        sequence: 0,
        day: "2025-10-17",
        by: "10:00",
        title: "待办：第一天当天联系（学生P1，10:00前）",
        details: ["家访（须见到人），或与家长电话沟通（须接通）", "7-3班主任", "city-2016/2.1.2i"],
        status: "confirmed",
        remindOn: ["2025-10-16", "2025-10-17"],
      },
    ]);
    const [english] = entriesOf([finding("a")], { language: "en" });
    expect(english?.title).toBe("due: contact on day one (P1)");
    const untitled = entriesOf([finding("a", { rule: "unknown" })])[0];
    expect([untitled?.title, untitled?.details[0]]).toEqual(["待办：unknown（学生P1）", "unknown"]);
  });

  it("is tentative while it is not sure, or not yet begun", () => {
    const statusOf = (one: Finding): string | undefined => entriesOf([one])[0]?.status;
    expect(statusOf(finding("a", { marks: { certainty: "possible" } }))).toBe("tentative");
    expect(statusOf(finding("a", { marks: { certainty: "provisional" } }))).toBe("tentative");
    expect(statusOf(finding("a", { marks: { stage: "scheduled" } }))).toBe("tentative");
    expect(statusOf(finding("a"))).toBe("confirmed");
  });

  it("is made of what has a day: overdue work on its own day, targets, but no requirement", () => {
    const overdue = finding("b", { due: "2025-10-15", marks: { timeliness: "overdue" } });
    const target = undated("c", { target: "2025-10-20", marks: { force: "advisory" } });
    const requirement = undated("d", { kind: "requirement", marks: { stage: "violated" } });
    const made = entriesOf([overdue, target, requirement]);
    expect(made.map(({ uid, day, remindOn }) => [uid, day, remindOn.length])).toEqual([
      ["b", "2025-10-15", 0],
      ["c", "2025-10-20", 2],
    ]);
  });

  it("writes ids that could break a line so that they cannot, and keeps them apart", () => {
    const uids = entriesOf(["a b", "a\r\nb", "a%20b", "学生", "a;b,c"].map((id) => finding(id))).map(({ uid }) => uid);
    expect(uids.toSorted()).toEqual(["%E5%AD%A6%E7%94%9F", "a%0D%0Ab", "a%20b", "a%2520b", "a%3Bb%2Cc"]);
  });
});

describe("children without their numbers", () => {
  const one = finding("city-2016/contact-on-day-one@P0613#2025-10-13", { subject: { kind: "pupil", id: "P0613" } });

  it("leaves the number out of all that is written", () => {
    const made = entriesOf([one], { pupils: "hidden", uidOf: () => "case-1" });
    expect(made[0]?.title).toBe("待办：第一天当天联系");
    expect(JSON.stringify(made)).not.toContain("P0613");
  });

  it("does not say of which children something is still wanted", () => {
    const wanted = [{ zh: "P0613：家访", en: "P0613: visit the home" }];
    const evidence = { done: false, matched: ["e1"], wanted };
    const school = finding("a", { subject: { kind: "school", id: "S01" }, because: { ...one.because, evidence } });
    const made = entriesOf([school], { pupils: "hidden", uidOf: () => "1" });
    expect(JSON.stringify(made)).not.toContain("P0613");
    expect(made[0]?.details[0]).toBe("家访（须见到人），或与家长电话沟通（须接通）");
  });

  it("still names schools", () => {
    const about = finding("a", { subject: { kind: "school", id: "S01" } });
    expect(entriesOf([about], { pupils: "hidden", uidOf: () => "1" })[0]?.title).toContain("S01");
  });

  it("refuses to write the finding's own id, or one uid for two", () => {
    const hidden = { pupils: "hidden" } as unknown as ShownPupils;
    expect(() => entriesOf([one], hidden)).toThrow(/invalid-input: uidOf/);
    expect(() => entriesOf([finding("a"), finding("b")], { pupils: "hidden", uidOf: () => "same" })).toThrow(
      /expected 2 different values/,
    );
    expect(() => entriesOf([one], { pupils: "hidden", uidOf: () => "" })).toThrow(/none empty/);
  });
});

describe("changes of entries", () => {
  const first = entriesOf([finding("a"), finding("b")]);
  const sequences = (list: readonly CalendarEntry[]): readonly string[] =>
    list.map(({ uid, sequence, status }) => `${uid} ${sequence} ${status}`);

  it("counts up when the day or the words change, and only then", () => {
    const moved = finding("a", { due: "2025-10-20" });
    const overdue = finding("b", { marks: { timeliness: "overdue" } });
    const second = entriesOf([moved, overdue], { previous: first }, "2025-10-17");
    expect(sequences(second)).toEqual(["b 1 confirmed", "a 1 confirmed"]);
    const third = entriesOf([moved, overdue], { previous: second }, "2025-10-20");
    expect(sequences(third)).toEqual(["b 1 confirmed", "a 1 confirmed"]);
    expect(third.map(({ remindOn }) => remindOn.length)).toEqual([0, 1]);
  });

  it("gives out what is over as cancelled, for a while, and counts on if it stands again", () => {
    const second = entriesOf([finding("a")], { previous: first });
    expect(sequences(second)).toEqual(["a 0 confirmed", "b 1 cancelled"]);
    expect(second[1]?.remindOn).toEqual([]);
    expect(sequences(entriesOf([finding("a"), finding("b")], { previous: second }))).toEqual([
      "a 0 confirmed",
      "b 2 confirmed",
    ]);
    expect(sequences(entriesOf([], { previous: second }, "2025-11-15"))).toEqual(["a 1 cancelled", "b 1 cancelled"]);
    expect(sequences(entriesOf([], { previous: second }, "2025-11-16"))).toEqual(["a 1 cancelled"]);
    const soon = entriesOf([], { previous: second, keepCancelledDays: 0 }, "2025-10-17");
    expect(sequences(soon)).toEqual(["a 1 cancelled"]);
  });

  it("never counts down, and leaves out nothing that has a day", () => {
    const sameIds = fc.tuple(
      ...Array.from({ length: 4 }, (_, i) => fc.option(someFinding(`f${i}`), { nil: undefined })),
    );
    const some = sameIds.map((list) => assessment(list.filter((one) => one !== undefined)));
    fc.assert(
      fc.property(some, some, (earlier, later) => {
        const options = { calendar: autumn2025, language: "zh" } as const;
        const before = calendarEntries(city2016, earlier, options);
        const after = calendarEntries(city2016, later, { ...options, previous: before });
        for (const old of before) {
          const now = after.find(({ uid }) => uid === old.uid);
          expect(now).toBeDefined();
          const same = now?.day === old.day && now.title === old.title && now.status === old.status;
          if (same && String(now.details) === String(old.details)) expect(now.sequence).toBe(old.sequence);
          else expect(now?.sequence).toBe(old.sequence + 1);
        }
        const dated = agenda(later).filter(({ finding: { due, target } }) => (due ?? target) !== undefined);
        expect(after.filter(({ status }) => status !== "cancelled").length).toBe(dated.length);
      }),
    );
  });

  it("survives being kept as JSON", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const options = { calendar: autumn2025, language: "en" } as const;
        const made = calendarEntries(city2016, found, options);
        const kept = JSON.parse(JSON.stringify(made)) as readonly CalendarEntry[];
        expect(calendarEntries(city2016, found, { ...options, previous: kept })).toEqual(made);
      }),
    );
  });
});
