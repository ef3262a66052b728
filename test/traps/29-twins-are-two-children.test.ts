import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { checkIdentityNumber } from "../../src/model/identity-number.js";
import type { Pupil } from "../../src/model/people.js";
import type { WorldData } from "../../src/model/world-data.js";
import { caseIn, worldOf } from "../support/child.js";

/** Two children of one class, alike in everything that is on record; only the first is away. */
function twins(pupils: readonly Pupil[]): WorldData {
  const data = worldOf({ away: [["2025-10-13", "2025-10-17"]] });
  const second: SchoolEvent = { ...data.events[0], id: "enrolled-2", pupil: "P2" } as SchoolEvent;
  return { ...data, pupils, events: [...data.events, second] };
}

const alike = { bornOn: "2012-05-20", village: "V1", guardians: [{ id: "G1", relation: "mother" }] } as const;
const villages = [{ id: "V1", township: "T1" }];
const look = { asOf: "2025-11-14" } as const;

describe("twins", () => {
  it("are two children, however alike: the absence of one is not the other's", () => {
    const data = {
      ...twins([
        { id: "P1", ...alike },
        { id: "P2", ...alike },
      ]),
      villages,
    };
    expect([...createWorld(data).timelines.keys()]).toEqual(["P1", "P2"]);
    expect(caseIn(data, { ...look, pupil: "P1" }).steps).toHaveLength(2);
    expect(caseIn(data, { ...look, pupil: "P2" }).steps).toEqual([]);
  });

  it("are never made one by anything on record about them but a former number", () => {
    const person = fc.record(
      {
        bornOn: fc.constantFrom("2012-05-20", "2012-05-21"),
        village: fc.constant("V1"),
        guardians: fc.constant(alike.guardians),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(person, person, (a, b) => {
        const world = createWorld({
          ...twins([
            { id: "P1", ...a },
            { id: "P2", ...b },
          ]),
          villages,
        });
        expect(world.timelines.size).toBe(2);
        expect(world.timelines.get("P2")?.absences).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("one child under two numbers", () => {
  it("is one child once it is said so, with all that was recorded under either, and one case", () => {
    const data = twins([{ id: "P1", formerIds: ["P2"], ...alike }]);
    const call: SchoolEvent = {
      kind: "dropoutConfirmed",
      id: "decision",
      pupil: "P2",
      by: "educationAuthority",
      reason: "work",
      occurredOn: "2025-10-15",
      recordedOn: "2025-10-15",
    };
    const all = { ...data, villages, events: [...data.events, call] };
    expect([...createWorld(all).timelines.keys()]).toEqual(["P1"]);
    expect(caseIn(all, look).steps.map(({ status }) => status)).toEqual(["suspected", "confirmed", "returned"]);
  });
});

describe("identity numbers", () => {
  it("that end in X, in either form, and in the old form of 15 digits are read", () => {
    for (const number of ["11010519491231002X", "11010519491231002x", "110105491231002"])
      expect(checkIdentityNumber(number)).toMatchObject({ ok: true, value: { canonical: "11010519491231002X" } });
  });

  it("with a wrong check digit are refused, and so tell a slip of the pen from a twin", () => {
    for (const last of "0123456789") expect(checkIdentityNumber(`11010519491231002${last}`).ok).toBe(false);
  });

  it("of twins differ in their order number, and are two numbers", () => {
    const right = ["11010520120520001", "11010520120520002"].map((body) =>
      "0123456789X"
        .split("")
        .filter((last) => checkIdentityNumber(body + last).ok)
        .map((last) => body + last),
    );
    expect(right.map((numbers) => numbers.length)).toEqual([1, 1]);
    expect(new Set(right.flat()).size).toBe(2);
  });
});
