import { describe, expect, it } from "vitest";
import { caseStanding } from "../../src/model/case-standing.js";
import { type ChildCaseOptions, childCase } from "../../src/model/child-case.js";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { World } from "../../src/model/world.js";
import { document } from "../../src/rules/dialect.js";
import { compile } from "../../src/rules/engine/compile.js";
import { always } from "../../src/rules/words.js";
import { closed, completed, confirmed, worldOf } from "../support/child.js";
import { autumn2025 as calendar } from "../support/worlds.js";

const away = [["2025-10-13", "2025-10-17"]] as const;
const told: readonly SchoolEvent[] = [confirmed("2025-10-15"), completed("2025-10-20"), closed("2025-10-21T18:00")];
const later = { asOf: "2025-10-31", calendar } as const;

function story(events: readonly SchoolEvent[] = told): World {
  return createWorld(worldOf({ away, events }));
}

describe("the case of a child", () => {
  it("is found under a number that it had formerly", () => {
    const data = worldOf({ away, events: told });
    const merged = createWorld({ ...data, pupils: [{ id: "P9", formerIds: ["P1", "P0"] }] });
    const file = childCase(merged, "P9", later);
    expect(file?.openedOn).toBe("2025-10-13");
    expect(file?.pupil).toBe("P9");
    for (const former of ["P1", "P0"]) expect(childCase(merged, former, later)?.steps).toEqual(file?.steps);
    expect(childCase(merged, "P2", later)).toBeUndefined();
  });

  it("stands so at the end of a date, or at a moment", () => {
    const file = childCase(story(), "P1", later);
    const standing = (at: "2025-10-13" | "2025-10-13T16:59" | "2025-10-13T17:00" | "2025-10-21"): string | undefined =>
      file && caseStanding(file, at).status;
    expect([standing("2025-10-13T16:59"), standing("2025-10-13T17:00")]).toEqual([undefined, "suspected"]);
    expect([standing("2025-10-13"), standing("2025-10-21")]).toEqual(["suspected", "closed"]);
  });

  it.each(["x", "2025-02-30", 7, undefined])("refuses to stand at %j, which is no moment", (at) => {
    const file = childCase(story(), "P1", later);
    expect(() => file && caseStanding(file, at as "2025-10-13")).toThrow(/^invalid-moment: at: /);
  });
});

describe("how many days a return takes", () => {
  const ours = document("ours", {
    clauses: { "1": { at: "1", summary: { zh: "略", en: "left out" } } },
    parameters: {},
    readings: {},
  });
  const policy = ours.policy({
    title: { zh: "略", en: "left out" },
    issuer: { zh: "略", en: "left out" },
    issuedOn: "2024-01-01",
    binds: ["school"],
    counting: { startDay: "excluded", roll: "none" },
    rules: [ours.requirement("r", { cites: ["1"], bearer: "school", given: always, must: ours.caseIs("closed") })],
  });
  const claims = [closed("2025-10-21T18:00"), closed("2025-10-24T18:00")];

  it.each<[number | undefined, string]>([
    [undefined, "2025-10-21"],
    [1, "2025-10-21"],
    [3, "2025-10-24"],
    [5, "2025-10-24"],
    [6, "open"],
  ])("%s: the case and the rules of a policy agree, on every day", (daysAttended, closedOn) => {
    const world = story([confirmed("2025-10-15"), completed("2025-10-20"), ...claims]);
    const days: Pick<ChildCaseOptions, "daysAttended"> = daysAttended === undefined ? {} : { daysAttended };
    const engine = compile(policy, { calendar, ...days });
    expect(childCase(world, "P1", { ...later, ...days })?.closedOn ?? "open").toBe(closedOn);
    for (const asOf of ["2025-10-20", "2025-10-21", "2025-10-23", "2025-10-24", "2025-10-31"] as const) {
      const file = childCase(world, "P1", { asOf, calendar, ...days });
      const [finding] = engine.assess(world, { asOf, childrenOnly: true }).findings;
      expect(finding?.marks.stage).toBe(file && caseStanding(file, asOf).status === "closed" ? "holds" : "violated");
    }
  });

  it.each([0, -1, 1.5, Number.NaN, "3"])("is no %j", (days) => {
    const daysAttended = days as number;
    expect(() => childCase(story(), "P1", { ...later, daysAttended })).toThrow(/^invalid-input: daysAttended: /);
    expect(() => compile(policy, { calendar, daysAttended })).toThrow(/^unknown-setting: daysAttended: /);
  });
});
