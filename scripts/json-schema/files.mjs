// The files of json-schema/: one a type, and an index that says which version each has.
import { sha256, shapeOf, versionOf } from "./versions.mjs";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * The text of each file by its name, and what to note of the schemas when they are released.
 * @param {readonly { name: string, use: string, reports: readonly string[], schema: object }[]} schemas
 * @param {string} library The version of the package.
 * @param {Readonly<Record<string, { version: number, shape: string }>>} released What was last released, by name.
 */
export function filesOf(schemas, library, released) {
  const files = new Map();
  const index = [];
  const noted = {};
  for (const { name, use, reports, schema } of schemas) {
    const shape = shapeOf(schema);
    const version = versionOf(shape, released[name]);
    const stem = kebab(name);
    const file = `${stem}.json`;
    if (file === indexFile || files.has(file)) throw new Error(`two schemas would be written to ${file}`);
    const id = `urn:baoxue:schema:${stem}:${version}`;
    const text = textOf({ $schema: dialect, $id: id, ...schema });
    files.set(file, text);
    noted[name] = { version, shape };
    const drawnUp = reports.length === 0 ? {} : { reports };
    index.push({ name, use, ...drawnUp, id, version, file, sha256: sha256(text) });
  }
  files.set(indexFile, textOf({ library, dialect, schemas: index }));
  return { files, noted };
}

/** What was released and is no longer made. */
export function goneFrom(released, noted) {
  return Object.keys(released).filter((name) => !(name in noted));
}

const indexFile = "index.json";

function textOf(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** `OneChildOneFile` as `one-child-one-file`. */
function kebab(name) {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
