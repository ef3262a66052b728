/** The two lines of joint control of the county bureau's plan, as the check of a responsibility network finds their gaps and overlaps (3.1, 3.2a). */
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../src/model/events.js";
import { networkFaults } from "../../src/model/network-faults.js";
import type { Role } from "../../src/model/role.js";
import { anze2023Lines } from "../../src/policies/anze-2023/lines.js";
import { anze2023 } from "../../src/policies/anze-2023/policy.js";
import { appointed, assigned, countyWith, relieved } from "../support/network.js";

const on = { on: "2025-10-15" } as const;
const village = (id: string) => ({ kind: "village", id }) as const;
const school = (id: string) => ({ kind: "school", id }) as const;
const answersFor = (person: string, pupil: string, office: Role): SchoolEvent =>
  assigned(person, pupil, "responsible", "2025-09-01", office);

/** Everybody who is needed for both lines. */
const all: readonly SchoolEvent[] = [
  ...["1", "2"].flatMap((n) => [
    appointed(`leader${n}`, "townLeader", village(`V${n}`)),
    appointed(`cadre${n}`, "villageCadre", village(`V${n}`)),
    appointed(`bureau${n}`, "authorityLeader", school(`S${n}`)),
    appointed(`section${n}`, "authoritySection", school(`S${n}`)),
  ]),
  ...["P1", "P2", "P3", "P4"].flatMap((pupil) => [
    answersFor(`group of ${pupil}`, pupil, "groupCadre"),
    answersFor(`teacher of ${pupil}`, pupil, "homeroomTeacher"),
  ]),
];

const faults = (...events: readonly SchoolEvent[]) =>
  networkFaults(countyWith(...events), anze2023Lines, on).map(({ kind, subject, ...rest }) => [
    kind,
    "office" in rest ? rest.office : undefined,
    subject.id,
  ]);

describe("the two lines of the county's plan", () => {
  it("have no fault where every level is held once", () => {
    expect(faults(...all)).toEqual([]);
  });

  it.each([
    ["townLeader", "V1"],
    ["villageCadre", "V2"],
    ["authorityLeader", "S1"],
    ["authoritySection", "S2"],
    ["groupCadre", "P3"],
    ["homeroomTeacher", "P4"],
  ] as const)("have a gap where no %s is left at %s", (office, id) => {
    const without = all.filter(
      (event) => !(event.id.endsWith(` ${id}`) && "office" in event && event.office === office),
    );
    expect(without).toHaveLength(all.length - 1);
    expect(faults(...without)).toEqual([["gap", office === "homeroomTeacher" ? "teacher" : office, id]]);
  });

  it("have a gap since a leader left a village", () => {
    expect(faults(...all, relieved("leader1", "townLeader", village("V1"), "2025-10-10"))).toEqual([
      ["gap", "townLeader", "V1"],
    ]);
  });

  it("overlap where two leaders answer for one village, or two teachers for one pupil", () => {
    const twice = [
      ...all,
      appointed("leader3", "townLeader", village("V1")),
      answersFor("other", "P2", "subjectTeacher"),
    ];
    expect(faults(...twice)).toEqual([
      ["overlap", "townLeader", "V1"],
      ["overlap", "teacher", "P2"],
    ]);
  });

  it("do not overlap where several cadres share a village, each with groups of its own", () => {
    expect(faults(...all, appointed("cadre3", "villageCadre", village("V1")))).toEqual([]);
  });

  it("name the offices that the rules of the plan look for", () => {
    const rules = JSON.stringify(anze2023.rules);
    const offices = anze2023Lines.flatMap(({ levels }) => levels.map(({ office }) => office));
    expect(offices.filter((office) => !rules.includes(`"office":"${office}"`))).toEqual([]);
  });
});
