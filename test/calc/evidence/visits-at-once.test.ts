import { describe, expect, it } from "vitest";
import { type VisitsLimits, visitsAtOnce } from "../../../src/calc/evidence/visits-at-once.js";
import { createWorld } from "../../../src/model/create-world.js";
import type { HomeVisit } from "../../../src/model/events-contact.js";
import type { Pupil } from "../../../src/model/people.js";
import { found, open, seen } from "./scenes.js";

const villages = [
  { id: "V1", township: "T1" },
  { id: "V2", township: "T1" },
];
const pupils: readonly Pupil[] = [
  { id: "P1", village: "V1", guardians: [{ id: "G1", relation: "mother" }] },
  { id: "P2", village: "V2", guardians: [{ id: "G2", relation: "father" }] },
  { id: "P3", village: "V1", guardians: [{ id: "G3", relation: "mother" }] },
  { id: "P4", village: "V2", guardians: [{ id: "G1", relation: "mother" }] },
  { id: "P5" },
];

function visit(pupil: string, more: Partial<HomeVisit> = {}): HomeVisit {
  const at = "2025-10-15T18:30" as const;
  return {
    kind: "homeVisit",
    id: `v-${pupil}`,
    pupil,
    by: "homeroomTeacher",
    person: "t1",
    inPerson: true,
    purpose: "return",
    occurredOn: at,
    recordedOn: at,
    ...more,
  };
}

function look(visits: readonly HomeVisit[], limits?: VisitsLimits, who = pupils): ReturnType<typeof visitsAtOnce> {
  const on = "2025-09-01" as const;
  const enrolled = who.map(({ id }, i) => ({
    kind: "enrolled" as const,
    id: `e-${id}`,
    pupil: id,
    class: i === 1 ? "C2" : "C1",
    occurredOn: on,
    recordedOn: on,
  }));
  const world = createWorld({
    recordsFrom: on,
    schools: [{ id: "S1" }],
    classes: [
      { id: "C1", school: "S1", grade: 7 },
      { id: "C2", school: "S1", grade: 7 },
    ],
    villages,
    pupils: who,
    events: [...enrolled, ...visits],
  });
  return visitsAtOnce(seen(world), limits);
}

const told = ["visitsAtOnce#person:t1@2025-10-15T18:30"];

describe("visits of one person at the same minute in two places", () => {
  it("are told with both visits", () => {
    expect(look([visit("P1"), visit("P2")]).findings).toMatchObject([
      { id: told[0], pupils: ["P1", "P2"], because: ["v-P1", "v-P2"] },
    ]);
  });

  it.each([
    ["another minute", [visit("P1"), visit("P2", { occurredOn: "2025-10-15T18:31" })]],
    ["another person", [visit("P1"), visit("P2", { person: "t2" })]],
    ["the same village", [visit("P1"), visit("P3")]],
    ["one household, although two villages are on record", [visit("P1"), visit("P4")]],
    ["the same child twice", [visit("P1"), visit("P1", { id: "again" })]],
    ["a day without a time", [visit("P1", { occurredOn: "2025-10-15" }), visit("P2", { occurredOn: "2025-10-15" })]],
    ["a call by video", [visit("P1"), visit("P2", { inPerson: false })]],
  ])("are none for %s", (_what, visits) => {
    expect(look(visits)).toEqual({ findings: [], notEvaluable: [] });
  });

  it("are not evaluable where it is not on record where a child lives", () => {
    const result = look([visit("P1"), visit("P5")]);
    expect([found(result), open(result)]).toEqual([[], told]);
    expect(found(look([visit("P1"), visit("P5"), visit("P2")]))).toEqual(told);
  });

  it("are still told where a brother or sister was visited too", () => {
    expect(found(look([visit("P1"), visit("P2"), visit("P4"), visit("P3")]))).toEqual(told);
  });

  it("are none of children whose households a third child joins, visited or not", () => {
    const joined: Pupil = {
      id: "P6",
      guardians: [
        { id: "G1", relation: "mother" },
        { id: "G2", relation: "father" },
      ],
    };
    expect(found(look([visit("P1"), visit("P2")], {}, [...pupils, joined]))).toEqual([]);
  });

  it("are compared without a person only for offices that one person holds, at one seat", () => {
    const nobody = ["P1", "P2", "P4"].map((pupil) => {
      const { person: _person, ...rest } = visit(pupil);
      return rest;
    });
    expect(found(look(nobody))).toEqual([]);
    // P1 and P4 are of one class, but of one household; P2 is of another class.
    expect(found(look(nobody, { onePersonOffices: ["homeroomTeacher"] }))).toEqual([]);
    const principal = nobody.map((one) => ({ ...one, by: "principal" as const }));
    expect(found(look(principal, { onePersonOffices: ["homeroomTeacher"] }))).toEqual([]);
    expect(found(look(principal, { onePersonOffices: ["principal"] }))).toEqual([
      "visitsAtOnce#office:principal:S1@2025-10-15T18:30",
    ]);
  });
});
