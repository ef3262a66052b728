import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesOf, goneFrom } from "../../scripts/json-schema/files.mjs";
import { sha256, shapeOf, versionOf } from "../../scripts/json-schema/versions.mjs";

const pupil = {
  title: "Pupil",
  description: "A child.",
  type: "object",
  properties: { id: { type: "string", description: "Its number." }, title: { type: "string" } },
  required: ["id"],
};

function made(schema: object): Parameters<typeof filesOf>[0] {
  return [{ name: "PupilParticulars", use: "model", reports: [], schema }];
}

describe("the shape of a schema", () => {
  it("is not in its words, nor in the order of its fields", () => {
    const { properties, ...rest } = pupil;
    const reworded = {
      ...rest,
      description: "Another word.",
      properties: { title: { type: "string" }, id: { type: "string" } },
    };
    expect(shapeOf(reworded)).toBe(shapeOf(pupil));
    expect(shapeOf({ properties, ...rest, $id: "urn:x" })).toBe(shapeOf(pupil));
  });

  it.each<readonly [string, object]>([
    ["a field more", { ...pupil, properties: { ...pupil.properties, sex: { type: "string" } } }],
    ["a field called title less", { ...pupil, properties: { id: { type: "string" } } }],
    ["a field that must be there", { ...pupil, required: ["id", "title"] }],
    ["another type", { ...pupil, properties: { ...pupil.properties, id: { type: "number" } } }],
    ["a pattern", { ...pupil, properties: { ...pupil.properties, id: { type: "string", pattern: "^P" } } }],
  ])("changes with %s", (_what, changed) => {
    expect(shapeOf(changed)).not.toBe(shapeOf(pupil));
  });
});

describe("the version of a schema", () => {
  it("is 1 before any release, and the released one while nothing changes", () => {
    expect(versionOf("a", undefined)).toBe(1);
    fc.assert(
      fc.property(fc.nat(), (version) => {
        expect(versionOf("a", { version, shape: "a" })).toBe(version);
        expect(versionOf("b", { version, shape: "a" })).toBe(version + 1);
      }),
    );
  });

  it("goes up once from release to release, however often the schema changes between them", () => {
    const first = filesOf(made(pupil), "0.1.0", {});
    const changed = filesOf(made({ ...pupil, required: [] }), "0.2.0", first.noted);
    const again = filesOf(made({ ...pupil, required: ["title"] }), "0.2.0", first.noted);
    const next = filesOf(made({ ...pupil, required: [] }), "0.3.0", again.noted);
    const versions = [first, changed, again, next].map(({ noted }) => noted["PupilParticulars"]?.version);
    expect(versions).toEqual([1, 2, 2, 3]);
  });

  it("is part of the id, and the index holds the hash of the text", () => {
    const { files } = filesOf(made(pupil), "0.1.0", { PupilParticulars: { version: 4, shape: "older" } });
    const text = files.get("pupil-particulars.json") ?? "";
    expect(JSON.parse(text)).toMatchObject({ $id: "urn:baoxue:schema:pupil-particulars:5" });
    expect(JSON.parse(files.get("index.json") ?? "")).toMatchObject({
      library: "0.1.0",
      schemas: [{ name: "PupilParticulars", version: 5, file: "pupil-particulars.json", sha256: sha256(text) }],
    });
  });

  it("two schemas never share a file, and what was released does not go unseen", () => {
    expect(() => filesOf([...made(pupil), ...made(pupil)], "0.1.0", {})).toThrow("pupil-particulars.json");
    const { noted } = filesOf(made(pupil), "0.1.0", {});
    expect(goneFrom({ Pupil: { version: 1, shape: "a" } }, noted)).toEqual(["Pupil"]);
    expect(goneFrom(noted, noted)).toEqual([]);
  });
});
