import { attendanceReturn } from "baoxue";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { event, paperSource } from "../support/paper-world.js";

const school = (id: string) => ({ kind: "school", id }) as const;
const returnOf = (more: Parameters<typeof paperSource>[0], asOf: string, date: string, id = "S1") =>
  attendanceReturn.build(paperSource(more, { asOf: asOf as CivilDate }), { of: school(id), date: date as CivilDate });

/** P01 moves to the other school in November. */
const moved = [event("moved", "2025-11-10", { kind: "enrolled", pupil: "P01", class: "C3" })];

describe("the attendance return of a day", () => {
  it("is refused for a day after the cut-off", () => {
    expect(() => returnOf([], "2025-10-08", "2025-10-13")).toThrow(/date.*2025-10-13.*2025-10-08/s);
  });

  it("tells of no session after the cut-off", () => {
    const [morning, whole] = [returnOf([], "2025-10-13T12:30", "2025-10-13"), returnOf([], "2025-10-13", "2025-10-13")];
    expect(morning.total.amAbsent).toBe(whole.total.amAbsent);
    expect(whole.total.pmAbsent).toBeGreaterThan(0);
    expect([morning.total.pmAbsent, morning.total.pmAttended, morning.total.pmUnknown]).toEqual([0, 0, 0]);
    const early = returnOf([], "2025-10-13T07:00", "2025-10-13");
    expect([early.total.amAbsent, early.total.amAttended, early.absent.length]).toEqual([0, 0, 0]);
  });

  it("is the same however late it is drawn up", () => {
    for (const date of ["2025-09-05", "2025-10-13", "2025-10-16"]) {
      const { asOf: _then, ...then } = returnOf([], date, date);
      const { asOf: _later, ...later } = returnOf(moved, "2025-11-28", date);
      expect(later).toEqual(then);
    }
  });

  it("counts a child where it was on the day, not where it went", () => {
    const before = returnOf([], "2025-10-30", "2025-10-30");
    const after = returnOf(moved, "2025-11-28", "2025-10-30");
    expect(before.absent.map(({ child }) => child.pupil)).toContain("P01");
    expect(after.absent.map(({ child }) => child.pupil)).toContain("P01");
    expect(after.total).toEqual(before.total);
  });
});
