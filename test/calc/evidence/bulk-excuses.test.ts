import { describe, expect, it } from "vitest";
import { type BulkExcusesLimits, bulkExcuses } from "../../../src/calc/evidence/bulk-excuses.js";
import { october, type Story } from "../../support/worlds.js";
import { found, s1, seen } from "./scenes.js";

const limits: BulkExcusesLimits = { cutOffs: ["2025-10-30T18:00"], withinDays: 2, daysPast: 7, atLeast: 2 };
const told = ["bulkExcuses@school:S1#2025-10-30T18:00"];
const late = { recordedOn: "2025-10-29T20:00" } as const;
const away = october().absent("P1", "2025-10-13", "2025-10-14").absent("P2", "2025-10-15");
const one = away.leave("P1", "2025-10-13", "2025-10-14", { ...late, id: "l1" });

function ids(story: Story, more: Partial<BulkExcusesLimits> = {}): readonly string[] {
  return found(bulkExcuses(seen(story.world()), { ...limits, ...more }));
}

describe("leave slips in bulk before a cut-off", () => {
  it("are told of the school, with the slips and the children", () => {
    const story = one.leave("P2", "2025-10-15", "2025-10-15", { ...late, id: "l2" });
    const { findings } = bulkExcuses(seen(story.world()), limits);
    expect(findings).toMatchObject([{ id: told[0], subject: s1, pupils: ["P1", "P2"], because: ["l1", "l2"] }]);
    expect(findings[0]?.says.en).toBe(
      "in the 2 days before the cut-off 2025-10-30T18:00, 2 leave slips were entered as approved at school S1 (2025-10-29); the absences that they excuse lay 7 days or more in the past. To be checked.",
    );
  });

  it.each([
    ["entered after the cut-off", { recordedOn: "2025-10-30T18:01" }],
    ["entered before the days that belong to it", { recordedOn: "2025-10-28T20:00" }],
    ["not approved", { ...late, approved: false }],
  ] as const)("are none where one of two is %s", (_what, spec) => {
    expect(ids(one.leave("P2", "2025-10-15", "2025-10-15", spec))).toEqual([]);
  });

  it("are none where one of two is for yesterday, or for days on which the child was there", () => {
    const ill = away.absent("P2", "2025-10-28").leave("P1", "2025-10-13", "2025-10-14", late);
    expect(ids(ill.leave("P2", "2025-10-28", "2025-10-28", late))).toEqual([]);
    expect(ids(one.leave("P2", "2025-10-16", "2025-10-16", late))).toEqual([]);
  });

  it("are none where a slip entered in time excuses the same days, or where one only corrects it", () => {
    const first = one.leave("P2", "2025-10-15", "2025-10-15", { recordedOn: "2025-10-15", id: "early" });
    expect(ids(first.leave("P2", "2025-10-15", "2025-10-15", late))).toEqual([]);
    const corrected = first.event({
      kind: "leave",
      id: "again",
      supersedes: "early",
      pupil: "P2",
      from: { date: "2025-10-15", session: "am" },
      to: { date: "2025-10-15", session: "pm" },
      reason: "sickness",
      approved: true,
      occurredOn: "2025-10-29",
      ...late,
    });
    expect(ids(corrected)).toEqual([]);
  });

  it("are as many as the host says, by what was known", () => {
    expect(ids(one)).toEqual([]);
    expect(ids(one, { atLeast: 1 })).toEqual(told);
    expect(found(bulkExcuses(seen(one.world(), "2025-10-31", "2025-10-29T19:59"), { ...limits, atLeast: 1 }))).toEqual(
      [],
    );
  });

  it("need a cut-off that exists", () => {
    expect(() => ids(one, { cutOffs: ["2025-02-30"] })).toThrow("bulkExcuses.cutOffs[0]");
    expect(ids(one, { cutOffs: [], atLeast: 1 })).toEqual([]);
  });
});
