import { describe, expect, it } from "vitest";
import type { Movement } from "../../../src/calc/movements/movement.js";
import { expiredTimesOff, type TimeOffOptions, type TimesOff } from "../../../src/calc/movements/times-off.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { movement } from "./rolls.js";

function timesOff(rows: readonly Movement[], asOf: CivilDate, more: Partial<TimeOffOptions> = {}): TimesOff {
  const result = expiredTimesOff(rows, { asOf, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const off = movement("P1 11 2025-03-03 S1", { until: "2025-12-31" });

describe("a suspension", () => {
  it("runs through its last day, and has expired from the day after on", () => {
    expect(timesOff([off], "2025-12-31")).toMatchObject({ expired: [], running: 1 });
    expect(timesOff([off], "2026-01-01")).toMatchObject({
      expired: [
        {
          pupil: "P1",
          as: "suspended",
          movement: off.id,
          school: "S1",
          from: "2025-03-03",
          renewals: 0,
          lastDay: "2025-12-31",
          since: "2026-01-01",
          says: {
            zh: "学生P1的休学已于2025-12-31期满，未见复学、续期或其他变动",
            en: "pupil P1: the suspension ended on 2025-12-31, and no return, renewal or other change is on record",
          },
        },
      ],
      running: 0,
    });
    expect(timesOff([off], "2025-03-02")).toMatchObject({ expired: [], running: 0 });
  });

  it.each([
    "P1 12 2026-01-05 > S1",
    "P1 22 2026-01-05 S1 > S2",
    "P1 51 2026-01-05 S1",
    "P1 21 2026-01-05 S1 > S2",
    "P1 出国 2026-01-05 S1",
  ])("is no matter from the day of %s on", (line) => {
    expect(timesOff([off, movement(line)], "2026-01-04").expired).toHaveLength(1);
    expect(timesOff([movement(line), off], "2026-01-05")).toMatchObject({ expired: [], running: 0 });
  });

  it("still is one after a change that leaves the roll as it is", () => {
    expect(timesOff([off, movement("P1 19 2026-01-05")], "2026-01-06").expired).toHaveLength(1);
  });

  it("can be renewed, before its end, or on the very day of a return on paper", () => {
    const renewed = movement("P1 11 2026-01-01 S1", { until: "2026-06-30" });
    expect(timesOff([off, renewed], "2026-06-30")).toMatchObject({ expired: [], running: 1 });
    const onPaper = movement("P1 12 2026-01-01 > S1");
    for (const rows of [
      [off, renewed],
      [renewed, onPaper, off],
    ]) {
      expect(timesOff(rows, "2026-07-01").expired).toMatchObject([
        { from: "2025-03-03", renewals: 1, lastDay: "2026-06-30", since: "2026-07-01" },
      ]);
    }
  });

  it("of one day that ends the same day is none", () => {
    const day = [movement("P1 11 2025-03-03 S1"), movement("P1 12 2025-03-03 > S1")];
    expect(timesOff(day, "2026-01-01")).toMatchObject({ expired: [], running: 0, withoutLastDay: [] });
  });

  it.each<readonly [what: string, lines: readonly string[], stands: boolean]>([
    ["a transfer in", ["P1 22 2025-03-03 S2 > S1"], true],
    ["both halves of a transfer", ["P1 21 2025-03-03 S2 > S1", "P1 22 2025-03-03 S2 > S1"], true],
    ["a transfer in one row", ["P1 转学 2025-03-03 S2 > S1"], true],
    ["an entry", ["P1 入学 2025-03-03 > S1"], true],
    ["another class of the school", ["P1 29 2025-03-03 S1 > S1"], true],
    ["a transfer to another school", ["P1 22 2025-03-03 S1 > S2"], false],
    ["a leaving of the school", ["P1 21 2025-03-03 S1 > S2"], false],
    ["a death", ["P1 51 2025-03-03 S1"], false],
    ["a return", ["P1 12 2025-03-03 > S1"], false],
  ])("of one day with %s stands or ends, whatever the order of the rows", (_, lines, stands) => {
    const others = lines.map((line) => movement(line));
    for (const rows of [
      [off, ...others],
      [...others, off],
    ])
      expect(timesOff(rows, "2025-12-31").running).toBe(stands ? 1 : 0);
  });

  it("that defers an entry ends with the entry", () => {
    const day = [movement("P1 14 2025-09-01"), movement("P1 入学 2025-09-01 > S1")];
    expect(timesOff(day, "2026-01-01")).toMatchObject({ expired: [], running: 0, withoutLastDay: [] });
  });
});

describe("a time off without a last day", () => {
  const open = movement("P1 11 2024-02-29 S1");

  it("is told by itself, and lasts as long as the host's rule says", () => {
    expect(timesOff([open], "2030-01-01")).toMatchObject({
      expired: [],
      running: 0,
      withoutLastDay: [{ pupil: "P1", movement: open.id }],
    });
    expect(timesOff([open], "2025-02-28", { monthsUnlessSaid: 12 }).running).toBe(1);
    expect(timesOff([open], "2025-03-01", { monthsUnlessSaid: 12 }).expired).toMatchObject([{ since: "2025-03-01" }]);
  });

  it("that is a deferred entry follows no rule for suspensions, and needs no class", () => {
    const deferred = movement("P2 14 2025-09-01");
    const asked = { monthsUnlessSaid: 12 };
    expect(timesOff([deferred], "2027-01-01", asked).withoutLastDay).toHaveLength(1);
    const said = movement("P2 14 2025-09-01", { until: "2026-08-31" });
    expect(timesOff([said], "2026-09-01", asked).expired).toMatchObject([{ as: "deferred", since: "2026-09-01" }]);
    expect(timesOff([said, movement("P2 15 2026-09-01")], "2026-09-01").expired).toEqual([]);
  });
});

describe("rows and options that are wrong", () => {
  it.each<readonly [rows: unknown, options: unknown, path: string]>([
    [[], null, "options"],
    [[], undefined, "options"],
    [[], {}, "asOf"],
    [null, { asOf: "2026-01-01" }, "movements"],
    [[null], { asOf: "2026-01-01" }, "movements[0]"],
  ])("are told of %j by %j", (rows, options, path) => {
    const found = expiredTimesOff(rows as readonly Movement[], options as TimeOffOptions);
    expect(found.ok || found.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it("are named, and rows left out only if the host says so", () => {
    const rows = [movement("P1 11 2025-03-03"), movement("P2 11 2025-03-03 S1", { until: "2025-02-30" }), off];
    const result = expiredTimesOff(rows, { asOf: "2026-01-01" });
    expect(result.ok || result.issues.map(({ path }) => path)).toEqual(["movements[0].from", "movements[1].until"]);
    expect(timesOff(rows, "2026-01-01", { badRows: "exclude" })).toMatchObject({
      expired: [{ pupil: "P1" }],
      leftOut: { movements: 2 },
    });
    const wrong = expiredTimesOff([], { asOf: "2026-01-32", monthsUnlessSaid: 0.5 });
    expect(wrong.ok || wrong.issues.map(({ path }) => path)).toEqual(["asOf", "monthsUnlessSaid"]);
  });
});
