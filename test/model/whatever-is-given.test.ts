import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld, safeCreateWorld } from "../../src/model/create-world.js";
import type { Result } from "../../src/model/errors.js";
import { BaoxueError } from "../../src/model/errors.js";
import { safeRecord } from "../../src/model/record.js";
import { safeSchoolCalendar } from "../../src/model/school-calendar.js";
import { autumn2025Data, patient, school } from "../support/worlds.js";

const empty = { recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [], events: [] };
const sound = school().absent("P1", "2025-10-13").leave("P1", "2025-10-14", "2025-10-15").data();
const world = { ...sound, events: [...sound.events.slice(0, 3), ...sound.events.slice(-3)] };

function faults(made: Result<unknown>): readonly string[] {
  return made.ok ? [] : made.issues.map(({ path, expected }) => `${path}: ${expected}`);
}

const worldFaults = (data: unknown): readonly string[] => faults(safeCreateWorld(data as typeof world));
const calendarFaults = (data: unknown): readonly string[] => faults(safeSchoolCalendar(data as typeof autumn2025Data));

const mark = { id: "e", kind: "mark", pupil: "P1", session: "am", attended: false };
const when = { occurredOn: "2025-09-01", recordedOn: "2025-09-01" };
const moment = "YYYY-MM-DD or YYYY-MM-DDTHH:mm";

describe("a world from a host without types", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", null, [": an object"]],
    ["a list", [], [": an object"]],
    ["a class that is nothing", { ...empty, classes: [undefined] }, ["classes[0]: an object"]],
    ["a pupil that is nothing", { ...empty, pupils: [null] }, ["pupils[0]: an object"]],
    [
      "former ids that are nothing",
      { ...empty, pupils: [{ id: "P1", formerIds: null }] },
      ["pupils[0].formerIds: a list"],
    ],
    ["villages that are no list", { ...empty, villages: "x" }, ["villages: a list"]],
    [
      "a township that is no text",
      { ...empty, schools: [{ id: "S1", township: 7 }] },
      ["schools[0].township: a text that is not empty"],
    ],
    [
      "a grade that is no number",
      { ...empty, schools: [{ id: "S" }], classes: [{ id: "C", school: "S", grade: Number.NaN }] },
      ["classes[0].grade: a whole number from 1 to 12"],
    ],
    [
      "an event without its moments",
      { ...empty, pupils: [{ id: "P1" }], events: [mark] },
      [`events[0].occurredOn: ${moment}`, `events[0].recordedOn: ${moment}`],
    ],
    [
      "an enrolment without a class",
      { ...empty, pupils: [{ id: "P1" }], events: [{ ...mark, ...when, kind: "enrolled" }] },
      ["events[0].class: a text that is not empty"],
    ],
    [
      "a leave without sessions",
      { ...empty, pupils: [{ id: "P1" }], events: [{ ...mark, ...when, kind: "leave" }] },
      ["events[0].from: an object", "events[0].to: an object"],
    ],
    [
      "a subject that is nothing",
      { ...empty, events: [{ ...when, id: "e", kind: "bulletin", subject: null }] },
      ["events[0].subject: an object"],
    ],
    ["a hole in a list", { ...empty, pupils: Object.assign([], { length: 1 }) }, ["pupils[0]: an object"]],
    [
      "the last day of a suspension with an hour",
      {
        ...empty,
        pupils: [{ id: "P1" }],
        events: [{ ...mark, ...when, kind: "left", reason: "suspension", expiresOn: "2025-10-01T08:00" }],
      },
      ["events[0].expiresOn: an existing date YYYY-MM-DD"],
    ],
  ])("%s is told, with its place", (_name, data, expected) => {
    expect(worldFaults(data)).toEqual(expected);
  });

  it("that throws when it is read is told, too", () => {
    const hostile = Object.defineProperty({ ...empty }, "events", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(worldFaults(hostile)).toEqual([": plain data that can be read"]);
    expect(() => createWorld(hostile as typeof world)).toThrow(BaoxueError);
  });

  it("is refused with issues and nothing else, whatever its lists hold", patient, () => {
    const list = fc.array(fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }), {
      maxLength: 4,
    });
    const any = fc.record({
      recordsFrom: fc.anything(),
      schools: list,
      classes: list,
      pupils: list,
      villages: list,
      events: list,
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), any), (data) => {
        expect(Array.isArray(worldFaults(data))).toBe(true);
        const events = (data as { events?: unknown } | null)?.events;
        expect(Array.isArray(faults(safeRecord(data as typeof world, events as typeof world.events)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is read or refused, whatever stands in any one field of it", patient, () => {
    fc.assert(
      fc.property(anythingWithin(world), (data) => {
        expect(Array.isArray(worldFaults(data))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a log that a host without types goes on with", () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      "no data",
      null,
      [],
      [
        "data: an object",
        "recordsFrom: an existing date YYYY-MM-DD",
        "schools: a list",
        "classes: a list",
        "pupils: a list",
      ],
    ],
    ["no log", { ...empty, events: undefined }, [], ["data.events: a list"]],
    ["no events", empty, undefined, ["events: a list"]],
    ["events that are nothing", empty, [null], ["events[0]: an object"]],
  ])("%s", (_name, data, events, expected) => {
    expect(faults(safeRecord(data as typeof world, events as typeof world.events))).toEqual(expected);
  });
});

describe("a calendar from a host without types", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", null, [": an object"]],
    ["an empty one", {}, ["id: a text that is not empty", "holidays: a list", "terms: a list"]],
    ["a term that is nothing", { ...autumn2025Data, terms: [null] }, ["terms[0]: an object"]],
    ["a weekday that is none", { ...autumn2025Data, weekdays: [8] }, ["weekdays[0]: a weekday from 1 to 7"]],
    [
      "hours without an end",
      { ...autumn2025Data, sessionTimes: { am: { from: "08:00" } } },
      ["sessionTimes.am.to: a time HH:mm", "sessionTimes.pm: an object"],
    ],
  ])("%s is told, with its place", (_name, data, expected) => {
    expect(calendarFaults(data)).toEqual(expected);
  });

  it("is read or refused, whatever is given, and whatever stands in any one field of it", patient, () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anythingWithin(autumn2025Data)), (data) => {
        expect(Array.isArray(calendarFaults(data))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** A value with anything whatever in place of one of its parts, or without it. */
function anythingWithin(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...placesIn(value)), fc.anything(), fc.boolean()).map(([place, other, gone]) => {
    const copy = structuredClone(value);
    const holder = place.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
    const key = place.at(-1) ?? "";
    if (gone) delete (holder as Record<string, unknown>)[key];
    else (holder as Record<string, unknown>)[key] = other;
    return copy;
  });
}

function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[key], ...placesIn(part).map((rest) => [key, ...rest])]);
}

describe("an id with #", () => {
  const refused = "an id without #";

  it.each<[string, unknown, string]>([
    ["a pupil's", { ...empty, pupils: [{ id: "A#e" }] }, "pupils[0].id"],
    ["a school's", { ...empty, schools: [{ id: "S#1" }] }, "schools[0].id"],
    ["a township's", { ...empty, schools: [{ id: "S1", township: "T#" }] }, "schools[0].township"],
    ["an authority's", { ...empty, schools: [{ id: "S1", authority: "#" }] }, "schools[0].authority"],
    [
      "a class's",
      { ...empty, schools: [{ id: "S1" }], classes: [{ id: "7#3", school: "S1", grade: 7 }] },
      "classes[0].id",
    ],
    ["a village's", { ...empty, villages: [{ id: "V#", township: "T1" }] }, "villages[0].id"],
  ])("%s is refused: two findings could have one id", (_name, data, path) => {
    expect(worldFaults(data)).toEqual([`${path}: ${refused}`]);
  });

  it("an event's is not: it ends the id of a finding", () => {
    const events = [{ ...mark, ...when, id: "e#1" }];
    expect(worldFaults({ ...empty, pupils: [{ id: "A@b/7:c" }, { id: "P1" }], events })).toEqual([]);
  });

  it("a grade's is its school's and its number, whatever the school is called", () => {
    const schools = [{ id: "S" }, { id: "S/1" }];
    const classes = [
      { id: "a", school: "S", grade: 11 },
      { id: "b", school: "S/1", grade: 1 },
    ];
    expect(createWorld({ ...empty, recordsFrom: "2025-09-01", schools, classes }).areas.ids("grade")).toEqual([
      "S/1/1",
      "S/11",
    ]);
  });
});
