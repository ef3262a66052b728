import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { SubjectRef } from "../../../src/model/subject.js";
import { workCounts } from "../../../src/reports/bodies/work-counts.js";
import { monthlyReport } from "../../../src/reports/counts/monthly-report.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import { calendar, event, paperData } from "../support/paper-world.js";

const [s1, s2, t1, a1] = [
  { kind: "school", id: "S1" },
  { kind: "school", id: "S2" },
  { kind: "township", id: "T1" },
  { kind: "authority", id: "A1" },
] as const satisfies readonly SubjectRef[];

const october = { from: "2025-10-01", to: "2025-10-31" } as const;

/** What is not zero in October. */
function counted(of: SubjectRef, more: readonly SchoolEvent[] = [], senior?: string): Readonly<Record<string, number>> {
  const data = paperData(more);
  const classes = data.classes.map((one) => (one.id === senior ? { ...one, grade: 10 as const } : one));
  const pupils = [...data.pupils, { id: "P11", village: "V1", guardians: [] }];
  const world = createWorld({ ...data, classes, pupils });
  const source = reportSource({ world, asOf: "2025-11-28", calendar });
  const lines = workCounts(source, of, october).filter(({ count }) => count > 0);
  return Object.fromEntries(lines.map(({ what, count }) => [what.zh, count]));
}

const visit = (id: string, pupil: string, on: `${number}-${number}-${number}`): SchoolEvent =>
  event(id, `${on}T18:00`, {
    kind: "homeVisit",
    pupil,
    by: "principal",
    purpose: "return",
    with: "guardian",
    inPerson: true,
  });

describe("what is on record of the work of a time", () => {
  it("stays with the school where the child was, however it moves later", () => {
    const own = counted(s1);
    expect(own).toMatchObject({ 新增确认辍学人数: 1, 劝返次数: 3, 家访: 2 });
    const moved = [event("moved", "2025-11-10", { kind: "enrolled", pupil: "P01", class: "C3" })];
    expect(counted(s1, moved)).toEqual(own);
    expect(counted(s2, moved)).toEqual(counted(s2));
    expect(counted(a1, moved)).toEqual(counted(a1));
  });

  it("goes over to the new school with what is done there", () => {
    const moved = [
      event("moved", "2025-10-20", { kind: "enrolled", pupil: "P01", class: "C3" }),
      visit("late", "P01", "2025-10-22"),
    ];
    expect(counted(s1, moved)).toMatchObject({ 劝返次数: 3, 家访: 2 });
    expect(counted(s2, moved)).toMatchObject({ 劝返次数: 1, 家访: 1 });
  });

  it("leaves out who is in senior high", () => {
    const junior = counted(s1);
    const compulsory = counted(s1, [], "C1");
    expect([junior["家访"], compulsory["家访"]]).toEqual([2, undefined]);
    expect(compulsory["新增确认辍学人数"]).toBeUndefined();
  });

  it("counts what was done about a child in no class where it lives", () => {
    const more = [visit("home", "P11", "2025-10-16")];
    expect(counted(t1, more)["家访"]).toBe((counted(t1)["家访"] ?? 0) + 1);
    expect(counted(s1, more)).toEqual(counted(s1));
  });

  it("tells the cases of the monthly report", () => {
    const source = reportSource({ world: createWorld(paperData()), asOf: "2025-11-28", calendar });
    const { total } = monthlyReport.build(source, { of: a1, month: "2025-10" });
    const [suspected, confirmed, returned, closed] = workCounts(source, a1, october).map(({ count }) => count);
    const { suspectedInPeriod, confirmedInPeriod, returnedInPeriod, closedInPeriod } = total;
    expect([suspected, confirmed, returned, closed]).toEqual([
      suspectedInPeriod,
      confirmedInPeriod,
      returnedInPeriod,
      closedInPeriod,
    ]);
    expect(confirmed).toBe(1);
  });
});
