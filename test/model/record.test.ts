import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { record, safeRecord } from "../../src/model/record.js";
import type { WorldData } from "../../src/model/world-data.js";
import { arbitrarySituation } from "../support/arbitraries/worlds.js";
import { patient, school } from "../support/worlds.js";

const when = { occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
const mark: SchoolEvent = { kind: "mark", id: "m1", pupil: "P1", session: "am", attended: false, ...when };

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("recording", () => {
  const before = frozen(school().data());

  it("appends, and leaves what was known as it was", () => {
    const after = record(before, [mark]);
    expect(after.events).toEqual([...before.events, mark]);
    expect(before.events).not.toContain(mark);
  });

  it("shares with the old what is the same", () => {
    const after = record(before, [mark]);
    expect(after.schools).toBe(before.schools);
    expect(after.classes).toBe(before.classes);
    expect(after.pupils).toBe(before.pupils);
    expect(after.events.every((event, i) => event === (before.events[i] ?? mark))).toBe(true);
  });

  it("of nothing gives back what was given", () => {
    expect(record(before, [])).toBe(before);
  });

  it("freezes nothing of the host's", () => {
    const data = school().data();
    const event = { ...mark };
    const after = record(data, [event]);
    for (const value of [data, data.events, data.events[0], data.pupils, event, after, after.events])
      expect(Object.isFrozen(value)).toBe(false);
  });

  it("refuses an id that is taken, in the log or beside it", () => {
    const taken = before.events[0]?.id ?? "";
    expect(safeRecord(before, [{ ...mark, id: taken }, mark, { ...mark, session: "pm" }])).toEqual({
      ok: false,
      issues: [
        { path: "events[2].id", value: "m1", expected: "an id that no other entry has" },
        { path: "events[0].id", value: taken, expected: "an id that no event in the log has" },
      ],
    });
  });

  it("refuses what refers to nobody, and dates that do not exist, all at once", () => {
    const strange: readonly SchoolEvent[] = [
      { ...mark, pupil: "P9" },
      {
        kind: "register",
        id: "r1",
        class: "C9",
        session: "am",
        absent: ["P1", "P8"],
        ...when,
        recordedOn: "2025-02-30",
      },
    ];
    const refused = safeRecord(before, strange);
    expect(refused.ok ? [] : refused.issues.map((issue) => [issue.path, issue.value])).toEqual([
      ["events[0].pupil", "P9"],
      ["events[1].recordedOn", "2025-02-30"],
      ["events[1].class", "C9"],
      ["events[1].absent[1]", "P8"],
    ]);
    expect(() => record(before, strange)).toThrow(expect.objectContaining({ code: "invalid-world" }));
  });

  it("takes a correction of an event that has not arrived yet: the world tells it as a problem", () => {
    const correction: SchoolEvent = { kind: "retraction", id: "x", supersedes: "m1", reason: "in error", ...when };
    const first = record(before, [correction]);
    expect(createWorld(first).problems).toMatchObject([{ code: "supersedes-nothing" }]);
    expect(createWorld(record(first, [mark])).problems).toEqual([]);
  });

  it("day by day comes to the same as all at once", patient, () => {
    const days = arbitrarySituation.chain(({ data }) =>
      fc.record({ data: fc.constant(data), cuts: fc.array(fc.nat({ max: data.events.length }), { maxLength: 4 }) }),
    );
    fc.assert(
      fc.property(days, ({ data, cuts }) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), data.events.length];
        const empty: WorldData = { ...data, events: [] };
        const grown = edges.reduce(
          (known, edge, i) => record(known, data.events.slice(edges[i - 1] ?? 0, edge)),
          empty,
        );
        expect(grown).toEqual(data);
      }),
    );
  });

  it("takes a hundred thousand events at once", patient, () => {
    const many = Array.from({ length: 100_000 }, (_, i): SchoolEvent => ({ ...mark, id: `many-${i}` }));
    expect(record(before, many).events).toHaveLength(before.events.length + many.length);
  });
});
