import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Released, sha256, shapeOf } from "../../scripts/json-schema/versions.mjs";
import { folder, index, type Schema, textOf, validatorOf } from "./published.js";

const released = JSON.parse(readFileSync(join(folder, "../scripts/json-schemas-released.json"), "utf8")) as Readonly<
  Record<string, Released>
>;

describe("the published schemas", () => {
  it("are the files that the index names, no more and no fewer", () => {
    const named = index.schemas.map(({ file }) => file);
    expect([...named, "index.json"].toSorted()).toEqual(readdirSync(folder).toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  it("are of the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8")) as { version: string };
    expect(index.library).toBe(version);
  });

  it("have their ids, titles and hashes", () => {
    for (const { name, file, id, version, sha256: hash } of index.schemas) {
      const text = textOf(file);
      expect([name, sha256(text)]).toEqual([name, hash]);
      expect(id).toBe(`urn:baoxue:schema:${file.replace(/\.json$/, "")}:${version}`);
      expect(JSON.parse(text)).toMatchObject({ $id: id, $schema: index.dialect, title: name });
    }
  });

  it("stand beside one another in one strict validator", () => {
    for (const { name } of index.schemas) expect(validatorOf(name)).toBeTypeOf("function");
  });

  it("take and refuse what they did when their version was released", () => {
    for (const [name, { version, shape }] of Object.entries(released)) {
      const now = index.schemas.find((one) => one.name === name);
      expect(now, name).toBeDefined();
      if (!now) continue;
      const same = shapeOf(JSON.parse(textOf(now.file)) as Schema) === shape;
      expect([name, now.version]).toEqual([name, same ? version : version + 1]);
    }
  });
});

/** Every schema within a schema, with its place. */
function parts(schema: unknown, place = ""): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => parts(value, `${place}/${key}`));
  return Array.isArray(schema) ? inner : [[place, schema as Readonly<Record<string, unknown>>], ...inner];
}

describe("strictness", () => {
  it("an object with fields has no others", () => {
    const open = index.schemas.flatMap(({ file }) =>
      parts(JSON.parse(textOf(file)), file)
        .filter(([, part]) => part["type"] === "object" && typeof part["properties"] === "object")
        .filter(([, part]) => part["additionalProperties"] !== false),
    );
    expect(open.map(([place]) => place)).toEqual([]);
  });

  it.each(["CivilDate", "CivilMoment", "TimeOfDay", "ClauseRef", "HostName"])(
    "%s has a pattern wherever it stands",
    (name) => {
      const found = index.schemas.flatMap(({ file }) => {
        const { $defs = {} } = JSON.parse(textOf(file)) as { $defs?: Readonly<Record<string, object>> };
        return name in $defs ? [[file, $defs[name]]] : [];
      });
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one).toEqual([one[0], expect.objectContaining({ pattern: expect.any(String) })]);
    },
  );
});
