// The JSON Schemas of what the library parses: made from the schemas of zod that do the parsing.
//
// Where a type has both, zod's is the one: it knows that an id is not empty, that a grade is at most 12 and what a date looks like, and it is
// what `parseWorldData` goes by. That it gives exactly its type, the compiler checks where it is written. Types only add their doc comments.
import * as z from "zod";
import { rewrite } from "./tidy.mjs";
import { declarationOf, parsedBy } from "./wanted.mjs";

/** Built from a vocabulary piece by piece: what stands in many places is said once, or the schema has 800 kB. */
const manyParts = ["Policy", "Rule"];

/**
 * The schema of each type that zod parses, by the type's name, each with references into `$defs`.
 * @returns {Map<string, { declaration: object, schema: object }>}
 */
export function schemasFromZod(library, entry) {
  const { checker, exportsOf } = library;
  const registry = z.registry();
  const declarations = new Map();
  const publicNames = new Map(
    ["model", "rules", "calc"].flatMap((floor) =>
      [...exportsOf(`src/exports/${floor}.ts`)].map(([name, symbol]) => [symbol, name]),
    ),
  );
  const register = (type, schema) => {
    const name = publicNames.get(type) ?? type.name;
    if (declarations.has(name)) return;
    declarations.set(name, declarationOf(type));
    if (!manyParts.includes(name)) registry.add(schema, { id: name });
  };

  for (const [name, symbol] of exportsOf("src/schemas.ts")) {
    const type = parsedBy(checker, symbol);
    if (type) register(type, entry[name]);
  }
  for (const [kind, type] of eventTypes(library)) register(type, entry.EventSchemas[kind]);

  const { __shared: _, ...schemas } = z.toJSONSchema(registry, {
    target: "draft-2020-12",
    uri: (id) => `#/$defs/${id}`,
    // A check that JSON Schema cannot say; what it lets through is said by the schema after it.
    unrepresentable: "any",
  }).schemas;
  const found = new Map();
  for (const [name, { $schema: _schema, $id: _id, ...schema }] of Object.entries(schemas))
    found.set(name, { declaration: declarations.get(name), schema });
  for (const name of manyParts) {
    const schema = z.toJSONSchema(entry[`${name}Schema`], {
      target: "draft-2020-12",
      metadata: registry,
      reused: "ref",
    });
    addParts(name, schema, declarations.get(name), found);
  }
  for (const make of [entry.assessmentJsonSchema, entry.findingJsonSchema]) addMade(library, make(), found);
  return found;
}

/** A schema with parts that have no name of their own: they are numbered under its name. */
function addParts(name, made, declaration, found) {
  const { $schema: _, $defs = {}, ...schema } = made;
  const numbered = (part) =>
    rewrite(part, (node) =>
      node.$ref === undefined ? node : { ...node, $ref: node.$ref.replace("/__schema", `/${name}Part`) },
    );
  found.set(name, { declaration, schema: numbered(schema) });
  for (const [key, part] of Object.entries($defs))
    if (key.startsWith("__schema")) found.set(key.replace("__schema", `${name}Part`), { schema: numbered(part) });
}

/** The schemas that the entry itself makes: of a finding, and of an assessment. */
function addMade({ exportsOf }, made, found) {
  const { $schema: _, title, $defs = {}, ...schema } = made;
  const names = exportsOf("src/exports/rules.ts");
  for (const [name, part] of Object.entries({ ...$defs, [title]: schema })) {
    const { id: _id, ...rest } = part;
    const type = names.get(name);
    if (type && !found.has(name)) found.set(name, { declaration: declarationOf(type), schema: rest });
  }
}

/** The type of each kind of event. */
function eventTypes({ checker, exportsOf }) {
  const catalogue = checker.getDeclaredTypeOfSymbol(exportsOf("src/exports/model.ts").get("EventCatalogue"));
  return checker.getPropertiesOfType(catalogue).map((kind) => [kind.name, checker.getTypeOfSymbol(kind).symbol]);
}
