import type { Issue } from "../../model/errors.js";
import { below, isObject, listOf } from "../../model/shape-check.js";
import type { ActEntry, FieldSpec } from "../../model/vocabulary-entries.js";
import type { EventPattern } from "../pattern.js";
import type { FactIs } from "../state.js";
import { entryOf, type Names, type PartCheck } from "./checks.js";

/** An office of the vocabulary. */
export const role: PartCheck = (value, { vocabulary }) =>
  entryOf(vocabulary.roles, value) ? [] : [{ path: "", value, expected: "an office of the vocabulary" }];

/** A fact of the vocabulary, with a value that it can have. */
export const factIs: PartCheck = (state, { vocabulary }) => {
  const { fact, value } = state as FactIs;
  const entry = entryOf(vocabulary.facts, fact);
  if (!entry) return [{ path: ".fact", value: fact, expected: "a fact of the vocabulary" }];
  const { values } = entry;
  const fits = values ? entryOf(values, value) !== undefined : typeof value === "boolean";
  const expected = values ? `one of ${Object.keys(values).join(", ")}` : "true or false";
  return fits ? [] : [{ path: ".value", value, expected }];
};

/** A pattern of acts of the vocabulary, with tests of their fields. */
export const act: PartCheck = (value, names) => {
  const entry = actEntry(value, names);
  if (!entry) {
    const kind = isObject(value) ? value["kind"] : value;
    return [{ path: ".kind", value: kind, expected: "an act of the vocabulary" }];
  }
  const { where } = value as EventPattern;
  if (!isObject(where)) return [{ path: ".where", value: where, expected: "an object" }];
  return Object.entries(where).flatMap(([field, test]) =>
    testIssues(test, entry, field, names).map((issue) => below(`.where.${field}`, issue)),
  );
};

function actEntry(value: unknown, { vocabulary }: Names): ActEntry | undefined {
  return isObject(value) ? entryOf(vocabulary.acts, value["kind"]) : undefined;
}

/** What a field of an act must be, or what all must be in it. */
function testIssues(test: unknown, { fields }: ActEntry, field: string, names: Names): readonly Issue[] {
  const spec = entryOf(fields, field);
  if (!spec) return [{ path: "", value: field, expected: `a field of this act: ${namesOf(fields)}` }];
  if (!isObject(test)) return entryIssues(test, spec, names);
  if ("known" in test) return [];
  const { includes } = test;
  if (!Array.isArray(includes) || includes.length === 0)
    return [{ path: ".includes", value: includes, expected: "at least one entry" }];
  const each = listOf<Names>((entry, context) => entryIssues(entry, spec, context));
  return each(includes, names).map((issue) => below(".includes", issue));
}

function entryIssues(value: unknown, spec: FieldSpec, names: Names): readonly Issue[] {
  if (spec.type === "role" || spec.type === "roles") return role(value, names);
  if (!("values" in spec) || entryOf(spec.values, value)) return [];
  return [{ path: "", value, expected: `one of ${Object.keys(spec.values).join(", ")}` }];
}

/** What the vocabulary says of a field of a pattern's act. */
export function fieldOfAct(pattern: EventPattern, field: string, names: Names): FieldSpec | undefined {
  const entry = actEntry(pattern, names);
  return entry && entryOf(entry.fields, field);
}

function namesOf(table: Readonly<Record<string, unknown>>): string {
  return `one of ${Object.keys(table).join(", ") || "none"}`;
}
