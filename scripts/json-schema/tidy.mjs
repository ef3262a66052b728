// What the generator gives, made into draft 2020-12 with names that can stand in a reference.

/** A schema of draft 7 as one of draft 2020-12. */
export function modern(schema) {
  return rewrite(schema, (node) => {
    const { definitions, items, additionalItems, $ref, ...rest } = node;
    // A field that may hold anything may hold nothing, and JSON.stringify leaves such a one out.
    if (rest.required && rest.properties)
      rest.required = rest.required.filter((field) => !isAnything(rest.properties[field]));
    return {
      ...($ref === undefined ? {} : { $ref: $ref.replace("#/definitions/", "#/$defs/") }),
      ...rest,
      ...(Array.isArray(items)
        ? { prefixItems: items, items: additionalItems ?? false }
        : items === undefined
          ? {}
          : { items }),
      ...(definitions === undefined ? {} : { $defs: definitions }),
    };
  });
}

function isAnything(schema = {}) {
  return Object.keys(schema).every((key) => key === "description");
}

/** The same with names without brackets: a generic type by its own name, numbered where it stands for several. */
export function plainNames(schema) {
  const { $defs = {}, ...rest } = schema;
  const names = new Map();
  const contents = new Map();
  for (const name of Object.keys($defs)) {
    const base = /^[A-Za-z0-9_]+/.exec(name.replace(/^(?:alias|interface|structure|def)-/, ""))?.[0] ?? "Part";
    let plain = base;
    for (let number = 2; contents.has(plain); number += 1) plain = `${base}${number}`;
    contents.set(plain, $defs[name]);
    names.set(name, plain);
  }
  const renamed = (part) =>
    rewrite(part, (node) => {
      if (!node.$ref?.startsWith("#/$defs/")) return node;
      const name = node.$ref.slice("#/$defs/".length);
      return { ...node, $ref: `#/$defs/${names.get(name) ?? name}` };
    });
  return {
    ...renamed(rest),
    ...(contents.size === 0
      ? {}
      : { $defs: Object.fromEntries([...contents].map(([name, part]) => [name, renamed(part)])) }),
  };
}

/** A schema with only those of its `$defs` that something refers to, in alphabetical order. */
export function withUsed(schema, defs) {
  const used = new Set();
  const visit = (part) => {
    rewrite(part, (node) => {
      const name = node.$ref?.startsWith("#/$defs/") ? node.$ref.slice("#/$defs/".length) : undefined;
      if (name !== undefined && !used.has(name)) {
        if (!(name in defs)) throw new Error(`nothing is called ${name}`);
        used.add(name);
        visit(defs[name]);
      }
      return node;
    });
  };
  visit(schema);
  const names = Object.keys(defs)
    .filter((name) => used.has(name))
    .sort((a, b) => (a < b ? -1 : 1));
  return names.length === 0
    ? schema
    : { ...schema, $defs: Object.fromEntries(names.map((name) => [name, defs[name]])) };
}

/** Under these stand tables of schemas by name, not schemas. */
const tables = new Set(["properties", "$defs", "definitions", "patternProperties"]);
/** Under these stand values, not schemas. */
const values = new Set(["const", "enum", "default", "examples", "required"]);

/** Every schema within a schema, from the inside out, by what a function makes of it. */
export function rewrite(schema, change) {
  if (Array.isArray(schema)) return schema.map((one) => rewrite(one, change));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (values.has(key)) return [key, value];
    if (tables.has(key))
      return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewrite(part, change)]))];
    return [key, rewrite(value, change)];
  });
  return change(Object.fromEntries(entries));
}
