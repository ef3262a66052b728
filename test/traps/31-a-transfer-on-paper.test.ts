import { describe, expect, it } from "vitest";
import type { ChildExit, RegisterLists } from "../../src/calc/reconciliation/lists.js";
import { found, numberOf, open } from "../calc/reconciliation/lists.js";

const child = { identityNumber: numberOf(1) };
const household = [{ id: "h", ...child }];
const gone: ChildExit = { id: "e", ...child, kind: "transferOut", occurredOn: "2025-03-01", school: "S1" };

function entry(school: string, enteredOn?: ChildExit["occurredOn"]): NonNullable<RegisterLists["schoolRegister"]> {
  return [{ id: "r", school, ...child, ...(enteredOn === undefined ? {} : { enteredOn }) }];
}

describe("a transfer out by the registers", () => {
  it("that arrives on no register is found, once, with its record", () => {
    expect(found({ household, exits: [gone] })).toEqual(["transferredNowhere e"]);
    expect(found({ exits: [gone] })).toEqual(["transferredNowhere e"]);
  });

  it("is not hidden by the entry that the old school kept", () => {
    expect(found({ household, schoolRegister: entry("S1"), exits: [gone] })).toEqual(["transferredNowhere r e"]);
  });

  it("arrives by an entry of another school, of a later day, or by the receiving school's word", () => {
    const seen = { attendanceCovers: [] };
    expect(found({ schoolRegister: entry("S2"), exits: [gone] }, seen)).toEqual([]);
    expect(found({ schoolRegister: entry("S1", "2025-03-01"), exits: [gone] }, seen)).toEqual([]);
    expect(found({ schoolRegister: entry("S1", "2025-02-28"), exits: [gone] }, seen)).toEqual([
      "transferredNowhere r e",
    ]);
    expect(found({ exits: [{ ...gone, acknowledgedOn: "2025-10-10" }] })).toEqual([]);
    expect(found({ exits: [{ ...gone, acknowledgedOn: "2025-10-11" }] })).toEqual(["transferredNowhere e"]);
  });

  it("counts by the last of several", () => {
    const back: ChildExit = { ...gone, id: "e2", school: "S2", occurredOn: "2025-06-01" };
    const seen = { attendanceCovers: [] };
    for (const exits of [
      [gone, back],
      [back, gone],
    ]) {
      expect(found({ schoolRegister: entry("S1"), exits }, seen)).toEqual([]);
      expect(found({ schoolRegister: entry("S2"), exits }, seen)).toEqual(["transferredNowhere r e2"]);
    }
  });

  it("is none before its day, and none of a child that is at school, or has graduated", () => {
    expect(found({ exits: [{ ...gone, occurredOn: "2025-10-11" }] })).toEqual([]);
    expect(found({ attendance: [{ id: "a", school: "S1", ...child }], exits: [gone] })).toEqual([
      "attendingUnregistered a",
    ]);
    expect(found({ exits: [gone, { ...gone, id: "e2", kind: "graduated" }] })).toEqual([]);
  });

  it("stays open where it does not say which school it left, and some school has the child", () => {
    const { school: _, ...unsaid } = gone;
    expect(open({ schoolRegister: entry("S1"), exits: [unsaid] })).toEqual(["transferredNowhere r e: unclearExit"]);
    expect(found({ exits: [unsaid] })).toEqual(["transferredNowhere e"]);
  });
});
