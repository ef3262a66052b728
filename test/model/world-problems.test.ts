import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { EventId } from "../../src/model/event-base.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { type CivilMoment, never } from "../../src/model/moment.js";
import type { WorldProblem } from "../../src/model/world-data.js";
import { type Story, school } from "../support/worlds.js";

const problems = (story: Story): readonly WorldProblem[] => story.world().problems;

/** A retraction; they may retract each other. */
function retraction(id: EventId, supersedes: EventId, recordedOn: CivilMoment = "2025-10-20"): SchoolEvent {
  return { kind: "retraction", id, supersedes, reason: "in error", occurredOn: recordedOn, recordedOn };
}

describe("oddities of the log", () => {
  it("a sound log has none", () => {
    expect(problems(school().absent("P1", "2025-10-13").leave("P1", "2025-10-13", "2025-10-14"))).toEqual([]);
  });

  it("a register that lists a child of another class", () => {
    const stray: SchoolEvent = {
      kind: "register",
      id: "r1",
      class: "C2",
      session: "am",
      absent: ["P1"],
      occurredOn: "2025-09-06",
      recordedOn: "2025-09-06",
    };
    expect(problems(school().event(stray))).toEqual([
      {
        code: "marked-while-not-enrolled",
        event: "r1",
        path: "pupil",
        value: "P1",
        expected: "a child enrolled there on that day",
        says: {
          zh: "记录r1：学生P1当日不在此就读，却有考勤",
          en: "record r1: attendance of pupil P1, who was not expected there on that day",
        },
      },
    ]);
  });

  it("a mark of a child that has left", () => {
    const story = school().left("P1", "2025-10-14", "transferOut").mark("P1", "2025-10-13", "am", false);
    expect(problems(story)).toEqual([]);
    expect(problems(story.mark("P1", "2025-10-14", "am", false))).toMatchObject([
      { code: "marked-while-not-enrolled", value: "P1" },
    ]);
  });

  it("attendance and acts recorded on a day before they happened", () => {
    const story = school().mark("P1", "2025-10-14", "am", false, "2025-10-13T23:59").call("P1", "2025-10-15", {
      id: "call",
      recordedOn: "2025-10-14",
    });
    expect(problems(story)).toMatchObject([
      {
        code: "recorded-before-it-happened",
        path: "recordedOn",
        value: "2025-10-13T23:59",
        expected: "not before 2025-10-14",
      },
      { code: "recorded-before-it-happened", event: "call" },
    ]);
  });

  it("not so a leave or a move entered in advance, nor a call recorded the same day", () => {
    const story = school()
      .leave("P1", "2025-10-20", "2025-10-21", { recordedOn: "2025-10-13" })
      .moved("P1", "2025-11-03", "C2", "2025-10-13")
      .left("P2", "2025-11-03", "transferOut", "2025-10-13")
      .call("P1", "2025-10-15T10:00", { recordedOn: "2025-10-15" });
    expect(problems(story)).toEqual([]);
  });

  it("a correction of nothing", () => {
    expect(problems(school().retracted("no-such-event", "2025-10-20"))).toMatchObject([
      {
        code: "supersedes-nothing",
        path: "supersedes",
        value: "no-such-event",
        expected: "the id of an event in the log",
      },
    ]);
  });

  it("a correction of something recorded later, which then counts as ever", () => {
    const story = school()
      .mark("P1", "2025-10-14", "am", false, "2025-10-20")
      .event(retraction("x", "mark-1", "2025-10-15"));
    expect(problems(story)).toMatchObject([{ code: "supersedes-later", event: "x", value: "mark-1" }]);
  });

  describe("a correction of something else", () => {
    const called = school().call("P1", "2025-10-14T10:00", { id: "call" });
    const other = (event: SchoolEvent): Story => called.event(event);
    const visit = { kind: "homeVisit", id: "x", by: "homeroomTeacher", purpose: "return", inPerson: true } as const;
    const when = { occurredOn: "2025-10-15", recordedOn: "2025-10-15", supersedes: "call" } as const;
    const again = { ...visit, kind: "phoneCall", live: true } as const;

    it.each<[string, SchoolEvent]>([
      ["of another kind", { ...visit, ...when, pupil: "P1" }],
      ["about another child", { ...again, ...when, pupil: "P2" }],
    ])("%s has no effect, and both count", (_name, event) => {
      const world = other(event).world();
      expect(world.problems).toMatchObject([
        { code: "supersedes-other", event: "x", path: "supersedes", value: "call" },
      ]);
      const acts = [...world.timelines.values()].flatMap((timeline) => timeline.acts);
      expect(acts.map((fact) => world.counts(fact, never))).toEqual([true, true]);
    });

    it("of another class's register, neither", () => {
      const register = { kind: "register", session: "am", absent: [], occurredOn: "2025-09-06" } as const;
      const story = school().event(
        { ...register, id: "r1", class: "C1", recordedOn: "2025-09-06" },
        { ...register, id: "r2", class: "C2", recordedOn: "2025-09-07", supersedes: "r1" },
      );
      expect(problems(story)).toMatchObject([{ code: "supersedes-other", event: "r2" }]);
    });

    it("is one where it says the same of the same child otherwise, or takes it back", () => {
      expect(problems(other({ ...again, ...when, pupil: "P1" }))).toEqual([]);
      expect(problems(called.retracted("call", "2025-10-15"))).toEqual([]);
    });
  });

  describe("a period", () => {
    const told = (period: string): Story =>
      school().event({
        kind: "bulletin",
        id: "b1",
        by: "school",
        subject: { kind: "school", id: "S1" },
        period,
        occurredOn: "2025-09-10",
        recordedOn: "2025-09-10",
      });

    it.each([
      "2025-9",
      "九月",
      "2025-09 ",
      "2025-13",
      "2024-25",
      "2024/2025",
      "2024-2026",
      "2025-W53",
      "2025-Q5",
      "0000",
      "",
    ])("that does not exist is told: %j", (period) => {
      expect(problems(told(period))).toMatchObject([
        { code: "no-such-period", event: "b1", path: "period", value: period },
      ]);
    });

    it.each(["2025-09", "2025-W37", "2026-W53", "2025-Q3", "2025-H2", "2025", "2025-2026", "2025-2026/autumn"])(
      "of a calendar is none: %s",
      (period) => {
        expect(problems(told(period))).toEqual([]);
      },
    );
  });

  it("says what is amiss in both languages, with the record's number", () => {
    const story = school()
      .mark("P1", "2025-10-14", "am", false, "2025-10-13")
      .event(retraction("x", "nothing"), retraction("y", "y"));
    for (const { event, says } of problems(story)) {
      expect(says.zh).toContain(event);
      expect(says.en).toContain(event);
      expect(says.en).not.toMatch(/[一-鿿]/u);
    }
  });

  it("a circle of corrections, none of which has effect", () => {
    const story = school().event(retraction("x", "y"), retraction("y", "z"), retraction("z", "x"));
    expect(problems(story).map(({ code, event }) => [code, event])).toEqual([
      ["supersedes-later", "x"],
      ["supersedes-later", "y"],
      ["supersedes-later", "z"],
    ]);
    expect(problems(school().event(retraction("x", "x")))).toMatchObject([{ code: "supersedes-later", event: "x" }]);
  });

  it("a chain of corrections as long as a hostile log likes, in a moment", { timeout: 5_000 }, () => {
    const chain = Array.from({ length: 8_000 }, (_, i) => retraction(`x${i}`, i === 0 ? "mark-1" : `x${i - 1}`));
    const data = school().mark("P1", "2025-10-14", "am", false).data();
    const world = createWorld({ ...data, events: [...data.events, ...chain] });
    expect(world.problems).toEqual([]);
    const [wrong] = world.timelines.get("P1")?.marks ?? [];
    expect(wrong && world.counts(wrong, Number.MAX_SAFE_INTEGER)).toBe(true); // superseded, restored, … 8000 times
  });
});

describe("which events count", () => {
  const log = school()
    .mark("P1", "2025-10-14", "am", false)
    .event(retraction("x", "mark-1", "2025-10-16"), retraction("y", "x", "2025-10-18"));

  it.each([
    ["2025-10-13", false],
    ["2025-10-14", true],
    ["2025-10-16", false],
    ["2025-10-18", true],
  ] as const)("on %s: %s", (date, expected) => {
    const world = log.world();
    const fact = world.timelines.get("P1")?.marks[0];
    expect(fact && world.counts(fact, Date.parse(`${date}T00:00:00Z`) / 60_000)).toBe(expected);
  });
});
