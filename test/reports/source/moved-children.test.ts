import {
  caseFunnel,
  caseTrend,
  gateArchive,
  gateRegister,
  informationReturn,
  type ReportDefinition,
  type ReportHead,
  termStartDropouts,
} from "baoxue";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { calendar, event, paperData } from "../support/paper-world.js";

const period = { from: "2025-09-01", to: "2025-10-31" } as const;

/** P01, confirmed at S1, and P05, who went out of its gate, both move to S2 in November. */
const moves = [
  event("moved-1", "2025-11-10", { kind: "enrolled", pupil: "P01", class: "C3" }),
  event("moved-5", "2025-11-10", { kind: "enrolled", pupil: "P05", class: "C4" }),
];

function source(more: Parameters<typeof paperData>[0] = []): ReportSource {
  return reportSource({ world: createWorld(paperData(more, "2025-11-07")), asOf: "2025-11-28", calendar });
}

function same<R extends ReportHead, S extends object>(definition: ReportDefinition<R, S>, scope: S): void {
  for (const id of ["S1", "S2"]) {
    const at = { ...scope, of: { kind: "school", id } };
    expect(definition.build(source(moves), at)).toEqual(definition.build(source(), at));
  }
}

describe("children who moved away afterwards", () => {
  it("stay in the funnel of the period at the school where they entered it", () => {
    same(caseFunnel, { of: { kind: "school", id: "S1" }, period } as const);
    const funnel = caseFunnel.build(source(moves), { of: { kind: "school", id: "S1" }, period });
    expect(funnel.entered).toBe(3);
  });

  it("stay in the months of the trend", () => {
    same(caseTrend, { of: { kind: "school", id: "S1" }, from: "2025-09", to: "2025-10" } as const);
    const { months } = caseTrend.build(source(moves), {
      of: { kind: "school", id: "S1" },
      from: "2025-10",
      to: "2025-10",
    });
    expect(months[0]?.confirmed).toBe(1);
  });

  it("stay on the return of what came to light", () => {
    same(informationReturn, { of: { kind: "school", id: "S1" }, period } as const);
    const { rows } = informationReturn.build(source(moves), { of: { kind: "school", id: "S1" }, period });
    expect(rows.map(({ child }) => child.pupil)).toContain("P01");
  });

  it("stay in the gate register and its archive, in the class of that day", () => {
    same(gateRegister, { of: { kind: "school", id: "S1" }, period } as const);
    same(gateRegister, { of: { kind: "class", id: "C2" }, period } as const);
    same(gateArchive, { of: { kind: "school", id: "S1" }, period } as const);
    const { entries } = gateRegister.build(source(moves), { of: { kind: "school", id: "S1" }, period });
    expect(entries.map(({ row }) => [row.child.pupil, row.values.class])).toEqual([
      ["P05", "C2"],
      ["P05", "C2"],
    ]);
  });

  it("are of the other school from then on", () => {
    const later = event("out", "2025-11-12T16:30", { kind: "leftCampus", pupil: "P05", by: "dutyTeacher" });
    const november = { from: "2025-11-01", to: "2025-11-30" } as const;
    const outOf = (id: string): number =>
      gateRegister.build(source([...moves, later]), { of: { kind: "school", id }, period: november }).entries.length;
    expect([outOf("S1"), outOf("S2")]).toEqual([0, 1]);
  });
});

describe("pupils of senior classes", () => {
  const data = (grade: number) => {
    const base = paperData();
    return {
      ...base,
      classes: [...base.classes, { id: "H", school: "S1", grade }],
      pupils: [...base.pupils, { id: "H1" }],
      events: [
        ...base.events,
        event("h1", "2025-09-01", { kind: "enrolled", pupil: "H1", class: "H" }),
        event("h1-out", "2025-10-10", { kind: "dropoutConfirmed", pupil: "H1", by: "school", reason: "work" }),
      ],
    };
  };
  const of = { kind: "school", id: "S1" } as const;
  const counts = (grade: number) => {
    const own = reportSource({ world: createWorld(data(grade)), asOf: "2025-10-31", calendar });
    return {
      trend: caseTrend.build(own, { of, from: "2025-10", to: "2025-10" }).months[0]?.confirmed,
      funnel: caseFunnel.build(own, { of, period }).entered,
      list: termStartDropouts.build(own, { of }).rows.some(({ child }) => child.pupil === "H1"),
      grade: caseTrend.build(own, { of: { kind: "class", id: "H" }, from: "2025-10", to: "2025-10" }).missing.length,
    };
  };

  it("are none of those who owe compulsory education", () => {
    const [junior, senior] = [counts(9), counts(10)];
    expect(junior).toMatchObject({ trend: 2, funnel: 4, list: true, grade: 0 });
    expect(senior).toMatchObject({ trend: 1, funnel: 3, list: false });
    // A senior class has nothing but noughts here: its page says why.
    expect(senior.grade).toBe(1);
  });
});
