import { parseDay } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { below, type Check, fields, isObject, optional, someText, that } from "../../model/shape-check.js";
import type { BadRows } from "../bad-rows.js";

/** A date that exists, as a text. */
export const someDate: Check = /* @__PURE__ */ that(
  (value) => typeof value === "string" && parseDay(value) !== undefined,
  "an existing date YYYY-MM-DD",
);

/** A compulsory grade. */
const someGrade: Check = /* @__PURE__ */ that(
  (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9,
  "a grade from 1 to 9",
);

/** What is wrong with a row of a roster. */
export const rosterRow: Check = /* @__PURE__ */ (() =>
  fields({ pupil: someText, school: someText, grade: someGrade, class: someText }))();

/** A school, and perhaps a grade and a class. */
export const namedPlace: Check = /* @__PURE__ */ (() =>
  optional(fields({ school: someText, grade: optional(someGrade), class: optional(someText) })))();

/** The rows that can be used, and what is wrong with the others. */
export interface CheckedRows<T> {
  readonly rows: readonly T[];
  readonly issues: readonly Issue[];
  /** How many rows have issues. */
  readonly bad: number;
}

/**
 * Looks at every row of a list by itself.
 *
 * @param check Takes a whole row; what passes is a `T`.
 */
export function checkedRows<T>(
  given: unknown,
  path: string,
  check: (row: unknown) => readonly Issue[],
): CheckedRows<T> {
  if (!Array.isArray(given)) return { rows: [], issues: [{ path, value: given, expected: "a list" }], bad: 0 };
  const rows: T[] = [];
  const issues: Issue[] = [];
  let bad = 0;
  for (let i = 0; i < given.length; i++) {
    const found = check(given[i]);
    if (found.length === 0) rows.push(given[i] as T);
    else bad++;
    for (const issue of found) issues.push(below(`${path}[${i}]`, issue));
  }
  return { rows, issues, bad };
}

/** The ids that more than one row carries: none of those rows can be told from the others. */
export function repeatedIds(given: unknown): ReadonlySet<unknown> {
  const seen = new Set<unknown>();
  const twice = new Set<unknown>();
  for (const row of Array.isArray(given) ? given : []) {
    const id: unknown = isObject(row) ? row["id"] : undefined;
    if (id === undefined) continue;
    const before = seen.size;
    if (seen.add(id).size === before) twice.add(id);
  }
  return twice;
}

/** What is wrong where an id is used twice. */
export function idIssues(row: unknown, repeated: ReadonlySet<unknown>): readonly Issue[] {
  const id = isObject(row) ? row["id"] : undefined;
  return id !== undefined && repeated.has(id)
    ? [{ path: ".id", value: id, expected: "an id that no other row has" }]
    : [];
}

/** Bad rows refuse the whole, unless they are to be left out. */
export function refusing(issues: readonly Issue[], badRows: BadRows | undefined): readonly Issue[] {
  return badRows === "exclude" ? [] : issues;
}
