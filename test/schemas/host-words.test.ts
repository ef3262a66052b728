import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coreFacts } from "../../src/model/facts-data.js";
import { coreVocabulary, extendVocabulary } from "../../src/model/vocabulary.js";
import type { WorldData } from "../../src/model/world-data.js";
import { parseWorldData } from "../../src/schemas.js";
import { samples } from "./samples.js";

const label = { zh: "略", en: "left out" };

/** A boarding school's words: one of each shape of field. */
const ours = extendVocabulary(coreVocabulary, {
  roles: { "ours:dormKeeper": { label, sits: "school", countsAs: ["school"] } },
  acts: {
    "ours:dormCheck": {
      about: "pupil",
      label,
      deed: label,
      happened: label,
      fields: {
        by: { type: "role", label },
        helpers: { type: "roles", label, optional: true },
        present: { type: "boolean", label },
        beds: { type: "number", label, optional: true },
        at: { type: "moment", label, optional: true },
        mood: { type: "oneOf", values: { calm: label, low: label }, label, optional: true },
        found: { type: "someOf", values: { phone: label, light: label }, label, optional: true },
        words: { type: "text", label, optional: true },
        names: { type: "texts", label, optional: true },
      },
    },
    "ours:fireDrill": { about: "subject", label, deed: label, happened: label, fields: {} },
  },
  facts: {
    "ours:nightBoarder": { label },
    "ours:floor": { label, values: { ground: label, upper: label } },
  },
});

const base = { id: "e1", occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;
const check = {
  ...base,
  kind: "ours:dormCheck",
  pupil: "P1",
  fields: {
    by: "ours:dormKeeper",
    helpers: ["homeroomTeacher"],
    present: false,
    beds: 4,
    at: "2025-10-13T22:00",
    mood: "low",
    found: ["phone"],
    words: "went home",
    names: ["t1"],
  },
} as const;
const drill = { ...base, kind: "ours:fireDrill", subject: { kind: "school", id: "S1" }, period: "2025-10", fields: {} };
const fact = { ...base, kind: "fact", subject: { kind: "pupil", id: "P1" } };

function world(...events: readonly unknown[]): unknown {
  return { recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [], events };
}

/** What is wrong with one event: `[place, what would have been right]`. */
function wrong(event: unknown, vocabulary?: Parameters<typeof parseWorldData>[1]): readonly (readonly string[])[] {
  const read = parseWorldData(world(event), vocabulary);
  return read.ok ? [] : read.issues.map(({ path, expected }) => [path.replace(/^events\[0\]\.?/, ""), expected]);
}

const inOurWords = { vocabulary: ours };
const inCoreWords = { vocabulary: coreVocabulary };

describe("a host's act, with the vocabulary that has it", () => {
  it("is taken, and comes out the same", () => {
    const read = parseWorldData(world(check, drill), inOurWords);
    expect(read).toEqual({ ok: true, value: world(check, drill) });
    const { by, present } = check.fields;
    expect(wrong({ ...check, fields: { by, present } }, inOurWords)).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ["by", "ours:cook", 'one of "homeroomTeacher"'],
    ["by", undefined, 'one of "homeroomTeacher"'],
    ["helpers", "school", "a list"],
    ["present", "no", "true or false"],
    ["beds", "4", "a number"],
    ["beds", Number.NaN, "a number"],
    ["at", "22:00", "an existing YYYY-MM-DD"],
    ["mood", "high", '"calm" or "low"'],
    ["found", ["phone", "cat"], '"phone" or "light"'],
    ["words", "", "a text that is not empty"],
    ["names", [1], "a text that is not empty"],
    ["colour", "red", "no field of this name"],
  ])("its field %s is no %j", (field, value, expected) => {
    const issues = wrong({ ...check, fields: { ...check.fields, [field]: value } }, inOurWords);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.[0]).toMatch(new RegExp(`^fields\\.${field}`));
    expect(issues[0]?.[1]).toContain(expected);
  });

  it("is about what its entry says", () => {
    const { pupil: _, ...aboutNobody } = check;
    const school = { kind: "school", id: "S1" };
    expect(wrong(aboutNobody, inOurWords).map(([path]) => path)).toEqual(["pupil"]);
    expect(wrong({ ...check, subject: school }, inOurWords).map(([path]) => path)).toEqual(["subject"]);
    expect(wrong({ ...drill, subject: undefined, pupil: "P1" }, inOurWords).map(([path]) => path)).toEqual([
      "subject",
      "pupil",
    ]);
  });

  it("has a kind that the vocabulary has", () => {
    expect(wrong({ ...check, kind: "ours:dormcheck" }, inOurWords)).toMatchObject([
      ["kind", expect.stringMatching(/"ours:dormCheck"/)],
    ]);
    expect(wrong(check, inCoreWords).map(([path]) => path)).toEqual(["kind"]);
  });
});

describe("a host's act, without its vocabulary", () => {
  it("is taken by its shape", () => {
    expect(parseWorldData(world(check, drill))).toEqual({ ok: true, value: world(check, drill) });
    expect(wrong({ ...check, fields: { anything: true } })).toEqual([]);
  });

  it("has fields of plain values, each fault told at its place", () => {
    expect(wrong({ ...check, fields: { a: { b: 1 }, c: null, d: [1] } }).map(([path]) => path)).toEqual([
      "fields.a",
      "fields.c",
      "fields.d[0]",
    ]);
    expect(wrong({ ...check, fields: undefined }).map(([path]) => path)).toEqual(["fields"]);
    expect(wrong({ ...check, colour: "red" })).toEqual([["colour", "no field of this name"]]);
  });

  it("loses nothing in silence", () => {
    const event: unknown = JSON.parse(JSON.stringify(check).replace('"by"', '"__proto__"'));
    expect(wrong(event)).toEqual([["fields", "no field named __proto__"]]);
  });

  it("needs its prefix", () => {
    for (const kind of ["dormCheck", ":dormCheck", "ours:"])
      expect(wrong({ ...check, kind }).map(([path]) => path)).toEqual(["kind"]);
  });

  it("any plain fields survive JSON", () => {
    const value = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string()));
    const name = fc.string({ minLength: 1 }).filter((each) => each !== "__proto__");
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (fields) => {
        const data = world({ ...check, fields });
        expect(parseWorldData(JSON.parse(JSON.stringify(data)))).toEqual({ ok: true, value: data });
      }),
    );
  });
});

describe("facts", () => {
  it("have the values of their entry, or are not known", () => {
    for (const [name, { values }] of Object.entries(coreFacts))
      for (const value of [...(values ? Object.keys(values) : [true, false]), "unknown"])
        expect(wrong({ ...fact, fact: name, value })).toEqual([]);
    expect(wrong({ ...fact, fact: "boarder", value: "yes" })).toEqual([["value", "a value that this fact can have"]]);
    expect(wrong({ ...fact, fact: "whereabouts", value: true }).map(([path]) => path)).toEqual(["value"]);
    expect(wrong({ ...fact, fact: "borders", value: true })).toMatchObject([
      ["fact", expect.stringMatching(/"boarder".*prefix/)],
    ]);
  });

  it("of a host are checked where its vocabulary is given", () => {
    expect(wrong({ ...fact, fact: "ours:floor", value: "attic" })).toEqual([]);
    expect(wrong({ ...fact, fact: "ours:floor", value: "attic" }, inOurWords).map(([path]) => path)).toEqual(["value"]);
    expect(wrong({ ...fact, fact: "ours:floor", value: "upper" }, inOurWords)).toEqual([]);
    expect(wrong({ ...fact, fact: "ours:nightBoarder", value: true }, inOurWords)).toEqual([]);
    expect(wrong({ ...fact, fact: "ours:nightBoarder", value: true }, inCoreWords).map(([path]) => path)).toEqual([
      "fact",
    ]);
    expect(wrong({ ...fact, fact: "toString", value: true }).map(([path]) => path)).toEqual(["fact"]);
  });
});

describe("offices", () => {
  it("of a host are taken with a prefix, or exactly where its vocabulary is given", () => {
    const kept = { ...samples.riskCleared, by: "ours:dormKeeper" };
    const cooked = { ...samples.riskCleared, by: "ours:cook" };
    expect([wrong(kept), wrong(cooked), wrong(kept, inOurWords)]).toEqual([[], [], []]);
    expect([wrong(cooked, inOurWords), wrong(kept, inCoreWords)].map((issues) => issues[0]?.[0])).toEqual(["by", "by"]);
    expect(wrong({ ...kept, by: "cook" })).toMatchObject([
      ["by", expect.stringMatching(/^one of "homeroomTeacher".*, or a name with a prefix/)],
    ]);
  });
});

it("every event of the library is taken in the words of the library", () => {
  const events = Object.values(samples).map((event) =>
    JSON.parse(JSON.stringify(event).replaceAll("ours:dormKeeper", "school")),
  );
  expect(parseWorldData(world(...events), inCoreWords)).toEqual({ ok: true, value: world(...events) as WorldData });
  expect(wrong(samples.jointPersuasion, inOurWords)).toEqual([]);
});
