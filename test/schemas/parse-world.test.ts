import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { issueText } from "../../src/model/errors.js";
import type { SchoolEvent } from "../../src/model/events.js";
import { parseWorldData, SchoolCalendarDataSchema, WorldDataSchema } from "../../src/schemas.js";
import { arbitrarySituation } from "../support/arbitraries/worlds.js";
import { patient, school } from "../support/worlds.js";
import { without } from "./samples.js";

const empty = { recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [], events: [] };
const mark = {
  kind: "mark",
  id: "m1",
  pupil: "P1",
  session: "am",
  attended: true,
  occurredOn: "2025-10-13",
  recordedOn: "2025-10-13",
};

function issues(input: unknown, maxEvents?: number): unknown {
  const read = parseWorldData(input, maxEvents === undefined ? {} : { maxEvents });
  return read.ok ? [] : read.issues;
}

/** The arbitrary gives calls a number that the catalogue does not have, for sums to add up, and a child's whereabouts as yes. */
function inTheCatalogue(event: SchoolEvent): object {
  const isWhereabouts = event.kind === "fact" && event.fact === "whereabouts" && event.value === true;
  return isWhereabouts ? { ...event, value: "unknown" } : without(event, "minutes");
}

/** Where something is wrong, and what would have been right. */
function faults(input: unknown): readonly string[] {
  const read = parseWorldData(input);
  return read.ok ? [] : read.issues.map(({ path, expected }) => `${path}: ${expected}`);
}

describe("a world from outside", () => {
  it("comes out as it went in, as new objects", () => {
    const data = school().absent("P1", "2025-10-13").leave("P1", "2025-10-13", "2025-10-14").data();
    const read = parseWorldData(data);
    expect(read).toEqual({ ok: true, value: data });
    expect(read.ok && read.value.events).not.toBe(data.events);
    expect(read.ok && read.value.events[0]).not.toBe(data.events[0]);
  });

  it("any world survives JSON", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, ({ data }) => {
        const value = { ...data, events: data.events.map(inTheCatalogue) };
        expect(parseWorldData(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, value });
      }),
    );
  });

  it("every fault is told, with its place and the value given there", () => {
    const contact = { ...mark, kind: "phoneCall", live: "yes", by: "headmaster", purpose: "return" };
    expect(
      issues({
        recordsFrom: "2025-02-30",
        schools: [{ id: "", colour: "red" }],
        classes: { C1: {} },
        pupils: [{ id: "P1" }, "P2", { id: 3 }],
        events: [
          { ...mark, session: "noon" },
          { kind: "enroled", id: "e1" },
          null,
          { ...contact, attended: undefined, session: undefined },
          { ...mark, occurredOn: "13.10.2025", recordedOn: undefined },
          { ...mark, kind: "register", class: "C1", absent: ["P1", 7, ""], pupil: "P1", attended: true },
        ],
      }),
    ).toEqual([
      { path: "recordsFrom", value: "2025-02-30", expected: "an existing date YYYY-MM-DD" },
      { path: "schools[0].id", value: "", expected: "a text that is not empty" },
      { path: "schools[0].colour", value: "red", expected: "no field of this name" },
      { path: "classes", value: { C1: {} }, expected: "a list" },
      { path: "pupils[1]", value: "P2", expected: "an object" },
      { path: "pupils[2].id", value: 3, expected: "a text that is not empty" },
      { path: "events[0].session", value: "noon", expected: '"am" or "pm"' },
      {
        path: "events[1].kind",
        value: "enroled",
        expected: expect.stringMatching(
          /^one of "enrolled", .*"retraction", .*"incident", .*"schoolClosed", .*"rectified"$/,
        ),
      },
      { path: "events[2]", value: null, expected: "an object" },
      { path: "events[3].by", value: "headmaster", expected: expect.stringMatching(/^one of "homeroomTeacher", /) },
      { path: "events[3].live", value: "yes", expected: "true or false" },
      { path: "events[3].session", value: undefined, expected: "no field of this name" },
      { path: "events[3].attended", value: undefined, expected: "no field of this name" },
      { path: "events[4].occurredOn", value: "13.10.2025", expected: "an existing YYYY-MM-DD or YYYY-MM-DDTHH:mm" },
      { path: "events[4].recordedOn", value: undefined, expected: "an existing YYYY-MM-DD or YYYY-MM-DDTHH:mm" },
      { path: "events[5].absent[1]", value: 7, expected: "a text that is not empty" },
      { path: "events[5].absent[2]", value: "", expected: "a text that is not empty" },
      { path: "events[5].pupil", value: "P1", expected: "no field of this name" },
      { path: "events[5].attended", value: true, expected: "no field of this name" },
    ]);
  });

  it("a misspelt period is told, with what one looks like", () => {
    const when = { occurredOn: "2025-09-10", recordedOn: "2025-09-10" };
    const bulletin = { ...when, id: "b", kind: "bulletin", subject: { kind: "school", id: "S1" }, by: "school" };
    const figure = {
      ...bulletin,
      by: undefined,
      id: "f",
      kind: "figure",
      indicator: "r",
      numerator: 1,
      denominator: 1,
    };
    const { by: _, ...published } = figure;
    const own = { ...when, id: "o", kind: "ours:round", fields: {} };
    const told = (period: string): readonly string[] =>
      faults({ ...empty, events: [bulletin, published, own].map((event) => ({ ...event, period })) });
    expect(told("2025-09")).toEqual([]);
    for (const period of ["2025-9", "2025-2027", "九月"])
      expect(told(period)).toEqual(
        [0, 1, 2].map((i) => expect.stringMatching(`^events\\[${i}\\]\\.period: a period such as 2025-09-15, `)),
      );
  });

  it("an id with # is refused for a subject, and may be an event's", () => {
    const data = {
      ...empty,
      schools: [{ id: "S#1", township: "T#1", authority: "A#1" }],
      classes: [{ id: "C#1", school: "S1", grade: 7 }],
      pupils: [{ id: "P#1" }, { id: "P1" }],
      villages: [{ id: "V#1", township: "T#2" }],
      events: [{ ...mark, id: "e#1" }],
    };
    expect(faults(data)).toEqual(
      [
        "schools[0].id",
        "schools[0].township",
        "schools[0].authority",
        "classes[0].id",
        "pupils[0].id",
        "villages[0].id",
        "villages[0].township",
      ].map((path) => `${path}: an id without #`),
    );
  });

  it("villages may be given, and are read", () => {
    const villages = [{ id: "V1", township: "T1" }];
    expect(parseWorldData({ ...empty, villages })).toEqual({ ok: true, value: { ...empty, villages } });
    expect(issues({ ...empty, villages: [{ id: "V1" }, "V2"] })).toEqual([
      { path: "villages[0].township", value: undefined, expected: "a text that is not empty" },
      { path: "villages[1]", value: "V2", expected: "an object" },
    ]);
  });

  it("each issue makes a sentence", () => {
    const read = parseWorldData({ ...empty, events: [{ ...mark, session: "noon" }] });
    expect(read.ok ? [] : read.issues.map(issueText)).toEqual(['events[0].session: got "noon", expected "am" or "pm"']);
  });

  it("a field that is missing is told as missing", () => {
    expect(issues({ recordsFrom: "2025-09-01" })).toEqual(
      ["schools", "classes", "pupils", "events"].map((path) => ({ path, value: undefined, expected: "a list" })),
    );
  });

  it("odd names stand in quotes in a path", () => {
    expect(issues({ ...empty, "a b": 1, "": 2 })).toEqual([
      { path: '["a b"]', value: 1, expected: "no field of this name" },
      { path: '[""]', value: 2, expected: "no field of this name" },
    ]);
  });

  it.each([null, undefined, 3, "world", [], true])("is no %j", (input) => {
    expect(issues(input)).toEqual([{ path: "", value: input, expected: "an object" }]);
  });
});

describe("hostile input", () => {
  it("does not reach prototypes", () => {
    const text = (inside: string): string =>
      `{"recordsFrom":"2025-09-01","schools":[],"classes":[],"pupils":[],"events":[],${inside}}`;
    expect(issues(JSON.parse(text('"__proto__":{"polluted":1}')))).toEqual([
      { path: "__proto__", value: { polluted: 1 }, expected: "no field of this name" },
    ]);
    expect(issues(JSON.parse(text('"constructor":{"prototype":{"polluted":1}}')))).toEqual([
      { path: "constructor", value: { prototype: { polluted: 1 } }, expected: "no field of this name" },
    ]);
    expect(issues({ ...empty, pupils: [JSON.parse('{"id":"P1","__proto__":{"id":"P2"}}')] })).toMatchObject([
      { path: "pupils[0].__proto__" },
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("an id may be any text, even such a name", () => {
    const ids = ["__proto__", "constructor", "toString"].map((id) => ({ id }));
    expect(parseWorldData({ ...empty, pupils: ids })).toMatchObject({ ok: true, value: { pupils: ids } });
  });

  it("a log that is too long is refused before it is read", () => {
    const events = Array.from({ length: 4 }, () => "nonsense");
    expect(issues({ ...empty, events }, 3)).toEqual([{ path: "events.length", value: 4, expected: "at most 3" }]);
    expect(issues({ ...empty, events: [mark] }, 1)).toEqual([]);
    expect(issues({ ...empty, events: Array.from({ length: 1_000_001 }) })).toEqual([
      { path: "events.length", value: 1_000_001, expected: "at most 1000000" },
    ]);
  });

  it("nesting as deep as it likes is refused, not followed", () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(issues({ ...empty, events: deep })).toMatchObject([{ path: "events[0]", expected: "an object" }]);
    expect(issues({ ...empty, more: deep })).toMatchObject([{ path: "more", expected: "no field of this name" }]);
  });

  it("an object that contains itself is refused, not followed", () => {
    const ring: Record<string, unknown> = { ...empty };
    ring["self"] = ring;
    expect(issues(ring)).toMatchObject([{ path: "self" }]);
  });

  it("getters and proxies that throw are one more fault", () => {
    const thrower = {
      ...empty,
      get events(): never {
        throw new Error("no");
      },
    };
    const proxy = new Proxy(empty, {
      get() {
        throw new TypeError("no");
      },
    });
    for (const input of [thrower, proxy]) {
      const read = parseWorldData(input);
      const [issue, ...more] = read.ok ? [] : read.issues;
      expect([issue?.path, issue?.expected, more]).toEqual(["", "plain data that can be read", []]);
      expect(issue?.value === input).toBe(true);
    }
  });

  it("nothing whatever makes it throw, and nothing is changed", () => {
    const nearly = fc.record(
      {
        recordsFrom: fc.oneof(fc.constant("2025-09-01"), fc.anything()),
        schools: fc.oneof(fc.array(fc.anything()), fc.anything()),
        classes: fc.oneof(fc.array(fc.anything()), fc.anything()),
        pupils: fc.oneof(fc.array(fc.anything()), fc.anything()),
        events: fc.array(fc.oneof(fc.record({ kind: fc.constantFrom("mark", "leave", "register") }), fc.anything())),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (input) => {
        const before = fc.stringify(input);
        const read = parseWorldData(input);
        if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
        expect(fc.stringify(input)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe("hosts in other languages", () => {
  it("get a JSON Schema", () => {
    const { properties, required } = z.toJSONSchema(WorldDataSchema);
    expect(required).toEqual(["recordsFrom", "schools", "classes", "pupils", "events"]);
    expect(properties?.["recordsFrom"]).toEqual({ type: "string", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
    expect(z.toJSONSchema(SchoolCalendarDataSchema)).toMatchObject({ type: "object", additionalProperties: false });
  });
});
