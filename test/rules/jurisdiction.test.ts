/** Whose township answers for a child: that of its school, that of its home, or one that no record names. */
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { Pupil } from "../../src/model/people.js";
import type { Role } from "../../src/model/role.js";
import type { WorldData } from "../../src/model/world-data.js";
import { describe as describeRule } from "../../src/rules/describe.js";
import type { Jurisdiction } from "../../src/rules/duty.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Requirement } from "../../src/rules/rule.js";
import { autumn2025 } from "../support/worlds.js";
import { policyOf } from "./any-rule.js";

const watched = (jurisdiction: Jurisdiction | undefined, bearers: readonly Role[]): Requirement => ({
  kind: "requirement",
  id: "watched",
  cites: ["c1"],
  readings: [],
  bearers,
  given: { kind: "always" },
  must: { kind: "not", of: { kind: "always" } },
  ...(jurisdiction ? { jurisdiction } : {}),
});

const bearers: readonly Role[] = ["townshipGovernment", "educationAuthority", "villageCommittee", "school"];

function worldWith(pupil: Pupil): WorldData {
  return {
    recordsFrom: "2025-09-01",
    schools: [
      { id: "S1", township: "east", authority: "A1" },
      { id: "S2", township: "west", authority: "A2" },
    ],
    classes: [{ id: "C1", school: "S1", grade: 7 }],
    villages: [{ id: "V", township: "west" }],
    pupils: [pupil],
    events: [
      { id: "e", kind: "enrolled", pupil: pupil.id, class: "C1", occurredOn: "2025-09-01", recordedOn: "2025-09-01" },
    ],
  };
}

function placesOf(jurisdiction: Jurisdiction | undefined, pupil: Pupil): readonly (string | undefined)[] {
  const engine = compile(policyOf(watched(jurisdiction, bearers)), { calendar: autumn2025 });
  const { findings } = engine.assess(createWorld(worldWith(pupil)), { asOf: "2025-10-10" });
  const [found] = findings.filter(({ rule }) => rule === "watched");
  return (found?.bearers ?? []).map(({ at }) => at);
}

describe("whose area answers for a child", () => {
  const atHomeInWest: Pupil = { id: "P1", village: "V" };

  it.each<readonly [Jurisdiction | undefined, readonly (string | undefined)[]]>([
    [undefined, ["east", "A1", "V", "S1"]],
    ["home", ["west", "A2", "V", "S1"]],
    ["whereFound", [undefined, undefined, "V", "S1"]],
  ])("%s", (jurisdiction, places) => {
    expect(placesOf(jurisdiction, atHomeInWest)).toEqual(places);
  });

  it("is unknown, not the school's, where no home is on record", () => {
    expect(placesOf("home", { id: "P1" })).toEqual([undefined, undefined, undefined, "S1"]);
  });

  it("is said with the bearer, where it is not the school's", () => {
    const said = (jurisdiction: Jurisdiction | undefined, language: "zh" | "en"): string => {
      const rule = watched(jurisdiction, ["townshipGovernment", "villageCommittee"]);
      return describeRule(policyOf(rule), rule, language);
    };
    expect(said("home", "zh")).toContain("居住地镇政府（街道办事处）和村（居）委会");
    expect(said("home", "en")).toContain("he township government of the home and the village committee");
    expect(said("whereFound", "zh")).toContain("发现地镇政府（街道办事处）");
    expect(said(undefined, "zh")).not.toMatch(/居住地|发现地/);
  });
});
