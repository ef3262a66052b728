// Which version a schema has: the one that was released, and one more as soon as it takes or refuses other values.
import { createHash } from "node:crypto";

/** What a schema takes and refuses, as one number: words for people and the schema's own name apart. */
export function shapeOf(schema) {
  return sha256(JSON.stringify(withoutWords(schema)));
}

/** The version of a schema, by what was last released of it. */
export function versionOf(shape, released) {
  if (released === undefined) return 1;
  return released.shape === shape ? released.version : released.version + 1;
}

/** The SHA-256 of a text, in hexadecimal digits. */
export function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

const words = new Set(["$id", "title", "description"]);
/** Under these, names are a host's fields and not words of JSON Schema. */
const tables = new Set(["properties", "$defs", "patternProperties"]);

function withoutWords(schema, inTable = false) {
  if (Array.isArray(schema)) return schema.map((one) => withoutWords(one));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => inTable || !words.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, withoutWords(value, !inTable && tables.has(key))]),
  );
}
