import type { Issue } from "../../model/errors.js";
import { below, type Check, isObject, listOf } from "../../model/shape-check.js";
import type { Vocabulary, Words } from "../../model/vocabulary.js";
import type { Policy } from "../policy.js";

/** The names that a policy's rules may use: those of its own tables, and the words of a vocabulary. */
export interface Names {
  readonly policy: Policy;
  readonly vocabulary: Vocabulary<Words>;
}

/** Finds what is wrong with a part of a policy. A host without types may pass anything whatever. */
export type PartCheck = Check<Names>;

/** A check for each kind of a union. */
export type Kinds<T extends { readonly kind: string }> = { readonly [K in T["kind"]]: PartCheck };

/** What is wrong with a value that its `kind` tells from others; of a kind that does not exist, that. */
export function kinds(checks: Readonly<Record<string, PartCheck>>): PartCheck {
  return (value, names) => {
    const kind = isObject(value) ? value["kind"] : undefined;
    const check = entryOf(checks, kind);
    if (check) return check(value, names);
    const expected = `one of ${Object.keys(checks).join(", ")}`;
    return [isObject(value) ? { path: ".kind", value: kind, expected } : { path: "", value, expected }];
  };
}

/** What is wrong with the entries of a list that must not be empty: what asks for nothing would always, or never, be so. */
export function some(check: PartCheck): PartCheck {
  const each = listOf(check);
  return (value, names) =>
    Array.isArray(value) && value.length === 0
      ? [{ path: "", value, expected: "at least one entry" }]
      : each(value, names);
}

/** What is wrong with each entry of a table, by its name. */
export function tableOf(check: PartCheck): PartCheck {
  return (table, names) =>
    Object.entries(table as object).flatMap(([name, entry]) =>
      check(entry, names).map((issue) => below(`.${name}`, issue)),
    );
}

/** What is wrong with the parts together, once each of them is right. */
export function together(check: PartCheck, more: (value: never, names: Names) => readonly Issue[]): PartCheck {
  return (value, names) => {
    const found = check(value, names);
    return found.length > 0 ? found : more(value as never, names);
  };
}

/** A name of one of the policy's tables. */
export function nameIn(table: "clauses" | "readings" | "parameters"): PartCheck {
  return (value, { policy }) => {
    const known = Object.keys(policy[table]);
    return known.includes(value as string)
      ? []
      : [{ path: "", value, expected: `one of ${known.join(", ") || "none"}` }];
  };
}

/** The entry of a table under its own name, never one that every object has. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: unknown): T | undefined {
  return typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Accepts anything: the compiler sees to it. */
export function anything(): readonly Issue[] {
  return [];
}
