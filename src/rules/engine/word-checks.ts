import type { Issue } from "../../model/errors.js";
import type { ActEntry, FieldSpec } from "../../model/vocabulary-entries.js";
import type { EventPattern } from "../pattern.js";
import type { FactIs } from "../state.js";
import { type Check, entryOf, isObject, type Names } from "./checks.js";

/** An office of the vocabulary. */
export const role: Check = (value, path, { vocabulary }) =>
  entryOf(vocabulary.roles, value) ? [] : [{ path, value, expected: "an office of the vocabulary" }];

/** A fact of the vocabulary, with a value that it can have. */
export const factIs: Check = (state, path, { vocabulary }) => {
  const { fact, value } = state as FactIs;
  const entry = entryOf(vocabulary.facts, fact);
  if (!entry) return [{ path: `${path}.fact`, value: fact, expected: "a fact of the vocabulary" }];
  const { values } = entry;
  const fits = values ? entryOf(values, value) !== undefined : typeof value === "boolean";
  const expected = values ? `one of ${Object.keys(values).join(", ")}` : "true or false";
  return fits ? [] : [{ path: `${path}.value`, value, expected }];
};

/** A pattern of acts of the vocabulary, with tests of their fields. */
export const act: Check = (value, path, names) => {
  const entry = actEntry(value, names);
  if (!entry) {
    const kind = isObject(value) ? value["kind"] : value;
    return [{ path: `${path}.kind`, value: kind, expected: "an act of the vocabulary" }];
  }
  const { where } = value as EventPattern;
  if (!isObject(where)) return [{ path: `${path}.where`, value: where, expected: "an object" }];
  return Object.entries(where).flatMap(([field, test]) =>
    testIssues(test, `${path}.where.${field}`, entry, field, names),
  );
};

function actEntry(value: unknown, { vocabulary }: Names): ActEntry | undefined {
  return isObject(value) ? entryOf(vocabulary.acts, value["kind"]) : undefined;
}

/** What a field of an act must be, or what all must be in it. */
function testIssues(test: unknown, path: string, { fields }: ActEntry, field: string, names: Names): readonly Issue[] {
  const spec = entryOf(fields, field);
  if (!spec) return [{ path, value: field, expected: `a field of this act: ${namesOf(fields)}` }];
  if (!isObject(test)) return entryIssues(test, path, spec, names);
  if ("known" in test) return [];
  const { includes } = test;
  if (!Array.isArray(includes) || includes.length === 0)
    return [{ path: `${path}.includes`, value: includes, expected: "at least one entry" }];
  return includes.flatMap((entry, i) => entryIssues(entry, `${path}.includes[${i}]`, spec, names));
}

function entryIssues(value: unknown, path: string, spec: FieldSpec, names: Names): readonly Issue[] {
  if (spec.type === "role" || spec.type === "roles") return role(value, path, names);
  if (!("values" in spec) || entryOf(spec.values, value)) return [];
  return [{ path, value, expected: `one of ${Object.keys(spec.values).join(", ")}` }];
}

/** What the vocabulary says of a field of a pattern's act. */
export function fieldOfAct(pattern: EventPattern, field: string, names: Names): FieldSpec | undefined {
  const entry = actEntry(pattern, names);
  return entry && entryOf(entry.fields, field);
}

function namesOf(table: Readonly<Record<string, unknown>>): string {
  return `one of ${Object.keys(table).join(", ") || "none"}`;
}
