// All JSON Schemas of the library, by type.
import { declaredTypes, schemaOfType, worded } from "./from-types.mjs";
import { schemasFromZod } from "./from-zod.mjs";
import { openLibrary } from "./program.mjs";
import { withUsed } from "./tidy.mjs";
import { wantedTypes } from "./wanted.mjs";

/**
 * Each schema with its title, and what it is for. No id yet: that depends on what was released before.
 * @param {object} entry What `baoxue/schemas` exports.
 */
export function makeSchemas(entry) {
  const library = openLibrary();
  const wanted = wantedTypes(library);
  const declared = declaredTypes(library);
  const typed = (declaration) => schemaOfType(library, declaration, declared);
  const parsed = new Map();
  for (const [name, { declaration, schema }] of schemasFromZod(library, entry)) {
    const plain = worded(schema);
    parsed.set(name, { declaration, schema: declaration ? described(name, plain, typed(declaration)) : plain });
  }
  const parsedDefs = Object.fromEntries([...parsed].map(([name, { schema }]) => [name, schema]));

  return [...wanted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { declaration, use, reports }]) => {
      const own = parsed.get(name);
      const { schema, defs } = own?.declaration === declaration ? { schema: own.schema, defs: {} } : typed(declaration);
      // What zod says of a type holds wherever the type stands, unless its name stands for another type there.
      const certain = Object.entries(parsedDefs).filter(
        ([part]) => !(part in defs) || declared.get(part) !== undefined,
      );
      const named = withName(
        schema,
        { ...defs, ...Object.fromEntries(certain) },
        reports.map(({ report }) => report),
      );
      const { description, ...rest } = withUsed(named.schema, named.defs);
      return {
        name,
        use,
        reports,
        schema: { title: name, ...(description === undefined ? {} : { description }), ...rest },
      };
    });
}

/** The schema of a report with the name under which it is drawn up, or one of the names: no other report is this one. */
function withName(schema, defs, names) {
  if (names.length === 0) return { schema, defs };
  const name = names.length === 1 ? { const: names[0] } : { enum: names };
  const told = (part) => ({
    ...part,
    properties: { ...part.properties, report: { ...part.properties.report, ...name } },
  });
  if (schema.properties) return { schema: told(schema), defs };
  const own = schema.$ref.slice("#/$defs/".length);
  return { schema, defs: { ...defs, [own]: told(defs[own]) } };
}

/** A schema of zod with the doc comments of its type; the two must have the same fields. */
function described(name, schema, typed, seen = new Set()) {
  const type = resolved(typed.schema, typed.defs);
  // What a named type says of itself stands with that type.
  const said = schema.description ?? typed.schema.description ?? (schema.$ref ? undefined : type.description);
  if (!schema.properties || !type.properties || seen.has(type))
    return said === undefined ? schema : { description: said, ...schema };
  const differing = [
    ...difference(Object.keys(schema.properties), Object.keys(type.properties)),
    ...difference(schema.required ?? [], type.required ?? []),
  ];
  if (differing.length > 0) throw new Error(`${name}: zod and the type differ in ${differing.join(", ")}`);
  const properties = Object.entries(schema.properties).map(([field, part]) => [
    field,
    described(`${name}.${field}`, part, { schema: type.properties[field], defs: typed.defs }, new Set([...seen, type])),
  ]);
  return {
    ...(said === undefined ? {} : { description: said }),
    ...schema,
    properties: Object.fromEntries(properties),
  };
}

function resolved(schema, defs) {
  const name = schema.$ref?.slice("#/$defs/".length);
  return name === undefined ? schema : resolved(defs[name] ?? {}, defs);
}

function difference(some, others) {
  return [...some.filter((one) => !others.includes(one)), ...others.filter((one) => !some.includes(one))];
}
