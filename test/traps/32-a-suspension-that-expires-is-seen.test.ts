import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { EnrolmentProblem } from "../../src/model/enrolment-problems.js";
import { enrolmentSpells } from "../../src/model/enrolment-spells.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { dutySheet } from "../../src/reports/duty-sheet.js";
import { dutySheetDocument } from "../../src/reports/duty-sheet-document.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Alert } from "../../src/rules/finding.js";
import { completed, enrolled, left, worldOf } from "../support/child.js";
import { autumn2025 } from "../support/worlds.js";

function problems(events: readonly SchoolEvent[], asOf: CivilMoment): readonly EnrolmentProblem[] {
  const world = createWorld(worldOf({ events, through: "2025-09-01" }));
  const timeline = world.timelines.get("P1");
  return timeline ? enrolmentSpells(world, timeline, { asOf }).flatMap((spell) => spell.problems) : [];
}

const papers = { proof: "hospital 3", approvedBy: "townshipGovernment", expiresOn: "2025-12-31" } as const;

describe("a suspension whose time is up", () => {
  it.each(["suspension", "deferral"] as const)("without a return is told from the day after on: %s", (reason) => {
    const events = [left("2025-10-10", reason, papers)];
    expect(problems(events, "2025-12-31")).toEqual([]);
    expect(problems(events, "2026-01-01")).toEqual([
      {
        code: "expired-without-return",
        event: "left-2025-10-10",
        since: "2026-01-01",
        path: "expiresOn",
        value: "2025-12-31",
        expected: "the child's return, or a new approval",
        says: {
          zh: expect.stringMatching(/^(休学|延缓入学)已于2025-12-31期满，/u),
          en: expect.stringMatching(/^the (suspension of studies|deferred entry) ended on 2025-12-31, and no return/),
        },
      },
    ]);
    expect(problems(events, "2027-06-30")).toHaveLength(1);
  });

  it("is no matter once the child is back, or was suspended anew", () => {
    const first = left("2025-10-10", "suspension", papers);
    expect(problems([first, enrolled("2026-01-12")], "2026-01-11")).toHaveLength(1);
    expect(problems([first, enrolled("2026-01-12")], "2026-01-12")).toEqual([]);
    const anew = left("2026-01-01", "suspension", { ...papers, expiresOn: "2026-06-30" });
    expect(problems([first, anew], "2026-06-30")).toEqual([]);
    expect(problems([first, anew], "2026-07-01")).toMatchObject([{ event: "left-2026-01-01", since: "2026-07-01" }]);
  });

  it("cannot be seen where no last day is on record: that is told at once", () => {
    const { expiresOn: _, ...rest } = papers;
    expect(problems([left("2025-10-10", "suspension", rest)], "2025-10-10")).toMatchObject([
      { code: "expiry-missing" },
    ]);
  });
});

describe("an assessment", () => {
  const engine = compile(city2016, { calendar: autumn2025 });
  const expired = (
    events: readonly SchoolEvent[],
    asOf: CivilMoment,
    knownOn: CivilMoment = asOf,
  ): readonly Alert[] => {
    const world = createWorld(worldOf({ events, through: "2025-09-01" }));
    const { alerts } = engine.assess(world, { asOf, knownOn, childrenOnly: true });
    return alerts.filter(({ kind }) => kind === "expiredWithoutReturn");
  };
  const gone = left("2025-10-10", "suspension", { ...papers, expiresOn: "2025-10-31" });

  it("tells it as an alert, with the child's number and the day, from the day after on", () => {
    expect(expired([gone], "2025-10-31")).toEqual([]);
    expect(expired([gone], "2025-11-01")).toEqual([
      {
        kind: "expiredWithoutReturn",
        pupil: "P1",
        school: "S1",
        since: "2025-11-01",
        event: "left-2025-10-10",
        says: {
          zh: "学生P1的休学已于2025-10-31期满，未见复学、再次批准或其他去向的记录",
          en: "pupil P1: the suspension of studies ended on 2025-10-31, and no return, new approval or other leaving is on record",
        },
      },
    ]);
    expect(expired([gone], "2026-06-30")).toHaveLength(1);
  });

  it("tells it on the duty sheet of the day", () => {
    const world = createWorld(worldOf({ events: [gone], through: "2025-09-01" }));
    const sheet = dutySheet(city2016, engine.assess(world, { asOf: "2025-11-03", childrenOnly: true }));
    expect(JSON.stringify(dutySheetDocument(city2016, sheet, {}))).toContain("学生P1的休学已于2025-10-31期满");
  });

  it.each<[string, SchoolEvent]>([
    ["is enrolled again", enrolled("2025-11-03")],
    ["is suspended anew", left("2025-11-03", "suspension", { ...papers, expiresOn: "2026-01-31" })],
    ["has left otherwise", left("2025-11-03", "transferOut")],
  ])("tells it no more once the child %s, from that day on and as far as it was known", (_name, after) => {
    expect(expired([gone, after], "2025-11-02")).toHaveLength(1);
    expect(expired([gone, after], "2025-11-03")).toEqual([]);
    expect(expired([gone, { ...after, recordedOn: "2025-11-10" }], "2025-11-03")).toHaveLength(1);
  });

  it("goes on to tell it where only the papers of a return are there: no class expects the child", () => {
    expect(expired([gone, completed("2025-11-03")], "2025-11-04")).toHaveLength(1);
  });

  it("says nothing of those who left for good, or have no last day on record", () => {
    expect(expired([left("2025-10-10", "graduated")], "2025-11-03")).toEqual([]);
    expect(expired([left("2025-10-10", "suspension")], "2025-11-03")).toEqual([]);
  });
});
