import type { Issue } from "../../model/errors.js";
import type { Vocabulary, Words } from "../../model/vocabulary.js";
import type { Policy } from "../policy.js";

/** The names that a policy's rules may use: those of its own tables, and the words of a vocabulary. */
export interface Names {
  readonly policy: Policy;
  readonly vocabulary: Vocabulary<Words>;
}

/** Finds what is wrong with a part of a policy, at a path. A host without types may pass anything whatever. */
export type Check = (value: unknown, path: string, names: Names) => readonly Issue[];

/** A plain object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with each field of an object, by its name; the other fields are the compiler's matter alone. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  const all = Object.entries(checks);
  return (value, path, names) =>
    isObject(value)
      ? all.flatMap(([field, check]) => check(value[field], `${path}.${field}`, names))
      : [{ path, value, expected: "an object" }];
}

/** A check for each kind of a union. */
export type Kinds<T extends { readonly kind: string }> = { readonly [K in T["kind"]]: Check };

/** What is wrong with a value that its `kind` tells from others; of a kind that does not exist, that. */
export function kinds(checks: Readonly<Record<string, Check>>): Check {
  return (value, path, names) => {
    const kind = isObject(value) ? value["kind"] : undefined;
    const check = entryOf<Check>(checks, kind);
    if (check) return check(value, path, names);
    const expected = `one of ${Object.keys(checks).join(", ")}`;
    return [{ path: isObject(value) ? `${path}.kind` : path, value: isObject(value) ? kind : value, expected }];
  };
}

/** What is wrong with each entry of a list. */
export function many(check: Check): Check {
  return (value, path, names) =>
    Array.isArray(value)
      ? value.flatMap((entry, i) => check(entry, `${path}[${i}]`, names))
      : [{ path, value, expected: "a list" }];
}

/** As {@link many}, of a list that must not be empty: what asks for nothing would always, or never, be so. */
export function some(check: Check): Check {
  const each = many(check);
  return (value, path, names) =>
    Array.isArray(value) && value.length === 0
      ? [{ path, value, expected: "at least one entry" }]
      : each(value, path, names);
}

/** Nothing is wrong with what is not there. */
export function optional(check: Check): Check {
  return (value, path, names) => (value === undefined ? [] : check(value, path, names));
}

/** What is wrong with the parts together, once each of them is right. */
export function together(check: Check, more: (value: never, path: string, names: Names) => readonly Issue[]): Check {
  return (value, path, names) => {
    const found = check(value, path, names);
    return found.length > 0 ? found : more(value as never, path, names);
  };
}

/** A value that passes a test. */
export function that(passes: (value: unknown) => boolean, expected: string): Check {
  return (value, path) => (passes(value) ? [] : [{ path, value, expected }]);
}

/** A name of one of the policy's tables. */
export function nameIn(table: "clauses" | "readings" | "parameters"): Check {
  return (value, path, { policy }) => {
    const known = Object.keys(policy[table]);
    return known.includes(value as string) ? [] : [{ path, value, expected: `one of ${known.join(", ") || "none"}` }];
  };
}

/** The entry of a table under its own name, never one that every object has. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: unknown): T | undefined {
  return typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Whether a value has fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** Accepts anything: the compiler sees to it. */
export function anything(): readonly Issue[] {
  return [];
}
