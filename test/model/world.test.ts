import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld, safeCreateWorld, worldKnownOn } from "../../src/model/create-world.js";
import type { Issue } from "../../src/model/errors.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { WorldData } from "../../src/model/world-data.js";
import { arbitrarySituation } from "../support/arbitraries/worlds.js";
import { patient, school } from "../support/worlds.js";

const small: WorldData = {
  recordsFrom: "2025-09-01",
  schools: [{ id: "S1" }],
  classes: [{ id: "C1", school: "S1", grade: 7 }],
  pupils: [{ id: "P1" }],
  events: [],
};
const when = { occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
const mark: SchoolEvent = { kind: "mark", id: "m1", pupil: "P1", session: "am", attended: false, ...when };

function faults(change: Partial<WorldData>): readonly Issue[] {
  const made = safeCreateWorld({ ...small, ...change });
  return made.ok ? [] : made.issues;
}

describe("what keeps a world from being built", () => {
  it("nothing, in a sound one", () => {
    expect(faults({ events: [mark] })).toEqual([]);
  });

  it("ids given twice", () => {
    const expected = "an id that no other entry has";
    expect(
      faults({
        schools: [{ id: "S1" }, { id: "S1" }],
        classes: [...small.classes, ...small.classes],
        pupils: [{ id: "P1" }, { id: "P2" }, { id: "P1" }],
        events: [mark, { ...mark, session: "pm" }],
      }),
    ).toEqual([
      { path: "schools[1].id", value: "S1", expected },
      { path: "classes[1].id", value: "C1", expected },
      { path: "pupils[2].id", value: "P1", expected },
      { path: "events[1].id", value: "m1", expected },
    ]);
  });

  it("schools, classes and children that are not listed", () => {
    const expected = "an id that the world lists";
    expect(
      faults({
        classes: [{ id: "C1", school: "S9", grade: 7 }],
        events: [
          { ...mark, pupil: "P9" },
          { kind: "enrolled", id: "e1", pupil: "P8", class: "C9", ...when },
          { kind: "register", id: "r1", class: "C8", session: "am", absent: ["P1", "P7"], ...when },
        ],
      }),
    ).toEqual([
      { path: "classes[0].school", value: "S9", expected },
      { path: "events[0].pupil", value: "P9", expected },
      { path: "events[1].pupil", value: "P8", expected },
      { path: "events[1].class", value: "C9", expected },
      { path: "events[2].class", value: "C8", expected },
      { path: "events[2].absent[1]", value: "P7", expected },
    ]);
  });

  it("dates and moments that do not exist", () => {
    const date = "an existing date YYYY-MM-DD";
    const moment = "YYYY-MM-DD or YYYY-MM-DDTHH:mm";
    const act = { pupil: "P1", by: "homeroomTeacher", purpose: "return" } as const;
    expect(
      faults({
        recordsFrom: "2025-09-31",
        schools: [{ id: "S1", recordsFrom: "2025-02-29" }],
        events: [
          { ...mark, occurredOn: "2025-02-30", recordedOn: "2025-10-13T24:00" },
          { kind: "phoneCall", id: "c1", live: true, ...act, ...when, about: "2025-10-32" },
          {
            kind: "leave",
            id: "l1",
            pupil: "P1",
            from: { date: "2025-10-00", session: "am" },
            to: { date: "2025-13-10", session: "pm" },
            reason: "other",
            approved: true,
            ...when,
          },
        ],
      }),
    ).toEqual([
      { path: "recordsFrom", value: "2025-09-31", expected: date },
      { path: "schools[0].recordsFrom", value: "2025-02-29", expected: date },
      { path: "events[0].occurredOn", value: "2025-02-30", expected: moment },
      { path: "events[0].recordedOn", value: "2025-10-13T24:00", expected: moment },
      { path: "events[1].about", value: "2025-10-32", expected: moment },
      { path: "events[2].from.date", value: "2025-10-00", expected: date },
      { path: "events[2].to.date", value: "2025-13-10", expected: date },
    ]);
  });

  it("is thrown as one error", () => {
    expect(() => createWorld({ ...small, recordsFrom: "2025-09-31", events: [{ ...mark, pupil: "P9" }] })).toThrow(
      expect.objectContaining({
        code: "invalid-world",
        issues: [
          expect.objectContaining({ path: "recordsFrom" }),
          expect.objectContaining({ path: "events[0].pupil" }),
        ],
      }),
    );
  });
});

describe("a world", () => {
  it("does not depend on the order of its lists", patient, () => {
    const shuffled = arbitrarySituation.chain(({ data }) => {
      const inAnyOrder = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
        fc.shuffledSubarray([...list], { minLength: list.length });
      return fc.record({
        data: fc.constant(data),
        turned: fc.record({
          recordsFrom: fc.constant(data.recordsFrom),
          schools: inAnyOrder(data.schools),
          classes: inAnyOrder(data.classes),
          pupils: inAnyOrder(data.pupils),
          events: inAnyOrder(data.events),
          ...(data.villages ? { villages: inAnyOrder(data.villages) } : {}),
        }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ data, turned }) => {
        const [a, b] = [createWorld(data), createWorld(turned)];
        expect(new Map(b.timelines)).toEqual(new Map(a.timelines));
        expect(b.registers).toEqual(a.registers);
        expect(new Set(b.problems)).toEqual(new Set(a.problems));
      }),
    );
  });

  it("leaves its data as it was", () => {
    const data = school().absent("P1", "2025-10-13").data();
    const before = structuredClone(data);
    createWorld(data);
    expect(data).toEqual(before);
  });

  it("cut to what was known holds just what was recorded by then", () => {
    const late: SchoolEvent = { ...mark, id: "m2", recordedOn: "2025-10-20T08:00" };
    const world = createWorld({ ...small, events: [mark, late] });
    const ids = (moment: "2025-10-19" | "2025-10-20" | "2025-10-20T07:59" | "2025-10-12"): readonly string[] =>
      worldKnownOn(world, moment).data.events.map((event) => event.id);
    expect(ids("2025-10-12")).toEqual([]);
    expect(ids("2025-10-19")).toEqual(["m1"]);
    expect(ids("2025-10-20T07:59")).toEqual(["m1"]);
    expect(ids("2025-10-20")).toEqual(["m1", "m2"]);
  });

  it("a moment that does not exist is an error", () => {
    expect(() => worldKnownOn(createWorld(small), "2025-02-30")).toThrow(
      expect.objectContaining({ code: "invalid-moment" }),
    );
  });
});
