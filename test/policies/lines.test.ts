/** Every line of responsibility that a document names: that it is whole where everybody is there, and shows each gap and overlap. */
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { ResponsibilityLevel, ResponsibilityLine } from "../../src/model/network.js";
import { networkFaults } from "../../src/model/network-faults.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { World } from "../../src/model/world.js";
import * as policies from "../../src/policies/index.js";
import { appointed } from "../support/network.js";

const linesOf: Readonly<Record<string, readonly ResponsibilityLine[]>> = {
  "anze-2023": policies.anze2023Lines,
  "boshan-2025": policies.boshan2025Lines,
  "city-2016": policies.city2016Lines,
  "licheng-2024": policies.licheng2024Lines,
  "wutaishan-2023": policies.wutaishan2023Lines,
};

const places: Readonly<Record<string, SubjectRef>> = Object.fromEntries(
  (
    [
      ["authority", "A1"],
      ["township", "T1"],
      ["village", "V1"],
      ["school", "S1"],
      ["grade", "S1/7"],
      ["class", "C1"],
      ["pupil", "P1"],
    ] as const
  ).map(([kind, id]) => [kind, { kind, id }]),
);

const entered: SchoolEvent = {
  kind: "enrolled",
  id: "entered",
  pupil: "P1",
  class: "C1",
  occurredOn: "2025-09-01",
  recordedOn: "2025-09-01",
};

/** A person in an office: an appointment, at the level of children the task of answering for one. */
function held({ office, covers }: ResponsibilityLevel, person: string): readonly SchoolEvent[] {
  const subject = places[covers];
  if (!subject || office === "guardian") return [];
  if (covers !== "pupil") return [appointed(person, office, subject)];
  return [
    {
      kind: "assigned",
      id: `assigned-${person}`,
      pupil: "P1",
      as: "responsible",
      person,
      office,
      occurredOn: "2025-09-01",
      recordedOn: "2025-09-01",
    },
  ];
}

function worldOf(events: readonly SchoolEvent[], guardians = 1): World {
  const relations = Array.from({ length: guardians }, (_, i) => ({ id: `G${i}`, relation: "mother" as const }));
  return createWorld({
    recordsFrom: "2025-09-01",
    schools: [{ id: "S1", township: "T1", authority: "A1" }],
    villages: [{ id: "V1", township: "T1" }],
    classes: [{ id: "C1", school: "S1", grade: 7 }],
    pupils: [{ id: "P1", village: "V1", guardians: relations }],
    events: [entered, ...events],
  });
}

const faults = (world: World, line: ResponsibilityLine): readonly string[] =>
  networkFaults(world, [line], { on: "2025-10-15" }).map((fault) =>
    "office" in fault ? `${fault.kind} ${fault.office}` : fault.kind,
  );

const all = Object.entries(linesOf).flatMap(([id, lines]) => lines.map((line) => ({ id, name: line.id, line })));

describe("the lines of the documents", () => {
  it("are there for every document, each under a name of its own", () => {
    expect(Object.keys(linesOf)).toEqual(policies.policies.map(({ id }) => id));
    for (const lines of Object.values(linesOf)) expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

describe.each(all)("the line $name of $id", ({ line }) => {
  const staff = line.levels.map((level, i) => held(level, `h${i}`));

  it("has no fault where everybody is there", () => {
    expect(faults(worldOf(staff.flat()), line)).toEqual([]);
  });

  it("has a gap at each level that nobody holds", () => {
    line.levels.forEach(({ office }, i) => {
      const guardians = office === "guardian" ? 0 : 1;
      const rest = staff.filter((_, j) => j !== i).flat();
      expect(faults(worldOf(rest, guardians), line)).toEqual([`gap ${office}`]);
    });
  });

  it("has an overlap at each level that two hold and one is meant to, and at no other", () => {
    line.levels.forEach((level, i) => {
      const guardians = level.office === "guardian" ? 2 : 1;
      const events = [...staff.flat(), ...held(level, `second${i}`)];
      expect(faults(worldOf(events, guardians), line)).toEqual(level.several ? [] : [`overlap ${level.office}`]);
    });
  });
});
