import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../../src/calc/agenda.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { dutySheet } from "../../src/reports/duty-sheet.js";
import type { Finding } from "../../src/rules/finding.js";
import { assessment, finding, someAssessment, teacher, undated } from "../calc/findings.js";

const withdrawnOn = (
  id: string,
  at: "2025-10-09" | "2025-10-10" | "2025-10-16",
  spec: Partial<Finding> = {},
): Finding =>
  finding(id, {
    marks: { stage: "withdrawn" },
    because: { ...finding("any").because, withdrawn: { at, leftTheSchool: [] } },
    ...(spec as object),
  });

describe("the duty sheet", () => {
  it("gives each office what it bears, in the list in which it stands for that office", () => {
    const joint = finding("joint", {
      bearers: [
        { role: "townshipGovernment", at: "T1", force: "expected" },
        { role: "school", at: "S1", force: "binding" },
      ],
    });
    const far = finding("far", { due: "2025-12-01" });
    const sheet = dutySheet(city2016, assessment([joint, far, finding("near")]));
    const seen = sheet.offices.map(({ role, at, items }) => [
      role,
      at,
      items.map((item) => `${item.list} ${item.finding.id}`),
    ]);
    expect(seen).toEqual([
      ["homeroomTeacher", "7-3", ["dueToday near", "dueLater far"]],
      ["school", "S1", ["dueToday joint"]],
      ["townshipGovernment", "T1", ["expected joint"]],
    ]);
  });

  it("puts a host's own offices after those of the documents", () => {
    const own = finding("own", { bearers: [{ role: "ours:dormKeeper", force: "binding" }, teacher] });
    const [first, last] = dutySheet(city2016, assessment([own])).offices;
    expect([first?.role, last?.role]).toEqual(["homeroomTeacher", "ours:dormKeeper"]);
  });

  it("lists requirements, decisions, targets and what is coming with their offices", () => {
    const sheet = dutySheet(
      city2016,
      assessment([
        undated("r", { kind: "requirement", marks: { stage: "violated" } }),
        undated("c", { kind: "consequence", marks: { stage: "eligible" } }),
        undated("t", { kind: "target", marks: { stage: "notMet" }, period: "2025-09" }),
        finding("s", { marks: { stage: "scheduled" }, due: "2025-11-30" }),
        undated("nobody", { kind: "target", bearers: [], period: "2025-10" }),
        undated("gap", { kind: "gap", marks: { force: "advisory" } }),
      ]),
    );
    const lists = sheet.offices[0]?.items.map(({ list }) => list);
    expect(lists).toEqual(["requirementViolated", "forDecision", "targetMissed", "coming"]);
    expect(sheet.unassigned.map((item) => item.finding.id)).toEqual(["nobody"]);
    expect(sheet.gaps.map(({ id }) => id)).toEqual(["gap"]);
  });

  it("keeps a withdrawal for seven days, and puts what is to be retracted first", () => {
    const found = assessment([
      withdrawnOn("today", "2025-10-16"),
      withdrawnOn("a week ago", "2025-10-09"),
      withdrawnOn("reported", "2025-10-10", { basisWithdrawn: true }),
    ]);
    expect(dutySheet(city2016, found).withdrawn.map(({ id }) => id)).toEqual(["reported", "today"]);
    expect(dutySheet(city2016, found, { withdrawnDays: 30 }).withdrawn.length).toBe(3);
    expect(dutySheet(city2016, found, { withdrawnDays: 1 }).withdrawn.map(({ id }) => id)).toEqual(["today"]);
  });

  it("calls a run of absence a case, and not what every child is asked for", () => {
    const sheet = dutySheet(
      city2016,
      assessment([
        finding("in a run", { runFrom: "2025-10-13" }),
        finding("over", { subject: { kind: "pupil", id: "P2" }, runFrom: "2025-10-13", marks: { stage: "lapsed" } }),
        undated("every child's", {
          kind: "requirement",
          subject: { kind: "pupil", id: "P3" },
          marks: { stage: "violated" },
        }),
        finding("each term's", { subject: { kind: "pupil", id: "P4" }, period: "2025-2026/autumn" }),
        finding("once", { subject: { kind: "pupil", id: "P5" } }),
      ]),
    );
    expect(sheet.openCases.map(({ pupil }) => pupil)).toEqual(["P1", "P5"]);
    expect(sheet.settledCases.map(({ pupil }) => pupil)).toEqual(["P2"]);
  });

  it("says what was left out, what is known, and how far ahead it looks", () => {
    const found = { ...assessment([]), knownOn: "2025-10-16T17:00", leftOut: [{ rule: "joint-persuasion" }] } as const;
    const sheet = dutySheet(city2016, found, { horizonDays: [2, 5] });
    expect([sheet.knownOn, sheet.leftOut, sheet.horizonDays]).toEqual([
      "2025-10-16T17:00",
      [{ rule: "joint-persuasion" }],
      [2, 5],
    ]);
    expect(dutySheet(city2016, assessment([])).knownOn).toBeUndefined();
  });

  it("has everything that is on the agenda somewhere", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const { offices, unassigned, gaps } = dutySheet(city2016, found);
        const shown = new Set([
          ...[...offices.flatMap(({ items }) => items), ...unassigned].map((item) => item.finding),
          ...gaps,
        ]);
        expect(shown).toEqual(new Set(agenda(found).map((item) => item.finding)));
      }),
    );
  });
});
