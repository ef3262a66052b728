import { describe, expect, it } from "vitest";
import { type AllPresentLimits, allPresent } from "../../../src/calc/evidence/all-present.js";
import { attendanceCounts } from "../../../src/calc/evidence/attendance-counts.js";
import { logBetaBinomialAtMost } from "../../../src/calc/evidence/beta-binomial.js";
import { dayOf } from "../../../src/model/civil-date.js";
import { type Story, school } from "../../support/worlds.js";
import { found, open, seen } from "./scenes.js";

// 9 October to 31 October: 17 school days and a make-up Saturday, 36 sessions of two children.
const limits: AllPresentLimits = {
  of: "class",
  from: "2025-10-09",
  to: "2025-10-31",
  mean: 0.05,
  icc: 0.001,
  level: 0.05,
};
const told = ["allPresent@class:C1#2025-10-09/2025-10-31"];

function ids(story: Story, more: Partial<AllPresentLimits> = {}): readonly string[] {
  return found(allPresent(seen(story.world()), { ...limits, ...more }));
}

function counted(story: Story): readonly [number, number] | undefined {
  const span = { first: dayOf(limits.from), last: dayOf(limits.to) };
  const count = attendanceCounts(seen(story.world()), span).get("C1");
  return count && [count.absences, count.occasions];
}

describe("what is counted", () => {
  it("is every half day with a register, times the children expected in it", () => {
    expect(counted(school())).toEqual([0, 72]);
    expect(counted(school().noRegister("2025-10-09"))).toEqual([0, 68]);
    expect(counted(school().left("P2", "2025-10-31", "graduated"))).toEqual([0, 70]);
    expect(counted(school().registersThrough("2025-09-30"))).toBeUndefined();
  });

  it("is every absence, with leave or without, and not one that was corrected or lies outside", () => {
    expect(counted(school().absent("P1", "2025-10-13"))).toEqual([2, 72]);
    expect(counted(school().absent("P1", "2025-10-13").leave("P1", "2025-10-13", "2025-10-13"))).toEqual([2, 72]);
    expect(counted(school().absent("P1", "2025-10-13").mark("P1", "2025-10-13", "am", true, "2025-10-14"))).toEqual([
      1, 72,
    ]);
    expect(counted(school().mark("P1", "2025-10-13", "am", false, "2025-10-14"))).toEqual([1, 72]);
    expect(counted(school().absent("P1", "2025-09-30"))).toEqual([0, 72]);
    expect(counted(school().absent("P1", "2025-10-13").noRegister("2025-10-13"))).toEqual([0, 68]);
  });
});

describe("a class in which fewer are absent than illness allows", () => {
  it("is told with the probability and what it was reckoned with", () => {
    const [finding] = allPresent(seen(school().world()), limits).findings;
    const ln = logBetaBinomialAtMost({ atMost: 0, of: 72, mean: 0.05, icc: 0.001 });
    expect(finding?.probability?.log10).toBeCloseTo(ln / Math.LN10, 12);
    expect(finding?.because).toHaveLength(36);
    expect(finding?.says.en).toBe(
      `the registers of class C1 from 2025-10-09 to 2025-10-31 tell of 72 half days of pupils, 0 of them missed; in comparable schools the share missed is 0.05 (intra-class correlation 0.001), and so few or fewer have a probability of ${finding?.probability?.text ?? ""} by the beta-binomial model (1 class compared). To be checked.`,
    );
  });

  it("is none at a lower level, where units differ more, or where some were absent", () => {
    expect(ids(school())).toEqual(told);
    expect(ids(school(), { level: 0.001 })).toEqual([]);
    expect(ids(school(), { icc: 0.2 })).toEqual([]);
    expect(ids(school().absent("P1", "2025-10-13", "2025-10-14"))).toEqual([]);
  });

  it("is none without a register: who declares nothing is not all present", () => {
    expect(ids(school().registersThrough("2025-09-30"))).toEqual([]);
  });

  it("can be a school", () => {
    expect(ids(school(), { of: "school" })).toEqual(["allPresent@school:S1#2025-10-09/2025-10-31"]);
  });

  it("is not evaluable over days for which no calendar is published", () => {
    const story = school().event({
      kind: "register",
      id: "x1",
      class: "C1",
      session: "am",
      absent: [],
      occurredOn: "2026-02-10",
      recordedOn: "2026-02-10",
    });
    const result = allPresent(seen(story.world(), "2026-02-28"), { ...limits, to: "2026-02-28" });
    expect([found(result), open(result)]).toEqual([[], ["allPresent@class:C1#2025-10-09/2026-02-28"]]);
  });

  it("refuses numbers out of range", () => {
    const wrong = { mean: 0, icc: 1, level: 5, from: "2025-02-30" } as const;
    expect(() => allPresent(seen(school().world()), { ...limits, ...wrong })).toThrow(
      /allPresent\.from.*allPresent\.mean.*allPresent\.icc.*allPresent\.level/,
    );
  });
});
