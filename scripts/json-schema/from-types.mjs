// The JSON Schemas of types that the library gives and never parses: made from the TypeScript types themselves, doc comments and all.

import { withCounters } from "./counted.mjs";
import { ts } from "./program.mjs";
import { modern, plainNames, rewrite } from "./tidy.mjs";
import { declarationOf } from "./wanted.mjs";

/** The schema of a declared type, with its parts in `$defs`. */
export function schemaOfType(library, declaration, declared) {
  const { $schema: _, ...given } = library.generator.createSchemaFromNodes([declaration]);
  const { $defs = {}, ...schema } = plainNames(modern(given));
  const parts = Object.entries($defs).map(([name, part]) => [name, sharpened(library, name, worded(part), declared)]);
  return {
    schema: sharpened(library, declaration.name.text, worded(schema), declared),
    defs: Object.fromEntries(parts),
  };
}

/** Every type that the sources export, by name; nothing for a name that stands for several. */
export function declaredTypes({ program, checker }) {
  const declared = new Map();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.includes("/src/"))) {
    const module = checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const declaration = declarationOf(symbol);
      if (!declaration) continue;
      const other = declared.has(symbol.name) && declared.get(symbol.name)?.symbol !== symbol;
      declared.set(symbol.name, other ? undefined : { symbol, declaration });
    }
  }
  return declared;
}

/** What the generator does not tell of a type: the shape of a text, that a fraction has whole numbers, however large, and that reports count. */
function sharpened({ checker }, name, schema, declared) {
  if (name === "Fraction")
    return {
      ...schema,
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, { description }]) => [
          key,
          { type: "integer", ...(description === undefined ? {} : { description }) },
        ]),
      ),
    };
  const known = declared.get(name);
  if (schema.properties && isOfReports(declared, name)) return withCounters(schema);
  if (schema.type !== "string" || schema.enum || !known) return schema;
  const type = checker.getDeclaredTypeOfSymbol(known.symbol);
  return type.flags & ts.TypeFlags.TemplateLiteral ? { ...schema, pattern: `^${shapeOf(type)}$` } : schema;
}

/** Whether a type is one of the reports' own; a generic one that stands for several is numbered. */
function isOfReports(declared, name) {
  const known = declared.get(name) ?? declared.get(name.replace(/\d+$/, ""));
  return known?.declaration.getSourceFile().fileName.includes("/src/reports/") === true;
}

/** The shape of a text such as `${string}/${string}`. */
function shapeOf(type) {
  const { texts, types } = type;
  return texts.map((text, i) => escaped(text) + (types[i] ? partShape(types[i]) : "")).join("");
}

function partShape(type) {
  if (type.flags & ts.TypeFlags.Number) return "-?\\d+(?:\\.\\d+)?";
  if (type.flags & ts.TypeFlags.TemplateLiteral) return shapeOf(type);
  if (type.isUnion()) return `(?:${type.types.map(partShape).join("|")})`;
  if (type.isStringLiteral()) return escaped(type.value);
  return "[\\s\\S]*";
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** Comments as plain words, and one type at a time: a strict validator wants to be told which it has before it. */
export function worded(schema) {
  return rewrite(schema, (node) => {
    const { type, description, ...rest } = node;
    const said = description === undefined ? {} : { description: plainWords(description) };
    if (!Array.isArray(type)) return { ...(type === undefined ? {} : { type }), ...said, ...rest };
    if (rest.enum) return { ...said, ...rest };
    return { ...said, ...rest, anyOf: type.map((one) => ({ type: one })) };
  });
}

function plainWords(text) {
  return text
    .replace(/\{@link\s+([^}|\s]+)[^}]*\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
