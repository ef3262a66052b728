import { describe, expect, it } from "vitest";
import { type DeclaredZeroLimits, declaredZero } from "../../../src/calc/evidence/declared-zero.js";
import { type Story, school } from "../../support/worlds.js";
import { figureOf, found, open, reported, s1, seen } from "./scenes.js";

const limits: DeclaredZeroLimits = { schoolDays: 3, reports: ["monthly"] };
const october = { nil: true, period: "2025-10" } as const;
const zero = reported("r1", "2025-10-31T17:30", october);
const away = school().absent("P1", "2025-10-13", "2025-10-15");
const told = ["declaredZero@school:S1#r1"];

function ids(story: Story, more: Partial<DeclaredZeroLimits> = {}): readonly string[] {
  return found(declaredZero(seen(story.world()), { ...limits, ...more }));
}

describe("a declared zero over a streak of absence", () => {
  it("is told with the report, the registers and the child", () => {
    const [finding] = declaredZero(seen(away.event(zero).world()), limits).findings;
    expect(finding).toMatchObject({ kind: "declaredZero", subject: s1, pupils: ["P1"] });
    expect(finding?.because).toEqual([
      "r1",
      ...["13", "14", "15"].flatMap((day) => ["am", "pm"].map((session) => `register-C1-2025-10-${day}-${session}`)),
    ]);
    expect(finding?.says).toEqual({
      zh: "学校S1的记录r1（所报期间2025-10-01至2025-10-31）报为零；考勤记录显示1名学生连续缺课已满3个上课日。待核查。",
      en: "record r1 of school S1 (for 2025-10-01 to 2025-10-31) declares none; the registers show 1 child away for 3 school days on end or more. To be checked.",
    });
  });

  it("is none a day below the threshold, with leave, or where it was not declared zero", () => {
    expect(ids(school().absent("P1", "2025-10-13", "2025-10-14").event(zero))).toEqual([]);
    expect(ids(away.leave("P1", "2025-10-15", "2025-10-15").event(zero))).toEqual([]);
    expect(ids(away.event(reported("r1", "2025-10-31T17:30", { period: "2025-10" })))).toEqual([]);
    expect(ids(away)).toEqual([]);
  });

  it("is none in another month, at another school, or in a report of another kind", () => {
    expect(ids(away.event(reported("r1", "2025-10-31T17:30", { ...october, period: "2025-11" })))).toEqual([]);
    expect(
      ids(away.event(reported("r1", "2025-10-31T17:30", { ...october, subject: { kind: "school", id: "S2" } }))),
    ).toEqual([]);
    expect(ids(away.event(reported("r1", "2025-10-31T17:30", { ...october, report: "yearSummary" })))).toEqual([]);
  });

  it("is none where the report was made before the streak was as long", () => {
    expect(ids(away.event(reported("r1", "2025-10-15T12:00", october)))).toEqual([]);
    expect(ids(away.event(reported("r1", "2025-10-15T17:00", october)))).toEqual(told);
  });

  it("is told of a month into which the streak goes on, and not of the month after its end", () => {
    const long = school().absent("P1", "2025-09-24", "2025-10-09");
    expect(ids(long.event(zero))).toEqual(told);
    expect(ids(school().absent("P1", "2025-09-24", "2025-09-30").event(zero))).toEqual([]);
  });

  it("is told of every body above the child that declares zero", () => {
    const bodies = [
      { kind: "class", id: "C1" },
      { kind: "township", id: "T1" },
      { kind: "authority", id: "A1" },
    ] as const;
    const reports = bodies.map((subject) => reported(`r-${subject.kind}`, "2025-10-31T17:30", { ...october, subject }));
    expect(ids(away.event(...reports))).toEqual([
      "declaredZero@authority:A1#r-authority",
      "declaredZero@class:C1#r-class",
      "declaredZero@township:T1#r-township",
    ]);
  });

  it("follows the child to another school", () => {
    const moved = school().absent("P1", "2025-10-13", "2025-10-17").moved("P1", "2025-10-16", "C2");
    const both = ["S1", "S2"].map((id) =>
      reported(`r-${id}`, "2025-10-31T17:30", { ...october, subject: { kind: "school", id } }),
    );
    expect(ids(moved.event(...both))).toEqual(["declaredZero@school:S1#r-S1", "declaredZero@school:S2#r-S2"]);
  });

  it("is none of a school that the child had left before the period, or before the streak was as long", () => {
    const moved = school().absent("P1", "2025-10-13", "2025-10-20").moved("P1", "2025-10-16", "C2");
    const second = reported("r1", "2025-10-31T17:30", { nil: true, period: "2025-W43" });
    const ofBoth = [second, { ...second, id: "r2", subject: { kind: "school", id: "S2" } } as const];
    expect(ids(moved.event(...ofBoth))).toEqual(["declaredZero@school:S2#r2"]);
    expect(ids(moved.event(zero), { schoolDays: 4 })).toEqual([]);
  });

  it("is not evaluable where only missing registers would make the streak", () => {
    const maybe = school().absent("P1", "2025-10-13", "2025-10-14").noRegister("2025-10-15").event(zero);
    const result = declaredZero(seen(maybe.world()), limits);
    expect([found(result), open(result)]).toEqual([[], told]);
    const nothing = school().noRegister("2025-10-13").noRegister("2025-10-14").noRegister("2025-10-15").event(zero);
    expect(declaredZero(seen(nothing.world()), limits)).toEqual({ findings: [], notEvaluable: [] });
  });

  it("is not evaluable where nobody knows from when to when the period runs", () => {
    const spring = reported("r1", "2025-10-31T17:30", { nil: true, period: "2025-2026/spring" });
    const result = declaredZero(seen(away.event(spring).world()), limits);
    expect([found(result), open(result)]).toEqual([[], told]);
  });

  it("says how many entries were made only after the report", () => {
    const late = away.registerRecorded("2025-10-15", "2025-11-05").event(zero);
    const [finding] = declaredZero(seen(late.world(), "2025-11-05"), limits).findings;
    expect(finding?.evidenced.en).toContain("(2 of the entries were made after it)");
    expect(found(declaredZero(seen(late.world(), "2025-11-05", "2025-11-04"), limits))).toEqual([]);
  });

  it("is taken back with the report, and is told by what was known", () => {
    const withdrawn = away.event(zero).retracted("r1", "2025-11-03");
    expect(found(declaredZero(seen(withdrawn.world(), "2025-11-03"), limits))).toEqual([]);
    expect(found(declaredZero(seen(withdrawn.world(), "2025-11-03", "2025-11-02"), limits))).toEqual(told);
    expect(found(declaredZero(seen(withdrawn.world(), "2025-10-30"), limits))).toEqual([]);
  });

  it("is told of figures and ledgers that the host knows to say so", () => {
    const rates = away.event(
      figureOf("f1", "dropoutRate", [0, 150], "2025-10"),
      figureOf("f2", "retentionRate:junior", [150, 150], "2025-10"),
      figureOf("f3", "dropoutRate", [1, 150], "2025-10"),
      figureOf("f4", "dropoutRate", [0, 0], "2025-10"),
      figureOf("f5", "returnRate", [0, 150], "2025-10"),
    );
    const figures = [
      { indicator: "dropoutRate", when: "none" },
      { indicator: "retentionRate:junior", when: "all" },
    ] as const;
    expect(ids(rates)).toEqual([]);
    expect(ids(rates, { figures })).toEqual(["declaredZero@school:S1#f1", "declaredZero@school:S1#f2"]);
    const ledger = { kind: "ledgerUpdated", by: "school", ledger: "dropouts", subject: s1 } as const;
    const kept = away.event({ ...ledger, id: "l1", occurredOn: "2025-10-15T18:00", recordedOn: "2025-10-15T18:00" });
    expect(ids(kept)).toEqual([]);
    expect(ids(kept, { emptyLedgers: ["l1"] })).toEqual(["declaredZero@school:S1#l1"]);
  });

  it("refuses a threshold that is none", () => {
    expect(() => declaredZero(seen(away.world()), { ...limits, schoolDays: 0 })).toThrow("declaredZero.schoolDays");
  });
});
