import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/rules/state.js";
import { allOf, anyOf, jointly, times } from "../../src/rules/words.js";
import { ask, findingsOf, only, ourEngine, ours, rows, school } from "../support/worlds.js";

const call = ours.did("phoneCall");

describe('an empty list does not read as "all done"', () => {
  it.each<[string, Evidence]>([
    ["allOf()", allOf()],
    ["anyOf()", anyOf()],
    ["jointly()", jointly()],
    ["times(0)", times(0, call)],
    ["distinct(0)", ours.distinct(0, "person", "phoneCall")],
    ["sum(0)", { kind: "sum", atLeast: 0, field: "minutes", act: call.act }],
    ["allOf(anyOf())", allOf(call, anyOf())],
  ])("refuses a rule whose evidence asks for nothing: %s", (_name, must) => {
    expect(() => ourEngine({ must })).toThrow(/invalid-policy/);
  });

  it("calls a child whose steps are all done, and who is still away, a gap", () => {
    const story = school()
      .absent("P1", "2025-10-13", "2025-10-31")
      .report("P1", "2025-10-13T12:30", "school", { by: "homeroomTeacher", matter: "absence" })
      .visit("P1", "2025-10-13T18:00", { purpose: "enquiry" })
      .visit("P1", "2025-10-14T18:00", { by: "principal", reason: "works in a shop" });
    const found = ask(story, "2025-10-20");
    expect(rows(found).filter((line) => line.includes(": open"))).toEqual([
      "2025-10-13T08:00 gap: open onTime advisory certain",
    ]);
    expect(only(found, "gap").bearers).toEqual([{ role: "school", at: "S1", force: "advisory" }]);
  });

  it("finds nothing at all about children who are simply there", () => {
    expect(findingsOf(ask(school(), "2025-10-20"), "gap")).toEqual([]);
  });
});
