import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Diligence, type DiligenceOptions, diligence } from "../../../src/calc/diligence/diligence.js";
import { diligenceIndicators } from "../../../src/calc/indicators/diligence-indicators-data.js";
import { dayOf } from "../../../src/model/civil-date.js";
import type { Finding } from "../../../src/rules/finding.js";
import { ask, school } from "../../support/worlds.js";
import { assessment, finding, someAssessment, teacher } from "../findings.js";
import { definitionOf, percentOf } from "../indicators/counted.js";

const bands = [0, 4, 8];

function counted(findings: readonly Finding[], more: Partial<DiligenceOptions> = {}): Diligence {
  return diligence(assessment(findings, "2025-10-20"), { bands, ...more });
}

const onTime = finding("on-time", { performedAt: "2025-10-15", marks: { stage: "fulfilled" } });
const late = finding("late", { performedAt: "2025-10-18", marks: { stage: "fulfilled", timeliness: "late" } });
const overdue = finding("overdue", { marks: { timeliness: "overdue" } });
const moot = finding("moot", { marks: { timeliness: "moot" } });

describe("diligence", () => {
  it("counts duties whose day has come, and their days late (worked by hand, no published figure seen)", () => {
    const found = counted([onTime, late, overdue, moot], { members: true });
    expect(found.counts).toEqual({ dutiesOnTime: 1, dutiesLate: 1, dutiesOverdue: 1, dutiesMoot: 1, daysLate: 6 });
    expect(found.late).toEqual([
      { finding: "overdue", outcome: "overdue", days: 4 },
      { finding: "late", outcome: "late", days: 2 },
    ]);
    expect(found.overdueByAge).toEqual([0, 1, 0]);
    expect(percentOf(definitionOf(diligenceIndicators, "onTimeRate", "missedCounted"), found.counts)).toBe("25.00 %");
    expect(counted([late]).late).toBeUndefined();
  });

  it("tells why all others are not counted", () => {
    const others = [
      finding("open"),
      finding("scheduled", { marks: { stage: "scheduled" } }),
      finding("lapsed", { marks: { stage: "lapsed" } }),
      finding("withdrawn", { marks: { stage: "withdrawn", timeliness: "overdue" } }),
      finding("expected", { marks: { force: "expected", timeliness: "overdue" } }),
      finding("advisory", { marks: { force: "advisory", stage: "fulfilled" } }),
      finding("possible", { marks: { certainty: "possible", timeliness: "overdue" } }),
      finding("provisional", { marks: { certainty: "provisional", timeliness: "overdue" } }),
      finding("blind", { marks: { certainty: "notEvaluable" } }),
      finding("too-late-from-the-start", { dueHadPassed: true, marks: { timeliness: "overdue" } }),
    ];
    const found = counted(others);
    expect(found.notCounted).toEqual({
      notDueYet: 2,
      lapsed: 1,
      withdrawn: 1,
      notBinding: 2,
      notCertain: 3,
      dueHadPassed: 1,
      otherPeriod: 0,
    });
    expect(Object.values(found.counts)).toEqual([0, 0, 0, 0, 0]);
  });

  it("says nothing of what is no duty", () => {
    const found = counted([finding("t", { kind: "target" }), finding("r", { kind: "requirement" })]);
    expect(Object.values({ ...found.counts, ...found.notCounted }).every((count) => count === 0)).toBe(true);
  });

  it("late by hours of one day is late by 0 days", () => {
    const hours = finding("h", {
      due: "2025-10-16T10:30",
      performedAt: "2025-10-16T15:00",
      marks: { stage: "fulfilled", timeliness: "late" },
    });
    expect(counted([hours], { members: true })).toMatchObject({
      counts: { dutiesLate: 1, daysLate: 0 },
      late: [{ finding: "h", days: 0 }],
    });
  });

  it("puts the overdue into bands by their calendar days, each bound included", () => {
    const due = (date: "2025-10-20" | "2025-10-17" | "2025-10-16" | "2025-10-12" | "2025-09-01"): Finding =>
      finding(`due ${date}`, { due: date, marks: { timeliness: "overdue" } });
    const all = (["2025-10-20", "2025-10-17", "2025-10-16", "2025-10-12", "2025-09-01"] as const).map(due);
    expect(counted(all).overdueByAge).toEqual([2, 1, 2]);
  });

  it("counts a joint duty once for each who is bound, and once in all", () => {
    const joint = finding("joint", {
      bearers: [
        { role: "townshipGovernment", at: "T1", force: "expected" },
        { role: "principal", at: "S1", persons: ["N1", "N2"], force: "binding" },
        teacher,
      ],
      marks: { timeliness: "overdue" },
    });
    const { counts, groups } = counted([joint, onTime], { by: ["role", "place"] });
    expect(counts.dutiesOverdue).toBe(1);
    expect(groups?.map((group) => [group.of, group.counts.dutiesOverdue, group.counts.dutiesOnTime])).toEqual([
      [{ role: "homeroomTeacher", place: "7-3" }, 1, 1],
      [{ role: "principal", place: "S1" }, 1, 0],
      [{ role: "townshipGovernment", place: "T1" }, 0, 0],
    ]);
    expect(groups?.[2]?.notCounted.notBinding).toBe(1);
    const persons = counted([joint], { by: ["person"] }).groups;
    expect(persons?.map((group) => [group.of, group.counts.dutiesOverdue])).toEqual([
      [{ person: "N1" }, 1],
      [{ person: "N2" }, 1],
      [{}, 1],
    ]);
  });

  it("counts once for an office that bears a duty at two places, where only the office is asked for", () => {
    const twice = finding("twice", { bearers: [teacher, { ...teacher, at: "7-4" }] });
    const overdueTwice = { ...twice, marks: { ...twice.marks, timeliness: "overdue" } } as const;
    const { groups } = counted([overdueTwice], { by: ["role"] });
    expect(groups?.map(({ of, counts }) => [of, counts.dutiesOverdue])).toEqual([[{ role: "homeroomTeacher" }, 1]]);
  });

  it("tells rules and children apart", () => {
    const other = finding("o", { rule: "home-visit", subject: { kind: "pupil", id: "P2" } });
    const { groups } = counted([onTime, other], { by: ["rule", "subject"] });
    expect(groups?.map(({ of }) => of)).toEqual([
      { rule: "city-2016/contact-on-day-one", subject: "pupil:P1" },
      { rule: "city-2016/home-visit", subject: "pupil:P2" },
    ]);
    expect(counted([onTime], { by: ["policy"] }).groups?.[0]?.of).toEqual({ policy: "city-2016" });
  });

  it("counts by the day that duties are due", () => {
    const found = counted([onTime, finding("earlier", { due: "2025-10-15", marks: { timeliness: "overdue" } })], {
      dueFrom: "2025-10-16",
      dueTo: "2025-10-16",
    });
    expect([found.counts.dutiesOnTime, found.counts.dutiesOverdue, found.notCounted.otherPeriod]).toEqual([1, 0, 1]);
  });

  it.each([
    [{ bands: [] }, "bands"],
    [{ bands: [1] }, "bands"],
    [{ bands: [0, 3, 3] }, "bands"],
    [{ bands: [0, 1.5] }, "bands"],
    [{ dueFrom: "2025-02-30" as const }, "dueFrom"],
  ])("refuses %j", (more, path) => {
    expect(() => counted([], more)).toThrow(new RegExp(`^invalid-input: ${path}`));
  });

  it("refuses a duty that is there twice", () => {
    const both = [assessment([onTime]), assessment([onTime])];
    expect(() => diligence(both, { bands })).toThrow(/^invalid-input: \[1\]\.findings\[0\]\.id/);
  });
});

describe("laws of diligence", () => {
  it("every duty is counted once or told why not, and late days are those of the late", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const {
          counts,
          notCounted,
          late: members = [],
          overdueByAge,
          groups = [],
        } = diligence(found, {
          bands,
          by: ["rule"],
          members: true,
        });
        const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
        const { daysLate, ...duties } = counts;
        const all = sum([...Object.values(duties), ...Object.values(notCounted)]);
        expect(all).toBe(found.findings.filter(({ kind }) => kind === "duty").length);
        expect(sum(members.map(({ days }) => days))).toBe(daysLate);
        expect(sum(overdueByAge)).toBe(members.filter(({ outcome }) => outcome === "overdue").length);
        for (const id of ["dutiesOnTime", "dutiesLate", "dutiesOverdue", "dutiesMoot", "daysLate"] as const)
          expect(sum(groups.map((group) => group.counts[id]))).toBe(counts[id]);
      }),
      { numRuns: 80 },
    );
  });
});

describe("of what the engine finds", () => {
  it("a call on the day is on time, one on the next school day late, and none overdue", () => {
    const told = school().absent("P1", "2025-10-13", "2025-10-17").absent("P2", "2025-10-13", "2025-10-17");
    const story = told.call("P1", "2025-10-13T16:00").call("P2", "2025-10-15T16:00");
    const found = ask(story, "2025-10-20");
    const { groups } = diligence(found, { bands, by: ["rule", "subject"], members: true });
    const calls = groups?.filter(({ of }) => of.rule?.endsWith("/contact-on-day-one"));
    const due = found.findings.find(({ rule }) => rule === "contact-on-day-one")?.due;
    const days = dayOf("2025-10-15") - dayOf((due ?? "").slice(0, 10) as `${number}-${number}-${number}`);
    expect(calls?.map(({ counts }) => [counts.dutiesOnTime, counts.dutiesLate, counts.daysLate])).toEqual([
      [1, 0, 0],
      [0, 1, days],
    ]);
    expect(days).toBeGreaterThan(0);
  });
});

describe("what is no input at all", () => {
  it.each<readonly [assessments: unknown, options: unknown, path: string]>([
    [null, { bands }, "assessments"],
    [undefined, { bands }, "assessments"],
    [[null], { bands }, "assessments[0]"],
    [{}, { bands }, "assessments[0].findings"],
    [[{ findings: [null] }], { bands }, "assessments[0].findings[0]"],
    [[], undefined, "options"],
    [[], {}, "bands"],
    [[], { bands, by: "rule" }, "by"],
  ])("is told: %j by %j", (assessments, options, path) => {
    const counting = (): Diligence => diligence(assessments as [], options as DiligenceOptions);
    expect(counting).toThrow(
      expect.objectContaining({ code: "invalid-input", issues: [expect.objectContaining({ path })] }),
    );
  });
});
