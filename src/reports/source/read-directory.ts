import type { Issue, Result } from "../../model/errors.js";
import { formerNumbers } from "../../model/identities.js";
import type { BodyParticulars, Directory, OfficerParticulars, PupilParticulars } from "../../model/particulars.js";
import type { PupilId } from "../../model/people.js";
import { isObject } from "../../model/shape-check.js";
import type { World } from "../../model/world.js";
import { checkBody, checkOfficer, checkPupil, type TellField } from "./directory-entries.js";

/** The names behind the numbers of a world. */
export interface Names {
  /** By the numbers of now. */
  readonly pupils: ReadonlyMap<PupilId, PupilParticulars>;
  readonly officers: ReadonlyMap<string, OfficerParticulars>;
  readonly bodies: ReadonlyMap<string, BodyParticulars>;
}

/**
 * Reads a directory; or answers what is wrong with it: no list of entries, two entries for one child, person or body, of which nobody can tell which is
 * right, or an entry with a name or a field that is none, which papers would print.
 */
export function readDirectory({ data }: World, directory: Directory): Result<Names> {
  const given: unknown = directory;
  if (!isObject(given))
    return {
      ok: false,
      issues: [{ path: "directory", value: directory, expected: "lists of pupils, officers, bodies" }],
    };
  const now = formerNumbers(data);
  const issues: Issue[] = [];
  const value: Names = {
    pupils: byKey(
      "pupils",
      directory.pupils,
      { keyOf: ({ pupil }) => now.get(pupil) ?? pupil, check: checkPupil },
      issues,
    ),
    officers: byKey("officers", directory.officers, { keyOf: ({ person }) => person, check: checkOfficer }, issues),
    bodies: byKey("bodies", directory.bodies, { keyOf: ({ id }) => id, check: checkBody }, issues),
  };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

/** How the entries of a list are told apart, and what is looked at in each. */
interface EntryKind<T> {
  readonly keyOf: (entry: T) => unknown;
  readonly check: (entry: T, tell: TellField) => void;
}

/** The entries of a list by whom they name; what is wrong with any goes to the issues. */
function byKey<T extends object>(
  name: string,
  list: readonly T[] | undefined,
  { keyOf, check }: EntryKind<T>,
  issues: Issue[],
): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  if (list === undefined) return entries;
  if (!Array.isArray(list)) {
    issues.push({ path: `directory.${name}`, value: list, expected: "a list" });
    return entries;
  }
  let at = 0;
  const tell: TellField = (field, value, expected) => {
    issues.push({ path: `directory.${name}[${at}].${field}`, value, expected });
  };
  list.forEach((entry: T, i) => {
    at = i;
    const wrong = enter(entries, entry, keyOf);
    if (wrong) issues.push({ path: `directory.${name}[${i}]`, ...wrong });
    else check(entry, tell);
  });
  return entries;
}

/** Adds an entry under whom it names, or says why it cannot be. */
function enter<T extends object>(
  entries: Map<string, T>,
  entry: T,
  keyOf: (entry: T) => unknown,
): Omit<Issue, "path"> | undefined {
  if (!isObject(entry)) return { value: entry, expected: "an object" };
  const key = keyOf(entry);
  if (typeof key !== "string" || key === "")
    return { value: entry, expected: "an entry with the number of whom it names" };
  const before = entries.size;
  return entries.set(key, entry).size > before
    ? undefined
    : { value: key, expected: "a number that no other entry has" };
}
