import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { FactRecorded } from "../../src/model/events-care.js";
import { coreFacts } from "../../src/model/facts-data.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { factOn, groupMembers, groupsOf } from "../../src/model/special-groups.js";
import { groupLists, specialGroupNames } from "../../src/model/special-groups-data.js";
import type { World } from "../../src/model/world.js";

function said(
  fact: FactRecorded["fact"],
  value: string | boolean,
  on: CivilMoment,
  recordedOn = on,
  pupil = "P1",
): FactRecorded {
  const subject = { kind: "pupil", id: pupil } as const;
  return { kind: "fact", id: `${fact} ${pupil} ${on} ${recordedOn}`, subject, fact, value, occurredOn: on, recordedOn };
}

function worldWith(...events: readonly FactRecorded[]): World {
  return createWorld({
    recordsFrom: "2025-09-01",
    schools: [],
    classes: [],
    pupils: [{ id: "P1" }, { id: "P2" }, { id: "P3" }],
    events,
  });
}

function now(world: World, fact: FactRecorded["fact"], on: CivilMoment, knownOn?: CivilMoment): unknown {
  return factOn(world, world.timelines.get("P1")?.facts ?? [], fact, {
    on,
    ...(knownOn === undefined ? {} : { knownOn }),
  });
}

describe("what is so of a child", () => {
  it("is what was said last, and nothing before anything was said", () => {
    const world = worldWith(said("leftBehind", true, "2025-09-10"), said("leftBehind", false, "2025-11-10"));
    expect(now(world, "leftBehind", "2025-09-09")).toBeUndefined();
    expect(now(world, "leftBehind", "2025-09-10")).toBe(true);
    expect(now(world, "leftBehind", "2025-11-09")).toBe(true);
    expect(now(world, "leftBehind", "2025-11-10")).toBe(false);
    expect(now(world, "hardship", "2025-11-10")).toBeUndefined();
  });

  it("is judged by what was known", () => {
    const world = worldWith(said("leftBehind", true, "2025-09-10", "2025-10-01"));
    expect(now(world, "leftBehind", "2025-11-01", "2025-09-30")).toBeUndefined();
    expect(now(world, "leftBehind", "2025-11-01", "2025-10-01")).toBe(true);
  });

  it("stays unknown where it was put down as unknown", () => {
    const world = worldWith(said("leftBehind", true, "2025-09-10"), said("leftBehind", "unknown", "2025-10-10"));
    expect(now(world, "leftBehind", "2025-10-10")).toBe("unknown");
    expect(groupMembers(world, "leftBehind", { on: "2025-10-10" })).toEqual({ members: [], unknown: ["P1"] });
    const facts = world.timelines.get("P1")?.facts ?? [];
    expect(groupsOf(world, facts, { on: "2025-10-10" })).toEqual({ groups: [], unknown: ["leftBehind"] });
  });
});

describe("a special group", () => {
  it("has the children of whom it is so, and no others", () => {
    const world = worldWith(
      said("hardship", true, "2025-09-10", "2025-09-10", "P3"),
      said("hardship", true, "2025-09-10", "2025-09-10", "P1"),
      said("hardship", false, "2025-09-10", "2025-09-10", "P2"),
      said("boarder", true, "2025-09-10", "2025-09-10", "P2"),
    );
    expect(groupMembers(world, "hardship", { on: "2025-10-10" })).toEqual({ members: ["P1", "P3"], unknown: [] });
  });

  it("is one of the facts of the vocabulary, and every document's groups are such", () => {
    for (const group of specialGroupNames) expect(coreFacts).toHaveProperty(group);
    for (const { groups, clauses } of groupLists) {
      expect(clauses).not.toEqual([]);
      expect(groups.filter((group) => !specialGroupNames.includes(group))).toEqual([]);
      expect(new Set(groups).size).toBe(groups.length);
    }
    expect(new Set(groupLists.flatMap(({ groups }) => groups))).toEqual(new Set(specialGroupNames));
  });

  it("holds, for any history, exactly those whose own groups hold it", () => {
    const history = fc.array(
      fc.record({
        pupil: fc.constantFrom("P1", "P2", "P3"),
        fact: fc.constantFrom(...specialGroupNames),
        value: fc.constantFrom<string | boolean>(true, false, "unknown"),
        day: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 30 }), (told, day) => {
        const world = worldWith(
          ...told.map(({ pupil, fact, value, day: at }, i) => {
            const on = dateOf(dayOf("2025-09-01") + at);
            return { ...said(fact, value, on, on, pupil), id: `e${i}` };
          }),
        );
        const look = { on: dateOf(dayOf("2025-09-01") + day) };
        for (const group of specialGroupNames) {
          const { members, unknown } = groupMembers(world, group, look);
          for (const { pupil, facts } of world.timelines.values()) {
            const own = groupsOf(world, facts, look);
            expect(members.includes(pupil)).toBe(own.groups.includes(group));
            expect(unknown.includes(pupil)).toBe(own.unknown.includes(group));
          }
          expect(members.filter((pupil) => unknown.includes(pupil))).toEqual([]);
        }
      }),
    );
  });
});
