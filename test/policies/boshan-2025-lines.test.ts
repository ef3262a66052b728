/** The networks of the central school's document, as lines of responsibility: that they have the levels of the text, and show gaps and overlaps. */
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { networkFaults } from "../../src/model/network-faults.js";
import type { World } from "../../src/model/world.js";
import { boshan2025Lines } from "../../src/policies/boshan-2025/lines.js";
import { appointed, relieved } from "../support/network.js";

const school = { kind: "school", id: "S1" } as const;
const entered: SchoolEvent = {
  kind: "enrolled",
  id: "entered",
  pupil: "A",
  class: "C1",
  occurredOn: "2025-09-01",
  recordedOn: "2025-09-01",
};
const staff: readonly SchoolEvent[] = [
  appointed("p1", "principal", school),
  appointed("o1", "officeHead", school),
  appointed("g1", "gradeHead", { kind: "grade", id: "S1/7" }),
  appointed("h1", "homeroomTeacher", { kind: "class", id: "C1" }),
  appointed("r1", "registrationSupervisor", school),
  appointed("r2", "registrationClerk", school),
  appointed("t1", "townshipGovernment", { kind: "township", id: "T1" }),
];

const worldOf = (events: readonly SchoolEvent[], guardians = true): World =>
  createWorld({
    recordsFrom: "2025-09-01",
    schools: [{ id: "S1", township: "T1" }],
    classes: [{ id: "C1", school: "S1", grade: 7 }],
    pupils: [{ id: "A", ...(guardians ? { guardians: [{ id: "G1", relation: "mother" }] } : {}) }],
    events: [entered, ...events],
  });

const faults = (world: World): readonly string[] =>
  networkFaults(world, boshan2025Lines, { on: "2025-10-15" }).map((fault) =>
    "line" in fault ? `${fault.kind} ${fault.line} ${fault.office}` : fault.kind,
  );

describe("the networks", () => {
  it("have the levels of the text, but for society", () => {
    expect(boshan2025Lines.map(({ levels }) => levels.length)).toEqual([4, 3, 3]);
  });

  it("have no fault where everybody is there; the homeroom teacher serves both lines by one appointment", () => {
    expect(faults(worldOf(staff))).toEqual([]);
  });

  it.each([
    ["principal", ["gap administrative principal", "gap outside principal"]],
    ["officeHead", ["gap administrative officeHead"]],
    ["gradeHead", ["gap administrative gradeHead"]],
    ["homeroomTeacher", ["gap administrative homeroomTeacher", "gap roll homeroomTeacher"]],
    ["registrationSupervisor", ["gap roll registrationSupervisor"]],
    ["registrationClerk", ["gap roll registrationClerk"]],
    ["townshipGovernment", ["gap outside townshipGovernment"]],
  ] as const)("have a gap without a %s", (office, gaps) => {
    const without = staff.filter((event) => !("office" in event) || event.office !== office);
    expect(faults(worldOf(without))).toEqual(gaps);
  });

  it("have a gap where a child has no guardian on record", () => {
    expect(faults(worldOf(staff, false))).toEqual(["gap outside guardian"]);
  });

  it("have a gap from the day on which a principal leaves", () => {
    const gone = worldOf([...staff, relieved("p1", "principal", school, "2025-10-10")]);
    expect(networkFaults(gone, boshan2025Lines, { on: "2025-10-09" })).toEqual([]);
    expect(networkFaults(gone, boshan2025Lines, { on: "2025-10-10" })[0]).toMatchObject({
      kind: "gap",
      office: "principal",
      since: "2025-10-10",
    });
  });

  it("overlap where two persons hold an office that is meant for one, and not where several may", () => {
    const two = [
      ...staff,
      appointed("h2", "homeroomTeacher", { kind: "class", id: "C1" }),
      appointed("r3", "registrationClerk", school),
      appointed("o2", "officeHead", school),
    ];
    expect(faults(worldOf(two))).toEqual(["overlap administrative homeroomTeacher", "overlap roll homeroomTeacher"]);
  });

  it("show a person who stands in both lines", () => {
    const both = [...staff, appointed("o1", "registrationClerk", school)];
    expect(faults(worldOf(both))).toEqual(["twoLines"]);
  });
});
