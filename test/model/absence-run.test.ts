import { describe, expect, it } from "vitest";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import type { WorldData } from "../../src/model/world-data.js";
import { autumn2025Data, type Story, school } from "../support/worlds.js";
import { boundsOf, moments, onlyRun, runsOf, summariesOf } from "./looking.js";

// Monday 13 to Friday 17 October 2025 is a plain week; 1 to 8 October are days off, Saturday 11 is a school day.
const weekLater = { asOf: "2025-10-24" } as const;

describe("a run of absence", () => {
  it("goes from the first session missed to the next attended one", () => {
    const run = onlyRun(school().absent("P1", "2025-10-13", "2025-10-14").data(), weekLater);
    expect(moments([run.from, run.until])).toEqual(["2025-10-13T08:00", "2025-10-15T08:00"]);
    expect(run.end?.how).toBe("attended");
    expect(moments(run.possible.completes)).toEqual(["2025-10-13T17:00", "2025-10-14T17:00"]);
    expect(moments(run.possible.enters)).toEqual(["2025-10-13T08:00", "2025-10-14T08:00"]);
    expect(run.stretches.map((part) => part.crossings)).toEqual([run.possible]);
  });

  it("goes on while nobody has seen the child", () => {
    const run = onlyRun(school().absent("P1", "2025-10-13", "2025-10-14").data(), { asOf: "2025-10-14" });
    expect(run.end).toBeUndefined();
    expect(moments([run.until])).toEqual([undefined]);
  });

  it("is not cut by weekends and holidays, and counts make-up days", () => {
    const data = school().absent("P1", "2025-09-28", "2025-10-13").data();
    expect(boundsOf(data, weekLater)).toEqual([
      [7, 7], // 28, 29, 30 September, 9, 10, 11, 13 October
      [14, 14],
    ]);
  });

  it("ends at any attended session, and the next is a run of its own", () => {
    const story = school().absent("P1", "2025-10-13").absentHalf("P1", "2025-10-14", "pm").absent("P1", "2025-10-15");
    expect(runsOf(story.data(), weekLater).map((run) => moments([run.from, run.until]))).toEqual([
      ["2025-10-13T08:00", "2025-10-14T08:00"],
      ["2025-10-14T14:00", "2025-10-16T08:00"],
    ]);
  });

  it("that begins in the afternoon has its first whole day on the next", () => {
    const story = school().absentHalf("P1", "2025-10-13", "pm").absent("P1", "2025-10-14", "2025-10-15");
    const run = onlyRun(story.data(), weekLater);
    expect(moments(run.possible.enters)).toEqual(["2025-10-13T14:00", "2025-10-15T08:00"]);
    expect(moments(run.possible.completes)).toEqual(["2025-10-14T17:00", "2025-10-15T17:00"]);
    expect(moments(run.possible.halfDays)[0]).toBe("2025-10-13T17:00");
    expect(boundsOf(story.data(), weekLater)).toEqual([
      [2, 2],
      [5, 5],
    ]);
  });

  it("a school day of one session is whole once that is missed", () => {
    const sportsDay = { date: "2025-10-17", teaching: ["am"], source: "own", publishedOn: "2025-09-01" } as const;
    const calendar = schoolCalendar({
      ...autumn2025Data,
      specialDays: [{ ...sportsDay, reason: { zh: "运动会", en: "games" } }],
    });
    const run = onlyRun(school(calendar).absent("P1", "2025-10-17").data(), { ...weekLater, calendar });
    expect(moments(run.possible.completes)).toEqual(["2025-10-17T12:00"]);
    expect(moments([run.until])).toEqual(["2025-10-20T08:00"]);
  });

  it("is each child's own", () => {
    const data = school().absent("P1", "2025-10-13").absent("P2", "2025-10-14").data();
    const days = ["P1", "P2"].map((pupil) => summariesOf(data, { ...weekLater, pupil }).map((run) => run.from));
    expect(days).toEqual([["2025-10-13"], ["2025-10-14"]]);
  });

  it("nothing before the records is looked at", () => {
    const data = { ...school().absent("P1", "2025-10-13", "2025-10-15").data(), recordsFrom: "2025-10-14" } as const;
    const run = onlyRun(data, weekLater);
    expect(moments([run.from])).toEqual(["2025-10-14T08:00"]);
    expect(boundsOf(data, weekLater)[0]).toEqual([2, 2]);
  });

  it("is told with its bounds", () => {
    expect(summariesOf(school().absent("P1", "2025-10-13").data(), weekLater)).toEqual([
      {
        from: "2025-10-13",
        lastMissed: { date: "2025-10-13", session: "pm" },
        days: { least: 1, most: 1 },
        halfDays: { least: 2, most: 2 },
        excusedSessions: 0,
        correctedSessions: 0,
        unknown: [],
        ended: "attended",
      },
    ]);
  });
});

describe("leave", () => {
  const away = school().absent("P1", "2025-10-13", "2025-10-15");

  it("in the middle neither lengthens the run nor ends it", () => {
    const data = away.leave("P1", "2025-10-14", "2025-10-14").data();
    expect(boundsOf(data, weekLater)).toEqual([
      [2, 2],
      [4, 4],
    ]);
    expect(summariesOf(data, weekLater)).toMatchObject([{ excusedSessions: 2 }]);
    expect(moments(onlyRun(data, weekLater).possible.enters)).toEqual(["2025-10-13T08:00", "2025-10-15T08:00"]);
  });

  it("for half a day makes that day no whole day", () => {
    const data = away.leave("P1", "2025-10-14", "2025-10-14", { sessions: ["am", "am"] }).data();
    expect(boundsOf(data, weekLater)).toEqual([
      [2, 2],
      [5, 5],
    ]);
  });

  it("before the first absence is no part of the run", () => {
    const data = away.leave("P1", "2025-10-13", "2025-10-13").data();
    const run = onlyRun(data, weekLater);
    expect(moments([run.from])).toEqual(["2025-10-14T08:00"]);
    expect(run.sessions).toHaveLength(4);
  });

  it("over all of it leaves no run", () => {
    expect(runsOf(away.leave("P1", "2025-10-13", "2025-10-15").data(), weekLater)).toEqual([]);
  });

  it("that nobody approved excuses nothing", () => {
    const data = away.leave("P1", "2025-10-14", "2025-10-14", { approved: false }).data();
    expect(boundsOf(data, weekLater)[0]).toEqual([3, 3]);
  });

  it("does not excuse a child that came", () => {
    const data = school()
      .absent("P1", "2025-10-13")
      .leave("P1", "2025-10-13", "2025-10-15", { sessions: ["pm", "pm"] });
    expect(moments([onlyRun(data.data(), weekLater).until])).toEqual(["2025-10-14T08:00"]);
  });

  it("counts from when it was known, for all that it covers", () => {
    const data = away.leave("P1", "2025-10-13", "2025-10-15", { recordedOn: "2025-10-20T09:00" }).data();
    expect(boundsOf(data, { ...weekLater, knownOn: "2025-10-20T08:59" })[0]).toEqual([3, 3]);
    expect(runsOf(data, { ...weekLater, knownOn: "2025-10-20T09:00" })).toEqual([]);
  });
});

describe("corrections", () => {
  const away = school().absent("P1", "2025-10-13", "2025-10-15");

  it("a mark after the register makes the child present", () => {
    const data = away.mark("P1", "2025-10-14", "am", true, "2025-10-16").data();
    expect(summariesOf(data, weekLater).map((run) => [run.from, run.halfDays.most])).toEqual([
      ["2025-10-13", 2],
      ["2025-10-14", 3],
    ]);
    expect(boundsOf(data, { ...weekLater, knownOn: "2025-10-15T23:00", asOf: "2025-10-15" })[0]).toEqual([3, 3]);
  });

  it("a mark after the register makes the child absent", () => {
    const data = away.mark("P1", "2025-10-16", "am", false, "2025-10-17").data();
    expect(boundsOf(data, weekLater)).toEqual([
      [3, 3],
      [7, 7],
    ]);
  });

  it("of register and mark the one recorded later counts", () => {
    const data = away.registerRecorded("2025-10-14", "2025-10-20").mark("P1", "2025-10-14", "am", true, "2025-10-17");
    expect(boundsOf(data.data(), weekLater)[0]).toEqual([3, 3]);
    expect(runsOf(data.data(), { ...weekLater, knownOn: "2025-10-19" })).toHaveLength(2);
  });

  it("a register declared an error leaves its session unknown", () => {
    const data = away.retracted("register-C1-2025-10-14-am", "2025-10-16").data();
    expect(summariesOf(data, weekLater)).toMatchObject([
      { days: { least: 1, most: 3 }, unknown: [{ date: "2025-10-14", session: "am" }] },
    ]);
  });
});

describe("sessions without a register", () => {
  const stretches = (story: Story): readonly (readonly unknown[])[] =>
    onlyRun(story.data(), weekLater).stretches.map((part) => moments([part.from, part.until]));

  it("just before the first absence may belong to the run", () => {
    const story = school().noRegister("2025-10-13").absent("P1", "2025-10-14");
    const run = onlyRun(story.data(), weekLater);
    expect(boundsOf(story.data(), weekLater)).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(moments([run.from])).toEqual(["2025-10-14T08:00"]);
    // Nothing is reached before an absence is certain.
    expect(moments(run.possible.completes)).toEqual(["2025-10-14T08:00", "2025-10-14T17:00"]);
    expect(moments(run.possible.enters)).toEqual(["2025-10-14T08:00", "2025-10-14T08:00"]);
    expect(stretches(story)).toEqual([["2025-10-14T08:00", "2025-10-15T08:00"]]);
  });

  it("before that may belong to it even across leave", () => {
    const story = school().noRegister("2025-10-13").absent("P1", "2025-10-14", "2025-10-15");
    const data = story.leave("P1", "2025-10-14", "2025-10-14").data();
    expect(boundsOf(data, weekLater)[0]).toEqual([1, 2]);
  });

  it("in the middle part it in stretches, each counted from zero", () => {
    const story = school().absent("P1", "2025-10-13").noRegister("2025-10-14").absent("P1", "2025-10-15", "2025-10-16");
    expect(boundsOf(story.data(), weekLater)).toEqual([
      [2, 4],
      [4, 8],
    ]);
    // That a session has no register shows when it is over.
    expect(stretches(story)).toEqual([
      ["2025-10-13T08:00", "2025-10-14T12:00"],
      ["2025-10-15T08:00", "2025-10-17T08:00"],
    ]);
    const [, second] = onlyRun(story.data(), weekLater).stretches;
    expect(moments(second?.crossings.completes ?? [])).toEqual(["2025-10-15T17:00", "2025-10-16T17:00"]);
  });

  it("at the end keep it going, possibly", () => {
    const story = school().absent("P1", "2025-10-13").registersThrough("2025-10-13");
    const run = onlyRun(story.data(), { asOf: "2025-10-15" });
    expect(boundsOf(story.data(), { asOf: "2025-10-15" })).toEqual([
      [1, 3],
      [2, 6],
    ]);
    expect(run.end).toBeUndefined();
    expect(run.stretches.map((part) => moments([part.from, part.until]))).toEqual([
      ["2025-10-13T08:00", "2025-10-14T12:00"],
    ]);
  });

  it("and then an attended one: it ended there at the latest", () => {
    const story = school().absent("P1", "2025-10-13").noRegister("2025-10-14");
    const run = onlyRun(story.data(), weekLater);
    expect(moments([run.until])).toEqual(["2025-10-15T08:00"]);
    expect(boundsOf(story.data(), weekLater)[0]).toEqual([1, 2]);
  });

  it("of half a day leave the other half certain, and the day possible", () => {
    const story = school().absent("P1", "2025-10-13", "2025-10-14").noRegister("2025-10-14", ["pm"]);
    expect(boundsOf(story.data(), weekLater)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("alone are no run", () => {
    expect(runsOf(school().noRegister("2025-10-13").data(), weekLater)).toEqual([]);
  });
});

describe("a session that is not over", () => {
  const away = school().absent("P1", "2025-10-13", "2025-10-14");

  it("is missed once the register says so, and counts at its end", () => {
    const look = { asOf: "2025-10-13T10:00" } as const;
    const run = onlyRun(away.data(), look);
    expect(moments([run.from])).toEqual(["2025-10-13T08:00"]);
    expect(moments(run.possible.enters)).toEqual(["2025-10-13T08:00"]);
    expect(boundsOf(away.data(), look)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it("without a register is pending, not unknown", () => {
    const data = away.noRegister("2025-10-14").data();
    expect(boundsOf(data, { asOf: "2025-10-14T11:59" })[1]).toEqual([2, 2]);
    expect(boundsOf(data, { asOf: "2025-10-14T12:00" })[1]).toEqual([2, 3]);
  });

  it("that has not begun is not looked at", () => {
    expect(runsOf(away.data(), { asOf: "2025-10-13T07:59" })).toEqual([]);
    expect(runsOf(away.data(), { asOf: "2025-10-13T08:00" })).toHaveLength(1);
  });
});

describe("moves in the middle of a run", () => {
  const away = school().absent("P1", "2025-10-13", "2025-10-16");

  it("to another class do not cut it", () => {
    const data = away.moved("P1", "2025-10-15", "C2").data();
    expect(boundsOf(data, weekLater)[0]).toEqual([4, 4]);
    const classes = onlyRun(data, weekLater).sessions.map((entry) => entry.place.class);
    expect([classes[0], classes.at(-1)]).toEqual(["C1", "C2"]);
  });

  it("out of the school end it at midnight of the leaving day, with the reason", () => {
    const data = away.left("P1", "2025-10-15", "transferOut").data();
    const run = onlyRun(data, weekLater);
    expect(moments([run.until])).toEqual(["2025-10-15T00:00"]);
    expect(run.end).toMatchObject({ how: "left", reason: "transferOut" });
    expect(boundsOf(data, weekLater)[0]).toEqual([2, 2]);
  });

  it("in the future have not ended it yet", () => {
    const data = away.left("P1", "2025-10-15", "transferOut", "2025-10-10").data();
    expect(onlyRun(data, { asOf: "2025-10-14" }).end).toBeUndefined();
    expect(onlyRun(data, { asOf: "2025-10-15T00:00" }).end).toMatchObject({ how: "left" });
  });

  it("out and back in do not cut it either", () => {
    const data = school()
      .absent("P1", "2025-10-13", "2025-10-21")
      .left("P1", "2025-10-15", "transferOut")
      .moved("P1", "2025-10-20", "C1")
      .data();
    expect(boundsOf(data, weekLater)[0]).toEqual([4, 4]); // 13, 14, 20, 21
    expect(moments([onlyRun(data, weekLater).until])).toEqual(["2025-10-22T08:00"]);
  });

  it.each(["suspension", "deferral", "graduated"] as const)(
    "out by right (%s) ends it, and whoever comes again comes anew",
    (reason) => {
      const story = school().absent("P1", "2025-10-13", "2025-10-21").left("P1", "2025-10-15", reason);
      const runs = runsOf(story.moved("P1", "2025-10-20", "C1").data(), weekLater);
      expect(runs.map((run) => moments([run.from, run.until]))).toEqual([
        ["2025-10-13T08:00", "2025-10-15T00:00"],
        ["2025-10-20T08:00", "2025-10-22T08:00"],
      ]);
      expect(runs.map((run) => run.end?.how)).toEqual(["left", "attended"]);
    },
  );

  it("backwards too, sessions without a register belong to it across a move", () => {
    const data = school().noRegister("2025-10-14").moved("P1", "2025-10-15", "C2").absent("P1", "2025-10-15").data();
    expect(boundsOf(data, weekLater)[0]).toEqual([1, 2]);
  });

  // Absent on Friday, moved on Saturday, gone on Monday: expected in the new class over the weekend, without a session there.
  const movedAndGone = school()
    .absent("P1", "2025-10-17")
    .moved("P1", "2025-10-18", "C2")
    .left("P1", "2025-10-20", "transferOut", "2025-10-18")
    .data();

  it("to a class without a session there do not end it yet", () => {
    expect(onlyRun(movedAndGone, { asOf: "2025-10-19" }).end).toBeUndefined();
  });

  it("out of a class without a session there end it on the day of leaving, with the reason", () => {
    const run = onlyRun(movedAndGone, weekLater);
    expect(moments([run.until])).toEqual(["2025-10-20T00:00"]);
    expect(run.end).toMatchObject({ how: "left", reason: "transferOut" });
  });
});

describe("a school whose records begin later", () => {
  /** Registers of the second class are kept from 20 October on. */
  const since = (data: WorldData): WorldData => ({
    ...data,
    schools: data.schools.map((each) => (each.id === "S2" ? { ...each, recordsFrom: "2025-10-20" } : each)),
    events: data.events.filter(
      (event) => event.kind !== "register" || event.class !== "C2" || event.occurredOn >= "2025-10-20",
    ),
  });

  it("leaves no unknown session before them in a run that came over", () => {
    const story = school().absent("P1", "2025-10-13", "2025-10-21").moved("P1", "2025-10-15", "C2");
    expect(summariesOf(since(story.data()), weekLater)).toMatchObject([
      { from: "2025-10-13", days: { least: 4, most: 4 }, unknown: [] }, // 13, 14, 20, 21
    ]);
  });

  it("leaves unknown sessions in the old class to a run that began in the new one", () => {
    const story = school().noRegister("2025-10-14").moved("P1", "2025-10-15", "C2").absent("P1", "2025-10-20");
    expect(summariesOf(since(story.data()), weekLater)).toMatchObject([
      { from: "2025-10-20", days: { least: 1, most: 2 } }, // 14 possibly, and 20
    ]);
  });
});
